import Domain
import Record

/// An invented foreign organisation: who it is, where and in what it works, and when it is present.
struct Charity {
  let index: Int
  /// As it entered the record.
  let organisation: Organisation
  /// Kept, because it is asked for often and is a hash.
  let number: RecordNumber
  let currency: Currency
  let continent: Continent
  var profile: Profile
  let bearer: NameBearer
  /// The certificates with what became of each, the earliest first.
  var certificates: [[RecordedCertificate]] = []
  /// From the first day of its first certificate to the last day on which one is in force.
  var presence: ClosedRange<Int>

  /// The organisation as acts name it, in its own words and Vietnamese.
  var reference: OrganisationReference {
    OrganisationReference(identifier: organisation.identifier, name: organisation.name, kind: organisation.kind)
  }

  /// Whether it never carries anything out.
  var isIdle: Bool { profile.weight == 0 }

  /// As the record names it on a day: by a new name from the day after that was granted.
  func organisation(on day: Day) -> Organisation {
    var organisation = organisation
    organisation.name = amended(before: day) { if case .name(let name) = $0 { name } else { nil } } ?? organisation.name
    return organisation
  }

  /// Where its head office has moved before a day; nil where it has stayed.
  func headOffice(on day: Day) -> String? {
    amended(before: day) { if case .address(let address) = $0 { address } else { nil } }
  }

  /// The latest amendment of a kind that was granted before a day.
  private func amended<Content>(before day: Day, _ content: (RecordedCertificate.Amendment) -> Content?) -> Content? {
    let versions = certificates.joined().filter { $0.recordedOn < day }.sorted { $0.recordedOn < $1.recordedOn }
    return versions.compactMap { version in
      if case .amended(let amendment) = version.change { content(amendment) } else { nil }
    }.last
  }

  /// Its place in the net, under a name that is kept for examples (RFC 2606).
  var host: String { "\((organisation.identifier?.text ?? "demo").lowercased()).example" }

  /// What it does: in the order of importance to it.
  struct Profile {
    let fields: [FieldOfWork]
    /// Indices into ``ProvinceStock/entries``.
    var provinces: [Int]
    /// How much of the aid goes through it.
    var weight: Int
    /// The month in which it reports on the twelve months before.
    let reportMonth: Int
  }
}
