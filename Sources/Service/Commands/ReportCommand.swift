import ArgumentParser
import Components
import Domain
import Exchange
import Foundation
import Ledger
import Papers
import Registers

/// `nhipcau report`: the yearly reports of a record.
struct ReportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: ReportCommandWords.abstract[Reader.language], subcommands: [Show.self])
  }

  /// `nhipcau report show --form 05 --body o-… --year 2025`: one report with its figures and their sources. Exit 1 where there is none.
  struct Show: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: ReportCommandWords.show[Reader.language])
    }

    @OptionGroup var common: CommonOptions

    @Option(name: .long, help: ArgumentHelp(ReportCommandWords.form[Reader.language]))
    var form: ReportForm

    @Option(name: .long, help: ArgumentHelp(ReportCommandWords.body[Reader.language]))
    var body: String

    @Option(name: .long, help: ArgumentHelp(ReportCommandWords.year[Reader.language]))
    var year: Int

    @Flag(name: .long, help: ArgumentHelp(ReportCommandWords.json[Reader.language]))
    var json = false

    @Option(name: .long, help: ArgumentHelp(ReportCommandWords.file[Reader.language]))
    var pdf: String?

    @Option(name: .long, help: ArgumentHelp(ReportCommandWords.file[Reader.language]))
    var odt: String?

    func run() async throws {
      guard let number = RecordNumber("r-\(year)-\(form.rawValue)-\(body)"), ReportName(number) != nil else {
        throw CommandFault(ReportCommandWords.noSuchName)
      }
      let house = try House.open(common.directory)
      defer { house.close() }
      if house.ledger.size > 0 { try await house.follower.waitUntil(house.ledger.size - 1) }
      guard let (detail, naming) = try house.reportDetail(number, house.clock.today) else {
        print(ReportCommandWords.none[Reader.language])
        throw Exit.finding
      }
      let written = detail.written(
        Reader.language, naming, isDemonstration: house.isDemonstration ? .demonstration : .record,
        address: PageAddress.report(number).link(Reader.language).address)
      if let pdf { try ReportCommand.write(ReportPaper(written).body(), to: pdf) }
      if let odt { try ReportCommand.write(OpenDocument.text(written), to: odt) }
      if json { return print(ReportCommand.json(detail)) }
      print(ReportCommand.text(written))
    }
  }

  private static func write(_ bytes: [UInt8]?, to path: String) throws {
    guard let bytes else { throw PaperFault() }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  /// The lines as programs read them.
  static func json(_ detail: ReportDetail) -> String {
    var bytes: [UInt8] = []
    var list = JSONListWriter(
      columns: ReportCells.columns,
      head: [
        ("report", .text(detail.report.name.number.text)), ("act", .integer(detail.row.act)),
        ("due", .day(detail.period.due)), ("filed", .day(detail.row.filedAt.day)),
        ("currency", .text(detail.report.basis.currency.code)),
      ], into: &bytes)
    for line in detail.report.lines { list.row(ReportCells.cells(line), into: &bytes) }
    for count in detail.report.counts { list.row(ReportCells.cells(count), into: &bytes) }
    list.finish(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The report as a terminal shows it.
  static func text(_ written: WrittenReport) -> String {
    let blocks = written.blocks.map { block -> String in
      switch block {
      case .heading(let words): "\n\(words)"
      case .paragraph(let words): words
      case .table(let table):
        (table.rows + (table.total.map { [$0] } ?? [])).map { "  " + $0.joined(separator: "  ") }.joined(
          separator: "\n")
      }
    }
    let mark = written.mark.map { ["[\($0)]"] } ?? []
    return (mark + [written.title, written.author] + blocks).joined(separator: "\n")
  }
}

/// What `nhipcau report` says.
enum ReportCommandWords {
  static let abstract = Wording(
    vi: "Báo cáo năm (Nghị định số 58/2022/NĐ-CP, Điều 21–25).",
    en: "Yearly reports (Decree 58/2022/NĐ-CP, arts 21–25).",
    fr: "Rapports annuels (décret 58/2022/NĐ-CP, art. 21 à 25).")
  static let show = Wording(
    vi: "Một báo cáo với số liệu và nguồn.", en: "One report with its figures and their sources.",
    fr: "Un rapport avec ses chiffres et leurs sources.")
  static let form = Wording(vi: "Mẫu: 04, 05, 06, 07.", en: "Form: 04, 05, 06, 07.", fr: "Formulaire : 04, 05, 06, 07.")
  static let body = Wording(
    vi: "Số hồ sơ của tổ chức (o-…) hoặc mã cơ quan (pc-2025-08, mofa).",
    en: "The organisation’s record number (o-…) or the office’s name (pc-2025-08, mofa).",
    fr: "Numéro de l’organisation (o-…) ou code de l’administration (pc-2025-08, mofa).")
  static let year = Wording(vi: "Năm báo cáo.", en: "The year reported on.", fr: "L’année du rapport.")
  static let json = Wording(vi: "Xuất JSON.", en: "As JSON.", fr: "En JSON.")
  static let file = Wording(
    vi: "Ghi báo cáo vào tệp.", en: "Write the report to a file.", fr: "Écrire le rapport dans un fichier.")
  static let none = Wording(
    vi: "Không có báo cáo này trong hồ sơ.", en: "There is no such report in the record.",
    fr: "Ce rapport ne figure pas dans le registre.")
  static let noSuchName = Wording(
    vi: "Không đọc được mẫu, năm hoặc bên báo cáo.", en: "The form, the year or the body cannot be read.",
    fr: "Formulaire, année ou auteur illisible.")
}
