import Components
import Domain

/// The words of one yearly report: its page and its files.
enum ReportDetailWords {
  static let basis = Wording(vi: "Căn cứ", en: "Legal basis", fr: "Fondement")
  static let period = Wording(vi: "Kỳ số liệu", en: "Period", fr: "Période")
  static let due = Wording(vi: "Hạn nộp", en: "Due", fr: "Échéance")
  static let filed = Wording(vi: "Đã nộp", en: "Filed", fr: "Déposé")
  static let act = Wording(vi: "Mục ghi", en: "Act", fr: "Acte")
  static let figures = Wording(vi: "Số liệu lấy từ", en: "Figures drawn from", fr: "Chiffres tirés de")
  static let rates = Wording(vi: "Tỷ giá quy đổi", en: "Converted by", fr: "Conversion")
  static let subject = Wording(vi: "Số hồ sơ của báo cáo", en: "Record number", fr: "Numéro d’enregistrement")
  static let places = Wording(
    vi: "Giải ngân theo địa bàn", en: "Disbursed by province", fr: "Décaissements par province")
  static let fields = Wording(vi: "Giải ngân theo lĩnh vực", en: "Disbursed by field", fr: "Décaissements par domaine")
  static let organisations = Wording(
    vi: "Giải ngân theo tổ chức", en: "Disbursed by organisation", fr: "Décaissements par organisation")
  static let lines = Wording(
    vi: "Từng dòng số liệu và nguồn", en: "Every figure and its source", fr: "Chaque chiffre et sa source")
  static let place = Wording(vi: "Địa bàn", en: "Place", fr: "Lieu")
  static let field = Wording(vi: "Lĩnh vực", en: "Field", fr: "Domaine")
  static let organisation = Wording(vi: "Tổ chức", en: "Organisation", fr: "Organisation")
  static let amount = Wording(vi: "Số tiền", en: "Amount", fr: "Montant")
  static let origin = Wording(vi: "Nguồn", en: "Source", fr: "Source")
  static let counts = Wording(vi: "Chỉ tiêu khác", en: "Other figures", fr: "Autres chiffres")
  static let measure = Wording(vi: "Chỉ tiêu", en: "Figure", fr: "Indicateur")
  static let number = Wording(vi: "Số lượng", en: "Number", fr: "Nombre")
  static let history = Wording(
    vi: "Các phiên bản của báo cáo", en: "Versions of this report", fr: "Versions de ce rapport")
  static let version = Wording(vi: "Phiên bản", en: "Version", fr: "Version")
  static let correctedFigures = Wording(
    vi: "Số liệu đã đính chính", en: "Figures corrected", fr: "Chiffres rectifiés")
  static let correctedTexts = Wording(
    vi: "Nội dung đã đính chính", en: "Text corrected", fr: "Texte rectifié")
  static let what = Wording(vi: "Nội dung", en: "What", fr: "Objet")
  static let before = Wording(vi: "Trước", en: "Before", fr: "Avant")
  static let after = Wording(vi: "Sau", en: "After", fr: "Après")
  static let nothing = Wording(vi: "chưa có", en: "nothing", fr: "néant")
  static let notPublic = Wording(vi: "(không công khai)", en: "(not public)", fr: "(non public)")
  static let readers = Wording(
    vi: "Ai được đọc phần nội dung", en: "Who may read the text", fr: "Qui peut lire le texte")
  static let texts = Wording(vi: "Nội dung", en: "Text", fr: "Texte")
  static let withheld = Wording(
    vi: "Phần nội dung chỉ dành cho bên báo cáo và các cơ quan nhận báo cáo.",
    en: "The text is for its author and for the offices to which the report goes.",
    fr: "Le texte est réservé à son auteur et aux administrations destinataires.")
  static let differences = Wording(vi: "Chênh lệch", en: "Differences", fr: "Écarts")
  static let here = Wording(vi: "Báo cáo này", en: "This report", fr: "Ce rapport")
  static let there = Wording(vi: "Bên kia", en: "The other side", fr: "L’autre côté")
  static let difference = Wording(vi: "Chênh lệch", en: "Difference", fr: "Écart")
  static let reason = Wording(vi: "Lý do", en: "Reason", fr: "Motif")
  static let projects = Wording(
    vi: "Dự án và mục ghi phía sau", en: "Projects and acts behind the figures",
    fr: "Projets et actes derrière les chiffres")
  static let project = Wording(vi: "Dự án", en: "Project", fr: "Projet")
  static let taken = Wording(
    vi: "Lấy từ báo cáo của tổ chức", en: "Taken from the reports of organisations",
    fr: "Repris des rapports des organisations")
  static let missing = Wording(
    vi: "Chưa có báo cáo, số liệu lấy từ mục ghi", en: "No report; figures from acts",
    fr: "Sans rapport ; chiffres tirés des actes")
  static let onlySome = Wording(
    vi: "Chỉ hiện các dòng lớn nhất; tệp Excel có đủ.", en: "Only the largest lines are shown; the Excel file has all.",
    fr: "Seules les lignes les plus importantes figurent ici ; le fichier Excel les contient toutes.")
  static let all = Wording(
    vi: "Tất cả báo cáo của năm", en: "All reports of the year", fr: "Tous les rapports de l’année")
  static let confirmed = Wording(
    vi: "Mẫu biểu: cần xác nhận", en: "Layout: to be confirmed", fr: "Présentation : à confirmer")
  static let page = Wording(vi: "Trang", en: "Page", fr: "Page")
  static let demonstration = Wording(vi: "BẢN MINH HỌA", en: "DEMONSTRATION", fr: "DÉMONSTRATION")

