import Components
import Domain
import Procedures
import Reference

/// What the desk says of yearly reports.
enum ReportRoomWords {
  static let title = Wording(vi: "Báo cáo năm", en: "Annual reports", fr: "Rapports annuels")
  static let lede = Wording(
    vi: "Báo cáo mà cơ quan, tổ chức của bạn phải nộp hằng năm (Nghị định số 58/2022/NĐ-CP, Điều 21–25).",
    en: "The reports your body files every year (Decree 58/2022/NĐ-CP, arts 21–25).",
    fr: "Les rapports que votre organisme rend chaque année (décret 58/2022/NĐ-CP, art. 21 à 25).")
  static let layout = Wording(
    vi: "Mẫu biểu: cần xác nhận", en: "Layout: to be confirmed", fr: "Présentation : à confirmer")
  static let moves = Wording(
    vi: "Ngày hạn là ngày nghỉ thì tính đến ngày làm việc tiếp theo: cần xác nhận.",
    en: "A due day that is a rest day moves to the next working day: to be confirmed.",
    fr: "Une échéance tombant un jour de repos est reportée au jour ouvré suivant : à confirmer.")
  static let none = Wording(
    vi: "Không có báo cáo nào phải nộp.", en: "No report is asked of your body.",
    fr: "Aucun rapport n’est demandé à votre organisme.")
  static let report = Wording(vi: "Báo cáo", en: "Report", fr: "Rapport")
  static let dueHeading = Wording(vi: "Hạn nộp", en: "Due", fr: "Échéance")
  static let standing = Wording(vi: "Tình trạng", en: "Standing", fr: "État")
  static let filedTag = Wording(vi: "Đã nộp", en: "Filed", fr: "Déposé")
  static let waiting = Wording(vi: "Cần nộp", en: "To be filed", fr: "À déposer")
  static let running = Wording(vi: "Kỳ số liệu chưa kết thúc", en: "Period still running", fr: "Période en cours")
  static let open = Wording(vi: "Mở", en: "Open", fr: "Ouvrir")
  static let sections = Wording(vi: "mục đã viết", en: "sections written", fr: "rubriques rédigées")
  static let people = Wording(vi: "người", en: "people", fr: "personnes")
  static let figuresLede = Wording(
    vi: "Số liệu được lấy từ các mục ghi của hồ sơ. Chỗ nào chưa đúng, bạn sửa và nêu lý do; cả hai số đều công khai.",
    en:
      "The figures are drawn from the acts of the record. Where one is wrong, put it right and say why; both are public.",
    fr:
      "Les chiffres sont tirés des actes du registre. Si l’un est faux, corrigez-le et dites pourquoi ; les deux sont publics."
  )
  static let place = Wording(vi: "Địa bàn", en: "Place", fr: "Lieu")
  static let field = Wording(vi: "Lĩnh vực", en: "Field", fr: "Domaine")
  static let organisation = Wording(vi: "Tổ chức", en: "Organisation", fr: "Organisation")
  static let see = Wording(vi: "Xem báo cáo đã nộp", en: "See the report as filed", fr: "Voir le rapport déposé")

  static let seeText = Wording(
    vi: "Xem cả phần nội dung", en: "See it with its text", fr: "Voir aussi le texte")
  static let versions = Wording(
    vi: "Các phiên bản của báo cáo", en: "Versions of this report", fr: "Versions de ce rapport")
  static let choose = Wording(vi: "Chọn", en: "Choose", fr: "Choisir")
  static let chooseHint = Wording(
    vi: "Đánh dấu các số liệu cần sửa; nhân sự, nội dung và số liệu thêm được nhập ở trang sau.",
    en: "Tick the figures to correct; staff, text and further figures are on the next page.",
    fr:
      "Cochez les chiffres à rectifier ; le personnel, le texte et d’autres chiffres se saisissent à la page suivante.")
  static let chooseNothing = Wording(
    vi: "Báo cáo không có số liệu giải ngân; nhân sự, nội dung và số liệu thêm được nhập ở trang sau.",
    en: "The report has no figures; staff, text and further figures are on the next page.",
    fr: "Le rapport n’a aucun chiffre ; le personnel, le texte et d’autres chiffres se saisissent à la page suivante.")

  static func allFigures(_ count: Int) -> Wording {
    Wording(
      vi: "Xem tất cả \(count) dòng số liệu", en: "Show all \(count) figures", fr: "Afficher les \(count) chiffres")
  }

  /// What others corrected since the form was drawn.
  static func overtaken(_ changes: String) -> Wording {
    Wording(
      vi:
        "Trong lúc bạn nhập, người khác đã đính chính: \(changes). Nội dung bạn nhập vẫn còn dưới đây; hãy xem lại rồi gửi.",
      en: "Meanwhile somebody else corrected: \(changes). What you entered is still below; look it over, then send.",
      fr:
        "Entre-temps, une autre personne a rectifié\u{00A0}: \(changes). Votre saisie figure toujours ci-dessous ; relisez-la, puis envoyez."
    )
  }

