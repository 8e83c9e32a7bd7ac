import Components
import Domain

/// The fields by which a reader narrows a list of certificates, and those in use.
enum CertificateFields {
  static func fields(_ page: CertificatesPage) -> [FormField] {
    let filter = page.filter
    let anyState = page.moment.on == nil ? OrganisationsWords.any : CertificatesWords.inPrintedTerm
    return [
      FormField(
        name(.printed), Phrase(CertificatesWords.number), .text(filter.printed ?? "", kind: .search),
        hint: Phrase(CertificatesWords.numberHint)),
      select(
        .kind, CertificatesWords.kind, filter.kind?.rawValue, OrganisationsWords.any,
        Certificate.Kind.allCases.map { .init($0.rawValue, Phrase($0.wording)) }),
      select(
        .state, CertificatesWords.state, filter.state?.rawValue, anyState,
        Certificate.State.allCases.map { .init($0.rawValue, Phrase($0.wording)) }),
      FormField(
        name(.province), Phrase(CertificatesWords.province), .text(filter.province ?? ""),
        hint: Phrase(CertificatesWords.provinceHint)),
      FormField(
        "on", Phrase(CertificatesWords.day), .day(page.moment.on), hint: Phrase(CertificatesWords.dayHint)),
    ]
  }

  private static func name(_ name: CertificateQuestions.Name) -> String { name.rawValue }

  private static func select(
    _ name: CertificateQuestions.Name, _ label: Wording, _ chosen: String?, _ any: Wording,
    _ choices: [FormField.Choice]
  ) -> FormField {
    FormField(name.rawValue, Phrase(label), .select(chosen, [.init("", Phrase(any))] + choices))
  }

  /// Each question in use, with the list's address without it.
  static func inUse(_ page: CertificatesPage, _ language: Language) -> [FilterPanel.InUse] {
    let filter = page.filter
    var used: [FilterPanel.InUse] = []
    func note(_ name: CertificateQuestions.Name, _ label: Wording, _ words: String?) {
      guard let words else { return }
      used.append(
        .init(Phrase(OrganisationsWords.answer(label, words)[language]), without: page.address.without(name.rawValue)))
    }
    note(.printed, CertificatesWords.number, filter.printed)
    note(.kind, CertificatesWords.kind, filter.kind?.wording[language])
    note(.state, CertificatesWords.state, filter.state?.wording[language])
    note(.province, CertificatesWords.province, filter.province)
    note(.holder, CertificatesWords.holder, filter.holder.map { holder($0, page.holderName, language) })
    return used
  }

  private static func holder(_ number: RecordNumber, _ name: Narratives?, _ language: Language) -> String {
    guard let name, !name.isEmpty else { return number.text }
    return name[language]
  }
}
