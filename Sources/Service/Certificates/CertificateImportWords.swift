import Domain
import Exchange

/// What the page for existing certificates says.
enum CertificateImportWords {
  static let title = Wording(
    vi: "Nhập giấy đăng ký hiện có", en: "Enter existing certificates", fr: "Saisir les certificats existants")
  static let lede = Wording(
    vi: "Gửi bảng tính theo biểu mẫu. Hệ thống cho xem trước từng dòng; chưa ghi gì cho đến khi bạn xác nhận.",
    en: "Send a spreadsheet after the template. Each row is shown first; nothing is recorded until you confirm.",
    fr:
      "Envoyez un tableur selon le modèle. Chaque ligne est d’abord montrée\u{A0}; rien n’est enregistré avant votre confirmation."
  )
  static let refused = Wording(
    vi: "Tệp không được nhận", en: "The file was not taken", fr: "Le fichier n’a pas été accepté")
  static let template = Wording(
    vi: "Tải biểu mẫu (Excel, kèm giải thích)", en: "Download the template (Excel, with explanations)",
    fr: "Télécharger le modèle (Excel, avec explications)")
  static let file = Wording(vi: "Tệp bảng tính", en: "Spreadsheet", fr: "Tableur")
  static let fileHint = Wording(
    vi: "Tệp .xlsx hoặc .csv (UTF-8), tối đa 20 MB và 20.000 dòng",
    en: "An .xlsx or .csv (UTF-8) file, at most 20 MB and 20,000 rows",
    fr: "Un fichier .xlsx ou .csv (UTF-8), 20\u{A0}Mo et 20\u{A0}000 lignes au plus")
  static let judge = Wording(vi: "Kiểm tra và xem trước", en: "Check and preview", fr: "Vérifier et prévisualiser")
  static let another = Wording(vi: "Nhập tệp khác", en: "Enter another file", fr: "Saisir un autre fichier")
  static let rows = Wording(vi: "Các dòng cần xem", en: "Rows to look at", fr: "Lignes à regarder")
  static let row = Wording(vi: "Dòng", en: "Row", fr: "Ligne")
  static let verdict = Wording(vi: "Kết quả", en: "Outcome", fr: "Résultat")
  static let what = Wording(vi: "Nội dung", en: "What", fr: "Quoi")
  static let changedColumns = Wording(
    vi: "Khác với hồ sơ: ", en: "Differs from the record: ", fr: "Diffère du registre\u{A0}: ")
  static let fetchReturned = Wording(
    vi: "Tải bảng tính các dòng trả lại", en: "Download the workbook of returned rows",
    fr: "Télécharger le classeur des lignes renvoyées")
  static let nothingToRecord = Wording(
    vi: "Không có dòng nào để ghi: hồ sơ đã như vậy, hoặc các dòng còn lại phải sửa trước.",
    en: "There is no row to record: the record says so already, or what is left must be put right first.",
    fr: "Aucune ligne à enregistrer\u{A0}: le registre le dit déjà, ou le reste doit d’abord être corrigé.")

  static func previewTitle(_ report: CertificateImportReport) -> Wording {
    let (good, bad) = (report.new + report.changed, report.returnedRows)
    return Wording(
      vi: "\(good) dòng sẽ được ghi, \(bad) dòng phải xem lại",
      en: "\(good) rows would be recorded, \(bad) need a look",
      fr: "\(good) lignes seraient enregistrées, \(bad) sont à revoir")
  }

  static func previewLede(_ file: String) -> Wording {
    Wording(
      vi: "Xem trước tệp \(file): chưa ghi gì.", en: "Preview of the file \(file): nothing is recorded yet.",
      fr: "Aperçu du fichier \(file)\u{A0}: rien n’est encore enregistré.")
  }

  static func resultTitle(_ report: CertificateImportReport) -> Wording {
    let (good, bad) = (report.new + report.changed, report.returnedRows)
    return Wording(
      vi: "Đã ghi \(good) giấy đăng ký; \(bad) dòng trả lại",
      en: "\(good) certificates are recorded; \(bad) rows came back",
      fr: "\(good) certificats sont enregistrés\u{A0}; \(bad) lignes sont renvoyées")
  }

  static func confirm(_ report: CertificateImportReport) -> Wording {
    let good = report.new + report.changed
    return Wording(vi: "Ghi \(good) dòng", en: "Record \(good) rows", fr: "Enregistrer \(good) lignes")
  }

  static func returned(_ report: CertificateImportReport) -> Wording {
    Wording(
      vi:
        "\(report.returnedRows) dòng không được ghi. Bảng tính trả lại nêu lý do ở từng ô; sửa rồi nhập chính tệp đó.",
      en:
        "\(report.returnedRows) rows were not recorded. The returned workbook has the reason at each cell; put it right and send that file.",
      fr:
        "\(report.returnedRows) lignes n’ont pas été enregistrées. Le classeur renvoyé indique le motif à chaque cellule\u{A0}; corrigez-le et renvoyez ce fichier."
    )
  }

  static func basis(_ report: CertificateImportReport) -> Wording {
    Wording(
      vi: "\(report.rows) dòng của tệp \(report.file); \(report.organisations) tổ chức mới",
      en: "\(report.rows) rows of the file \(report.file); \(report.organisations) new organisations",
      fr: "\(report.rows) lignes du fichier \(report.file)\u{A0}; \(report.organisations) nouvelles organisations")
  }

  static func onlyFirst(_ count: Int) -> Wording {
    Wording(
      vi: "Chỉ hiện \(count) dòng đầu; bảng tính trả lại có đủ.",
      en: "The first \(count) are shown; the returned workbook has all.",
      fr: "Les \(count) premières sont montrées\u{A0}; le classeur renvoyé les a toutes.")
  }
}
