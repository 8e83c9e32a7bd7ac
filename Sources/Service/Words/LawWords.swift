import Components
import Domain

/// What `nhipcau law` says.
enum LawWords {
  static let abstract = Wording(
    vi: "Văn bản, thủ tục và cơ quan như nền tảng áp dụng.", en: "Instruments, procedures and offices as applied here.",
    fr: "Textes, procédures et administrations tels qu’appliqués ici.")
  static let list = Wording(
    vi: "Các văn bản, hiệu lực và thủ tục của chúng.", en: "The instruments, when they are in force, their procedures.",
    fr: "Les textes, leur période de validité, leurs procédures.")
  static let show = Wording(
    vi: "Toàn bộ nội dung một văn bản hoặc một thủ tục, kèm điều khoản.",
    en: "All an instrument or a procedure says, with its articles.",
    fr: "Tout ce que dit un texte ou une procédure, avec ses articles.")
  static let check = Wording(
    vi: "Kiểm tra một thư mục tệp YAML: mỗi lỗi kèm tên tệp và số dòng.",
    en: "Checks a folder of YAML files: each fault with file and line.",
    fr: "Vérifie un dossier de fichiers YAML : chaque faute avec fichier et ligne.")
  static let onHelp = Wording(
    vi: "Chỉ những gì có hiệu lực vào ngày này.", en: "Only what is in force on this day.",
    fr: "Seulement ce qui est en vigueur ce jour.")
  static let showHelp = Wording(
    vi: "Số văn bản (58/2022/NĐ-CP) hoặc mã thủ tục.",
    en: "The number of an instrument (58/2022/NĐ-CP) or the name of a procedure.",
    fr: "Le numéro d’un texte (58/2022/NĐ-CP) ou le nom d’une procédure.")
  static let folderHelp = Wording(
    vi: "Thư mục cần kiểm tra (mặc định: luật đi kèm chương trình).",
    en: "The folder to check (else the law that comes with the program).",
    fr: "Le dossier à vérifier (sinon la loi fournie avec le programme).")

  static func nothing(_ asked: String) -> Wording {
    Wording(
      vi: "Không có văn bản hay thủ tục nào là «\(asked)». Xem: nhipcau law list",
      en: "No instrument and no procedure is ‘\(asked)’. See: nhipcau law list",
      fr: "Aucun texte ni aucune procédure n’est « \(asked) ». Voir : nhipcau law list")
  }

  static func sound(_ folder: LawCount) -> Wording {
    Wording(
      vi: "Không có lỗi: \(folder.instruments) văn bản, \(folder.procedures) thủ tục, \(folder.offices) cơ quan.",
      en: "No fault: \(folder.instruments) instruments, \(folder.procedures) procedures, \(folder.offices) offices.",
      fr:
        "Aucune faute : \(folder.instruments) textes, \(folder.procedures) procédures, \(folder.offices) administrations."
    )
  }

  static func faults(_ count: Int) -> Wording {
    Wording(
      vi: "\(count) lỗi.", en: count == 1 ? "1 fault." : "\(count) faults.",
      fr: count == 1 ? "1 faute." : "\(count) fautes.")
  }

  /// From when until when an instrument is in force.
  static func inForce(_ instrument: Instrument) -> Wording {
    let from = instrument.inForce
    guard let until = instrument.until else {
      return Wording(
        vi: "có hiệu lực từ \(from.short(.vi))", en: "in force since \(from.short(.en))",
        fr: "en vigueur depuis le \(from.short(.fr))")
    }
    return Wording(
      vi: "có hiệu lực từ \(from.short(.vi)) đến \(until.short(.vi))",
      en: "in force from \(from.short(.en)) to \(until.short(.en))",
      fr: "en vigueur du \(from.short(.fr)) au \(until.short(.fr))")
  }

  static let signed = Wording(vi: "Ký ngày", en: "Signed", fr: "Signé le")
  static let force = Wording(vi: "Hiệu lực", en: "Force", fr: "Vigueur")
  static let replaces = Wording(vi: "Thay thế", en: "Replaces", fr: "Remplace")
  static let footing = Wording(vi: "Mức độ xác nhận", en: "Footing", fr: "Fiabilité")
  static let source = Wording(vi: "Nguồn", en: "Source", fr: "Source")
  static let procedures = Wording(vi: "Thủ tục", en: "Procedures", fr: "Procédures")
}

/// How much a folder of law holds.
struct LawCount {
  let instruments: Int
  let procedures: Int
  let offices: Int
}
