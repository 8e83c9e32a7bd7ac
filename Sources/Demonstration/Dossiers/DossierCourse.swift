/// How long a dossier takes from step to step, in working days after its filing: mostly as the law says, with the delays of
/// real offices. It does not depend on who is consulted, so that a dossier can be laid before a decision whose day is known.
struct DossierCourse {
  /// Requests for supplements, each with its answer.
  private(set) var requests: [(asked: Int, answered: Int)] = []
  private(set) var accepted = 0
  private(set) var consulted = 0
  /// When the last opinion is there, or the receiving office goes on without those that are late.
  private(set) var answered = 0
  let goesOnWithoutLate: Bool
  private(set) var forwarded = 0
  private(set) var arrived = 0
  private(set) var appraised = 0
  private(set) var decided = 0
  private(set) var handedOver = 0
  private(set) var resultReceived = 0

  /// What is settled of a course beforehand.
  struct Terms {
    var supplements: Int?
    /// From the letters to the last answer.
    var wait: Int?
    var goesOnWithoutLate: Bool?
    /// Nobody is asked (Decree 58/2022/NĐ-CP, arts 13(2), 17(2)).
    var asksNobody = false
  }

  /// The limit for opinions that a wait is compared with when an office is to be late beyond doubt.
  static let lateForAll = 14

  init(_ terms: Terms, _ stream: inout Stream) {
    let usual = stream.pick([0, 0, 0, 0, 0, 1, 1, 1, 2])
    let goesOn = stream.chance(9)
    goesOnWithoutLate = terms.goesOnWithoutLate ?? (terms.wait == nil && goesOn)
    var now = 0
    for _ in 0..<(terms.supplements ?? usual) {
      let asked = now + DossierCourse.days(within: 2, late: 6, &stream)
      now = asked + 2 + stream.below(14)
      requests.append((asked, now))
    }
    accepted = now + DossierCourse.days(within: 2, late: 6, &stream)
    if terms.asksNobody {
      (consulted, answered) = (accepted, accepted)
    } else {
      consulted = accepted + DossierCourse.days(within: 2, late: 8, &stream)
      answered = consulted + (terms.wait ?? DossierCourse.wait(goesOnWithoutLate, &stream))
    }
    forwarded = answered + DossierCourse.days(within: 2, late: 5, &stream)
    arrived = forwarded + stream.below(2)
    appraised = arrived + 2 + stream.below(6)
    decided = appraised + (stream.chance(7) ? 5 + stream.below(4) : 1 + stream.below(3))
    handedOver = decided + 1 + stream.below(3)
    resultReceived = handedOver + stream.below(6)
  }

  /// Days within a limit, or a few more in so many cases of a hundred.
  private static func days(within limit: Int, late percent: Int, _ stream: inout Stream) -> Int {
    stream.chance(percent) ? limit + 1 + stream.below(3) : stream.below(limit + 1)
  }

  private static func wait(_ goesOn: Bool, _ stream: inout Stream) -> Int {
    if goesOn { return lateForAll + stream.below(5) }
    return stream.chance(24) ? 13 + stream.below(7) : 7 + stream.below(5)
  }
}

extension DossierCourse.Terms {
  /// What the procedure settles: an amendment comes back sooner, a re-issue asks nobody.
  init(of matter: DossierMatter) {
    switch matter.change {
    case .reissued, .amended(.address): self.init(asksNobody: true)
    case .amended(.seat) where matter.movesWithinCity:
      self.init(asksNobody: true)
    case .issued, .extended, .amended, .entered, .suspended, .lifted, .withdrawn: self.init()
    }
  }
}
