public import Domain

/// What a counted time limit says: the day, the rule, and what may still change.
public enum LimitWords {
  /// The answer in one sentence: `10 working days from Tuesday 10 February 2026: the last day is …`.
  public static func sentence(_ answer: LimitAnswer) -> Wording {
    let limit = answer.question.limit.wording
    let (from, due) = (dayOfWeek(answer.question.from), dayOfWeek(answer.due.day))
    switch answer.question.direction {
    case .after:
      return Wording(
        vi: "\(limit.vi) kể từ \(from.vi): ngày cuối cùng là \(due.vi), đến hết 24 giờ.",
        en: "\(limit.en) from \(from.en): the last day is \(due.en), until midnight.",
        fr: "\(limit.fr) à compter du \(from.fr) : le dernier jour est le \(due.fr), jusqu’à minuit.")
    case .before:
      return Wording(
        vi: "Ít nhất \(limit.vi) trước \(from.vi): chậm nhất là \(due.vi).",
        en: "At least \(limit.en) before \(from.en): no later than \(due.en).",
        fr: "Au moins \(limit.fr) avant le \(from.fr) : au plus tard le \(due.fr).")
    }
  }

  /// The rule by which it was counted, with its article.
  public static func rule(_ question: LimitQuestion) -> Wording {
    switch (question.direction, question.limit) {
    case (.after, .workingDays): workingRule
    case (.after, .days), (.after, .weeks), (.after, .months), (.after, .years): calendarRule
    case (.before, .workingDays): workingBackRule
    case (.before, .days), (.before, .weeks), (.before, .months), (.before, .years): calendarBackRule
    }
  }

  private static let workingRule = Wording(
    vi: "Không tính ngày bắt đầu (Bộ luật Dân sự 2015, Điều 147); chỉ tính những ngày cơ quan làm việc.",
    en: "The first day is not counted (Civil Code 2015, art. 147); only days on which offices work count.",
    fr: "Le premier jour ne compte pas (Code civil 2015, art. 147) ; seuls comptent les jours où les bureaux "
      + "travaillent.")
  private static let calendarRule = Wording(
    vi: "Không tính ngày bắt đầu (Bộ luật Dân sự 2015, Điều 147); ngày cuối cùng là ngày nghỉ thì thời hạn kết thúc "
      + "vào ngày làm việc tiếp theo (Điều 148 khoản 5).",
    en: "The first day is not counted (Civil Code 2015, art. 147); an end on a rest day moves to the next working day "
      + "(art. 148(5)).",
    fr: "Le premier jour ne compte pas (Code civil 2015, art. 147) ; une échéance un jour de repos est reportée au "
      + "jour ouvré suivant (art. 148(5)).")
  private static let workingBackRule = Wording(
    vi: "Đếm lùi: ngày làm việc muộn nhất mà từ đó thời hạn vẫn kết thúc không sau ngày đã nêu.",
    en: "Counted back: the last working day from which the limit still ends on or before the day given.",
    fr: "Compté à rebours : le dernier jour ouvré à partir duquel le délai expire au plus tard le jour donné.")
  private static let calendarBackRule = Wording(
    vi: "Đếm lùi theo lịch; không dời khỏi ngày nghỉ, vì sớm hơn là đòi hỏi quá luật, muộn hơn là trễ.",
    en: "Counted back by the calendar; not moved off a rest day: earlier would ask more than the law, later would be "
      + "late.",
    fr: "Compté à rebours selon le calendrier ; sans report hors d’un jour de repos : plus tôt exigerait plus que la "
      + "loi, plus tard serait en retard.")

  public static let skipped = Wording(
    vi: "Những ngày không tính", en: "Days not counted", fr: "Jours non comptés")
  public static let worked = Wording(
    vi: "Ngày cuối tuần được tính vì cơ quan làm bù", en: "Weekend days counted, because offices worked",
    fr: "Jours de week-end comptés, car les bureaux travaillaient")
  public static let nothingSkipped = Wording(
    vi: "Không có ngày nào bị bỏ qua.", en: "No day was passed over.", fr: "Aucun jour n’a été écarté.")
  public static let estimated = Wording(
    vi: "Kết quả dựa trên ngày nghỉ mới dự kiến: có thể thay đổi khi có thông báo chính thức.",
    en: "This rests on days off that are only estimated: it may move when they are announced.",
    fr: "Ce résultat repose sur des jours chômés seulement estimés : il peut changer à leur annonce.")

  /// What to know where the last day is a rest day.
  public static func rest(_ rest: LimitAnswer.Rest) -> Wording {
    let (reason, day) = (rest.reason.wording, dayOfWeek(rest.lastWorked))
    return Wording(
      vi: "Ngày đó là ngày nghỉ (\(reason.vi)); ngày làm việc cuối cùng trước đó là \(day.vi).",
      en: "Offices rest on that day (\(reason.en)); the last working day before it is \(day.en).",
      fr: "Les bureaux sont fermés ce jour-là (\(reason.fr)) ; le dernier jour ouvré qui précède est le \(day.fr).")
  }

  /// `Thứ Ba, ngày 10 tháng 02 năm 2026` · `Tuesday 10 February 2026` · `mardi 10 février 2026`.
  public static func dayOfWeek(_ day: Day) -> Wording {
    let weekday = day.weekday.wording
    return Wording(
      vi: "\(weekday.vi), \(day.words(.vi))", en: "\(weekday.en) \(day.words(.en))",
      fr: "\(weekday.fr) \(day.words(.fr))")
  }
}

extension LimitQuestion.Refusal {
  public var wording: Wording {
    switch self {
    case .unknownDay(let years):
      Wording(
        vi: "Lịch chỉ có từ năm \(years.lowerBound) đến năm \(years.upperBound).",
        en: "The calendar reaches from \(years.lowerBound) to \(years.upperBound).",
        fr: "Le calendrier va de \(years.lowerBound) à \(years.upperBound).")
    case .badNumber(let longest):
      Wording(
        vi: "Thời hạn là một số nguyên từ 0 đến \(longest).", en: "A limit is a whole number from 0 to \(longest).",
        fr: "Un délai est un nombre entier de 0 à \(longest).")
    }
  }
}

extension LimitQuestion.Unit {
  public var wording: Wording {
    switch self {
    case .working: Wording(vi: "ngày làm việc", en: "working days", fr: "jours ouvrés")
    case .calendar:
      Wording(vi: "ngày (tính cả ngày nghỉ)", en: "days (rest days included)", fr: "jours (repos compris)")
    case .weeks: Wording(vi: "tuần", en: "weeks", fr: "semaines")
    case .months: Wording(vi: "tháng", en: "months", fr: "mois")
    case .years: Wording(vi: "năm", en: "years", fr: "ans")
    }
  }
}

extension LimitQuestion.Direction {
  public var wording: Wording {
    switch self {
    case .after: Wording(vi: "kể từ ngày đó", en: "from that day", fr: "à compter de ce jour")
    case .before: Wording(vi: "trước ngày đó (chậm nhất)", en: "before that day (at the latest)", fr: "avant ce jour")
    }
  }
}
