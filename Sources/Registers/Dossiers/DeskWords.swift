import Domain

/// The words of a desk.
enum DeskWords {
  static func finding(_ board: DeskBoard) -> Wording {
    let (late, soon, all) = (board.allLate, board.allSoon, board.allCount)
    if late > 0, soon > 0 {
      return Wording(
        vi: "\(overdue(late).vi), \(dueSoon(soon).vi)", en: "\(overdue(late).en), \(dueSoon(soon).en)",
        fr: "\(overdue(late).fr), \(dueSoon(soon).fr)")
    }
    if late > 0 { return overdue(late) }
    if soon > 0 { return dueSoon(soon) }
    guard all > 0 else {
      return Wording(vi: "Không có việc nào đang chờ", en: "Nothing waits for you", fr: "Rien ne vous attend")
    }
    return Wording(
      vi: "\(all) việc đang chờ, chưa việc nào sắp đến hạn",
      en: all == 1 ? "1 task waits; it is not due soon" : "\(all) tasks wait; none is due soon",
      fr: all == 1 ? "1 tâche en attente, sans échéance proche" : "\(all) tâches en attente, sans échéance proche")
  }

  private static func overdue(_ count: Int) -> Wording {
    Wording(
      vi: "\(count) việc quá hạn", en: count == 1 ? "1 task late" : "\(count) tasks late",
      fr: count == 1 ? "1 tâche en retard" : "\(count) tâches en retard")
  }

  private static func dueSoon(_ count: Int) -> Wording {
    let days = Urgency.soon
    return Wording(
      vi: "\(count) việc đến hạn trong \(days) ngày làm việc tới",
      en: count == 1 ? "1 due within \(days) working days" : "\(count) due within \(days) working days",
      fr: count == 1 ? "1 à échéance sous \(days) jours ouvrés" : "\(count) à échéance sous \(days) jours ouvrés")
  }

  /// A heading with how many it stands over.
  static func counted(_ title: Wording, _ count: Int) -> Wording {
    guard count > 0 else { return title }
    return Wording(vi: "\(title.vi) (\(count))", en: "\(title.en) (\(count))", fr: "\(title.fr) (\(count))")
  }

  static func showAll(_ count: Int) -> Wording {
    Wording(vi: "Xem tất cả (\(count))", en: "See all (\(count))", fr: "Tout voir (\(count))")
  }

  static let organisation = Wording(vi: "Tổ chức", en: "Organisation", fr: "Organisation")

  static func mine(_ count: Int) -> Wording {
    count == 0
      ? Wording(vi: "Việc cần làm", en: "To do", fr: "À faire")
      : Wording(vi: "Việc cần làm (\(count))", en: "To do (\(count))", fr: "À faire (\(count))")
  }
  static let mineBasis = Wording(
    vi: "Xếp theo ngày đến hạn; thời hạn tính theo luật có hiệu lực ngày nộp hồ sơ và lịch làm việc hiện hành.",
    en: "By due day, by the law in force on the day of filing and the working calendar as it stands.",
    fr: "Par échéance, selon la loi en vigueur au jour du dépôt et le calendrier de travail actuel.")
  static let nothingMine = Wording(
    vi: "Không có hồ sơ nào chờ bạn xử lý.", en: "No dossier waits for you.", fr: "Aucun dossier ne vous attend.")

  static func waits(_ count: Int) -> Wording {
    count == 0
      ? Wording(vi: "Đang chờ bên khác", en: "Waiting for others", fr: "En attente d’autres")
      : Wording(
        vi: "Đang chờ bên khác (\(count))", en: "Waiting for others (\(count))", fr: "En attente d’autres (\(count))")
  }
  static let waitsBasis = Wording(
    vi: "Hồ sơ nộp trước đứng trước; mỗi dòng nêu đang chờ ai và việc gì.",
    en: "The longest filed first; each says for whom and for what it waits.",
    fr: "Les plus anciens d’abord\u{00A0}; chacun dit qui et quoi il attend.")
  static let nothingWaits = Wording(
    vi: "Không có hồ sơ nào đang chờ bên khác.", en: "No dossier waits for others.",
    fr: "Aucun dossier n’attend d’autres.")
  static let done = Wording(vi: "Việc đã làm", en: "Done", fr: "Fait")
  static let doneBasis = Wording(
    vi: "Các bước đã ghi vào sổ cái, mới nhất đứng trước.", en: "Steps recorded in the ledger, the latest first.",
    fr: "Les étapes inscrites au grand livre, les plus récentes d’abord.")
  static let nothingDone = Wording(
    vi: "Chưa có bước nào được ghi.", en: "No step recorded yet.", fr: "Aucune étape inscrite.")

  static func filedLate(_ days: Int) -> Wording {
    Wording(
      vi: "Nộp muộn \(days) ngày", en: days == 1 ? "Filed 1 day late" : "Filed \(days) days late",
      fr: days == 1 ? "Déposé avec 1 jour de retard" : "Déposé avec \(days) jours de retard")
  }

  static let task = Wording(vi: "Việc", en: "Task", fr: "Tâche")
  static let step = Wording(vi: "Bước", en: "Step", fr: "Étape")
  static let applicant = Wording(vi: "Tổ chức đề nghị", en: "Applicant", fr: "Demandeur")
  static let procedure = Wording(vi: "Thủ tục", en: "Procedure", fr: "Procédure")
  static let dossier = Wording(vi: "Hồ sơ", en: "Dossier", fr: "Dossier")
  static let since = Wording(vi: "Tính từ", en: "Counted from", fr: "À compter du")
  static let due = Wording(vi: "Hạn", en: "Due", fr: "Échéance")
  static let waitsFor = Wording(vi: "Đang chờ", en: "Waits for", fr: "Attend")
  static let filedOn = Wording(vi: "Ngày nộp", en: "Filed", fr: "Déposé le")
  static let standing = Wording(vi: "Tình trạng hiện nay", en: "Stands now", fr: "État actuel")
  static let recordedAt = Wording(vi: "Ghi lúc", en: "Recorded", fr: "Inscrit le")
  static let feed = Wording(
    vi: "Theo dõi bàn làm việc này bằng nguồn tin Atom", en: "Follow this desk as an Atom feed",
    fr: "Suivre ce bureau par un flux Atom")
}