  static func known(_ acts: Int64, _ language: Language) -> Wording {
    let number = Numerals(language).integer(acts)
    return Wording(
      vi: "\(number) mục ghi đầu tiên của hồ sơ", en: "the first \(number) acts of the record",
      fr: "les \(number) premiers actes du registre")
  }
  /// What a version is called: the filing, or its how manieth correction.
  static func name(ofCorrection number: Int) -> Wording {
    number == 0
      ? Wording(vi: "Nộp lần đầu", en: "As filed", fr: "Version déposée")
      : Wording(vi: "Đính chính lần \(number)", en: "Correction \(number)", fr: "Rectification n° \(number)")
  }

  /// What a version is called, and for a correction why it was made.
  static func said(of version: ReportVersion) -> Wording {
    let name = name(ofCorrection: version.correction)
    guard version.isCorrection else { return name }
    let reason = version.reason.string
    return Wording(vi: "\(name.vi): \(reason)", en: "\(name.en): \(reason)", fr: "\(name.fr)\u{00A0}: \(reason)")
  }

  static func version(_ correction: Int, act: Int64, _ moment: String, _ language: Language) -> Wording {
    let (name, act) = (name(ofCorrection: correction), Numerals(language).integer(act))
    return Wording(
      vi: "\(name.vi), mục ghi số \(act), \(moment)", en: "\(name.en), act \(act), \(moment)",
      fr: "\(name.fr), acte n° \(act), \(moment)")
  }

  static func days(_ period: ReportPeriod) -> Wording {
    Wording(
      vi: "Từ \(period.from.words(.vi)) đến hết \(period.to.words(.vi))",
      en: "From \(period.from.words(.en)) to the end of \(period.to.words(.en))",
      fr: "Du \(period.from.words(.fr)) au \(period.to.words(.fr)) inclus")
  }

  /// The due day alone, for a row that is called so already.
  static func dueDay(_ period: ReportPeriod) -> Wording {
    guard period.due != period.stated else {
      return Wording(vi: period.due.words(.vi), en: period.due.words(.en), fr: period.due.words(.fr))
    }
    return Wording(
      vi: "\(period.due.words(.vi)) (\(period.stated.words(.vi)) là ngày nghỉ; cần xác nhận)",
      en: "\(period.due.words(.en)) (\(period.stated.words(.en)) is a rest day; to be confirmed)",
      fr: "\(period.due.words(.fr)) (le \(period.stated.words(.fr)) est un jour de repos\u{00A0}; à confirmer)")
  }

