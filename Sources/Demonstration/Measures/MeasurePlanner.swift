import Domain
import Record

/// Lays measures on the days of the offices, around the day of their decision (Decree 58/2022/NĐ-CP, arts 18–19).
struct MeasurePlanner {
  let setting: Setting
  let words = MeasureWords()

  /// What a measure is laid around: the decision, and the first day of its effect.
  struct Decision {
    var on: Day
    var effect: Day
    var number: DecisionNumber
  }

  /// How a suspension goes on.
  enum Remedy {
    /// Reported, examined, and lifted on a day.
    case lifted(on: Day)
    /// So many working days after the decision.
    case liftedAfter(Int)
    /// Nothing was reported in time: a termination follows.
    case missing
    /// What was reported did not convince: a termination follows.
    case insufficient
    /// Nothing was reported yet.
    case awaited
  }

  private static let receiver = Body.office(.comingo)
  private static let decider = Body.office(.foreignAffairs)

  /// The day of the opening of a measure by authority: so many working days before its decision.
  static let openedBefore = 14
  /// And of the holder's notice.
  static let noticedBefore = 20

  private func day(_ count: Int, after day: Day) -> Day { setting.office.day(count, after: day) }

  /// A suspension, and the termination that follows where it was not remedied.
  func suspension(
    of certificate: Certificate, held charity: Charity, by decision: Decision, then remedy: Remedy, index: Int
  ) -> [MeasureStory] {
    var stream = Stream(setting.seed, .measure, index)
    let ground: Suspension.Ground = stream.chance(50) ? .outsideScope : .otherAccount
    let facts = words.pick("facts \(ground.rawValue)", charity, &stream)
    let opened = day(-Self.openedBefore, after: decision.on)
    var story = story(.suspension([ground]), certificate, charity, on: opened, facts: facts, &stream)
    let holder = Body.organisation(charity.number)
    consult(&story, before: decision.on, charity, &stream)
    let suspension = Suspension(since: decision.effect, decision: decision.number, grounds: [ground])
    let violations = words.pick("violations \(ground.rawValue)", charity, &stream)
    story.add(
      decision.on, .decided(MeasureDecision(.suspend(suspension, violations: violations))), by: Self.decider,
      .suspended(suspension))
    let (notified, received) = (day(1 + stream.below(4), after: decision.on), day(7, after: decision.on))
    story.add(notified, .notified(stream.chance(60) ? .post : .inPerson, on: notified), by: Self.receiver)
    story.add(received, .decisionReceived(on: received), by: holder, .suspensionReceived(on: received))
    return conclude(&story, remedy, decision, certificate, charity, &stream)
  }

  private func conclude(
    _ story: inout MeasureStory, _ remedy: Remedy, _ decision: Decision, _ certificate: Certificate,
    _ charity: Charity, _ stream: inout Stream
  ) -> [MeasureStory] {
    switch remedy {
    case .awaited: return [story]
    case .liftedAfter(let days):
      lift(&story, on: day(days, after: decision.on), charity, &stream)
      return [story]
    case .lifted(let day):
      lift(&story, on: day, charity, &stream)
      return [story]
    case .insufficient:
      report(&story, on: day(30, after: decision.on), isRemedied: false, charity, &stream)
      let next = terminateAfter(&story, on: day(40, after: decision.on), certificate, charity, &stream)
      return [story, next]
    case .missing:
      let next = terminateAfter(&story, on: day(44, after: decision.on), certificate, charity, &stream)
      return [story, next]
    }
  }

  private func report(
    _ story: inout MeasureStory, on day: Day, isRemedied: Bool, _ charity: Charity, _ stream: inout Stream
  ) {
    let report = MeasureAct.RemedyReport(
      on: day, words: words.pick("report", charity, &stream), papers: [paper("remedy-paper", on: day)])
    story.add(day, .remedyReported(report), by: .organisation(charity.number))
    let examination = MeasureAct.RemedyExamination(
      isRemedied: isRemedied, words: words.pick("examined \(isRemedied ? "met" : "unmet")", charity, &stream))
    story.add(self.day(3, after: day), .remedyExamined(examination), by: Self.receiver)
  }

