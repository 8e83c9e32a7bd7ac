public import Domain

/// Why a table of certificates is not judged row by row.
public enum CertificateTableRefusal: Error, Sendable, Hashable {
  case sheet(SheetRefusal)
  /// No row of the first twenty is a head.
  case noHead
  /// Columns that every table has and this one has not.
  case missingColumns([CertificateColumn])
  /// Two columns bear one head.
  case repeatedColumn(CertificateColumn)
  /// There is a head and nothing below.
  case noRows

  /// Why, in words.
  public func wording(file: String) -> Wording {
    let words: Wording
    switch self {
    case .sheet(let refusal): return refusal.wording(file: file)
    case .noHead:
      words = Wording(
        vi: "không tìm thấy dòng tiêu đề; hãy dùng biểu mẫu", en: "no row of headings was found; use the template",
        fr: "aucune ligne d’en-têtes n’a été trouvée\u{A0}; utilisez le modèle")
    case .missingColumns(let columns):
      words = Wording(
        vi: "thiếu cột: \(columns.map(\.heading.vi).joined(separator: ", "))",
        en: "columns are missing: \(columns.map(\.heading.en).joined(separator: ", "))",
        fr: "colonnes manquantes\u{A0}: \(columns.map(\.heading.fr).joined(separator: ", "))")
    case .repeatedColumn(let column):
      words = Wording(
        vi: "cột “\(column.heading.vi)” có hai lần", en: "the column “\(column.heading.en)” is there twice",
        fr: "la colonne «\u{A0}\(column.heading.fr)\u{A0}» figure deux fois")
    case .noRows:
      words = Wording(
        vi: "không có dòng nào dưới tiêu đề", en: "there is no row below the headings",
        fr: "aucune ligne sous les en-têtes")
    }
    return Wording(vi: "\(file): \(words.vi)", en: "\(file): \(words.en)", fr: "\(file)\u{A0}: \(words.fr)")
  }
}

/// A person's table of certificates: its rows, and where each column stands.
public struct CertificateTable: Sendable {
  /// The place of each column in the file, from 0.
  public let places: [CertificateColumn: Int]
  /// The rows below the head that say something.
  public let rows: [SheetRow]

  /// Finds the head and the columns. Throws where they are not there.
  public init(_ sheets: [Sheet]) throws(CertificateTableRefusal) {
    guard let (sheet, head) = CertificateTable.head(of: sheets) else { throw .noHead }
    var places: [CertificateColumn: Int] = [:]
    for (place, cell) in sheet.rows[head].cells.enumerated() {
      guard let column = CertificateColumn(heading: cell.string) else { continue }
      guard places.updateValue(place, forKey: column) == nil else { throw .repeatedColumn(column) }
    }
    let missing = CertificateColumn.allCases.filter { $0.isRequired && places[$0] == nil }
    guard missing.isEmpty else { throw .missingColumns(missing) }
    self.places = places
    rows = sheet.rows.dropFirst(head + 1).filter { row in places.values.contains { !row[$0].isEmpty } }
    guard !rows.isEmpty else { throw .noRows }
  }

  /// Reads a file. Throws where it is no spreadsheet we read, or no table of certificates.
  public init(file bytes: [UInt8], name: String) throws(CertificateTableRefusal) {
    let sheets: [Sheet]
    do { sheets = try PersonalFile.sheets(bytes, name: name) } catch { throw .sheet(error) }
    try self.init(sheets)
  }

  /// The name of a column's place in the file, as `C`; nil where the file has no such column.
  public func letter(of column: CertificateColumn) -> String? { places[column].map { SheetCell.columnName($0) } }

  /// The first sheet with a row that names three columns, the certificate's number among them.
  private static func head(of sheets: [Sheet]) -> (Sheet, Int)? {
    for sheet in sheets {
      for (index, row) in sheet.rows.prefix(20).enumerated() {
        let columns = Set(row.cells.compactMap { CertificateColumn(heading: $0.string) })
        if columns.count >= 3, columns.contains(.number) { return (sheet, index) }
      }
    }
    return nil
  }
}
