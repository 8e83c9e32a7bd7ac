import Domain

/// What the frame of every page says.
enum ShellWords {
  static let skip = Wording(
    vi: "Chuyển đến nội dung chính", en: "Skip to main content", fr: "Aller au contenu principal")
  static let navigation = Wording(vi: "Các mục chính", en: "Main sections", fr: "Rubriques principales")
  static let languages = Wording(vi: "Ngôn ngữ", en: "Language", fr: "Langue")
  static let trail = Wording(vi: "Đường dẫn trang", en: "Breadcrumb", fr: "Fil d’Ariane")
  static let home = Wording(vi: "Trang chủ", en: "Home", fr: "Accueil")
  static let demonstration = Wording(
    vi: "Dữ liệu minh họa: mọi tổ chức, dự án và con số trên trang này đều là hư cấu.",
    en: "Demonstration data: every organisation, project and figure on this page is fictitious.",
    fr: "Données de démonstration\u{00A0}: organisations, projets et chiffres de cette page sont tous fictifs.")
  static let notice = Wording(vi: "Lưu ý", en: "Please note", fr: "À noter")
  static let runBy = Wording(vi: "Đơn vị vận hành: ", en: "Run by ", fr: "Exploitant\u{00A0}: ")
  static let record = Wording(vi: "Sổ cái", en: "The record", fr: "Le registre")
  static let acts = Wording(vi: "mục ghi", en: "acts", fr: "actes")
  static let oneAct = Wording(vi: "mục ghi", en: "act", fr: "acte")
  static let root = Wording(vi: "mã gốc", en: "root", fr: "racine")
  static let sealed = Wording(vi: "chốt lúc", en: "sealed at", fr: "scellé le")
  static let noCheckpoint = Wording(
    vi: "Sổ cái chưa có mục ghi nào được chốt.", en: "The record has no sealed act yet.",
    fr: "Le registre ne contient encore aucun acte scellé.")
  static let verify = Wording(vi: "Tự kiểm chứng", en: "Check it yourself", fr: "Vérifier soi-même")
  static let about = Wording(vi: "Giới thiệu", en: "About", fr: "À propos")
  static let links = Wording(vi: "Liên kết cuối trang", en: "Footer links", fr: "Liens de pied de page")
  static let feed = Wording(vi: "Nguồn tin Atom", en: "Atom feed", fr: "Flux Atom")
}