  private func lift(_ story: inout MeasureStory, on lifted: Day, _ charity: Charity, _ stream: inout Stream) {
    report(&story, on: day(-5, after: lifted), isRemedied: true, charity, &stream)
    let number = DecisionNumber.drawn(on: lifted, &stream)
    story.add(
      lifted, .concluded(.lifted(number, on: lifted)), by: Self.decider, .lifted(on: lifted, by: number))
  }

  /// The conclusion that nothing was remedied, and with it the termination (Decree 58/2022/NĐ-CP, art. 19(1)(c)).
  private func terminateAfter(
    _ story: inout MeasureStory, on day: Day, _ certificate: Certificate, _ charity: Charity, _ stream: inout Stream
  ) -> MeasureStory {
    let reasons = words.pick("facts not-remedied", charity, &stream)
    var next = self.story(
      .termination(.notRemedied), certificate, charity, on: day, facts: reasons, &stream, after: story)
    story.add(
      day, .concluded(.notRemedied(reasons: reasons, following: next.subject)), by: Self.decider,
      following: (next.subject, next.opening))
    let decided = self.day(Self.openedBefore, after: day)
    let decision = Decision(on: decided, effect: decided + 1, number: .drawn(on: decided, &stream))
    consult(&next, before: decided, charity, &stream, isOpened: true)
    terminate(&next, .notRemedied, by: decision, charity, &stream)
    return next
  }

  /// A termination by authority.
  func termination(
    _ ending: Withdrawal.Ending, of certificate: Certificate, held charity: Charity, by decision: Decision, index: Int
  ) -> MeasureStory {
    var stream = Stream(setting.seed, .measure, index)
    let facts = words.pick("facts \(ending.rawValue)", charity, &stream)
    let opened = day(-Self.openedBefore, after: decision.on)
    var story = story(.termination(ending), certificate, charity, on: opened, facts: facts, &stream)
    consult(&story, before: decision.on, charity, &stream)
    terminate(&story, ending, by: decision, charity, &stream)
    return story
  }

  /// The holder's own end, with the audit and the certificate (Decree 58/2022/NĐ-CP, art. 19(5)).
  func selfTermination(
    of certificate: Certificate, held charity: Charity, by decision: Decision, index: Int
  ) -> MeasureStory {
    var stream = Stream(setting.seed, .measure, index)
    let opened = day(-Self.noticedBefore, after: decision.on)
    let facts = words.pick("facts self-termination", charity, &stream)
    var story = story(
      .selfTermination(endsOn: decision.effect), certificate, charity, on: opened, facts: facts, &stream,
      papers: [paper("audit-report", on: opened)])
    story.add(opened, .opened(story.opening), by: .organisation(charity.number))
    let returned = day(-10, after: decision.on)
    story.add(returned, .certificateReturned(on: returned), by: Self.receiver)
    terminate(&story, .selfTermination, by: decision, charity, &stream)
    return story
  }

  private func terminate(
    _ story: inout MeasureStory, _ ending: Withdrawal.Ending, by decision: Decision, _ charity: Charity,
    _ stream: inout Stream
  ) {
    let withdrawal = Withdrawal(on: decision.effect, decision: decision.number, ending: ending)
    let violations = words.pick("violations \(ending.rawValue)", charity, &stream)
    story.add(
      decision.on, .decided(MeasureDecision(.terminate(withdrawal, violations: violations))), by: Self.decider,
      .withdrawn(withdrawal))
    let (notified, received) = (day(1 + stream.below(4), after: decision.on), day(7, after: decision.on))
    story.add(notified, .notified(stream.chance(60) ? .post : .inPerson, on: notified), by: Self.receiver)
    story.add(received, .decisionReceived(on: received), by: .organisation(charity.number))
    if ending != .selfTermination {
      let returned = day(9, after: decision.on)
      story.add(returned, .certificateReturned(on: returned), by: Self.receiver)
    }
    var count = 12
    for matter in MeasureAct.Settlement.Matter.allCases {
      let settled = day(count, after: decision.on)
      let words = words.pick("settled \(matter.rawValue)", charity, &stream)
      story.add(
        settled, .settled(MeasureAct.Settlement(matter, on: settled, words: words)), by: .organisation(charity.number))
      count += 5 + stream.below(6)
    }
    story.add(day(count, after: decision.on), .closed, by: Self.receiver)
  }
}

