import Components
import Domain

/// The fields by which a reader narrows a list of certificates, and those in use.
enum CertificateFields {
  static func fields(_ page: CertificatesPage, _ language: Language) -> [FormField] {
    let filter = page.filter
    let anyState = page.moment.on == nil ? OrganisationsWords.any : CertificatesWords.inPrintedTerm
    return [
      FormField(
        Name.text.rawValue, Phrase(CertificatesWords.text), .text(filter.text ?? "", kind: .search),
        hint: Phrase(CertificatesWords.textHint)),
      select(
        .kind, CertificatesWords.kind, filter.kind?.rawValue, OrganisationsWords.any,
        Certificate.Kind.allCases.map { .init($0.rawValue, Phrase($0.wording)) }),
      select(
        .state, CertificatesWords.state, filter.state?.rawValue, anyState,
        Certificate.State.allCases.map { .init($0.rawValue, Phrase($0.wording)) }),
      select(
        .province, CertificatesWords.province, filter.province.map(ProvinceChoices.code), OrganisationsWords.any,
        ProvinceChoices.all(page.places)),
      select(
        .field, CertificatesWords.field, filter.field?.rawValue, OrganisationsWords.any,
        FieldOfWork.allCases.map { .init($0.rawValue, Phrase($0.wording)) }),
      select(
        .country, CertificatesWords.country, filter.country?.code, OrganisationsWords.any,
        page.countries(language).map { .init($0.code, Phrase(page.facts.countryName($0))) }),
      FormField(Name.expiresFrom.rawValue, Phrase(CertificatesWords.expiresFrom), .day(filter.expiry.from)),
      FormField(Name.expiresTo.rawValue, Phrase(CertificatesWords.expiresTo), .day(filter.expiry.to)),
      FormField(
        "on", Phrase(CertificatesWords.day), .day(page.moment.on), hint: Phrase(CertificatesWords.dayHint)),
    ]
  }

  private typealias Name = CertificateQuestions.Name

  private static func select(
    _ name: Name, _ label: Wording, _ chosen: String?, _ any: Wording, _ choices: [FormField.Choice]
  ) -> FormField {
    FormField(name.rawValue, Phrase(label), .select(chosen, [.init("", Phrase(any))] + choices))
  }

  /// Each question in use, with the list's address without it.
  static func inUse(_ page: CertificatesPage, _ language: Language) -> [FilterPanel.InUse] {
    let filter = page.filter
    var used: [FilterPanel.InUse] = []
    func note(_ name: Name, _ label: Wording, _ words: String?) {
      guard let words else { return }
      used.append(
        .init(Phrase(OrganisationsWords.answer(label, words)[language]), without: page.address.without(name.rawValue)))
    }
    note(.text, CertificatesWords.text, filter.text)
    note(.kind, CertificatesWords.kind, filter.kind?.wording[language])
    note(.state, CertificatesWords.state, filter.state?.wording[language])
    note(
      .province, CertificatesWords.province,
      filter.province.map { page.places.words($0)[language] })
    note(.field, CertificatesWords.field, filter.field?.wording[language])
    note(.country, CertificatesWords.country, filter.country.map { page.facts.countryName($0)[language] })
    note(.expiresFrom, CertificatesWords.expiresFrom, filter.expiry.from?.short(language))
    note(.expiresTo, CertificatesWords.expiresTo, filter.expiry.to?.short(language))
    note(.holder, CertificatesWords.holder, filter.holder.map { holder($0, page.holderName, language) })
    return used
  }

  private static func holder(_ number: RecordNumber, _ name: Narratives?, _ language: Language) -> String {
    guard let name, !name.isEmpty else { return number.text }
    return name[language]
  }
}

/// The provinces of both maps as choices: those of today first, then those that are no more, each in the order of the alphabet.
enum ProvinceChoices {
  static func all(_ places: PlaceToday) -> [FormField.Choice] {
    today(places) + choices(places) { $0.exists(on: ProvinceMap.of63.day) && !$0.exists(on: ProvinceMap.of34.day) }
  }

  static func today(_ places: PlaceToday) -> [FormField.Choice] {
    choices(places) { $0.exists(on: ProvinceMap.of34.day) }
  }

  static func code(_ unit: UnitCode) -> String { "\(unit.list.rawValue)-\(unit.code)" }

  private static func choices(_ places: PlaceToday, _ isMeant: (AdministrativeUnit) -> Bool) -> [FormField.Choice] {
    places.finder.provinces.filter(isMeant).map { (CollationKey.key($0.latest.name), $0) }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
      .map { FormField.Choice(code($0.1.id), Phrase(places.words($0.1.id))) }
  }
}
