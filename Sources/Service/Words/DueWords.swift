import Components
import Domain
import Registers

/// What `nhipcau due` says.
enum DueWords {
  static let abstract = Wording(
    vi: "Hạn của từng bước một thủ tục, tính từ ngày nộp hồ sơ, và lý do.",
    en: "The due day of every step of a procedure from the day of filing, and why.",
    fr: "L’échéance de chaque étape d’une procédure à partir du dépôt, et pourquoi.")
  static let procedureHelp = Wording(
    vi: "Mã thủ tục (xem: nhipcau law list).", en: "The procedure’s name (see: nhipcau law list).",
    fr: "Le nom de la procédure (voir : nhipcau law list).")
  static let filedHelp = Wording(
    vi: "Ngày nộp hồ sơ.", en: "The day of the filing.", fr: "Le jour du dépôt du dossier.")

  /// The help of the option that gives the day of an event.
  static func dayHelp(_ event: StatutoryStep.Milestone) -> Wording {
    let words = event.wording
    return Wording(vi: "Ngày \(words.vi).", en: "The day of \(words.en).", fr: "Jour : \(words.fr).")
  }

  static func filed(_ instrument: Instrument, _ day: Day) -> Wording {
    let (number, weekday) = (instrument.number.wording, LimitWords.dayOfWeek(day))
    return Wording(
      vi: "\(number.vi), có hiệu lực từ \(instrument.inForce.short(.vi)). Nộp hồ sơ: \(weekday.vi).",
      en: "\(number.en), in force since \(instrument.inForce.short(.en)). Filed on \(weekday.en).",
      fr: "\(number.fr), en vigueur depuis le \(instrument.inForce.short(.fr)). Dossier déposé le \(weekday.fr).")
  }

  /// The due day, as firm as the start of its limit.
  static func due(_ day: Day, _ start: DueTable.Start) -> Wording {
    let words = LimitWords.dayOfWeek(day)
    switch start {
    case .known, .open:
      return Wording(vi: "Chậm nhất: \(words.vi)", en: "Due: \(words.en)", fr: "Échéance : \(words.fr)")
    case .expected:
      return Wording(
        vi: "Dự kiến chậm nhất: \(words.vi)", en: "Expected, at the latest: \(words.en)",
        fr: "Prévue, au plus tard : \(words.fr)")
    }
  }

  /// The limit, the event and its day.
  static func reason(_ row: DueTable.Row) -> Wording {
    let (limit, since) = (row.step.limit.wording, row.step.runsFrom.since)
    let event = Wording(
      vi: "\(limit.vi) \(since.vi)", en: "\(limit.en) \(since.en)", fr: "\(limit.fr) \(since.fr)")
    switch row.start {
    case .known(let day):
      return Wording(
        vi: "\(event.vi) (\(day.short(.vi)))", en: "\(event.en) (\(day.short(.en)))",
        fr: "\(event.fr) (\(day.short(.fr)))")
    case .expected(let day):
      return Wording(
        vi: "\(event.vi) (dự kiến \(day.short(.vi)))", en: "\(event.en) (expected \(day.short(.en)))",
        fr: "\(event.fr) (prévu le \(day.short(.fr)))")
    case .open: return event
    }
  }

  /// Why nothing can be said yet.
  static func open(_ step: StatutoryStep) -> Wording {
    switch step.runsFrom {
    case .change:
      Wording(
        vi: "Tính khi có thay đổi", en: "Counted whenever something changes", fr: "Compté à chaque changement")
    case .filing, .complete, .letterReceived, .allOpinions, .receivedForDecision, .issued, .certificateReceived:
      Wording(
        vi: "Chưa tính được: luật không quy định thời hạn cho bước trước đó",
        en: "Open: the law sets no limit for the step before",
        fr: "Ouvert : la loi ne fixe pas de délai pour l’étape précédente")
    }
  }

  static let expected = Wording(
    vi: "«Dự kiến»: nếu mỗi bước trước đều dùng hết thời hạn luật cho, và văn bản đến nơi ngay trong ngày gửi. Đến sớm "
      + "hơn thì hạn sau cũng sớm hơn.",
    en:
      "‘Expected’: if every step before takes all the time the law gives, and what is sent arrives the same day. What "
      + "comes earlier makes what follows earlier.",
    fr: "« Prévue » : si chaque étape précédente prend tout le temps que la loi donne et que tout envoi arrive le jour "
      + "même. Ce qui vient plus tôt avance la suite.")
  static let duties = Wording(
    vi: "Nghĩa vụ của tổ chức sau khi nhận Giấy đăng ký", en: "Duties of the holder once the certificate is received",
    fr: "Obligations du titulaire après réception du certificat")
  static let skipped = Wording(vi: "không tính", en: "not counted", fr: "non comptés")
  static let worked = Wording(
    vi: "tính, vì làm bù", en: "counted, because offices worked", fr: "comptés, car travaillés")

  static func weekends(_ count: Int) -> Wording {
    Wording(
      vi: "\(count) ngày cuối tuần", en: count == 1 ? "1 weekend day" : "\(count) weekend days",
      fr: count == 1 ? "1 jour de week-end" : "\(count) jours de week-end")
  }

  static func noProcedure(_ name: String, _ day: Day, _ known: [ProcedureName]) -> Wording {
    let list = known.map(\.text).joined(separator: ", ")
    guard !known.isEmpty else {
      return Wording(
        vi: "Không có thủ tục nào theo các văn bản có hiệu lực vào \(day.words(.vi)).",
        en: "No procedure is laid down by the instruments in force on \(day.words(.en)).",
        fr: "Aucune procédure n’est prévue par les textes en vigueur le \(day.words(.fr)).")
    }
    return Wording(
      vi: "Không có thủ tục «\(name)» vào \(day.words(.vi)). Các thủ tục: \(list)",
      en: "There is no procedure ‘\(name)’ on \(day.words(.en)). The procedures are: \(list)",
      fr: "Il n’y a pas de procédure « \(name) » le \(day.words(.fr)). Les procédures sont : \(list)")
  }

  static func disorder(_ fault: DueTable.Disorder) -> Wording {
    let (event, earlier) = (fault.event.wording, fault.earlier.wording)
    return Wording(
      vi: "Ngày \(event.vi) (\(fault.day.short(.vi))) không thể trước ngày \(earlier.vi) "
        + "(\(fault.earlierDay.short(.vi))).",
      en: "The days contradict each other: \(event.en) (\(fault.day.short(.en))) cannot come before "
        + "\(earlier.en) (\(fault.earlierDay.short(.en))).",
      fr: "Les jours se contredisent : \(event.fr) (\(fault.day.short(.fr))) ne peut précéder "
        + "\(earlier.fr) (\(fault.earlierDay.short(.fr))).")
  }
}
