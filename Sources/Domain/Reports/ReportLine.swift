/// A figure of money in a yearly report: what one organisation disbursed in one place and field (dòng số liệu).
public struct ReportLine: Hashable, Sendable {
  public let key: Key
  public var amount: Sum
  public var origin: Origin

  public init(_ key: Key, _ amount: Sum, _ origin: Origin) {
    self.key = key
    self.amount = amount
    self.origin = origin
  }

  /// What tells the figures of all reports apart: the same in the report of an organisation and in those above it, so that sums can be
  /// compared line by line.
  public struct Key: Hashable, Sendable, Comparable {
    public var organisation: RecordNumber
    public var place: ReportPlace
    /// nil: no field is named.
    public var field: FieldOfWork?
    /// The currency of the report; another where money could not be converted; nil where its author named none.
    public var currency: Currency?

    public init(organisation: RecordNumber, place: ReportPlace, field: FieldOfWork?, currency: Currency?) {
      self.organisation = organisation
      self.place = place
      self.field = field
      self.currency = currency
    }

    /// One word for a form's field, and an order: `o-…;2025/08;health;USD`.
    public var code: String {
      [organisation.text, place.code, field?.rawValue ?? "", currency?.code ?? ""].joined(separator: ";")
    }

    /// nil for what ``code`` never gives.
    public init?(code: some StringProtocol) {
      let parts = code.split(separator: ";", omittingEmptySubsequences: false)
      guard parts.count == 4, let organisation = RecordNumber(parts[0]), let place = ReportPlace(code: parts[1]) else {
        return nil
      }
      let (field, currency) = (FieldOfWork(rawValue: String(parts[2])), Currency(parts[3]))
      guard (field == nil) == parts[2].isEmpty, (currency == nil) == parts[3].isEmpty else { return nil }
      self.init(organisation: organisation, place: place, field: field, currency: currency)
    }

    public static func < (a: Key, b: Key) -> Bool { a.code.utf8.lexicographicallyPrecedes(b.code.utf8) }
  }

  /// Where a figure comes from.
  public enum Origin: Hashable, Sendable {
    /// Drawn from the flows that acts tell, as far as the record went then.
    case acts
    /// Taken from the report an organisation filed.
    case report
    /// Entered by the author: nothing in the record told it.
    case entered
    /// Put in the place of another figure, and why.
    case corrected(from: Sum, reason: Text)
  }
}

/// Where money of a report went (địa bàn).
public enum ReportPlace: Hashable, Sendable {
  case province(UnitCode)
  /// To Viet Nam, but to no province that is named (chưa phân bổ theo địa bàn).
  case notAllocated
  /// To another country.
  case outside

  public var code: String {
    switch self {
    case .province(let code): code.description
    case .notAllocated: "none"
    case .outside: "outside"
    }
  }

  public init?(code: some StringProtocol) {
    switch code {
    case "none": self = .notAllocated
    case "outside": self = .outside
    default:
      guard let code = UnitCode(code) else { return nil }
      self = .province(code)
    }
  }
}

/// A number in a yearly report that is not money (chỉ tiêu số lượng).
public struct ReportCount: Hashable, Sendable {
  public var organisation: RecordNumber
  public var measure: Measure
  public var number: Int
  public var origin: ReportLine.Origin

  public init(organisation: RecordNumber, measure: Measure, number: Int, origin: ReportLine.Origin) {
    self.organisation = organisation
    self.measure = measure
    self.number = number
    self.origin = origin
  }

  /// What is counted. The decree leaves it to the form: to be confirmed.
  public enum Measure: String, CaseIterable, Sendable, Hashable {
    /// Programmes, projects and non-project aid with a disbursement in the period.
    case projects
    /// Staff in Viet Nam, by where they come from: numbers only, nobody's name.
    case foreignStaff = "foreign-staff"
    case localStaff = "local-staff"

    public var wording: Wording {
      switch self {
      case .projects:
        Wording(
          vi: "Chương trình, dự án, phi dự án có giải ngân",
          en: "Programmes, projects and non-project aid with disbursements",
          fr: "Programmes, projets et aides hors projet avec décaissement")
      case .foreignStaff:
        Wording(
          vi: "Nhân sự nước ngoài tại Việt Nam", en: "Foreign staff in Viet Nam", fr: "Personnel étranger au Viet Nam")
      case .localStaff: Wording(vi: "Nhân sự Việt Nam", en: "Vietnamese staff", fr: "Personnel vietnamien")
      }
    }
  }

  struct Key: Hashable {
    var organisation: RecordNumber
    var measure: Measure
  }

  var key: Key { Key(organisation: organisation, measure: measure) }
}
