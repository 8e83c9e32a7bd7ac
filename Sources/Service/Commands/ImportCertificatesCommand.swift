import ArgumentParser
import Domain
import Exchange
import Foundation

/// `nhipcau import certificates FILE.csv|.xlsx`: the certificates that lie on paper.
struct ImportCertificatesCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "certificates", abstract: CertificateTableWords.abstract[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Argument(help: ArgumentHelp(CertificateTableWords.fileHelp[Reader.language], valueName: "file"))
  var file: String?

  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(ImportWords.rehearsalHelp[Reader.language]))
  var rehearsal = false

  @Option(name: .long, help: ArgumentHelp(CertificateTableWords.returnedHelp[Reader.language], valueName: "file"))
  var returned: String?

  @Option(name: .long, help: ArgumentHelp(CertificateTableWords.templateHelp[Reader.language], valueName: "file"))
  var template: String?

  func run() async throws {
    if let template { try await write(template: template) }
    guard let file else {
      guard template == nil else { return }
      throw CommandFault(CertificateTableWords.noFile, code: Exit.wrongUse)
    }
    let order = CertificateImportOrder(
      file: try ImportFiles.paths([file])[0], mode: rehearsal ? .rehearsal : .record,
      returned: returned.map { URL(fileURLWithPath: $0).standardizedFileURL.path }, language: Reader.language)
    let result = try await ControlRoute.run(.importCertificates(order), in: common.directory) { _ in }
    guard case .certificates(let report) = result else { return }
    print(try answer.json ? CertificateSummary.json(report) : CertificateSummary.text(report, Reader.language))
    if report.refusal != nil || report.returnedRows > 0 { throw Exit.finding }
  }

  private func write(template path: String) async throws {
    let bytes = try await CertificateIntake.template(in: Reader.language)
    do { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      throw CommandFault(CertificateTableWords.notWritable(path))
    }
    FileHandle.standardError.write(Data((CertificateTableWords.written(path)[Reader.language] + "\n").utf8))
  }
}

/// What an import of certificates came to, for whoever typed the command.
enum CertificateSummary {
  static func json(_ report: CertificateImportReport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self)
  }

  static func text(_ report: CertificateImportReport, _ language: Language) -> String {
    if let refusal = report.refusal { return refusal.wording[language] }
    var lines = report.lines.flatMap { self.lines($0, language) }
    let told = report.lines.count
    if told == CertificateImportReport.mostLines { lines.append("…") }
    if report.isRehearsal { lines.append(ImportWords.rehearsed[language]) }
    lines.append(CertificateTableWords.summary(report)[language])
    if let returned = report.returned { lines.append(CertificateTableWords.returnedTo(returned)[language]) }
    return lines.joined(separator: "\n")
  }

  private static func lines(_ line: CertificateImportReport.Line, _ language: Language) -> [String] {
    let head = "\(line.row): \(line.number)"
    var lines = line.findings.map { finding in
      "\(head): \(finding.cell.map { $0 + ": " } ?? "")\(finding.severity.wording[language]): \(finding.words.wording[language])"
    }
    lines += line.candidates.map { "\(head):   \($0.record)  \($0.name)  \($0.likeness) %" }
    if line.verdict == .changed {
      let columns = line.changes.map { $0.heading[language] }.joined(separator: ", ")
      lines.append("\(head): \(CertificateVerdict.changed.wording[language]): \(columns)")
    }
    return lines
  }
}
