import Domain
import Foundation
import Record
import Reference

/// The fictitious sample of `examples/`: what a fresh machine shows.
struct Sample {
  let folder: URL

  /// nil where there is no such folder.
  init?(folder: String) {
    self.folder = URL(fileURLWithPath: folder)
    guard FileManager.default.fileExists(atPath: self.folder.appendingPathComponent("activities.xml").path) else {
      return nil
    }
  }

  /// The published projects, as a publisher would send them.
  var activities: String { folder.appendingPathComponent("activities.xml").path }

  /// The organisations of the sample, by their identifiers' record numbers.
  func organisations() throws -> [RecordAct] {
    try rows("organisations.csv").map { row in
      let names = ["vi", "en", "fr"].compactMap { language in
        row["name_" + language].map { Narratives.Narrative(language: language, text: Text($0)) }
      }
      let organisation = Organisation(
        identifier: row["identifier"].flatMap { OrganisationIdentifier($0) },
        name: names.isEmpty ? Narratives(row["name"] ?? "") : Narratives(names),
        kind: row["kind"].flatMap { Int($0) }.flatMap { OrganisationKind(rawValue: $0) },
        country: row["country"].flatMap { CountryCode($0) })
      return .organisationRecorded(.organisation(organisation), organisation)
    }
  }

  /// The certificates of the sample. Throws ``SampleFault`` at the first row that is none.
  func certificates() throws -> [RecordAct] {
    try rows("certificates.csv").enumerated().map { index, row in
      guard let certificate = certificate(row) else { throw SampleFault(file: "certificates.csv", row: index + 2) }
      return .certificateRecorded(.certificate(certificate.kind, certificate.number), certificate)
    }
  }

  private func certificate(_ row: [String: String]) -> Certificate? {
    guard let number = CertificateNumber(row["number"] ?? ""), let kind = Certificate.Kind(rawValue: row["kind"] ?? ""),
      let holder = OrganisationIdentifier(row["organisation"] ?? ""), let issued = Day(iso: row["issued"] ?? ""),
      let from = Day(iso: row["valid_from"] ?? ""), let until = Day(iso: row["valid_to"] ?? ""),
      let standing = standing(row)
    else { return nil }
    let list = { (name: String) in (row[name] ?? "").split(separator: ";").map { Text($0) } }
    return Certificate(
      number: number, kind: kind,
      holder: .organisation(OrganisationReference(identifier: holder, name: Narratives())), fields: list("fields"),
      provinces: list("provinces"), issued: issued, validFrom: from, expiry: until, standing: standing)
  }

  private func standing(_ row: [String: String]) -> Certificate.Standing? {
    if row["standing"] == "in-force" { return .inForce }
    guard let day = Day(iso: row["standing_date"] ?? ""), let decision = DecisionNumber(row["decision"] ?? "") else {
      return nil
    }
    return row["standing"] == "withdrawn" ? .withdrawn(on: day, by: decision) : .suspended(since: day, by: decision)
  }

  /// The rows of a file by their column names; empty cells are absent.
  private func rows(_ name: String) throws -> [[String: String]] {
    var reader = CommaSeparated(bytes: Array(try Data(contentsOf: folder.appendingPathComponent(name))))
    let columns = reader.next() ?? []
    var rows: [[String: String]] = []
    while let cells = reader.next() {
      rows.append(Dictionary(uniqueKeysWithValues: zip(columns, cells).filter { !$0.1.isEmpty }))
    }
    return rows
  }
}

/// A row of the sample that says nothing sensible.
struct SampleFault: Error {
  let file: String
  let row: Int
}
