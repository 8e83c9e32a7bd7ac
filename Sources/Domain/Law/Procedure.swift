/// The name of a procedure across the instruments that lay it down: `certificate.operation.issue`.
public struct ProcedureName: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let text: String

  /// nil unless the text is parts of `a–z` and `-`, joined by points.
  public init?(_ text: some StringProtocol) {
    let valid = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2E || $0 == 0x2D }
    guard valid, !text.isEmpty, text.utf8.count <= 64, !text.hasPrefix("."), !text.hasSuffix(".") else { return nil }
    self.text = String(text)
  }

  public var description: String { text }
  public static func < (a: ProcedureName, b: ProcedureName) -> Bool { a.text < b.text }

  /// Issue of an operation certificate (Decree 58/2022/NĐ-CP, arts 10–11).
  public static let issueOperation = known("certificate.operation.issue")
  /// Extension of an operation certificate (Decree 58/2022/NĐ-CP, art. 12).
  public static let extendOperation = known("certificate.operation.extend")
  /// Amendment of an operation certificate (Decree 58/2022/NĐ-CP, art. 13).
  public static let amendOperation = known("certificate.operation.amend")
  /// A new paper for an operation certificate that is lost, old or damaged (Decree 58/2022/NĐ-CP, art. 13).
  public static let reissueOperation = known("certificate.operation.re-issue")
  /// Issue of a representative office certificate (Decree 58/2022/NĐ-CP, arts 14–15).
  public static let issueRepresentativeOffice = known("certificate.representative-office.issue")
  /// Extension of a representative office certificate (Decree 58/2022/NĐ-CP, art. 16).
  public static let extendRepresentativeOffice = known("certificate.representative-office.extend")
  /// Amendment of a representative office certificate (Decree 58/2022/NĐ-CP, art. 17).
  public static let amendRepresentativeOffice = known("certificate.representative-office.amend")
  /// A new paper for a representative office certificate that is lost, old or damaged (Decree 58/2022/NĐ-CP, art. 17).
  public static let reissueRepresentativeOffice = known("certificate.representative-office.re-issue")

  private static func known(_ text: String) -> ProcedureName {
    guard let name = ProcedureName(text) else { preconditionFailure("\(text) is no name of a procedure") }
    return name
  }
}

/// An administrative procedure as one instrument lays it down: numbers and lists only; its logic is code that takes this as an
/// argument (thủ tục hành chính).
public struct Procedure: Hashable, Sendable {
  public var name: ProcedureName
  public var title: Wording
  public var basis: [Citation]
  /// Who may file.
  public var filer: Provision
  /// When a dossier may be filed.
  public var window: Window
  /// What must be met (điều kiện).
  public var conditions: [Provision]
  /// The papers of the dossier in the order of the article (thành phần hồ sơ).
  public var items: [DossierItem]
  public var receiver: OfficeName
  public var decider: OfficeName
  public var consultees: [ConsulteeRule]
  /// Each step with its limit, in order; the last is the outer limit, within which the result is handed over.
  public var steps: [StatutoryStep]
  /// The longest validity of what is granted, never past the registration at home (Decree 58/2022/NĐ-CP, art. 9); nil where
  /// nothing with a validity is granted.
  public var longestValidity: TimeLimit?
  /// What is appraised (nội dung thẩm định).
  public var criteria: [Provision]
  /// How it can end.
  public var outcomes: [Provision]
  /// What its result obliges the holder to do, each from the receipt of the certificate.
  public var duties: [StatutoryStep]
  /// What it costs.
  public var fee: Provision

  public init(
    name: ProcedureName, title: Wording, basis: [Citation], filer: Provision, window: Window, conditions: [Provision],
    items: [DossierItem], receiver: OfficeName, decider: OfficeName, consultees: [ConsulteeRule],
    steps: [StatutoryStep], longestValidity: TimeLimit?, criteria: [Provision], outcomes: [Provision],
    duties: [StatutoryStep], fee: Provision
  ) {
    self.name = name
    self.title = title
    self.basis = basis
    self.filer = filer
    self.window = window
    self.conditions = conditions
    self.items = items
    self.receiver = receiver
    self.decider = decider
    self.consultees = consultees
    self.steps = steps
    self.longestValidity = longestValidity
    self.criteria = criteria
    self.outcomes = outcomes
    self.duties = duties
    self.fee = fee
  }

  /// When a dossier may be filed.
  public enum Window: Hashable, Sendable {
    case always
    /// At least so long before the certificate expires; a later dossier is accepted and marked late.
    case before(expiry: TimeLimit)

    /// The last day on which a dossier is in time for a certificate that ends on a day; nil where there is none. Rest days do
    /// not move it: the law says "at least" (to be confirmed).
    public func lastDay(expiry: Day) -> Day? {
      switch self {
      case .always: nil
      case .before(.days(let count)), .before(.workingDays(let count)): expiry - count
      case .before(.weeks(let count)): expiry - 7 * count
      case .before(.months(let count)): expiry.adding(months: -count)
      case .before(.years(let count)): expiry.adding(months: -12 * count)
      }
    }
  }

  /// The step of that name; nil where the instrument sets no limit for it.
  public func step(_ name: StatutoryStep.Name) -> StatutoryStep? { steps.first { $0.name == name } }

  /// The item of that code.
  public func item(_ code: String) -> DossierItem? { items.first { $0.code == code } }
}

/// A sentence of the law as the pages say it, with its place and footing (quy định).
public struct Provision: Hashable, Sendable {
  /// By which answers and findings refer to it; one within its list.
  public var code: String
  public var words: Wording
  /// nil where no article says it.
  public var basis: Citation?
  public var footing: LegalFooting

  public init(code: String, words: Wording, basis: Citation?, footing: LegalFooting) {
    self.code = code
    self.words = words
    self.basis = basis
    self.footing = footing
  }
}
