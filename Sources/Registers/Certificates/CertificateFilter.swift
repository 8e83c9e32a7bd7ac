public import Domain

/// What a list of certificates is narrowed to; everything given must hold.
public struct CertificateFilter: Hashable, Sendable {
  /// A part of the number printed on it, or words of its holder's name; with or without accents.
  public var text: String?
  /// The number printed on it, whole, in whatever case.
  public var printed: String?
  public var kind: Certificate.Kind?
  public var holder: RecordNumber?
  /// A province of either map: one of today finds those that name what it came of, a former one what names it.
  public var province: UnitCode?
  public var field: FieldOfWork?
  /// The holder's country of origin.
  public var country: CountryCode?
  /// What it allows on the day asked for (`moment.on`); without effect where no day is asked for.
  public var state: Certificate.State?
  /// Whether those that are withdrawn on the day asked for are listed where no state is asked for.
  public var withdrawn: Withdrawn
  /// The last day of validity lies in these days.
  public var expiry: DayWindow
  /// It was suspended or withdrawn in these days.
  public var decided: DayWindow

  public init(
    text: String? = nil, printed: String? = nil, kind: Certificate.Kind? = nil, holder: RecordNumber? = nil,
    province: UnitCode? = nil, field: FieldOfWork? = nil, country: CountryCode? = nil,
    state: Certificate.State? = nil, withdrawn: Withdrawn = .listed, expiry: DayWindow = .any, decided: DayWindow = .any
  ) {
    self.text = text
    self.printed = printed
    self.kind = kind
    self.holder = holder
    self.province = province
    self.field = field
    self.country = country
    self.state = state
    self.withdrawn = withdrawn
    self.expiry = expiry
    self.decided = decided
  }
}

extension CertificateFilter {
  /// What becomes of withdrawn certificates in a list of no one state.
  public enum Withdrawn: Hashable, Sendable { case listed, leftOut }
}

/// Days from one to another, both counted; open where an end is nil.
public struct DayWindow: Hashable, Sendable {
  public var from: Day?
  public var to: Day?

  public init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }

  public static let any = DayWindow()

  public func contains(_ day: Day) -> Bool { from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true }
}

/// In which order certificates are listed.
public enum CertificateOrder: String, CaseIterable, Sendable, Hashable {
  /// The latest issued first.
  case issued
  /// The first to expire first.
  case expiry
  /// The latest suspended or withdrawn first.
  case decided
  /// By the holders' names, in the order of the Vietnamese alphabet.
  case holder

  /// By the names as known at a position.
  func sql(known: Int64) -> String {
    switch self {
    case .holder:
      """
      (SELECT name_key FROM organisation o
        WHERE o.number = c.holder AND o.known_from <= \(known) AND o.known_to > \(known)), c.version
      """
    case .issued: "c.issued DESC, c.version DESC"
    case .expiry: "c.expiry, c.version"
    case .decided: "c.standing_day DESC, c.version DESC"
    }
  }
}
