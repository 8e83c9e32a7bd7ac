import Components
import Domain
import Reference
import Registers

/// Every step of a procedure with its due day and the reason, as `nhipcau due` tells it.
struct DueAnswer {
  let table: DueTable
  let instrument: Instrument
  let filed: Day
  let offices: OfficeDirectory

  /// Throws, as wrong use, for a procedure that nothing in force on the day lays down, and for days that cannot be.
  init(
    to name: String, filed: Day, known: [StatutoryStep.Milestone: Day], by book: LawBook = Laws.book,
    calendar: WorkingCalendar = Calendars.official, offices: OfficeDirectory = Offices.directory
  ) throws(CommandFault) {
    guard ([filed] + known.values).allSatisfy({ PublicCalendar.years.contains($0.year) }) else {
      throw CommandFault(LimitQuestion.Refusal.unknownDay(PublicCalendar.years).wording, code: Exit.wrongUse)
    }
    guard let procedure = ProcedureName(name).flatMap({ book.procedure($0, on: filed) }),
      let instrument = book.instrument(of: procedure.name, on: filed)
    else {
      let names = book.procedures(on: filed).map(\.name)
      throw CommandFault(DueWords.noProcedure(name, filed, names), code: Exit.wrongUse)
    }
    do {
      table = try DueTable(procedure, filed: filed, known: known, by: calendar)
    } catch {
      throw CommandFault(DueWords.disorder(error), code: Exit.wrongUse)
    }
    self.instrument = instrument
    self.filed = filed
    self.offices = offices
  }

  func text(_ language: Language) -> String {
    let (steps, duties) = (table.rows.prefix(table.procedure.steps.count), table.procedure.duties)
    var parts = [
      "\(table.procedure.title[language]) (\(table.procedure.name))\n\(DueWords.filed(instrument, filed)[language])"
    ]
    parts += steps.enumerated().map { "\($0 + 1). " + block($1, language) }
    if !duties.isEmpty {
      parts.append(DueWords.duties[language])
      parts += table.rows.suffix(duties.count).map { "– " + block($0, language) }
    }
    if table.rows.contains(where: { if case .expected = $0.start { true } else { false } }) {
      parts.append(DueWords.expected[language])
    }
    if table.rows.contains(where: { $0.due?.restsOnEstimates == true }) { parts.append(LimitWords.estimated[language]) }
    return parts.joined(separator: "\n\n")
  }

  private func block(_ row: DueTable.Row, _ language: Language) -> String {
    let step = row.step
    let party = table.procedure.title(of: step.party, by: offices, on: filed)[language]
    var lines = [step.words[language]]
    lines.append((row.due.map { DueWords.due($0.day, row.start) } ?? DueWords.open(step))[language])
    lines.append(DueWords.reason(row)[language])
    if let due = row.due { lines += passed(due, language) }
    lines.append("\(party) · \(step.basis.wording[language]) · \(step.footing.wording[language])")
    return lines.joined(separator: "\n   ")
  }

  /// What was passed over and what was counted on a weekend: holidays each with its days, weekends by their number.
  private func passed(_ due: DueDay, _ language: Language) -> [String] {
    let weekends = due.skipped.count { if case .weekend = $0.reason { true } else { false } }
    var skipped = weekends == 0 ? [] : [DueWords.weekends(weekends)[language]]
    skipped += runs(due.skipped.compactMap(\.named), language)
    let worked = runs(due.worked.map { ($0.day, $0.meaning.wording) }, language)
    return [(DueWords.skipped, due.skipped.count, skipped), (DueWords.worked, due.worked.count, worked)]
      .filter { $0.1 > 0 }
      .map { heading, count, days in "\(heading[language]) (\(count)): \(days.joined(separator: "; "))" }
  }

  /// Days that follow each other for one reason as one: `16 Feb 2026–20 Feb 2026 Lunar New Year`.
  private func runs(_ days: [(day: Day, why: Wording)], _ language: Language) -> [String] {
    var runs: [(first: Day, last: Day, why: Wording)] = []
    for (day, why) in days {
      if let last = runs.last, last.why == why, last.last + 1 == day {
        runs[runs.count - 1].last = day
      } else {
        runs.append((day, day, why))
      }
    }
    return runs.map { run in
      let days = run.first == run.last ? "" : "–\(run.last.short(language))"
      return "\(run.first.short(language))\(days) \(run.why[language])"
    }
  }
}

extension DueDay.Skipped {
  /// A line of the calendar with its words; nil for plain weekends.
  fileprivate var named: (day: Day, why: Wording)? {
    switch reason {
    case .weekend: nil
    case .entry: (day, reason.wording)
    }
  }
}

extension DueAnswer {
  var forPrograms: ForPrograms {
    let duties = Set(table.procedure.duties.map(\.name))
    return ForPrograms(
      procedure: table.procedure.name.text, title: table.procedure.title, instrument: instrument.number.text,
      filed: filed.description,
      steps: table.rows.filter { !duties.contains($0.step.name) }.map { ForPrograms.Step($0) },
      duties: table.rows.filter { duties.contains($0.step.name) }.map { ForPrograms.Step($0) })
  }

  /// The answer for programs.
  struct ForPrograms: Encodable {
    let procedure: String
    let title: Wording
    let instrument: String
    let filed: String
    let steps: [Step]
    let duties: [Step]

    struct Step: Encodable {
      let step: String
      let party: String
      let limit: DaysAnswer.ForPrograms.Limit
      let runsFrom: String
      /// `known`, `expected` or `open`.
      let start: String
      let startDay: String?
      let due: String?
      let restsOnEstimates: Bool
      let skipped: [DaysAnswer.ForPrograms.Line]
      let worked: [DaysAnswer.ForPrograms.Line]
      let article: Wording
      let footing: String
      let words: Wording
      let reason: Wording

      init(_ row: DueTable.Row) {
        step = row.step.name.rawValue
        party = row.step.party.rawValue
        limit = DaysAnswer.ForPrograms.Limit(row.step.limit)
        runsFrom = row.step.runsFrom.rawValue
        start = row.start.code
        startDay = row.start.day?.description
        due = row.due?.day.description
        restsOnEstimates = row.due?.restsOnEstimates ?? false
        skipped = row.due?.skipped.map { DaysAnswer.ForPrograms.Line($0) } ?? []
        worked = row.due?.worked.map { DaysAnswer.ForPrograms.Line($0) } ?? []
        article = row.step.basis.wording
        footing = row.step.footing.rawValue
        words = row.step.words
        reason = DueWords.reason(row)
      }
    }
  }
}

extension DueTable.Start {
  fileprivate var code: String {
    switch self {
    case .known: "known"
    case .expected: "expected"
    case .open: "open"
    }
  }
}
