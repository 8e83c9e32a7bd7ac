import Components
import Domain

/// What an amendment changes, and then only the questions of that (nội dung yêu cầu sửa đổi, bổ sung; Decree 58/2022/NĐ-CP,
/// arts 13(1)(a), 17(1)(a)).
enum ChangeQuestions {
  /// What can be asked to change. The decree has no list: to be confirmed.
  enum Change: String, CaseIterable {
    case name, address, representative, fields, provinces, seat, other

    func words(_ kind: Certificate.Kind) -> Wording {
      switch self {
      case .name: Wording(vi: "Tên tổ chức", en: "The organisation’s name", fr: "Le nom de l’organisation")
      case .address:
        Wording(vi: "Địa chỉ trụ sở chính", en: "The address of its head office", fr: "L’adresse de son siège")
      case .representative: kind == .representativeOffice ? SectionWords.headOfOffice : SectionWords.representative
      case .fields: Wording(vi: "Lĩnh vực hoạt động", en: "Fields of work", fr: "Les domaines d’activité")
      case .provinces: Wording(vi: "Địa bàn hoạt động", en: "Provinces", fr: "Les provinces")
      case .seat: Wording(vi: "Trụ sở Văn phòng đại diện", en: "The seat of the office", fr: "Le siège du bureau")
      case .other: Wording(vi: "Nội dung khác", en: "Something else", fr: "Autre chose")
      }
    }
  }

  static let changesName = "changes"

  static func all(_ setting: Setting, of kind: Certificate.Kind) -> [any JourneyStep] {
    [changes(kind)] + name(setting) + [address(setting)]
      + representative(setting, of: kind, isAsked: { asks(.representative, $0) })
      + [fields(setting), provinces(setting)] + (kind == .representativeOffice ? seat(setting) : []) + [other]
  }

  static func asks(_ change: Change, _ draft: DraftContent) -> Bool { asks(change, draft.answers) }
  static func asks(_ change: Change, _ answers: Answers) -> Bool {
    answers[all: changesName].contains(change.rawValue)
  }

  private static func changes(_ kind: Certificate.Kind) -> Question {
    Question(
      changesName,
      Wording(
        vi: "Đề nghị sửa đổi, bổ sung nội dung nào?", en: "What is to change?", fr: "Que faut-il modifier\u{00A0}?"),
      short: Wording(vi: "Nội dung sửa đổi, bổ sung", en: "What changes", fr: "Ce qui change"),
      hint: Wording(
        vi: "Chỉ hỏi tiếp về những nội dung được chọn. Nghị định không liệt kê các nội dung này: cần xác nhận.",
        en: "Only what is chosen is asked. The decree has no list of it: to be confirmed.",
        fr: "Seul ce qui est choisi est demandé. Le décret n’en dresse pas la liste\u{00A0}: à confirmer."),
      .several(
        Change.allCases.filter { $0 != .seat || kind == .representativeOffice }.map {
          FormField.Choice($0.rawValue, Phrase($0.words(kind)))
        }))
  }

  /// Both names begin as they are: often one of them changes.
  private static func name(_ setting: Setting) -> [Question] {
    let held = HeldCertificate.answers(setting)
    return [OrganisationQuestions.name, OrganisationQuestions.vietnameseName].map { question in
      question.named("new-" + question.name).proposing(held[all: question.name]).when { asks(.name, $0) }
    }
  }

  private static func address(_ setting: Setting) -> Question {
    let question = OrganisationQuestions.headOffice
    let held = setting.holdings.known[all: question.name]
    return question.named("new-" + question.name).proposing(held).when { asks(.address, $0) }
      .checked { values, _ in values == held ? unchangedAddress : nil }
  }

  private static func fields(_ setting: Setting) -> Question {
    let held = setting.certificate.map { CertificateScope($0.certificate, setting).fields.map(\.rawValue) } ?? []
    return ActivityQuestions.fields(setting).named("new-fields").proposing(held).when { asks(.fields, $0) }
      .checked { values, _ in Set(values) == Set(held) ? unchanged : nil }
  }

  private static func provinces(_ setting: Setting) -> Question {
    let held = setting.certificate.map { CertificateScope($0.certificate, setting).codes.map(\.description) } ?? []
    return ActivityQuestions.provinces(setting).named("new-provinces").proposing(held).when { asks(.provinces, $0) }
      .checked { values, _ in Set(values) == Set(held) ? unchanged : nil }
  }

  private static func seat(_ setting: Setting) -> [Question] {
    let held = setting.seatCity.map { [$0.description] } ?? []
    return SeatQuestions.all(setting).map { question in
      question.named("new-" + question.name).proposing(question.name == SeatQuestions.cityName ? held : [])
        .when { asks(.seat, $0) }
    }
  }

  private static let other = Question(
    "other-changes",
    Wording(
      vi: "Nội dung khác cần sửa đổi, bổ sung", en: "What else is to change, and why?",
      fr: "Que faut-il modifier d’autre, et pourquoi\u{00A0}?"),
    short: Wording(vi: "Nội dung khác", en: "Something else", fr: "Autre chose"), .lines(longest: 4000)
  ).when { asks(.other, $0) }

  private static let unchanged = Wording(
    vi: "Lựa chọn này không khác Giấy đăng ký hiện nay", en: "This is what the certificate says already",
    fr: "C’est ce que le certificat indique déjà")

  private static let unchangedAddress = Wording(
    vi: "Địa chỉ này không khác địa chỉ hệ thống đang có", en: "This is the address that the record holds already",
    fr: "C’est l’adresse que le registre contient déjà")

  /// Whether the person has changed, and who it is then.
  static func representative(_ setting: Setting, of kind: Certificate.Kind) -> [any JourneyStep] {
    [changed(kind)] + representative(setting, of: kind) { $0.answers["representative-changed"] == "yes" }
  }

  private static func representative(
    _ setting: Setting, of kind: Certificate.Kind, isAsked: @escaping @Sendable (DraftContent) -> Bool
  ) -> [any JourneyStep] {
    RepresentativeQuestions.all(setting, of: kind).map { $0.when(isAsked) }
  }

  private static func changed(_ kind: Certificate.Kind) -> Question {
    let who =
      kind == .representativeOffice
      ? Wording(vi: "Trưởng Văn phòng đại diện", en: "Head of office", fr: "chef du bureau")
      : Wording(vi: "Người đại diện", en: "Representative", fr: "Représentant")
    return Question(
      "representative-changed",
      Wording(
        vi: "\(who.vi) có thay đổi không?", en: "Has the \(who.en) changed?", fr: "Le \(who.fr) a-t-il changé\u{00A0}?"),
      short: Wording(vi: "Thay đổi \(who.vi)", en: "\(who.en) changed", fr: "Changement de \(who.fr)"),
      hint: Wording(
        vi: "Chỉ hỏi tiếp khi có thay đổi; người đã được chấp thuận không phải khai lại.",
        en: "Only a change is asked about; whoever was accepted need not be stated again.",
        fr: "Seul un changement est demandé\u{00A0}; la personne déjà acceptée n’est pas à redéclarer."), .yesNo)
  }

  /// Fields and provinces of a certificate whose words no table knows: asked once, by today's names.
  static func unreadable(_ setting: Setting) -> [any JourneyStep] {
    guard let certificate = setting.certificate?.certificate else { return [] }
    let scope = CertificateScope(certificate, setting)
    guard !scope.isReadable else { return [] }
    return [
      ActivityQuestions.fields(setting).proposing(scope.fields.map(\.rawValue)),
      ActivityQuestions.provinces(setting).proposing(scope.codes.map(\.description)),
    ]
  }
}
