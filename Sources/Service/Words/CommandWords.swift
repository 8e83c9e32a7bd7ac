import Domain

/// What the commands call themselves.
enum CommandWords {
  static let platform = Wording(
    vi: "Nhịp Cầu: nền tảng mở về hợp tác giữa Việt Nam và các tổ chức phi chính phủ nước ngoài.",
    en: "Nhịp Cầu: the open platform for cooperation between Viet Nam and foreign non-governmental organisations.",
    fr: "Nhịp Cầu : la plateforme ouverte de coopération entre le Viet Nam et les ONG étrangères.")
  static let dataHelp = Wording(
    vi: "Thư mục dữ liệu (mặc định: $NHIPCAU_DATA, nếu không có thì ./data).",
    en: "Data directory (else $NHIPCAU_DATA, else ./data).",
    fr: "Répertoire des données (sinon $NHIPCAU_DATA, sinon ./data).")
  static let langHelp = Wording(
    vi: "Ngôn ngữ của thông báo (mặc định theo LANG).", en: "Language of messages (else LANG).",
    fr: "Langue des messages (sinon LANG).")
  static let jsonHelp = Wording(
    vi: "In kết quả dạng JSON để chương trình đọc.", en: "Print the answer as JSON.", fr: "Donner la réponse en JSON.")
  static let serve = Wording(
    vi: "Chạy nền tảng; lần đầu, trong thư mục trống, nạp hồ sơ minh họa.",
    en: "Run the platform; the first time, in an empty directory, with the demonstration record.",
    fr: "Lancer la plateforme ; la première fois, dans un répertoire vide, avec le registre de démonstration.")
  static let demo = Wording(
    vi: "Lập hồ sơ minh họa (hư cấu) trong thư mục trống.",
    en: "Make the (fictitious) demonstration record in an empty directory.",
    fr: "Créer le registre de démonstration (fictif) dans un répertoire vide.")
  static let imports = Wording(
    vi: "Nhập dữ liệu đã công bố.", en: "Import published data.", fr: "Importer des données publiées.")
  static let importIATI = Wording(
    vi: "Nhập tệp IATI 2.01–2.03: mỗi dự án và phiên bản là một mục ghi.",
    en: "Import IATI 2.01–2.03 files: one act per activity and version.",
    fr: "Importer des fichiers IATI 2.01–2.03 : un acte par activité et version.")
  static let abandon = Wording(
    vi: "Đóng một đợt nhập dở dang; không hiển thị phần đã nhập.",
    en: "Close an unfinished import; nothing of it will be shown.",
    fr: "Clore une importation inachevée ; rien n’en sera montré.")
  static let verify = Wording(
    vi: "Kiểm chứng toàn bộ sổ cái từ từng byte.", en: "Verify the whole ledger from its bytes.",
    fr: "Vérifier tout le grand livre, octet par octet.")
  static let export = Wording(
    vi: "Xuất sổ cái thành văn bản, mỗi mục ghi một dòng.", en: "Write the ledger as text, one act a line.",
    fr: "Écrire le grand livre en texte, un acte par ligne.")
  static let importLedger = Wording(
    vi: "Nạp một bản xuất sổ cái vào thư mục trống; dừng ở chỗ sai đầu tiên.",
    en: "Load an exported ledger into an empty directory; stops at the first mismatch.",
    fr: "Charger un grand livre exporté dans un répertoire vide ; s’arrête au premier écart.")
  static let rebuild = Wording(
    vi: "Dựng lại các sổ đăng ký từ sổ cái và so với bản đang dùng.",
    en: "Build the registers anew from the ledger and compare them with the live ones.",
    fr: "Reconstruire les registres à partir du grand livre et les comparer à ceux en service.")
  static let words = Wording(
    vi: "Thuật ngữ và bảng phân loại của nền tảng.", en: "The glossary and the taxonomies of the platform.",
    fr: "Le glossaire et les nomenclatures de la plateforme.")
  static let glossary = Wording(
    vi: "In bảng thuật ngữ ba thứ tiếng (docs/glossary.md).",
    en: "Print the glossary in three languages (docs/glossary.md).",
    fr: "Écrire le glossaire en trois langues (docs/glossary.md).")
  static let taxonomies = Wording(
    vi: "In các bảng phân loại và phần bị mất khi chuyển đổi.",
    en: "Print the taxonomies, and what is lost in reading one as another.",
    fr: "Écrire les nomenclatures et ce qui se perd de l’une à l’autre.")

  static func losses(_ losing: Int, of all: Int) -> Wording {
    Wording(
      vi: "\(losing) trong \(all) mục mất một phần ý nghĩa", en: "\(losing) of \(all) values lose some meaning",
      fr: "\(losing) postes sur \(all) perdent une part de leur sens")
  }
}
