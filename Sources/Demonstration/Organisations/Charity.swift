import Domain
import Record

/// An invented foreign organisation: who it is, where and in what it works, and when it is present.
struct Charity {
  let index: Int
  let organisation: Organisation
  /// Kept, because it is asked for often and is a hash.
  let number: RecordNumber
  let currency: Currency
  let continent: Continent
  let profile: Profile
  /// The certificates with what became of each, the earliest first.
  var certificates: [[RecordedCertificate]] = []
  /// From the first day of its first certificate to the last day on which one is in force.
  var presence: ClosedRange<Int>

  /// The organisation as acts name it, in its own words and Vietnamese.
  var reference: OrganisationReference {
    OrganisationReference(identifier: organisation.identifier, name: organisation.name, kind: organisation.kind)
  }

  /// What it does: in the order of importance to it.
  struct Profile {
    let fields: [FieldOfWork]
    /// Indices into ``ProvinceStock/entries``.
    let provinces: [Int]
    /// How much of the aid goes through it.
    let weight: Int
    /// The month in which it reports on the twelve months before.
    let reportMonth: Int
  }
}
