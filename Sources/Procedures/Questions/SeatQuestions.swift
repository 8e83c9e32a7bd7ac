import Components
import Domain

/// Where a representative office is (trụ sở Văn phòng đại diện; Decree 58/2022/NĐ-CP, art. 8(2)–(3)).
enum SeatQuestions {
  /// Hà Nội, Đà Nẵng, Thành phố Hồ Chí Minh (Decree 58/2022/NĐ-CP, art. 8(2)).
  static func cities(on day: Day) -> [UnitCode] {
    names.map { current(UnitCode(.of2025, $0.code), on: day) }
  }

  /// A city by its code in the list that is in use on a day: the three bear the same figures in both.
  static func current(_ city: UnitCode, on day: Day) -> UnitCode {
    UnitCode(UnitCode.List.of2004.isInUse(on: day) ? .of2004 : .of2025, city.code)
  }

  static let cityName = "seat-city"
  static let addressName = "seat-address"
  static let premisesName = "seat-premises"

  static func all(_ setting: Setting) -> [Question] { [city(setting), address, premises] }

  static func city(_ setting: Setting) -> Question {
    Question(
      cityName,
      Wording(
        vi: "Văn phòng đại diện đặt tại thành phố nào?", en: "In which city is the representative office?",
        fr: "Dans quelle ville se trouve le bureau de représentation\u{00A0}?"),
      short: Wording(vi: "Thành phố đặt Văn phòng", en: "City of the office", fr: "Ville du bureau"),
      hint: Wording(
        vi:
          "Mỗi tổ chức được đặt 01 Văn phòng đại diện tại một trong ba thành phố này (khoản 2 Điều 8 Nghị định số "
          + "58/2022/NĐ-CP). Ủy ban nhân dân thành phố được lấy ý kiến.",
        en: "One office an organisation, in one of these three cities (Decree 58/2022/NĐ-CP, art. 8(2)). The city’s "
          + "People’s Committee is consulted.",
        fr:
          "Un seul bureau par organisation, dans l’une de ces trois villes (décret 58/2022/NĐ-CP, art. 8, par. 2). Le "
          + "Comité populaire de la ville est consulté."),
      .choice(
        cities(on: setting.today).map {
          FormField.Choice($0.description, Phrase(setting.provinceName($0, on: setting.today)))
        }))
  }

  static let address = Question(
    addressName,
    Wording(
      vi: "Địa chỉ trụ sở Văn phòng đại diện", en: "What is the address of the office?",
      fr: "Quelle est l’adresse du bureau\u{00A0}?"),
    short: Wording(vi: "Địa chỉ Văn phòng", en: "Address of the office", fr: "Adresse du bureau"),
    hint: Wording(
      vi: "Số nhà, đường, phường, xã; không ghi tên thành phố. Địa chỉ này được ghi trên Giấy đăng ký.",
      en: "Number, street, ward; without the city. It stands on the certificate.",
      fr: "Numéro, rue, quartier\u{00A0}; sans la ville. Elle figure sur le certificat."), .text(.words, longest: 300))

  static let premises = Question(
    premisesName,
    Wording(
      vi: "Trụ sở Văn phòng đại diện", en: "Where the office is not", fr: "Où le bureau n’est pas"),
    short: Wording(vi: "Trụ sở", en: "Premises", fr: "Locaux"),
    .several([
      FormField.Choice(
        "own",
        Phrase(
          Wording(
            vi:
              "Không đặt tại trụ sở cơ quan của Đảng, Nhà nước, tổ chức chính trị - xã hội (khoản 3 Điều 8 Nghị định số "
              + "58/2022/NĐ-CP)",
            en: "It is not inside premises of the Party, the State or a socio-political organisation (Decree "
              + "58/2022/NĐ-CP, art. 8(3))",
            fr: "Il n’est pas dans des locaux du Parti, de l’État ou d’une organisation politico-sociale (décret "
              + "58/2022/NĐ-CP, art. 8, par. 3)")))
    ]))

  /// As the certificate words it; nil where no city was chosen. `prefix`: that of an amendment's questions.
  static func words(_ answers: Answers, prefix: String = "") -> Text? {
    guard let address = answers[prefix + addressName], let city = code(answers, prefix: prefix) else { return nil }
    return Text("\(address), \(names.first { $0.code == city.code }?.name ?? city.description)")
  }

  static func code(_ answers: Answers, prefix: String = "") -> UnitCode? {
    answers[prefix + cityName].flatMap { UnitCode($0) }.flatMap { city in
      city.list != .iso && names.contains { $0.code == city.code } ? city : nil
    }
  }

  /// As certificates word the three cities.
  private static let names = [
    (code: "01", name: "Hà Nội"), (code: "48", name: "Đà Nẵng"), (code: "79", name: "Thành phố Hồ Chí Minh"),
  ]
}
