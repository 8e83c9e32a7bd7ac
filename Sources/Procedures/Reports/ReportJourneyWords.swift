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

  static func reach(_ reach: ReportTexts.Reach) -> Wording {
    switch reach {
    case .recipients:
      Wording(
        vi: "Chỉ các cơ quan nhận báo cáo", en: "Only the offices to which the report goes",
        fr: "Seulement les administrations destinataires")
    case .everyone: Wording(vi: "Mọi người", en: "Everybody", fr: "Tout le monde")
    }
  }

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
    vi: "Đính chính một số liệu", en: "Correct a figure", fr: "Rectifier un chiffre")
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
  public static let total = Wording(vi: "Cộng", en: "Total", fr: "Total")
  public static let entered = Wording(vi: "Bạn nhập", en: "Entered by you", fr: "Saisi par vous")
}
