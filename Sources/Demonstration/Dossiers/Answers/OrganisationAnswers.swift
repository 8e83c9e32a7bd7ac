import Domain

/// Who applies, and whom it proposes.
extension AnswerWriter {
  /// As the record names it on the day.
  private var charity: Organisation { plan.applicant.organisation(on: day) }
  private var tongue: String { plan.applicant.organisation.name.all.first?.language ?? "en" }
  private var host: String { plan.applicant.host }

  /// What an organisation is, the same in all its dossiers.
  private var lasting: Stream { Stream(setting.seed, .remark, UInt64(plan.applicant.index) << 24 | 0xFFE) }

  /// The name in its own words: any but the Vietnamese one.
  private var names: (own: String, vietnamese: String) {
    let vietnamese = charity.name[.vi]
    return (charity.name.all.first { $0.language != "vi" }?.text.string ?? vietnamese, vietnamese)
  }

  func organisation() -> Page {
    var stream = lasting
    let founded = Day(known: 1958 + stream.below(54), 1 + stream.below(12), 1 + stream.below(28))
    let first = plan.applicant.bearer.address(&stream)
    return [
      "name": [names.own], "name-vietnamese": [names.vietnamese], "country": [charity.country?.code ?? ""],
      "legal-status": [charity.kind == .foundation ? "private-fund" : "non-profit"],
      "founded": [founded.description],
      "head-office": [plan.applicant.headOffice(on: day) ?? first],
      "website": ["https://www.\(host)"], "mailbox": ["office@\(host)"],
    ]
  }

  /// Beyond what any certificate reaches to; confirmed where an earlier dossier told it.
  func homeRegistration() -> Page {
    var stream = lasting
    let until = Day(known: 2034, 1, 1).adding(months: stream.below(90))
    let answers: Page =
      stream.chance(20)
      ? ["home-registration-limit": ["limited"], "home-registration-until": [until.description]]
      : ["home-registration-limit": ["unlimited"]]
    return plan.isKnown(on: day) ? answers.merging(["home-registration-same": ["yes"]]) { $1 } : answers
  }

  /// The certificate as the record holds it: shown to the applicant, and not asked.
  func held() -> Page {
    guard let certificate = plan.matter.held else { return [:] }
    return [
      "certificate-number": [certificate.number.text], "certificate-expiry": [certificate.expiry.description],
      "name": [names.own], "name-vietnamese": [names.vietnamese], "country": [charity.country?.code ?? ""],
      "seat": [certificate.seat?.string].compactMap { $0 }, "fields": work.fields.map(\.rawValue),
      "provinces": work.provinces.map(\.description),
    ]
  }

  /// An invented person, marked as such.
  mutating func representative() -> Page {
    let initial = stream.pick(Array("ABCDEFGHIJKLMNOPRSTVW"))
    let birth = Day(known: 1956 + stream.below(36), 1 + stream.below(12), 1 + stream.below(28))
    let positions: Wording = stream.pick([
      Wording(vi: "Giám đốc quốc gia", en: "Country director", fr: "Directeur pays"),
      Wording(vi: "Quản lý chương trình", en: "Programme manager", fr: "Responsable de programme"),
      Wording(vi: "Điều phối viên", en: "Coordinator", fr: "Coordonnateur"),
    ])
    let family = setting.families.name(language: tongue, &stream)
    return [
      "representative-name": ["\(initial). \(family) (\(NameBearer.fictitious))"],
      "representative-nationality": [charity.country?.code ?? ""], "representative-birth": [birth.description],
      "representative-document": ["DEMO \(100_000 + stream.below(900_000))"],
      "representative-position": [positions[language]],
      "representative-telephone": ["+999 \(1_000 + stream.below(9_000)) \(100 + stream.below(900))"],
      "representative-mailbox": ["representative@\(host)"],
    ]
  }
}
