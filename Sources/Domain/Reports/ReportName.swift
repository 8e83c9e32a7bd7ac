/// Which report it is: whose, on which form, on which year (báo cáo năm). There is one of each.
public struct ReportName: Hashable, Sendable {
  public let body: Body
  public let form: ReportForm
  public let year: Int

  /// nil where the year has no four digits, or the body's name is too long for a record number.
  public init?(_ body: Body, _ form: ReportForm, year: Int) {
    guard (1000...9999).contains(year) else { return nil }
    self.body = body
    self.form = form
    self.year = year
    guard RecordNumber(text) != nil else { return nil }
  }

  /// The name a record number spells: `r-2025-05-o-…`, `r-2025-04-pc-2025-08`; nil for anything else.
  public init?(_ number: RecordNumber) {
    let parts = number.text.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "r", parts[1].utf8.count == 4, let year = Int(parts[1]),
      let form = ReportForm(rawValue: String(parts[2]))
    else { return nil }
    switch form {
    case .organisation:
      guard let organisation = RecordNumber(parts[3]) else { return nil }
      self.init(.organisation(organisation), form, year: year)
    case .authority, .foreignAffairs, .committee:
      guard let office = OfficeName(parts[3]) else { return nil }
      self.init(.office(office), form, year: year)
    }
  }

  private var text: String {
    switch body {
    case .organisation(let number): "r-\(year)-\(form.rawValue)-\(number.text)"
    case .office(let name): "r-\(year)-\(form.rawValue)-\(name.text)"
    }
  }

  /// Under which all acts of the report stand: so nobody can file another beside it.
  public var number: RecordNumber {
    guard let number = RecordNumber(text) else { preconditionFailure("\(text) is a record number") }
    return number
  }
}

extension ReportName {
  /// `Mẫu số 05, năm 2025`.
  public var title: Wording {
    let form = form.wording
    return Wording(vi: "\(form.vi), năm \(year)", en: "\(form.en), \(year)", fr: "\(form.fr), \(year)")
  }

  /// The title as a list of acts keeps it.
  public var titles: Narratives {
    Narratives(Language.allCases.map { .init(language: $0.rawValue, text: Text(title[$0])) })
  }
}
