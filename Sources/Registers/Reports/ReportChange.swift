public import Domain

/// One thing a version of a report says otherwise than the version before it (nội dung đính chính).
public enum ReportChange: Hashable, Sendable {
  /// nil before: the report had no such figure.
  case figure(ReportLine.Key, before: Sum?, after: Sum)
  case count(ReportCount.Measure, RecordNumber, before: Int?, after: Int?)
  /// nil: the section says nothing.
  case text(ReportTexts.Section, before: Text?, after: Text?)
  /// The text, where whoever reads may know no more than that it changed.
  case withheldText
  case reach(before: ReportTexts.Reach, after: ReportTexts.Reach)

  /// Whether it is a number, to be set as numbers are.
  var isFigure: Bool {
    switch self {
    case .figure, .count: true
    case .text, .withheldText, .reach: false
    }
  }
}

extension AnnualReport {
  /// What this version says otherwise than the one before, in the order of the report. A text shows only to those who may read it in
  /// both versions. Cost: one pass over both.
  public func changes(since before: AnnualReport, for reader: ReportPage.Reader) -> [ReportChange] {
    figures(since: before) + counts(since: before) + texts.changes(since: before.texts, for: reader)
  }

  private func figures(since before: AnnualReport) -> [ReportChange] {
    let old = Dictionary(uniqueKeysWithValues: before.lines.map { ($0.key, $0.amount) })
    return lines.compactMap { line in
      old[line.key] == line.amount ? nil : .figure(line.key, before: old[line.key], after: line.amount)
    }
  }

  private func counts(since before: AnnualReport) -> [ReportChange] {
    counts.compactMap { count in
      let old = before.counts.first { $0.measure == count.measure && $0.organisation == count.organisation }?.number
      return old == count.number ? nil : .count(count.measure, count.organisation, before: old, after: count.number)
    }
  }
}

extension ReportTexts {
  fileprivate func changes(since before: ReportTexts, for reader: ReportPage.Reader) -> [ReportChange] {
    let changed = Section.allCases.filter { sections[$0] != before.sections[$0] }
    let isOpen = reader == .recipient || reach == .everyone && before.reach == .everyone
    let texts: [ReportChange] =
      isOpen
      ? changed.map { .text($0, before: before.sections[$0], after: sections[$0]) }
      : changed.isEmpty ? [] : [.withheldText]
    return texts + (reach == before.reach ? [] : [.reach(before: before.reach, after: reach)])
  }
}

extension ReportDetail {
  /// What changed, in one sentence: figures with before and after, of a text only which.
  public func sentence(of changes: [ReportChange], _ naming: ReportNaming, _ language: Language) -> String {
    let tables = ReportTables(detail: self, naming: naming, language: language)
    return changes.map { change in
      let cells = tables.cells(change)
      return change.isFigure ? "\(cells[0]) (\(cells[1]) → \(cells[2]))" : cells[0]
    }.joined(separator: "; ")
  }
}
