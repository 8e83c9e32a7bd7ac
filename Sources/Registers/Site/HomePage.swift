public import Components
public import Domain

/// The first page: what this is, the figures that matter with their basis, a search, and what was recorded last.
public struct HomePage: Component {
  public var organisations: Int
  public var projects: Int
  /// Organisations with a certificate in force on ``day``.
  public var present: Int
  public var acts: Int64
  public var day: Day
  public var latest: [Timeline.Item]

  public init(organisations: Int, projects: Int, present: Int, acts: Int64, day: Day, latest: [Timeline.Item]) {
    self.organisations = organisations
    self.projects = projects
    self.present = present
    self.acts = acts
    self.day = day
    self.latest = latest
  }

  public func draw(into html: inout HTML) {
    let numerals = Numerals(html.language)
    html.draw(Heading(Phrase(HomeWords.title), lede: Phrase(HomeWords.lede)))
    html.draw(SearchBox(.search, label: Phrase(SearchPageWords.label), hint: Phrase(SearchPageWords.hint)))
    html.draw(
      KeyFigures(
        [
          .init(
            .link(numerals.integer(present), to: PageAddress.certificates.with("state", "in-force")),
            Phrase(HomeWords.present)),
          .init(.link(numerals.integer(organisations), to: .organisations), Phrase(HomeWords.organisations)),
          .init(.link(numerals.integer(projects), to: .projects), Phrase(HomeWords.projects)),
          .init(.link(numerals.integer(acts), to: .acts), Phrase(HomeWords.acts)),
        ],
        basis: Phrase(HomeWords.basis(day))))
    html.section { html in
      html.draw(SectionHeading(Phrase(HomeWords.latest), basis: Phrase(HomeWords.latestBasis), id: "latest"))
      if latest.isEmpty {
        html.draw(EmptyState(Phrase(HomeWords.nothing), advice: Phrase(HomeWords.nothingAdvice)))
      } else {
        html.draw(Timeline(latest))
        html.p { $0.a(LedgerWords.allActs, .href(PageAddress.acts)) }
      }
    }
  }
}

/// The words of the first page.
public enum HomeWords {
  public static let title = Wording(
    vi: "Ai đang làm gì, ở đâu, với nguồn lực nào: một hồ sơ mọi người đều kiểm chứng được",
    en: "Who does what, where, and with what means: one record that anyone can verify",
    fr: "Qui fait quoi, où, et avec quels moyens : un registre que chacun peut vérifier")
  static let lede = Wording(
    vi: "Hợp tác giữa Việt Nam và các tổ chức phi chính phủ nước ngoài, từ đăng ký hoạt động đến dự án và nguồn tiền.",
    en: "Cooperation between Viet Nam and foreign non-governmental organisations, from registration to projects and "
      + "money.",
    fr: "La coopération entre le Viet Nam et les organisations non gouvernementales étrangères, de l’enregistrement "
      + "aux projets et aux fonds.")
  static let present = Wording(
    vi: "tổ chức có giấy đăng ký còn hiệu lực", en: "organisations with a certificate in force",
    fr: "organisations titulaires d’un certificat en vigueur")
  static let organisations = Wording(vi: "tổ chức được nêu tên", en: "organisations named", fr: "organisations citées")
  static let projects = Wording(vi: "dự án", en: "projects", fr: "projets")
  static let acts = Wording(vi: "mục ghi trong sổ cái", en: "acts in the ledger", fr: "actes au grand livre")
  static func basis(_ day: Day) -> Wording {
    Wording(
      vi: "Cơ sở: giấy đăng ký còn hiệu lực \(day.words(.vi)), không kể giấy đang bị tạm đình chỉ; tổ chức và dự án "
        + "theo các đợt nhập đã hoàn tất.",
      en: "Basis: certificates in force on \(day.words(.en)), suspended ones left out; organisations and projects of "
        + "completed imports.",
      fr: "Base : certificats en vigueur le \(day.words(.fr)), hors certificats suspendus ; organisations et projets "
        + "des importations achevées.")
  }
  static let latest = Wording(vi: "Mới trong sổ cái", en: "New in the ledger", fr: "Nouveau au grand livre")
  static let latestBasis = Wording(
    vi: "Mỗi dòng là một mục ghi chính thức, không thể sửa hay xóa.",
    en: "Each line is an official act; none can be changed or removed.",
    fr: "Chaque ligne est un acte officiel ; aucun ne peut être modifié ni supprimé.")
  static let nothing = Wording(
    vi: "Chưa có mục ghi nào.", en: "Nothing is recorded yet.", fr: "Rien n’est encore enregistré.")
  static let nothingAdvice = Wording(
    vi: "Người vận hành nạp dữ liệu bằng lệnh nhipcau import.", en: "The operator brings data with nhipcau import.",
    fr: "L’exploitant apporte des données avec nhipcau import.")
}
