public import Domain

/// The words of the journey by which a report is made.
public enum ReportJourneyWords {
  static let organisation = Wording(
    vi: "Số hồ sơ của tổ chức", en: "Organisation’s record number", fr: "Numéro de l’organisation")
  static let organisationHint = Wording(
    vi: "Dạng o-…, có trên trang của tổ chức", en: "As o-…; it stands on the organisation’s page",
    fr: "Sous la forme o-… ; il figure sur la page de l’organisation")
  static let place = Wording(vi: "Địa bàn", en: "Place", fr: "Lieu")
  static let field = Wording(vi: "Lĩnh vực", en: "Field", fr: "Domaine")
  static let noField = Wording(vi: "Không nêu lĩnh vực", en: "No field named", fr: "Domaine non indiqué")
  static let currency = Wording(vi: "Đồng tiền", en: "Currency", fr: "Devise")
  static let amount = Wording(vi: "Số tiền đã giải ngân", en: "Amount disbursed", fr: "Montant décaissé")
  static let reason = Wording(vi: "Lý do hoặc nguồn", en: "Reason or source", fr: "Motif ou source")
  static let reasonHint = Wording(
    vi: "Công khai cùng số liệu. Không nêu tên người.", en: "Public, beside the figure. Name no person.",
    fr: "Publié avec le chiffre. Ne nommez personne.")
  static let textHint = Wording(
    vi: "Không nêu tên hay thông tin cá nhân.", en: "No names, nothing personal.",
    fr: "Ni noms, ni données personnelles.")
  static let countHint = Wording(
    vi: "Chỉ số lượng; để trống nếu chưa có.", en: "The number only; leave empty where you have none.",
    fr: "Le nombre seulement ; laissez vide si vous n’en avez pas.")
  static let reach = Wording(vi: "Ai được đọc phần nội dung", en: "Who may read the text", fr: "Qui peut lire le texte")
  static let reachMissing = Wording(
    vi: "Chọn ai được đọc phần nội dung", en: "Choose who may read the text", fr: "Choisissez qui peut lire le texte")

  public static let figures = Wording(vi: "Số liệu giải ngân", en: "Money disbursed", fr: "Montants décaissés")
  public static let counts = Wording(vi: "Nhân sự", en: "Staff", fr: "Personnel")
  public static let texts = Wording(vi: "Nội dung báo cáo", en: "Text", fr: "Texte")
  public static let check = Wording(
    vi: "Kiểm tra và nộp báo cáo", en: "Check and file the report", fr: "Vérifier et déposer le rapport")
  public static let file = Wording(vi: "Nộp báo cáo", en: "File the report", fr: "Déposer le rapport")
  public static let filingIsAnAct = Wording(
    vi: "Nộp xong, báo cáo là một mục ghi công khai: số liệu không xóa được, chỉ đính chính bằng mục ghi sau.",
    en: "Once filed, the report is a public act: its figures cannot be removed, only corrected by a later act.",
    fr:
      "Une fois déposé, le rapport est un acte public : ses chiffres ne s’effacent pas, ils se rectifient par un acte ultérieur."
  )
  public static let correctLine = Wording(vi: "Sửa", en: "Correct", fr: "Rectifier")
  public static let addLine = Wording(vi: "Thêm một dòng số liệu", en: "Add a figure", fr: "Ajouter un chiffre")
  public static let correctionTitle = Wording(
    vi: "Đính chính báo cáo", en: "Correct the report", fr: "Rectifier le rapport")
  public static let correctionLede = Wording(
    vi:
      "Sửa một hay nhiều mục trong một lần, nêu một lý do. Bản đã nộp vẫn còn; trang báo cáo ghi rõ trước và sau, ai sửa và khi nào.",
    en:
      "Change one thing or several at once, for one reason. What was filed stays; the report’s page shows before and after, who corrected it and when.",
    fr:
      "Modifiez un ou plusieurs éléments à la fois, pour un seul motif. Ce qui a été déposé demeure ; la page du rapport montre l’avant et l’après, l’auteur et la date."
  )
  static let reasonTitle = Wording(vi: "Lý do đính chính", en: "Why it is corrected", fr: "Motif de la rectification")

  static func addition(_ number: Int) -> Wording {
    Wording(vi: "Số liệu thêm \(number)", en: "Added figure \(number)", fr: "Chiffre ajouté \(number)")
  }

  static func standingHint(_ money: String) -> Wording {
    Wording(
      vi: "Đang ghi \(money). Nhập 0 nếu không có khoản này.", en: "Stands at \(money). Enter 0 where there was none.",
      fr: "Actuellement \(money). Saisissez 0 s’il n’y en a pas eu.")
  }

  public static let lineTitle = Wording(vi: "Sửa một số liệu", en: "Put a figure right", fr: "Corriger un chiffre")
  public static let save = Wording(vi: "Lưu", en: "Save", fr: "Enregistrer")
  public static let record = Wording(
    vi: "Ghi nhận đính chính", en: "Record the correction", fr: "Enregistrer la rectification")
  public static let forget = Wording(
    vi: "Bỏ, dùng số liệu từ hồ sơ", en: "Take back: use the figure from the record",
    fr: "Retirer et reprendre le chiffre du registre")
  public static let drawn = Wording(vi: "Từ hồ sơ", en: "From the record", fr: "Du registre")
  public static let back = Wording(vi: "Trở về báo cáo", en: "Back to the report", fr: "Retour au rapport")
  public static let nothing = Wording(
    vi: "Hồ sơ chưa có khoản giải ngân nào trong kỳ. Hãy thêm số liệu của bạn, hoặc nộp báo cáo không có giải ngân.",
    en: "The record has no disbursement in the period. Add your figures, or file a report without any.",
    fr:
      "Le registre n’a aucun décaissement sur la période. Ajoutez vos chiffres, ou déposez un rapport sans décaissement."
  )
  public static let source = Wording(vi: "Nguồn", en: "Source", fr: "Source")
  public static let disbursed = Wording(vi: "Đã giải ngân", en: "Disbursed", fr: "Décaissé")
}
