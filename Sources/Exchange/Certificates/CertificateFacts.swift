public import Domain
public import Record

/// What the world is like, as the judging of certificates asks it.
public struct CertificateFacts: Sendable {
  public var today: Day
  public var places: Gazetteer
  /// A country by its code or its name in one of the three languages.
  public var country: @Sendable (String) -> CountryCode?

  public init(today: Day, places: Gazetteer, country: @escaping @Sendable (String) -> CountryCode?) {
    self.today = today
    self.places = places
    self.country = country
  }
}

/// An organisation on record, as names are compared with it.
public struct KnownOrganisation: Sendable, Hashable {
  public var number: RecordNumber
  public var names: [String]
  public var country: CountryCode?
  public var identifier: String

  public init(number: RecordNumber, names: [String], country: CountryCode?, identifier: String) {
    self.number = number
    self.names = names
    self.country = country
    self.identifier = identifier
  }
}

/// What is on record. Organisations and numbers only lead to subjects; how a subject stands is read from its own acts.
public struct CertificateHoldings: Sendable {
  public var organisations: [KnownOrganisation]
  /// The certificates on record, by the number printed on them.
  public var certificates: [(number: RecordNumber, printed: String)]
  /// The acts of a subject, oldest first.
  public var acts: @Sendable (RecordNumber) throws -> [RecordAct]

  public init(
    organisations: [KnownOrganisation], certificates: [(number: RecordNumber, printed: String)],
    acts: @escaping @Sendable (RecordNumber) throws -> [RecordAct]
  ) {
    self.organisations = organisations
    self.certificates = certificates
    self.acts = acts
  }
}
