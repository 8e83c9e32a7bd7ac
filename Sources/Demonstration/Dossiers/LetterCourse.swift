import Domain

/// How one letter fares: days are working days after the filing of its dossier.
struct LetterCourse {
  let office: OfficeName
  var received: Int
  /// nil where the dossier goes on without the office.
  var answered: Int?
  /// When the receiving office records receipt and answer that came by post; nil where the office records them itself.
  var recordedByPost: Int?
}

extension LetterCourse {
  /// The letters to all offices of a dossier: the last answers as the course says, one or two never where the course goes on
  /// without; the others within their habits.
  static func all(to offices: [OfficeName], in course: DossierCourse, _ stream: inout Stream) -> [LetterCourse] {
    let habits = offices.map(OfficeHabit.init)
    let last = stream.index(by: habits.map(\.slowness).runningSums)
    let second = stream.chance(25) ? stream.below(offices.count) : last
    return zip(offices, habits).enumerated().map { place, pair in
      let isLast = place == last || (course.goesOnWithoutLate && place == second)
      let received = course.consulted + 1 + stream.below(isLast ? 2 : 3)
      let pace = stream.chance(pair.1.late) ? 11 + stream.below(5) : stream.between(pair.1.pace)
      var letter = LetterCourse(office: pair.0, received: min(received, course.answered))
      if isLast {
        letter.answered = course.goesOnWithoutLate ? nil : course.answered
      } else {
        letter.answered = min(course.answered, letter.received + pace)
      }
      guard let answered = letter.answered, stream.chance(pair.1.paper) else { return letter }
      letter.recordedByPost = min(course.answered, answered + 1 + stream.below(3))
      return letter
    }
  }
}
