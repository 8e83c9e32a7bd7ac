import Domain
import Exchange

/// What `nhipcau import` says.
enum ImportWords {
  static let filesHelp = Wording(
    vi: "Tệp IATI, hoặc thư mục chứa các tệp .xml.", en: "IATI files, or folders of .xml files.",
    fr: "Fichiers IATI, ou dossiers de fichiers .xml.")
  static let sourceHelp = Wording(
    vi: "Tên của nguồn dữ liệu (bên công bố).", en: "Name of the source (the publisher’s data set).",
    fr: "Nom de la source (le jeu de données de l’éditeur).")
  static let rehearsalHelp = Wording(
    vi: "Chỉ kiểm tra, không ghi gì.", en: "Judge only; nothing is written.", fr: "Juger seulement ; rien n’est écrit.")
  static let judging = Wording(vi: "Kiểm tra", en: "Judging", fr: "Examen")
  static let appending = Wording(vi: "Ghi", en: "Recording", fr: "Enregistrement")
  static let rehearsed = Wording(
    vi: "Chạy thử: chưa ghi gì cả.", en: "Dry run: nothing was written.", fr: "Essai : rien n’a été écrit.")
  static let nothing = Wording(
    vi: "Không có tệp .xml nào để nhập.", en: "There is no .xml file to import.",
    fr: "Il n’y a aucun fichier .xml à importer.")

  static func noFile(_ path: String) -> Wording {
    Wording(vi: "Không có tệp \(path).", en: "There is no file \(path).", fr: "Le fichier \(path) n’existe pas.")
  }

  static func notReadable(_ path: String) -> Wording {
    Wording(vi: "Không đọc được \(path).", en: "\(path) cannot be read.", fr: "\(path) ne peut pas être lu.")
  }

  static func noneOpen(_ source: String) -> Wording {
    Wording(
      vi: "Không có đợt nhập dở dang nào của nguồn «\(source)».", en: "No import of ‘\(source)’ is unfinished.",
      fr: "Aucune importation de « \(source) » n’est inachevée.")
  }

  static func abandoned(_ number: String) -> Wording {
    Wording(
      vi: "Đã đóng đợt nhập \(number); không hiển thị phần nào của nó.",
      en: "Import \(number) is closed; nothing of it is shown.",
      fr: "L’importation \(number) est close ; rien n’en est montré.")
  }

  static func moreFindings(_ count: Int) -> Wording {
    Wording(
      vi: "… và \(count) lưu ý khác, xem ở trang của từng dự án.",
      en: "… and \(count) more findings, on the projects’ pages.",
      fr: "… et \(count) autres constats, sur les pages des projets.")
  }

  static func summary(_ report: ImportReport) -> Wording {
    let taken = report.files.filter { $0.refusal == nil }.count
    let refused = report.files.count - taken
    return Wording(
      vi:
        "\(taken) tệp được nhận, \(refused) bị từ chối · \(report.added) dự án mới, \(report.changed) thay đổi, \(report.unchanged) giữ nguyên · \(report.findingCount) lưu ý",
      en:
        "\(taken) files taken, \(refused) refused · \(report.added) new projects, \(report.changed) changed, \(report.unchanged) unchanged · \(report.findingCount) findings",
      fr:
        "\(taken) fichiers acceptés, \(refused) refusés · \(report.added) nouveaux projets, \(report.changed) modifiés, \(report.unchanged) inchangés · \(report.findingCount) constats"
    )
  }
}
