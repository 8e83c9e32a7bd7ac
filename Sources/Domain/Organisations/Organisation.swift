/// A foreign non-governmental organisation or another body of the record (tổ chức phi chính phủ nước ngoài;
/// Decree 58/2022/NĐ-CP, art. 3(1)).
public struct Organisation: Equatable, Sendable {
  public var identifier: OrganisationIdentifier?
  public var name: Narratives
  public var kind: OrganisationKind?
  /// Country of origin, ISO 3166-1 alpha-2.
  public var country: CountryCode?

  public init(
    identifier: OrganisationIdentifier?, name: Narratives, kind: OrganisationKind? = nil, country: CountryCode? = nil
  ) {
    self.identifier = identifier
    self.name = name
    self.kind = kind
    self.country = country
  }
}