  static func origin(_ origin: ReportLine.Origin, _ money: (Sum) -> String) -> Wording {
    switch origin {
    case .acts: Wording(vi: "Từ mục ghi", en: "From acts", fr: "Des actes")
    case .report: Wording(vi: "Từ báo cáo của tổ chức", en: "From its report", fr: "De son rapport")
    case .entered: Wording(vi: "Tự nhập", en: "Entered", fr: "Saisi")
    case .corrected(let before, let reason):
      Wording(
        vi: "Sửa từ \(money(before)): \(reason.string)", en: "Corrected from \(money(before)): \(reason.string)",
        fr: "Rectifié, auparavant \(money(before))\u{00A0}: \(reason.string)")
    }
  }

  static func side(_ side: ReportDetail.Side) -> Wording {
    switch side {
    case .acts:
      Wording(
        vi: "So với mục ghi hiện nay", en: "Beside the acts as they are now", fr: "Face aux actes tels qu’ils sont")
    case .organisations:
      Wording(
        vi: "So với báo cáo của các tổ chức", en: "Beside the reports of organisations",
        fr: "Face aux rapports des organisations")
    case .provinces:
      Wording(
        vi: "So với báo cáo của các tỉnh, thành phố", en: "Beside the reports of provinces",
        fr: "Face aux rapports des provinces")
    }
  }

  static func sides(_ upper: String, _ lower: String, _ count: Int) -> Wording {
    guard count > 0 else {
      return Wording(
        vi: "Khớp từng dòng: \(upper).", en: "Equal line by line: \(upper).",
        fr: "Égalité ligne à ligne\u{00A0}: \(upper).")
    }
    return Wording(
      vi: "Báo cáo này: \(upper). Bên kia: \(lower). \(count) dòng chênh lệch, cộng lại đúng bằng hiệu hai tổng.",
      en: "This report: \(upper). The other side: \(lower). \(count) \(count == 1 ? "line differs" : "lines differ"); "
        + "together they are exactly the difference of the totals.",
      fr:
        "Ce rapport\u{00A0}: \(upper). L’autre côté\u{00A0}: \(lower). \(count) \(count < 2 ? "ligne diffère" : "lignes diffèrent")\u{00A0}; "
        + "leur somme est exactement l’écart des totaux.")
  }

  static let neverReported = Wording(
    vi: "Tổ chức chưa nộp báo cáo; số liệu lấy từ mục ghi", en: "The organisation has not reported; taken from acts",
    fr: "L’organisation n’a pas rendu de rapport\u{00A0}; chiffre tiré des actes")

  static func reason(_ reason: ReportDifference.Reason) -> Wording {
    switch reason {
    case .corrected(let text):
      Wording(
        vi: "Đã sửa trong báo cáo này: \(text.string)", en: "Corrected here: \(text.string)",
        fr: "Rectifié ici\u{00A0}: \(text.string)")
    case .correctedBelow(let text):
      Wording(
        vi: "Bên kia đã sửa: \(text.string)", en: "Corrected there: \(text.string)",
        fr: "Rectifié là-bas\u{00A0}: \(text.string)")
    case .entered: Wording(vi: "Bên báo cáo tự nhập", en: "Entered by the author", fr: "Saisi par l’auteur")
    case .missing:
      Wording(
        vi: "Tổ chức chưa nộp khi lập báo cáo này; số liệu lấy từ mục ghi",
        en: "Had not reported when this was made; taken from acts",
        fr: "N’avait pas rendu son rapport alors ; chiffre tiré des actes")
    case .noneBelow:
      Wording(vi: "Bên kia không có dòng này", en: "Not told on the other side", fr: "Absent de l’autre côté")
    case .noneAbove:
      Wording(vi: "Báo cáo này không có dòng này", en: "Not told in this report", fr: "Absent de ce rapport")
    case .actsSince:
      Wording(vi: "Có mục ghi mới sau khi lập", en: "Acts recorded since", fr: "Actes enregistrés depuis")
    case .unexplained: Wording(vi: "Chưa giải thích", en: "Not explained", fr: "Non expliqué")
    }
  }
}
