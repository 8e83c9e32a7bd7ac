import ArgumentParser
import Domain
import Foundation
import Ledger

/// `nhipcau verify`: recomputes everything from the bytes, and says at which position what differs. Exit 1 on a finding.
struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verify", abstract: CommandWords.verify[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  func run() throws {
    let bar = ProgressBar(VerifyWords.verifying)
    let report = try Verification.verify(directory: common.directory) {
      bar.show(done: $0.done, total: $0.total, unit: .acts)
    }
    bar.finish()
    print(answer.json ? try VerifyAnswer(report).text() : VerifyWords.text(report))
    if !report.isSound { throw Exit.finding }
  }
}

/// The answer for programs.
private struct VerifyAnswer: Encodable {
  let acts: Int64
  let root: String
  let checkpoint: Int64?
  let values: Int
  let missing: Int
  let publicCopy: Bool
  let sound: Bool
  let findings: [FoundPart]

  struct FoundPart: Encodable {
    let position: Int64?
    let part: String
    let expected: String
    let found: String
  }

  init(_ report: VerificationReport) {
    acts = report.head.size
    root = report.head.root.hex
    checkpoint = report.checkpoint?.size
    values = report.openings
    missing = report.missing
    publicCopy = report.isPublicCopy
    sound = report.isSound
    findings = report.findings.map {
      FoundPart(position: $0.position, part: $0.part.rawValue, expected: $0.expected, found: $0.found)
    }
  }

  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

/// What `nhipcau verify` says.
enum VerifyWords {
  static let verifying = Wording(vi: "Kiểm chứng", en: "Verifying", fr: "Vérification")

  static func text(_ report: VerificationReport) -> String {
    var lines = report.findings.map { finding($0)[Reader.language] }
    if report.findingCount > report.findings.count { lines.append("… \(report.findingCount - report.findings.count)") }
    lines.append(summary(report)[Reader.language])
    return lines.joined(separator: "\n")
  }

  static func finding(_ finding: Finding) -> Wording {
    let place = finding.position
    return Wording(
      vi:
        "\(place.map { "vị trí \($0): " } ?? "")\(finding.part.rawValue): phải là \(finding.expected), thấy \(finding.found)",
      en:
        "\(place.map { "position \($0): " } ?? "")\(finding.part.rawValue): expected \(finding.expected), found \(finding.found)",
      fr:
        "\(place.map { "position \($0) : " } ?? "")\(finding.part.rawValue) : attendu \(finding.expected), trouvé \(finding.found)"
    )
  }

  static func summary(_ report: VerificationReport) -> Wording {
    let (acts, root) = (report.head.size, report.head.root.hex)
    guard report.isSound else {
      return Wording(
        vi: "\(report.findingCount) chỗ sai trong \(acts) mục ghi.",
        en: "\(report.findingCount) findings in \(acts) acts.",
        fr: "\(report.findingCount) écarts dans \(acts) actes.")
    }
    return Wording(
      vi: "Toàn vẹn: \(acts) mục ghi, \(report.openings) giá trị, gốc \(root)",
      en: "Sound: \(acts) acts, \(report.openings) values, root \(root)",
      fr: "Intègre : \(acts) actes, \(report.openings) valeurs, racine \(root)")
  }
}
