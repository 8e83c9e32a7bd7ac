public import Domain

/// A yearly report as an OpenDocument text (ODF 1.3, ISO/IEC 26300), which offices edit: headings, paragraphs, tables whose heads
/// repeat, numbered pages.
public enum OpenDocument {
  /// The media type of such a file; its first entry.
  static let kind = "application/vnd.oasis.opendocument.text"

  /// The bytes of the file, the same for the same report. nil where there is no memory for it.
  public static func text(_ report: WrittenReport) -> [UInt8]? {
    ZipWriter.archive([
      .init(name: "mimetype", bytes: Array(kind.utf8), isPacked: false),
      .init(name: "content.xml", bytes: Array(OpenDocumentContent(report).xml.utf8)),
      .init(name: "styles.xml", bytes: Array(styles(report).utf8)),
      .init(name: "meta.xml", bytes: Array(meta(report).utf8)),
      .init(name: "META-INF/manifest.xml", bytes: Array(manifest.utf8)),
    ])
  }

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  static let spaces = """
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
    xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
    xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"
    """

  /// The font of official papers (Decree 30/2020/NĐ-CP), by its metric twin where the machine has that.
  static let fontFaces = """
    <office:font-face-decls><style:font-face style:name="Liberation Serif" \
    svg:font-family="'Liberation Serif', 'Times New Roman'" style:font-family-generic="roman"/></office:font-face-decls>
    """

  private static let manifest =
    declaration + """
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
      <manifest:file-entry manifest:full-path="/" manifest:media-type="\(kind)"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
      <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """

  private static func meta(_ report: WrittenReport) -> String {
    declaration + """
      <office:document-meta \(spaces)><office:meta><meta:generator>Nhịp Cầu</meta:generator>\
      <dc:title>\(escaped("\(report.title) – \(report.author)"))</dc:title>\
      <dc:creator>\(escaped(report.author))</dc:creator>\
      <dc:date>\(report.made)T00:00:00</dc:date><dc:language>\(report.language.rawValue)</dc:language>\
      </office:meta></office:document-meta>
      """
  }

  /// A4 with the mark of a demonstration above, and below which report it is and the page's number.
  private static func styles(_ report: WrittenReport) -> String {
    let mark = report.mark.map {
      "<style:header><text:p text:style-name=\"Mark\">\(escaped($0))</text:p></style:header>"
    }
    return declaration + """
      <office:document-styles \(spaces)>\(fontFaces)<office:styles>\
      <style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.12cm"/>\
      <style:text-properties style:font-name="Liberation Serif" fo:font-size="11pt" \
      fo:language="\(report.language.rawValue)" fo:country="none"/></style:default-style>\
      <style:style style:name="Standard" style:family="paragraph" style:class="text"/>\
      <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/>\
      <style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>\
      <style:style style:name="Author" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/>\
      <style:text-properties fo:font-size="12pt" fo:font-weight="bold"/></style:style>\
      <style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard">\
      <style:paragraph-properties fo:margin-top="0.4cm" fo:keep-with-next="always"/>\
      <style:text-properties fo:font-size="13pt" fo:font-weight="bold"/></style:style>\
      <style:style style:name="Cell" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="9pt"/></style:style>\
      <style:style style:name="Number" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="end"/>\
      <style:text-properties fo:font-size="9pt"/></style:style>\
      <style:style style:name="Strong" style:family="paragraph" style:parent-style-name="Standard">\
      <style:text-properties fo:font-size="9pt" fo:font-weight="bold"/></style:style>\
      <style:style style:name="StrongNumber" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="end"/>\
      <style:text-properties fo:font-size="9pt" fo:font-weight="bold"/></style:style>\
      <style:style style:name="Foot" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="8pt"/></style:style>\
      <style:style style:name="Mark" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/>\
      <style:text-properties fo:font-weight="bold" fo:color="#A8285E"/></style:style>\
      </office:styles><office:automatic-styles><style:page-layout style:name="A4">\
      <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/>\
      </style:page-layout></office:automatic-styles><office:master-styles>\
      <style:master-page style:name="Standard" style:page-layout-name="A4">\(mark ?? "")\
      <style:footer><text:p text:style-name="Foot">\(escaped(report.foot)) · \
      <text:page-number text:select-page="current"/> / <text:page-count/></text:p></style:footer>\
      </style:master-page></office:master-styles></office:document-styles>
      """
  }

  /// Text as XML holds it; what no XML may hold is left out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
      case _: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// The text of a report as the content of an OpenDocument.
struct OpenDocumentContent {
  let report: WrittenReport

  init(_ report: WrittenReport) { self.report = report }

  var xml: String {
    let blocks = report.blocks.enumerated().map { block($1, number: $0) }.joined()
    return OpenDocument.declaration
      + "<office:document-content \(OpenDocument.spaces)>\(OpenDocument.fontFaces)"
      + "<office:automatic-styles>\(columnStyles)"
      + "</office:automatic-styles><office:body><office:text>" + paragraph(report.author, "Author")
      + paragraph(report.title, "Title") + blocks + "</office:text></office:body></office:document-content>"
  }

  /// A style for each share a column may have.
  private var columnStyles: String {
    (1...6).map { share in
      """
      <style:style style:name="C\(share)" style:family="table-column">\
      <style:table-column-properties style:rel-column-width="\(share * 1_000)*"/></style:style>
      """
    }.joined() + """
      <style:style style:name="TC" style:family="table-cell"><style:table-cell-properties \
      fo:border="0.02cm solid #8A8B91" fo:padding="0.08cm"/></style:style>
      """
  }

  private func block(_ block: WrittenReport.Block, number: Int) -> String {
    switch block {
    case .heading(let words):
      "<text:h text:style-name=\"Heading\" text:outline-level=\"2\">\(OpenDocument.escaped(words))</text:h>"
    case .paragraph(let words): paragraph(words, "Standard")
    case .table(let table): self.table(table, number: number)
    }
  }

  private func paragraph(_ words: String, _ style: String) -> String {
    "<text:p text:style-name=\"\(style)\">\(OpenDocument.escaped(words))</text:p>"
  }

  private func table(_ table: WrittenReport.Table, number: Int) -> String {
    let columns = table.columns.map {
      "<table:table-column table:style-name=\"C\(min(max($0.share, 1), 6))\"/>"
    }.joined()
    let hasHead = table.columns.contains { !$0.heading.isEmpty }
    let head =
      hasHead
      ? "<table:table-header-rows>\(row(table.columns.map(\.heading), table.columns, isStrong: true))</table:table-header-rows>"
      : ""
    let rows = table.rows.map { row($0, table.columns, isStrong: false) }.joined()
    let total = table.total.map { row($0, table.columns, isStrong: true) } ?? ""
    return "<table:table table:name=\"T\(number)\">\(columns)\(head)\(rows)\(total)</table:table>"
      + "<text:p text:style-name=\"Standard\"/>"
  }

  private func row(_ cells: [String], _ columns: [WrittenReport.Column], isStrong: Bool) -> String {
    let cells = zip(cells, columns).map { cell, column in
      let style =
        switch (column.isNumber, isStrong) {
        case (false, false): "Cell"
        case (true, false): "Number"
        case (false, true): "Strong"
        case (true, true): "StrongNumber"
        }
      return
        "<table:table-cell table:style-name=\"TC\" office:value-type=\"string\">\(paragraph(cell, style))</table:table-cell>"
    }
    return "<table:table-row>\(cells.joined())</table:table-row>"
  }
}
