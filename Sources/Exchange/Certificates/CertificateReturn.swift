public import Domain

/// The workbook in which an officer gets back what was not taken: the rows as written, the reason beside them and at the cell, and
/// for questions the organisations that may be meant. Put right, it is imported as it is.
public enum CertificateReturn {
  /// Writes the rows that were not taken. Cost: their cells.
  public static func write(
    _ judged: [JudgedCertificate], of table: CertificateTable, in language: Language, to path: String
  ) throws(WorkbookWriter.Fault) {
    let writer = try WorkbookWriter(path: path)
    let rows = judged.filter(\.verdict.isReturned)
    let columns = CertificateColumn.allCases
    try writer.beginSheet(
      CertificateSheetWords.certificates[language],
      columns: columns.map { $0.heading[language] } + [
        CertificateSheetWords.reason[language], CertificateSheetWords.originalRow[language],
      ])
    CertificateTemplate.offerLists(writer, rows: max(rows.count, 1), language)
    for row in rows {
      for (place, column) in columns.enumerated() {
        let words = row.findings.filter { $0.column == column }.map { $0.wording[language] }
        if !words.isEmpty { writer.note(words.joined(separator: "\n"), column: place) }
      }
      try writer.write(
        columns.map { (cell($0, row, table), look($0, row)) } + [
          (.text(reason(row, language)), .wrapped), (.integer(Int64(row.row.number)), .plain),
        ])
    }
    try writeCandidates(rows, language, writer)
    try writer.close()
  }

  private static func cell(_ column: CertificateColumn, _ row: JudgedCertificate, _ table: CertificateTable) -> Cell {
    switch table.places[column].map({ row.row[$0] }) ?? .empty {
    case .empty: .absent
    case .text(let text): .text(text)
    case .number(let number): .decimal(number)
    case .day(let day): .day(day)
    case .boolean(let truth): .text(truth ? "TRUE" : "FALSE")
    }
  }

  private static func look(_ column: CertificateColumn, _ row: JudgedCertificate) -> WorkbookWriter.Look {
    let severities = Set(row.findings.filter { $0.column == column }.map(\.severity))
    if severities.contains(.error) || severities.contains(.conflict) { return .wrong }
    return severities.isEmpty ? .plain : .asked
  }

  private static func reason(_ row: JudgedCertificate, _ language: Language) -> String {
    row.findings.map { finding in
      let column = finding.column.map { $0.heading[language] + (language == .fr ? "\u{A0}: " : ": ") } ?? ""
      return column + finding.wording[language]
    }.joined(separator: "\n")
  }

  private static func writeCandidates(
    _ rows: [JudgedCertificate], _ language: Language, _ writer: WorkbookWriter
  ) throws(WorkbookWriter.Fault) {
    guard rows.contains(where: { !$0.candidates.isEmpty }) else { return }
    try writer.beginSheet(
      CertificateSheetWords.candidates[language], columns: CertificateSheetWords.candidateColumns.map { $0[language] })
    for row in rows {
      for candidate in row.candidates {
        try writer.write([
          .integer(Int64(row.row.number)), .text(row.organisation), .text(candidate.number.text), .text(candidate.name),
          candidate.country.map { .text($0.code) } ?? .absent, .integer(Int64((candidate.score * 100).rounded())),
          .text(candidate.reason[language]),
        ])
      }
    }
  }
}
