import Domain
import Exchange
import Foundation
import Ledger
import Reference
import Registers

/// Takes a person's table of existing certificates into the record: shows what it would do, does it, and gives back what was not
/// taken. One way for the command and for the officer's page.
struct CertificateIntake: Sendable {
  let house: House
  let today: Day

  init(house: House, today: Day? = nil) {
    self.house = house
    self.today = today ?? house.clock.today
  }

  /// What a table would do, or did, with all that its returned workbook is made of.
  struct Answer: Sendable {
    var report: CertificateImportReport
    fileprivate var table: CertificateTable?
    fileprivate var rows: [JudgedCertificate] = []

    /// Whether some rows go back to the officer.
    var hasReturns: Bool { report.returnedRows > 0 }

    /// Writes the workbook with the rows that were not taken and why.
    func writeReturned(in language: Language, to path: String) throws {
      guard let table else { return }
      try CertificateReturn.write(rows, of: table, in: language, to: path)
    }

    /// The same workbook as bytes.
    func returned(in language: Language) async throws -> [UInt8] {
      try await Apart.run { try TemporaryFile { try writeReturned(in: language, to: $0) }.whole() }
    }
  }

  /// The file that is confirmed is not the file that was previewed.
  struct OtherFile: Error {}

  /// Judges every row and appends nothing. `name` is the file's name with its ending.
  func preview(_ bytes: [UInt8], named name: String) async throws -> Answer {
    try await house.follower.waitUntil(house.ledger.size - 1)
    return try await Apart.run { try judge(bytes, name, isRehearsal: true) }
  }

  /// Judges every row anew and appends the good ones; waits until the registers show them. `digest` is that of the previewed file,
  /// if there was a preview. Throws ``OtherFile`` where this is another.
  func accept(_ bytes: [UInt8], named name: String, confirming digest: String? = nil) async throws -> Answer {
    try await house.follower.waitUntil(house.ledger.size - 1)
    var answer = try await Apart.run { try judge(bytes, name, isRehearsal: false) }
    if let digest, digest != answer.report.digest { throw OtherFile() }
    guard let table = answer.table else { return answer }
    var taking = CertificateTaking(into: LedgerJournal(house.ledger))
    let outcome = try await taking.take(answer.rows)
    answer.rows = outcome.rows
    answer.report.add(outcome.rows, of: table)
    answer.report.organisations = outcome.organisations
    answer.report.lastPosition = outcome.last
    if let last = outcome.last { try await house.follower.waitUntil(last) }
    return answer
  }

  /// The empty table with its explanations.
  static func template(in language: Language) async throws -> [UInt8] {
    try await Apart.run { try TemporaryFile { try CertificateTemplate.write(in: language, to: $0) }.whole() }
  }

  private func judge(_ bytes: [UInt8], _ name: String, isRehearsal: Bool) throws -> Answer {
    var report = CertificateImportReport(
      file: name, digest: CertificateImportReport.digest(of: bytes), isRehearsal: isRehearsal)
    let table: CertificateTable
    do { table = try CertificateTable(file: bytes, name: name) } catch {
      report.refusal = ImportReport.Words(error.wording(file: name))
      return Answer(report: report)
    }
    let holdings = try holdings()
    var judging = CertificateJudging(
      facts: CertificateFacts(today: today, places: Places.provinces) { CountryNames.country($0) }, holdings: holdings,
      naming: NamesOnRecord(holdings.organisations))
    let rows = try judging.judge(table)
    report.add(rows, of: table)
    return Answer(report: report, table: table, rows: rows)
  }

  private func holdings() throws -> CertificateHoldings {
    let journal = LedgerJournal(house.ledger)
    return try house.registers.read { reading in
      CertificateHoldings(
        organisations: try reading.organisationRows(OrganisationFilter(), limit: .max).map { row in
          KnownOrganisation(
            number: row.number, names: row.name.all.map(\.text.string), country: row.country,
            identifier: row.identifier)
        },
        certificates: try reading.certificates(limit: .max).rows.map { ($0.number, $0.printed) },
        acts: { try journal.acts(of: $0) })
    }
  }
}

/// Countries by their codes and by their names in the three languages.
enum CountryNames {
  static func country(_ text: String) -> CountryCode? {
    if let code = CountryCode(text.trimmingCharacters(in: .whitespaces)), Countries.isKnown(code) { return code }
    return byName[key(text)]
  }

  private static let byName: [String: CountryCode] = {
    var names: [String: CountryCode] = [:]
    for code in Countries.all { for word in words(code) { names[key(word)] = names[key(word)] ?? code } }
    for (word, code) in everyday { names[key(word)] = names[key(word)] ?? CountryCode(code) }
    // `Ốt-xtrây-li-a (Úc)` is written in parts, too; a part that two have names neither.
    let parts = Countries.all.flatMap { code in words(code).flatMap(split).map { (key($0), code) } }
    for (part, codes) in Dictionary(grouping: parts, by: \.0) where names[part] == nil && Set(codes.map(\.1)).count == 1
    {
      names[part] = codes[0].1
    }
    return names
  }()

  private static func words(_ code: CountryCode) -> [String] {
    let name = Countries.name(code)
    return [name.vi, name.en, name.fr]
  }

  private static func split(_ name: String) -> [String] {
    name.contains("(") ? name.split { $0 == "(" || $0 == ")" }.map(String.init) : []
  }

  /// Names that the table has in their longer form.
  private static let everyday = [
    ("Mỹ", "US"), ("USA", "US"), ("United States", "US"), ("États-Unis", "US"), ("Anh", "GB"), ("Anh quốc", "GB"),
    ("UK", "GB"), ("England", "GB"), ("Great Britain", "GB"), ("Nhật", "JP"), ("Ý", "IT"), ("Thụy Sỹ", "CH"),
    ("South Korea", "KR"), ("Korea", "KR"), ("Corée du Sud", "KR"), ("Hồng Kông", "HK"), ("Séc", "CZ"),
  ]

  private static func key(_ text: String) -> String { SearchFold.fold(text).filter { $0.isLetter } }
}
