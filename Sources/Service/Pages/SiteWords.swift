import Components
import Domain
import Procedures
import Registers

/// The sections of the platform and the words that pages give to search engines.
enum SiteWords {
  static let sections: [Shell.Section] = [
    .init(Wording(vi: "Tổ chức", en: "Organisations", fr: "Organisations"), .organisations),
    .init(Wording(vi: "Giấy đăng ký", en: "Certificates", fr: "Certificats"), .certificates),
    .init(projects, .projects),
    .init(provinces, .provinces),
    .init(GuideList.title, .procedures),
    .init(ledger, .ledger),
    DeskWords.section,
  ]

  static let projects = Wording(vi: "Dự án", en: "Projects", fr: "Projets")
  static let provinces = Wording(vi: "Địa phương", en: "Provinces", fr: "Provinces")
  static let countries = Wording(vi: "Nước xuất xứ", en: "Countries of origin", fr: "Pays d’origine")
  static let fields = Wording(vi: "Lĩnh vực", en: "Fields", fr: "Domaines")
  static let ledger = Wording(vi: "Sổ cái", en: "Ledger", fr: "Grand livre")

  static let footer: [Shell.Section] = [
    .init(AboutPage.title, .about),
    .init(FileCheckWords.title, .check),
    .init(SlipWords.title, DeskAddress.slipForm.page),
    .init(fields, .fields),
    .init(countries, .countries),
    .init(ReportAnswerWords.title, .reports),
    .init(CalendarPage.title, .calendar),
    .init(RatesPage.title, .rates),
    .init(GlossaryPage.title, .glossary),
    .init(TaxonomiesPage.title, .taxonomies),
    .init(Wording(vi: "Các mục ghi", en: "Acts", fr: "Actes"), .acts),
  ]

  static let projectsSummary = Wording(
    vi: "Dự án viện trợ với số tiền, thời gian, nơi thực hiện và các bên tham gia.",
    en: "Aid projects with their money, time, places and parties.",
    fr: "Projets d’aide : montants, périodes, lieux et parties.")
  static let calendarSummary = Wording(
    vi: "Ngày nghỉ lễ, tết, nghỉ bù và làm bù của Việt Nam; tính thời hạn theo ngày làm việc hoặc theo lịch.",
    en:
      "Viet Nam’s holidays, days in lieu and exchanged working days; time limits counted in working or calendar days.",
    fr: "Jours fériés, repos compensatoires et jours échangés du Viet Nam ; délais en jours ouvrés ou calendaires.")
  static let proceduresSummary = Wording(
    vi: "Thủ tục cấp, gia hạn, sửa đổi, cấp lại Giấy đăng ký của tổ chức phi chính phủ nước ngoài: giấy tờ, thời hạn, "
      + "căn cứ.",
    en: "How certificates of foreign NGOs are issued, extended, amended and re-issued: papers, limits, legal basis.",
    fr: "Délivrance, prorogation, modification des certificats des ONG étrangères : pièces, délais, fondement.")
  static let glossarySummary = Wording(
    vi: "Thuật ngữ về hợp tác phi chính phủ nước ngoài bằng tiếng Việt, tiếng Anh và tiếng Pháp, có nguồn.",
    en: "Terms of cooperation with foreign NGOs in Vietnamese, English and French, each with its source.",
    fr: "Termes de la coopération avec les ONG étrangères en vietnamien, anglais et français, avec leur source.")
  static let taxonomiesSummary = Wording(
    vi: "Các bảng phân loại viện trợ và cách chuyển đổi giữa chúng.",
    en: "The lists by which aid is told apart, and how one is read as another.",
    fr: "Les nomenclatures de l’aide et le passage de l’une à l’autre.")
  static let ratesSummary = Wording(
    vi: "Tỷ giá dùng để quy đổi: của ai, cho thời gian nào, do cơ quan nào ghi nhận.",
    en: "The rates money is converted by: whose, for which time, entered by whom.",
    fr: "Les taux de conversion : de qui, pour quelle période, saisis par qui.")
  static let homeSummary = Wording(
    vi: "Nền tảng mở về hợp tác giữa Việt Nam và các tổ chức phi chính phủ nước ngoài.",
    en: "The open platform for cooperation between Viet Nam and foreign NGOs.",
    fr: "La plateforme ouverte de coopération entre le Viet Nam et les ONG étrangères.")
}
