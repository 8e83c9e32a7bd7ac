import Domain
import Exchange
import Matching

/// The names of organisations on record, as the judging of certificates asks for similar ones.
struct NamesOnRecord: OrganisationNaming {
  private var index = NameIndex<RecordNumber>()
  private var countries: [RecordNumber: CountryCode] = [:]

  /// Cost: the letters of all names.
  init(_ organisations: [KnownOrganisation]) {
    for organisation in organisations {
      for name in organisation.names { add(organisation.number, name: name, country: organisation.country) }
    }
  }

  func candidates(for name: String, country: CountryCode?) -> [CertificateCandidate] {
    index.candidates(for: name, country: country?.code).map { candidate in
      CertificateCandidate(
        number: candidate.id, name: candidate.name, country: countries[candidate.id], score: candidate.likeness.score,
        reason: candidate.likeness.reason.wording)
    }
  }

  mutating func add(_ number: RecordNumber, name: String, country: CountryCode?) {
    index.add(number, name: name, country: country?.code)
    if let country { countries[number] = country }
  }
}

extension NameLikeness.Reason {
  /// Why two names are alike, for an officer.
  var wording: Wording {
    switch self {
    case .sameWords:
      Wording(
        vi: "Cùng các từ, khác cách viết", en: "The same words, written otherwise", fr: "Mêmes mots, écrits autrement")
    case .sameWordsOtherSort:
      Wording(
        vi: "Cùng các từ, khác loại tổ chức hoặc địa điểm", en: "The same words, another sort of body or place",
        fr: "Mêmes mots, autre type d’organisme ou autre lieu")
    case .abbreviation: Wording(vi: "Tên viết tắt", en: "An abbreviation", fr: "Une abréviation")
    case .contained:
      Wording(vi: "Tên này nằm trong tên kia", en: "One name contains the other", fr: "Un nom contient l’autre")
    case .similar:
      Wording(vi: "Cách viết gần giống nhau", en: "Spelt nearly alike", fr: "Orthographe presque identique")
    case .different: Wording(vi: "Khác nhau", en: "Different", fr: "Différents")
    }
  }
}
