public import Domain

/// The words of the first page.
public enum HomeWords {
  public static let title = Wording(
    vi: "Ai đang làm gì, ở đâu, với nguồn lực nào: một hồ sơ mọi người đều kiểm chứng được",
    en: "Who does what, where, and with what means: one record that anyone can verify",
    fr: "Qui fait quoi, où, et avec quels moyens\u{00A0}: un registre que chacun peut vérifier")
  static let lede = Wording(
    vi: "Hợp tác giữa Việt Nam và các tổ chức phi chính phủ nước ngoài, từ đăng ký hoạt động đến dự án và nguồn tiền.",
    en: "Cooperation between Viet Nam and foreign non-governmental organisations, from registration to projects and "
      + "money.",
    fr: "La coopération entre le Viet Nam et les organisations non gouvernementales étrangères, de l’enregistrement "
      + "aux projets et aux fonds.")
  static func present(_ day: Day) -> Wording {
    Wording(
      vi: "tổ chức có mặt \(day.words(.vi))", en: "organisations present on \(day.words(.en))",
      fr: "organisations présentes le \(day.words(.fr))")
  }
  static let provinces = Wording(
    vi: "tỉnh, thành phố được nêu tên trong các khoản giải ngân đó", en: "provinces named in those disbursements",
    fr: "provinces désignées par ces décaissements")
  static let projects = Wording(vi: "dự án trong hồ sơ", en: "projects on record", fr: "projets enregistrés")
  static func basis(_ day: Day) -> Wording {
    Wording(
      vi: "Cơ sở: giấy đăng ký còn hiệu lực \(day.words(.vi)), không kể giấy đang bị tạm đình chỉ; khoản giải ngân cho "
        + "Việt Nam do các dự án đã công bố nêu, theo ngày giao dịch, năm dương lịch, mỗi khoản tính một lần.",
      en: "Basis: certificates in force on \(day.words(.en)), suspended ones left out; disbursements to Viet Nam that "
        + "published projects name, by date of transaction, calendar year, each counted once.",
      fr:
        "Base\u{00A0}: certificats en vigueur le \(day.words(.fr)), hors certificats suspendus\u{00A0}; décaissements "
        + "au profit du Viet Nam déclarés par les projets publiés, par date de transaction, année civile, chacun compté "
        + "une fois.")
  }
  static let latest = Wording(vi: "Mới trong sổ cái", en: "New in the ledger", fr: "Nouveau au grand livre")
  static let latestBasis = Wording(
    vi: "Mỗi dòng là một mục ghi chính thức, không thể sửa hay xóa.",
    en: "Each line is an official act; none can be changed or removed.",
    fr: "Chaque ligne est un acte officiel\u{00A0}; aucun ne peut être modifié ni supprimé.")
  static func allActs(_ number: String) -> Wording {
    Wording(
      vi: "Xem cả \(number) mục ghi", en: "See all \(number) acts", fr: "Voir les \(number) actes")
  }
  static let nothing = Wording(
    vi: "Chưa có mục ghi nào.", en: "Nothing is recorded yet.", fr: "Rien n’est encore enregistré.")
  static let nothingAdvice = Wording(
    vi: "Người vận hành nạp dữ liệu bằng lệnh nhipcau import.", en: "The operator brings data with nhipcau import.",
    fr: "L’exploitant apporte des données avec nhipcau import.")
}
