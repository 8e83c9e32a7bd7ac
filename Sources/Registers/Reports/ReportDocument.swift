import Components
public import Domain

extension ReportDetail {
  /// The report written out for paper, every line and difference up to some hundreds of each. The text stands in it only where
  /// everybody may read it, or its reader may.
  public func written(
    _ language: Language, _ naming: ReportNaming, isDemonstration: Demonstrating, address: String,
    for reader: ReportPage.Reader = .anybody
  ) -> WrittenReport {
    let tables = ReportTables(detail: self, naming: naming, language: language)
    let text = { (words: Wording) in words[language] }
    var blocks: [WrittenReport.Block] = [
      .table(
        WrittenReport.Table(
          "", columns: [.init("", share: 2), .init("", share: 4)], rows: tables.facts.map { [text($0.key), $0.value] }))
    ]
    if tables.tellsOfMany { blocks += sums(text(ReportDetailWords.organisations), tables.organisations, tables) }
    blocks += sums(text(ReportDetailWords.places), tables.places, tables)
    blocks += sums(text(ReportDetailWords.fields), tables.fields, tables)
    blocks += counts(tables) + texts(reader, language) + lines(tables)
    for comparison in comparisons { blocks += differences(comparison, tables) }
    blocks += corrections(tables)
    blocks.append(.paragraph(text(ReportWords.layout)))
    return WrittenReport(
      title: "\(report.name.title[language])", author: naming.body(report.name.body, language), language: language,
      made: (versions.last?.recordedAt ?? row.filedAt).day,
      mark: isDemonstration == .demonstration ? text(ReportDetailWords.demonstration) : nil,
      foot: [tables.version.map { "\(report.name.number), \($0)" } ?? report.name.number.text, address]
        .joined(separator: " · "), blocks: blocks)
  }

  /// Lines of one table on paper; the workbook has all.
  static let most = 800

  /// Whether the file is one of a record, or shows how one would look.
  public enum Demonstrating: Sendable { case record, demonstration }

  private func sums(
    _ title: String, _ sums: [(name: String, sum: Sum)], _ tables: ReportTables
  ) -> [WrittenReport.Block] {
    guard !sums.isEmpty else { return [] }
    let currency = report.basis.currency
    let total = tables.money(sums.reduce(.zero) { $0 + $1.sum }, currency)
    return [
      .heading(title),
      .table(
        WrittenReport.Table(
          title,
          columns: [
            .init(title, share: 4), .init(ReportDetailWords.amount[tables.language], share: 2, isNumber: true),
          ], rows: sums.map { [$0.name, tables.money($0.sum, currency)] },
          total: [ReportWords.sum[tables.language], total])),
    ]
  }

  private func counts(_ tables: ReportTables) -> [WrittenReport.Block] {
    let (counts, language) = (tables.counts, tables.language)
    guard !counts.isEmpty else { return [] }
    return [
      .heading(ReportDetailWords.counts[language]),
      .table(
        WrittenReport.Table(
          ReportDetailWords.counts[language],
          columns: [
            .init(ReportDetailWords.measure[language], share: 4),
            .init(ReportDetailWords.number[language], share: 1, isNumber: true),
            .init(ReportDetailWords.origin[language], share: 2),
          ],
          rows: counts.map { [$0.measure.wording[language], Numerals(language).integer($0.number), $0.origin] })),
    ]
  }

  private func texts(_ reader: ReportPage.Reader, _ language: Language) -> [WrittenReport.Block] {
    guard report.texts.reach == .everyone || reader == .recipient else { return [] }
    return ReportTexts.Section.allCases.flatMap { section -> [WrittenReport.Block] in
      guard let text = report.texts.sections[section] else { return [] }
      return [.heading(section.wording[language])]
        + text.string.split(separator: "\n").map { .paragraph(String($0)) }
    }
  }

  private func lines(_ tables: ReportTables) -> [WrittenReport.Block] {
    let (lines, language) = (tables.lines, tables.language)
    guard !lines.isEmpty else { return [] }
    let (many, shown) = (tables.tellsOfMany, lines.prefix(ReportDetail.most))
    let note = shown.count < lines.count ? [WrittenReport.Block.paragraph(ReportDetailWords.onlySome[language])] : []
    let columns: [WrittenReport.Column] = [
      .init(ReportDetailWords.organisation[language], share: 4), .init(ReportDetailWords.place[language], share: 3),
      .init(ReportDetailWords.field[language], share: 4),
      .init(ReportDetailWords.amount[language], share: 3, isNumber: true),
      .init(ReportDetailWords.origin[language], share: 3),
    ]
    return [
      .heading(ReportDetailWords.lines[language])
    ] + note + [
      .table(
        WrittenReport.Table(
          ReportDetailWords.lines[language], columns: many ? columns : Array(columns.dropFirst()),
          rows: shown.map { many ? tables.cells($0) : Array(tables.cells($0).dropFirst()) }))
    ]
  }

  /// What corrections changed, each with its version and reason; of a long text the beginning, since the page has all of it.
  private func corrections(_ tables: ReportTables) -> [WrittenReport.Block] {
    let (changes, language) = (tables.changes, tables.language)
    let whys = versions.filter(\.isCorrection).reversed().map { version in
      WrittenReport.Block.paragraph(
        "\(ReportDetailWords.said(of: version)[language]) (\(tables.moment(of: version)))")
    }
    guard !whys.isEmpty else { return [] }
    let columns: [WrittenReport.Column] = [
      .init(ReportDetailWords.what[language], share: 4), .init(ReportDetailWords.version[language], share: 2),
      .init(ReportDetailWords.before[language], share: 3), .init(ReportDetailWords.after[language], share: 3),
    ]
    let rows = changes.prefix(ReportDetail.most).map { version, change in
      let cells = tables.cells(change).map { $0.shortened(to: ReportDetail.longestCell) }
      return [cells[0], ReportDetailWords.name(ofCorrection: version.correction)[language], cells[1], cells[2]]
    }
    let title = ReportWords.corrections[language]
    return [.heading(title)] + whys + [.table(WrittenReport.Table(title, columns: columns, rows: rows))]
  }

  /// Signs of a text that a cell of a table on paper holds.
  static let longestCell = 400

  private func differences(_ comparison: Comparison, _ tables: ReportTables) -> [WrittenReport.Block] {
    let language = tables.language
    let head: [WrittenReport.Block] = [
      .heading(ReportDetailWords.side(comparison.with)[language]), .paragraph(tables.sides(comparison)[language]),
    ]
    guard !comparison.result.differences.isEmpty else { return head }
    let columns: [WrittenReport.Column] = [
      .init(ReportDetailWords.organisation[language], share: 3), .init(ReportDetailWords.place[language], share: 2),
      .init(ReportDetailWords.field[language], share: 3),
      .init(ReportDetailWords.here[language], share: 3, isNumber: true),
      .init(ReportDetailWords.there[language], share: 3, isNumber: true),
      .init(ReportDetailWords.difference[language], share: 3, isNumber: true),
      .init(ReportDetailWords.reason[language], share: 3),
    ]
    return head + [
      .table(
        WrittenReport.Table(
          ReportDetailWords.differences[language], columns: columns,
          rows: comparison.result.differences.prefix(ReportDetail.most).map(tables.cells)))
    ]
  }
}

extension String {
  /// The beginning of a text that is longer than so many signs, and a sign that it goes on.
  fileprivate func shortened(to most: Int) -> String {
    let line = replacing("\n", with: " ")
    return line.count > most ? line.prefix(most) + "…" : line
  }
}
