public import Components
public import Domain

/// What this is, who runs this installation, on what the figures rest, and what it is not.
public struct AboutPage: Component {
  public var operatedBy: Wording
  /// The tables amounts are converted by, in the order they are asked.
  public var rates: RateBook

  public init(operatedBy: Wording, rates: RateBook) {
    self.operatedBy = operatedBy
    self.rates = rates
  }

  public static let title = Wording(vi: "Giới thiệu", en: "About", fr: "À propos")

  public func draw(into html: inout HTML) {
    html.draw(Heading(Phrase(AboutPage.title), lede: Phrase(AboutWords.lede)))
    html.draw(SectionHeading(Phrase(AboutWords.who), id: "who"))
    html.p(Phrase(AboutWords.runBy) + " " + .strong(operatedBy[html.language]) + ".")
    html.p(AboutWords.noAuthority)
    html.draw(SectionHeading(Phrase(AboutWords.basis), id: "basis"))
    html.ul { html in
      for line in AboutWords.bases { html.li(line) }
    }
    html.draw(SectionHeading(Phrase(AidPageMoneyWords.ratesFull), id: "rates"))
    html.p(AidPageMoneyWords.rule)
    html.draw(RateTables(book: rates))
    html.draw(SectionHeading(Phrase(AboutWords.access), id: "accessibility"))
    html.p(AboutWords.accessText)
  }
}

enum AboutWords {
  static let lede = Wording(
    vi: "Nhịp Cầu là nền tảng mở về hợp tác giữa Việt Nam và các tổ chức phi chính phủ nước ngoài.",
    en: "Nhịp Cầu is the open platform for cooperation between Viet Nam and foreign non-governmental organisations.",
    fr: "Nhịp Cầu est la plateforme ouverte de la coopération entre le Viet Nam et les ONG étrangères.")
  static let who = Wording(vi: "Ai vận hành", en: "Who runs it", fr: "Qui l’exploite")
  static let runBy = Wording(
    vi: "Bản cài đặt này được vận hành bởi", en: "This installation is run by",
    fr: "Cette installation est exploitée par")
  static let noAuthority = Wording(
    vi: "Nhịp Cầu là một dự án phần mềm, không phải cơ quan nhà nước; trang này không dùng quốc huy hay con dấu.",
    en: "Nhịp Cầu is a software project, not an authority; these pages carry no State emblem and no seal.",
    fr: "Nhịp Cầu est un projet logiciel et non une autorité ; ces pages ne portent ni emblème d’État ni sceau.")
  static let basis = Wording(
    vi: "Các con số dựa trên gì", en: "What the figures rest on", fr: "Sur quoi reposent les chiffres")
  static let bases = [
    Wording(
      vi: "Dự án và giao dịch: đúng như bên công bố đã công bố theo chuẩn IATI; bản gốc nằm trong từng mục ghi.",
      en: "Projects and transactions: as their authors published them in the IATI standard; the original stands in "
        + "each act.",
      fr: "Projets et transactions : tels que publiés par leurs auteurs au standard IATI ; l’original figure dans "
        + "chaque acte."),
    Wording(
      vi: "Số tiền được cộng chính xác; tổng bằng một đồng tiền luôn ghi rõ tỷ giá đã dùng và phần chưa quy đổi được. "
        + "Cam kết, giải ngân và chi tiêu tính riêng.",
      en: "Amounts are added exactly; a total in one currency always says its rates and what could not be converted. "
        + "Commitments, disbursements and expenditure stand apart.",
      fr: "Les montants sont additionnés exactement ; un total en une devise dit toujours ses taux et ce qui n’a pu "
        + "être converti. Engagements, décaissements et dépenses sont distincts."),
    Wording(
      vi: "Viện trợ giải ngân: khoản giải ngân cho Việt Nam do các dự án đã công bố nêu, theo ngày giao dịch; bên nhận "
        + "kể lại cùng một khoản thì không tính thêm. Dự án nhiều tỉnh hoặc nhiều lĩnh vực được chia theo tỷ lệ nêu "
        + "trong dự án, không nêu thì chia đều; các phần luôn cộng đủ tổng.",
      en: "Aid disbursed: disbursements to Viet Nam that published projects name, by date of transaction; what a "
        + "receiver tells again is the same flow and not counted twice. Projects in several provinces or fields are "
        + "split by the shares they give, else in equal parts; the parts always add up to the whole.",
      fr: "Aide décaissée : décaissements au profit du Viet Nam déclarés par les projets publiés, par date de "
        + "transaction ; ce qu’un bénéficiaire déclare à son tour n’est pas compté deux fois. Les projets sur "
        + "plusieurs provinces ou domaines sont répartis selon leurs parts, à défaut à égalité ; les parts font "
        + "toujours le tout."),
    Wording(
      vi: "Có mặt vào một ngày: có ít nhất một giấy đăng ký còn hiệu lực ngày đó. Thông lệ chính thức còn cần xác "
        + "nhận.",
      en: "Present on a day: at least one certificate in force on that day. Official practice is to be confirmed.",
      fr: "Présente un jour donné : au moins un certificat en vigueur ce jour-là. La pratique officielle reste à "
        + "confirmer."),
    Wording(
      vi: "?on=2025-11-30 trả lời cho một ngày; ?known=1000 cho biết hồ sơ nói gì với các mục ghi đến vị trí "
        + "1000. Con số đã công bố luôn tái lập được.",
      en: "?on=2025-11-30 answers for a day; ?known=1000 says what the record said with the acts up to position "
        + "1000. A published figure can always be reproduced.",
      fr: "?on=2025-11-30 répond pour un jour ; ?known=1000 dit ce que le registre disait avec les actes jusqu’à la "
        + "position 1000. Un chiffre publié peut toujours être reproduit."),
  ]
  static let access = Wording(vi: "Tiếp cận", en: "Accessibility", fr: "Accessibilité")
  static let accessText = Wording(
    vi: "Các trang hướng tới WCAG 2.2 mức AA, dùng được bằng bàn phím, trình đọc màn hình và khi tắt JavaScript.",
    en: "The pages aim at WCAG 2.2 level AA and work with a keyboard, a screen reader and without JavaScript.",
    fr: "Les pages visent le niveau AA des WCAG 2.2 et fonctionnent au clavier, avec un lecteur d’écran et sans "
      + "JavaScript.")
}