extension MeasurePlanner {
  /// The opening, letters to three offices and what they say; where they disagree, a meeting (Decree 58/2022/NĐ-CP, arts 18(2), 19(2)).
  private func consult(
    _ story: inout MeasureStory, before decided: Day, _ charity: Charity, _ stream: inout Stream, isOpened: Bool = false
  ) {
    let opened = day(-Self.openedBefore, after: decided)
    if !isOpened { story.add(opened, .opened(story.opening), by: stream.chance(50) ? Self.decider : Self.receiver) }
    let sent = day(2, after: opened)
    let offices = concerned(charity, on: sent)
    story.add(sent, .consulted(offices), by: Self.decider)
    let objector = stream.chance(22) ? offices.count - 1 : nil
    for (place, office) in offices.enumerated() {
      let received = day(3 + place / 2, after: opened)
      story.add(received, .letterReceived(office, on: received), by: .office(office))
    }
    for (place, office) in offices.enumerated() {
      let answered = day(8 + place, after: opened)
      let opinion = Opinion(
        stance: place == objector ? .objects : .agrees,
        reasons: words.pick(place == objector ? "objection" : "opinion", charity, &stream))
      story.add(answered, .opinionGiven(office, opinion, on: answered), by: .office(office))
    }
    guard objector != nil else { return }
    let met = day(12, after: opened)
    let meeting = MeasureAct.Meeting(on: met, offices: offices, conclusion: words.pick("meeting", charity, &stream))
    story.add(met, .met(meeting), by: Self.decider)
  }

  /// Public security, the State Bank, and the first province it works in.
  private func concerned(_ charity: Charity, on day: Day) -> [OfficeName] {
    let province = setting.provinces.readings(charity.profile.provinces, on: day).prefix(1).map {
      OfficeName.peoplesCommittee(of: $0.code)
    }
    let named = [Demonstration.ministry] + [OfficeName("state-bank")].compactMap { $0 } + province
    return named.map { setting.planner.offices.current($0, on: day)?.name ?? $0 }
  }

  private func story(
    _ matter: MeasureOpening.Matter, _ certificate: Certificate, _ charity: Charity, on day: Day, facts: Text,
    _ stream: inout Stream, papers: [FiledPaper] = [], after earlier: MeasureStory? = nil
  ) -> MeasureStory {
    let signs = Array("0123456789abcdefghjkmnpqrstvwxyz")
    let text = "m-" + String((0..<13).map { _ in stream.pick(signs) })
    guard let subject = RecordNumber(text) else { preconditionFailure("\(text) breaks the grammar of record numbers") }
    let opening = MeasureOpening(
      matter: matter, certificate: .certificate(certificate.kind, certificate.number), printed: certificate.number,
      holder: charity.number, holderName: charity.organisation(on: day).name, facts: facts, papers: papers,
      following: earlier?.subject)
    return MeasureStory(subject, opening)
  }

  private func paper(_ item: String, on day: Day) -> FiledPaper {
    guard let paper = setting.papers[item] else { return FiledPaper(item: item, form: .original(receivedOn: day)) }
    return FiledPaper(
      item: item, form: .file(digest: paper.digest, type: paper.type, bytes: Int64(paper.bytes.count)),
      fileName: "\(item).\(paper.type.rawValue)")
  }
}
