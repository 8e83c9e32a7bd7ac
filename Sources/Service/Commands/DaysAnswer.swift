import Components
import Domain
import Registers

/// The due day of a time limit, as `nhipcau days` tells it.
enum DaysAnswer {
  /// The question of a command line: exactly one limit, and one that can be counted; anything else is wrong use.
  static func question(
    from: Day, limits: [(unit: LimitQuestion.Unit, number: Int?)], direction: LimitQuestion.Direction
  ) throws(CommandFault) -> LimitQuestion {
    let given = limits.compactMap { limit in limit.number.map { (unit: limit.unit, number: $0) } }
    guard given.count == 1 else { throw CommandFault(DaysWords.oneLimit, code: Exit.wrongUse) }
    do {
      return try LimitQuestion(
        from: from, unit: given[0].unit, number: given[0].number, direction: direction, within: PublicCalendar.years)
    } catch {
      throw CommandFault(error.wording, code: Exit.wrongUse)
    }
  }

  static func text(_ answer: LimitAnswer, _ language: Language) -> String {
    var lines = [LimitWords.sentence(answer)[language], LimitWords.rule(answer.question)[language]]
    if let rest = answer.rest { lines.append(LimitWords.rest(rest)[language]) }
    if answer.restsOnEstimates { lines.append(LimitWords.estimated[language]) }
    let due = answer.due
    guard !due.skipped.isEmpty || !due.worked.isEmpty else {
      return (lines + [LimitWords.nothingSkipped[language]]).joined(separator: "\n")
    }
    lines += list(LimitWords.skipped, due.skipped.map { ($0.day, reason($0)) }, language)
    lines += list(LimitWords.worked, due.worked.map { ($0.day, $0.meaning.wording) }, language)
    return lines.joined(separator: "\n")
  }

  private static func list(_ heading: Wording, _ days: [(day: Day, why: Wording)], _ language: Language) -> [String] {
    guard !days.isEmpty else { return [] }
    let rows = days.map { (label: $0.day.short(language), lines: [$0.why[language]]) }
    return ["", "\(heading[language]) (\(days.count))"] + AnswerText.columns(rows)
  }

  /// A weekend by its day; a line of the calendar with the day of the week it falls on.
  private static func reason(_ skipped: DueDay.Skipped) -> Wording {
    let (why, weekday) = (skipped.reason.wording, skipped.day.weekday.wording)
    switch skipped.reason {
    case .weekend: return why
    case .entry:
      return Wording(vi: "\(weekday.vi): \(why.vi)", en: "\(weekday.en): \(why.en)", fr: "\(weekday.fr) : \(why.fr)")
    }
  }
}

extension DaysAnswer {
  static func forPrograms(_ answer: LimitAnswer) -> ForPrograms {
    ForPrograms(
      from: answer.question.from.description, limit: ForPrograms.Limit(answer.question.limit),
      direction: answer.question.direction.rawValue, due: answer.due.day.description,
      weekday: answer.due.day.weekday.rawValue, restsOnEstimates: answer.restsOnEstimates,
      lastWorkedBefore: answer.rest?.lastWorked.description, skipped: answer.due.skipped.map { ForPrograms.Line($0) },
      worked: answer.due.worked.map { ForPrograms.Line($0) }, words: LimitWords.sentence(answer),
      rule: LimitWords.rule(answer.question))
  }

  /// The answer for programs; days of the week from 1, Monday.
  struct ForPrograms: Encodable {
    let from: String
    let limit: Limit
    let direction: String
    let due: String
    let weekday: Int
    let restsOnEstimates: Bool
    /// The last working day before a due day on which offices rest.
    let lastWorkedBefore: String?
    let skipped: [Line]
    let worked: [Line]
    let words: Wording
    let rule: Wording

    struct Limit: Encodable {
      let unit: String
      let number: Int

      init(_ limit: TimeLimit) {
        let (unit, number): (LimitQuestion.Unit, Int) =
          switch limit {
          case .workingDays(let number): (.working, number)
          case .days(let number): (.calendar, number)
          case .weeks(let number): (.weeks, number)
          case .months(let number): (.months, number)
          case .years(let number): (.years, number)
          }
        self.unit = unit.rawValue
        self.number = number
      }
    }

    struct Line: Encodable {
      let day: String
      let weekday: Int
      let reason: String
      let occasion: String?
      let exchangedWith: String?
      let status: String?
      let source: String?
      let words: Wording

      init(_ skipped: DueDay.Skipped) {
        switch skipped.reason {
        case .weekend: self.init(skipped.day, reason: "weekend", entry: nil, words: skipped.reason.wording)
        case .entry(let entry):
          self.init(skipped.day, reason: entry.meaning.word, entry: entry, words: skipped.reason.wording)
        }
      }

      init(_ entry: CalendarEntry) {
        self.init(entry.day, reason: entry.meaning.word, entry: entry, words: entry.meaning.wording)
      }

      private init(_ day: Day, reason: String, entry: CalendarEntry?, words: Wording) {
        self.day = day.description
        weekday = day.weekday.rawValue
        self.reason = reason
        occasion = entry?.meaning.occasion?.rawValue
        exchangedWith = entry?.meaning.exchangedWith?.description
        status = entry?.footing.rawValue
        source = entry?.source
        self.words = words
      }
    }
  }
}
