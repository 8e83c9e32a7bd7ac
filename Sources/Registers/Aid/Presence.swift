public import Domain

/// Who is present: asked for a day, and narrowed to a province, a field, a country of origin; everything given must hold, province
/// and field of one certificate.
public struct PresenceQuestion: Hashable, Sendable {
  public var day: Day
  /// A province of either map: one of today collects those of what it came of, a former one only what names it.
  public var province: UnitCode?
  public var field: FieldOfWork?
  public var origin: CountryCode?
  /// The position up to which the record is believed; nil for now.
  public var known: Int64?

  public init(
    on day: Day, province: UnitCode? = nil, field: FieldOfWork? = nil, origin: CountryCode? = nil, known: Int64? = nil
  ) {
    self.day = day
    self.province = province
    self.field = field
    self.origin = origin
    self.known = known
  }
}

/// Presence told apart. An organisation counts in every province and field its certificates name: rows do not add up.
public struct PresenceBreakdown: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var key: AidKey
    public var presence: Presence

    public init(key: AidKey, presence: Presence) {
      self.key = key
      self.presence = presence
    }
  }

  /// The most present first; what is not placed, named or on the map comes last.
  public var rows: [Row]
  /// Each organisation once.
  public var whole: Presence

  public init(rows: [Row], whole: Presence) {
    self.rows = rows
    self.whole = whole
  }

  /// Nobody where no certificate has the key.
  public subscript(key: AidKey) -> Presence {
    rows.first { $0.key == key }?.presence ?? Presence(present: 0, suspended: 0)
  }
}

/// An organisation present on a day, with the certificates that say so.
public struct PresentOrganisation: Hashable, Sendable {
  public var number: RecordNumber
  public var name: Narratives
  /// Country of origin, where it is recorded.
  public var country: CountryCode?
  /// In force with one certificate that is; else suspended.
  public var standing: Certificate.State
  public var certificates: [CertificateInForce]
}

/// A certificate that is valid on a day.
public struct CertificateInForce: Hashable, Sendable {
  public var number: RecordNumber
  /// The number printed on it.
  public var printed: String
  /// The position of the act that says this.
  public var act: Int64
  /// In force or suspended.
  public var state: Certificate.State
}

/// A page of the organisations present, and the number of all.
public struct PresentOrganisations: Hashable, Sendable {
  public var rows: [PresentOrganisation]
  public var count: Int
}
