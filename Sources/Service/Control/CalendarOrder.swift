import Domain

/// A correction of the calendar as its operator asked for it.
struct CalendarOrder: Codable, Sendable {
  var lines: [Line]
  var reason: String
  var mode: ImportOrder.Mode

  /// A day and what it is, as typed.
  struct Line: Codable, Sendable, Equatable {
    /// Where it was typed: an argument, or a file and its row.
    var place: String
    var day: String
    /// `holiday`, `in-lieu`, `off-in-exchange`, `worked-in-exchange`, or `plain` for a day without any.
    var meaning: String
    var occasion = ""
    var other = ""
    var footing = ""
    var source = ""
  }

  /// The lines and the days to be plain again. Throws at the first that cannot be read, with its place.
  func read() throws(CommandFault) -> (entries: [CalendarEntry], removed: [Day]) {
    var (entries, removed): ([CalendarEntry], [Day]) = ([], [])
    guard !Text(reason).isEmpty else { throw CommandFault(DecidedWords.noReason) }
    for line in lines {
      guard let day = Day(iso: line.day) else { throw line.fault(QuestionWords.day("day", line.day)) }
      if line.meaning == "plain" { removed.append(day) } else { entries.append(try line.entry(of: day)) }
    }
    return (entries, removed)
  }

  /// Where a day was typed.
  func place(of day: Day?) -> String? { lines.first { Day(iso: $0.day) == day }?.place }
}

extension CalendarOrder.Line {
  fileprivate func entry(of day: Day) throws(CommandFault) -> CalendarEntry {
    let occasion = try self.occasion.isEmpty ? nil : readOccasion()
    let other = try self.other.isEmpty ? nil : readOther()
    guard let meaning = CalendarEntry.Meaning(word: meaning, occasion: occasion, other: other) else {
      throw fault(DecidedWords.meaning(meaning))
    }
    guard let footing = CalendarEntry.Footing(rawValue: footing.isEmpty ? "announced" : footing) else {
      throw fault(DecidedWords.footing(footing))
    }
    guard !Text(source).isEmpty else { throw fault(DecidedWords.noSource) }
    return CalendarEntry(day: day, meaning: meaning, footing: footing, source: Text(source).string)
  }

  private func readOccasion() throws(CommandFault) -> Occasion {
    guard let occasion = Occasion(typed: occasion) else { throw fault(DecidedWords.occasion(self.occasion)) }
    return occasion
  }

  private func readOther() throws(CommandFault) -> Day {
    guard let day = Day(iso: other) else { throw fault(QuestionWords.day("other", other)) }
    return day
  }

  fileprivate func fault(_ words: Wording) -> CommandFault { CommandFault(DecidedWords.at(place, words)) }
}

extension Occasion {
  /// The code of an occasion, or what people call it: `tet` is the Lunar New Year.
  init?(typed: String) {
    let names: [String: Occasion] = ["tet": .lunarNewYear, "gio-to": .hungKings, "quoc-khanh": .nationalDay]
    let word = SearchFold.fold(typed)
    guard let occasion = Occasion(rawValue: word) ?? names[word] else { return nil }
    self = occasion
  }
}

/// What a correction of the calendar came to.
struct CalendarReceipt: Codable, Sendable {
  /// The position of the act; nil where it was only tried.
  var act: Int64?
  /// Every day of which the calendar speaks differently.
  var changes: [Change]

  struct Change: Codable, Sendable {
    var day: String
    var weekday: Wording
    var before: Wording?
    var after: Wording?
    /// Whether offices work on it in the one and rest in the other.
    var movesDeadlines: Bool
  }

  init(_ changes: [CalendarChange]) {
    self.changes = changes.map { change in
      Change(
        day: change.day.description, weekday: change.day.weekday.wording, before: change.before?.meaning.wording,
        after: change.after?.meaning.wording, movesDeadlines: change.movesDeadlines)
    }
  }
}