  static func changed(_ count: String) -> Wording {
    Wording(vi: "(\(count) chỗ bạn sửa)", en: "(\(count) put right by you)", fr: "(\(count) corrigés par vous)")
  }

  static func total(_ name: ReportName, _ total: String) -> Wording {
    let title = name.title
    return Wording(vi: "\(title.vi): \(total)", en: "\(title.en): \(total)", fr: "\(title.fr)\u{00A0}: \(total)")
  }

  static func lateBy(_ days: Int) -> Wording {
    Wording(
      vi: "Đã nộp, chậm \(days) ngày", en: days == 1 ? "Filed 1 day late" : "Filed \(days) days late",
      fr: days < 2 ? "Déposé avec \(days) jour de retard" : "Déposé avec \(days) jours de retard")
  }

  static func overdue(_ days: Int) -> Wording {
    Wording(
      vi: "Quá hạn \(days) ngày", en: days == 1 ? "1 day overdue" : "\(days) days overdue",
      fr: days < 2 ? "\(days) jour de retard" : "\(days) jours de retard")
  }

  static func period(_ period: ReportPeriod) -> Wording {
    Wording(
      vi: "Số liệu từ \(period.from.words(.vi)) đến hết \(period.to.words(.vi)).",
      en: "Data from \(period.from.words(.en)) to \(period.to.words(.en)).",
      fr: "Données du \(period.from.words(.fr)) au \(period.to.words(.fr)).")
  }

  static func due(_ period: ReportPeriod) -> Wording {
    Wording(
      vi: "Hạn nộp: \(period.due.words(.vi)).", en: "Due on \(period.due.words(.en)).",
      fr: "À rendre le \(period.due.words(.fr)).")
  }

  static func late(_ period: ReportPeriod, _ days: Int) -> Wording {
    Wording(
      vi: "Hạn nộp là \(period.due.words(.vi)): đã quá \(days) ngày. Vẫn nộp được; báo cáo sẽ ghi là nộp chậm.",
      en:
        "It was due on \(period.due.words(.en)), \(days) \(days == 1 ? "day" : "days") ago. It can still be filed, and will be marked late.",
      fr:
        "Il était à rendre le \(period.due.words(.fr)), il y a \(days) \(days < 2 ? "jour" : "jours"). Il peut encore être déposé, avec mention du retard."
    )
  }

  static func filed(_ day: Day, _ late: Int?) -> Wording {
    guard let late else {
      return Wording(
        vi: "Đã nộp \(day.words(.vi)).", en: "Filed on \(day.words(.en)).", fr: "Déposé le \(day.words(.fr)).")
    }
    return Wording(
      vi: "Đã nộp \(day.words(.vi)), chậm \(late) ngày.",
      en: "Filed on \(day.words(.en)), \(late) \(late == 1 ? "day" : "days") late.",
      fr: "Déposé le \(day.words(.fr)), avec \(late) \(late < 2 ? "jour" : "jours") de retard.")
  }

  static func source(_ origin: ReportLine.Origin, _ change: ReportDraft.Change?) -> Wording {
    switch origin {
    case .acts: Wording(vi: "Từ mục ghi", en: "From acts", fr: "Des actes")
    case .report: Wording(vi: "Từ báo cáo của tổ chức", en: "From its report", fr: "De son rapport")
    case .entered:
      Wording(
        vi: "Bạn nhập: \(change?.reason.string ?? "")", en: "Entered by you: \(change?.reason.string ?? "")",
        fr: "Saisi par vous\u{00A0}: \(change?.reason.string ?? "")")
    case .corrected(_, let reason):
      Wording(
        vi: "Bạn sửa: \(reason.string)", en: "Put right by you: \(reason.string)",
        fr: "Corrigé par vous\u{00A0}: \(reason.string)")
    }
  }
}

extension ReportPlace {
  /// The two rests in words; a province by its code.
  var wording: Wording {
    switch self {
    case .province(let code): .same(code.description)
    case .notAllocated:
      Wording(vi: "Chưa phân bổ theo địa bàn", en: "Not allocated to a province", fr: "Non réparti par province")
    case .outside: Wording(vi: "Ngoài Việt Nam", en: "Outside Viet Nam", fr: "Hors du Viet Nam")
    }
  }
}

extension DeskAddress.ReportPart {
  /// What a page of the journey is called.
  var title: Wording {
    switch self {
    case .tasks: ReportRoomWords.report
    case .figures: ReportJourneyWords.figures
    case .line: ReportJourneyWords.lineTitle
    case .counts: ReportJourneyWords.counts
    case .texts: ReportJourneyWords.texts
    case .check: ReportJourneyWords.check
    case .correct: ReportJourneyWords.correctionTitle
    }
  }
}
