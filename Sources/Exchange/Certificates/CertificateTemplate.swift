public import Domain

/// The empty table of certificates: headings and lists of choices in the officer's language, and a sheet that explains each column in
/// the three languages.
public enum CertificateTemplate {
  /// Rows that offer their choices.
  private static let rows = 2_000

  /// Writes the template.
  public static func write(in language: Language, to path: String) throws(WorkbookWriter.Fault) {
    let writer = try WorkbookWriter(path: path)
    let columns = CertificateColumn.allCases
    try writer.beginSheet(
      CertificateSheetWords.certificates[language],
      columns: columns.map { $0.heading[language] + ($0.isRequired ? " *" : "") },
      widths: columns.map { $0 == .organisation || $0 == .fields || $0 == .provinces ? 34 : 16 })
    offerLists(writer, rows: rows, language)
    try writer.beginSheet(
      CertificateSheetWords.explanations[language],
      columns: [
        "Cột", "Column", "Colonne", "Tên máy / machine name / nom machine", "Bắt buộc / required / obligatoire",
      ]
        + [
          "Giải thích", "Explanation", "Explication", "Ví dụ / example / exemple", "Căn cứ / legal basis / base légale",
        ])
    for column in columns { try writer.write(explanation(of: column)) }
    try writer.write([(.absent, .plain)])
    for line in CertificateSheetWords.general {
      let blanks: [(cell: Cell, look: WorkbookWriter.Look)] = Array(repeating: (.absent, .plain), count: 5)
      try writer.write(blanks + [(.text(line.vi), .wrapped), (.text(line.en), .wrapped), (.text(line.fr), .wrapped)])
    }
    try writer.close()
  }

  /// Kinds, standings and answers are chosen, not typed.
  static func offerLists(_ writer: WorkbookWriter, rows: Int, _ language: Language) {
    let columns = CertificateColumn.allCases
    for (place, column) in columns.enumerated() {
      switch column {
      case .kind: writer.offer(CertificateSheetWords.kinds[language] ?? [], column: place, rows: rows)
      case .standing: writer.offer(CertificateSheetWords.standings[language] ?? [], column: place, rows: rows)
      case .number, .organisation, .country, .identifier, .record, .fields, .provinces, .issued, .validFrom, .validTo,
        .standingDate, .decision:
        continue
      }
    }
  }

  private static func explanation(of column: CertificateColumn) -> [(cell: Cell, look: WorkbookWriter.Look)] {
    let required = column.isRequired ? "có / yes / oui" : "không / no / non"
    return [
      (.text(column.heading.vi), .head), (.text(column.heading.en), .head), (.text(column.heading.fr), .head),
      (.text(column.rawValue), .wrapped), (.text(required), .wrapped), (.text(column.explanation.vi), .wrapped),
      (.text(column.explanation.en), .wrapped), (.text(column.explanation.fr), .wrapped),
      (.text(column.example), .wrapped), (.text(column.basis), .wrapped),
    ]
  }
}
