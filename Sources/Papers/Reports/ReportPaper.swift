public import Domain

/// A yearly report as a PDF: A4, tables over as many pages as they need with their heads on each, pages numbered. The layout is ours;
/// those of Forms 04 to 07 are to be confirmed.
public struct ReportPaper: Equatable, Sendable {
  public var report: WrittenReport

  public init(_ report: WrittenReport) { self.report = report }

  /// The bytes of the file, the same for the same report. nil where the machine lacks memory or fonts. Cost: some 20 ms a page.
  public func body() -> [UInt8]? {
    guard let measuring = sheet() else { return nil }
    var first = ReportLayout(report, on: measuring, pages: nil)
    first.draw()
    guard let sheet = sheet() else { return nil }
    var second = ReportLayout(report, on: sheet, pages: first.page)
    second.draw()
    return sheet.finish()
  }

  private func sheet() -> Sheet? {
    Sheet(title: "\(report.title) – \(report.author)", author: report.author, made: report.made)
  }
}
