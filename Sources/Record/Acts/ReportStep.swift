public import Domain
import Ledger

/// A yearly report that was filed, or its correction, with who did it. The figures are public; the text is where its author lets
/// everybody read it, else restricted.
public struct ReportStep: Equatable, Sendable {
  public var content: Content
  public var by: DossierEntry.Actor

  public init(_ content: Content, by: DossierEntry.Actor) {
    self.content = content
    self.by = by
  }

  /// What was done.
  public enum Content: Equatable, Sendable {
    case filed(AnnualReport)
    case corrected(ReportCorrection)
  }

  /// The kind of act it is.
  public var name: ActName {
    switch content {
    case .filed: .reportFiled
    case .corrected: .reportCorrected
    }
  }

  var fields: [Field] {
    let by = Field("by", .restricted, by.json.canonicalBytes)
    switch content {
    case .filed(let report): return [by, .published("report", report.json)] + ReportStep.field(of: report.texts)
    case .corrected(let correction):
      return [by, .published("correction", correction.json)] + (correction.texts.map(ReportStep.field) ?? [])
    }
  }

  private static func field(of texts: ReportTexts) -> [Field] {
    guard !texts.sections.isEmpty else { return [] }
    let visibility: Visibility =
      switch texts.reach {
      case .everyone: .published
      case .recipients: .restricted
      }
    return [Field("texts", visibility, texts.json.canonicalBytes)]
  }

  /// Reads a step of a report. In a public copy the text of most reports, and who acted, are not there.
  init(_ act: Act, _ name: ActName, of number: RecordNumber) throws(DecodingFault) {
    let sections = try act.optionalJSON("texts").map { json throws(DecodingFault) in
      try ReportTexts.sections(json)
    }
    let by: DossierEntry.Actor?
    if let json = try act.optionalJSON("by") { by = try DossierEntry.Actor(json: json) } else { by = nil }
    guard let report = ReportName(number) else { throw .invalid(member: "subject") }
    self.by = by ?? DossierEntry.Actor(body: report.body, account: nil)
    if name == .reportFiled {
      let json = try act.json("report")
      content = .filed(try AnnualReport(report, json: json, texts: sections))
    } else {
      let json = try act.json("correction")
      content = .corrected(try ReportCorrection(json: json, texts: sections))
    }
  }
}
