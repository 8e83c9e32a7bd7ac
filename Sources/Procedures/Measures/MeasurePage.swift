public import Components
public import Domain

/// One measure, for somebody who has to do with it: what it is, how it stands, what is to be done by whom and when, and what has
/// happened, as far as the reader may know.
public struct MeasurePage: Component {
  /// What the reader may see and do.
  public struct View: Sendable {
    /// Facts, opinions and meetings.
    public var seesInside: Bool
    public var deeds: [(words: Wording, page: PageAddress)]
    /// The page that corrects a step; nil where the reader may not.
    public var correction: (@Sendable (Int) -> PageAddress)?
    public var certificate: PageAddress
    /// Where a paper is handed out, by the entry that brought it and its place there.
    public var download: @Sendable (Int, Int) -> Link
    /// The page of another measure.
    public var other: @Sendable (RecordNumber) -> PageAddress

    public init(
      seesInside: Bool, deeds: [(words: Wording, page: PageAddress)], correction: (@Sendable (Int) -> PageAddress)?,
      certificate: PageAddress,
      download: @escaping @Sendable (Int, Int) -> Link, other: @escaping @Sendable (RecordNumber) -> PageAddress
    ) {
      self.seesInside = seesInside
      self.deeds = deeds
      self.correction = correction
      self.certificate = certificate
      self.download = download
      self.other = other
    }
  }

  let measure: MeasureCase
  let setting: MeasureSetting
  let actor: Body
  let view: View

  /// `actor` is the body for which the reader acts: it may correct its own steps.
  public init(_ measure: MeasureCase, _ setting: MeasureSetting, for actor: Body, _ view: View) {
    self.measure = measure
    self.setting = setting
    self.actor = actor
    self.view = view
  }

  public static func title(_ measure: MeasureCase) -> Wording {
    MeasureWords.of(MeasureWords.title(measure.opening.matter), .same(measure.opening.printed.text))
  }

  public func draw(into html: inout HTML) {
    let opening = measure.opening
    html.draw(
      Heading(
        Phrase(MeasurePage.title(measure)), lede: Phrase(opening.holderName, for: html.language),
        kind: Phrase(measure.state.wording)))
    html.draw(Notice(Phrase(MeasureWords.hidden)))
    next(into: &html)
    html.draw(SummaryList(summary))
    if view.seesInside { opinions(into: &html) }
    if case .terminate = measure.decision?.result { windUp(into: &html) }
    papers(into: &html)
    html.h2(MeasureWords.steps)
    let shown = measure.entries.indices.reversed().filter { view.seesInside || !measure.isInside(step: $0) }
    html.draw(Timeline(shown.map { item($0) }))
  }

  private var summary: [SummaryList.Row] {
    let opening = measure.opening
    var rows: [SummaryList.Row] = [
      .init(Phrase(MeasureWords.certificate), .link(opening.printed.text, to: view.certificate)),
      .init(Phrase(MeasureWords.openedOn), Phrase(measure.openedOn)),
    ]
    switch opening.matter {
    case .suspension(let grounds):
      if view.seesInside { rows.append(.init(Phrase(MeasureWords.ground), values: grounds.map { Phrase($0.wording) })) }
    case .termination(let ending):
      if view.seesInside { rows.append(.init(Phrase(MeasureWords.ground), Phrase(ending.wording))) }
    case .selfTermination(let day):
      let isWithin = SelfTermination.isWithin(setting.law, notice: measure.openedOn, end: day)
      let early = isWithin ? Phrase("") : " " + Phrase(Tag(MeasureWords.noticeEarly, .waiting))
      rows.append(.init(Phrase(MeasureWords.endsOn), Phrase(day) + early))
    }
    if view.seesInside || opening.matter.isByHolder {
      let label = opening.matter.isByHolder ? MeasureWords.obligations : MeasureWords.facts
      rows.append(.init(Phrase(label), values: lines(opening.facts)))
    }
    if let following = opening.following, view.seesInside {
      rows.append(.init(Phrase(MeasureWords.follows), .link(measure.opening.printed.text, to: view.other(following))))
    }
    return rows + decisionRows
  }

  private var decisionRows: [SummaryList.Row] {
    guard let decision = measure.decision else { return [] }
    var rows: [SummaryList.Row] = [.init(Phrase(MeasureWords.decision), Phrase(decision.wording))]
    switch decision.result {
    case .suspend(let suspension, let violations):
      rows.append(.init(Phrase(MeasureWords.effect(measure.opening.matter)), Phrase(suspension.since)))
      rows.append(.init(Phrase(MeasureWords.grounds), values: suspension.grounds.map { Phrase($0.wording) }))
      rows.append(.init(Phrase(MeasureWords.violations), values: lines(violations)))
    case .terminate(let withdrawal, let violations):
      rows.append(.init(Phrase(MeasureWords.effect(measure.opening.matter)), Phrase(withdrawal.on)))
      if !violations.isEmpty { rows.append(.init(Phrase(MeasureWords.violations), values: lines(violations))) }
    case .drop(let reasons): rows.append(.init(Phrase(MeasureWords.dropReasons), values: lines(reasons)))
    }
    if let report = measure.report { rows.append(.init(Phrase(MeasureWords.remedied), values: lines(report.words))) }
    if let found = measure.examination, view.seesInside {
      rows.append(.init(Phrase(MeasureWords.found), values: lines(found.words)))
    }
    return rows
  }

  private func lines(_ text: Text) -> [Phrase] { text.string.split(separator: "\n").map { Phrase(String($0)) } }

  private func next(into html: inout HTML) {
    html.h2(MeasureWords.next)
    let tasks = measure.tasks(under: setting.law).filter { view.seesInside || !isInside($0.kind) }
    if tasks.isEmpty { html.p(MeasureWords.nobody) }
    html.ul { html in for task in tasks { html.li(phrase(task)) } }
    guard !view.deeds.isEmpty else { return }
    html.ul(.class("plain")) { html in
      for deed in view.deeds {
        html.li { html in
          html.a(.class("button"), .href(deed.page)) { $0.text(deed.words) }
        }
      }
    }
  }

  private func isInside(_ kind: MeasureTask.Kind) -> Bool {
    switch kind {
    case .consult, .acknowledgeLetter, .giveOpinion: true
    case .decide, .notify, .acknowledgeDecision, .takeBack, .reportRemedy, .examine, .conclude, .settle, .close: false
    }
  }

  private func phrase(_ task: MeasureTask) -> Phrase {
    let words: Phrase = "\(task.kind.wording) – \(setting.title(task.body))"
    guard let due = task.due(by: setting.calendar) else { return words }
    let late = due.day < setting.today ? " " + Phrase(Tag(lateness(due.day), .bad)) : Phrase("")
    return words + "; \(MeasureWords.due) \(due.day)" + late
  }

  /// Working days that have passed since the due day.
  private func lateness(_ due: Day) -> Wording {
    let passed = (due.number + 1...setting.today.number).filter { setting.calendar.isWorking(Day(number: $0)) }.count
    return PageWords.late(max(passed, 1))
  }

  private func opinions(into html: inout HTML) {
    guard !measure.letters.isEmpty || !measure.meetings.isEmpty else { return }
    html.h2(MeasureWords.letters)
    html.draw(
      SummaryList(
        measure.letters.map { letter in
          let stance = letter.opinion.map { Phrase($0.stance.wording) } ?? Phrase(DeedWords.Consultation.waiting)
          let reasons = letter.opinion.map { lines($0.reasons) } ?? []
          return SummaryList.Row(Phrase(setting.title(letter.office)), values: [stance] + reasons)
        }
          + measure.meetings.map { meeting in
            SummaryList.Row("\(MeasureWords.meetingDay) \(meeting.on)" as Phrase, values: lines(meeting.conclusion))
          }))
  }

  private func windUp(into html: inout HTML) {
    html.h2(MeasureWords.windUp)
    var rows = MeasureAct.Settlement.Matter.allCases.map { matter in
      let settled = measure.settlements.first { $0.matter == matter }
      return SummaryList.Row(
        Phrase(matter.wording),
        values: settled.map { ["\(Tag(MeasureWords.settled, .good)) \($0.on)"] + lines($0.words) }
          ?? [Phrase(Tag(MeasureWords.open, .waiting))])
    }
    rows.append(
      SummaryList.Row(
        Phrase(MeasureWords.returnDay),
        measure.certificateReturnedOn.map { Phrase($0) } ?? Phrase(Tag(MeasureWords.open, .waiting))))
    html.draw(SummaryList(rows))
  }

  private func papers(into html: inout HTML) {
    let links = measure.entries.enumerated().flatMap { step, entry in
      entry.act.papers.enumerated().map { place, paper in
        Phrase.link(paper.fileName ?? paper.item, to: view.download(step, place))
      }
    }
    guard !links.isEmpty else { return }
    html.h2(MeasureWords.papers)
    html.ul { html in for link in links { html.li(link) } }
  }

  private func item(_ step: Int) -> Timeline.Item {
    let entry = measure.entries[step]
    var what = Phrase(entry.act.wording(setting))
    if case .concluded(.notRemedied(_, let following)) = entry.act, view.seesInside {
      what = what + ". " + .link(MeasureWords.leadsTo, to: view.other(following))
    }
    var basis = [Phrase(setting.title(entry.by.body))]
    for correction in measure.corrections[step] ?? [] { basis += phrases(correction, of: entry) }
    if let page = view.correction?(step), MeasurePage.mayCorrect(step, of: measure, actor) {
      basis.append(.link(PageWords.correct, to: page))
    }
    return Timeline.Item("\(step + 1). \(what)", when: Phrase(entry.day), basis: basis)
  }

  /// Who corrected the step, when and why, and what it said before.
  private func phrases(_ correction: CorrectedStep<MeasureAct>, of entry: MeasureEntry) -> [Phrase] {
    let by = DeedWords.Correction.by(setting.title(correction.by.body), correction.recordedAt.day)
    let statement: Phrase = "\(by) \(correction.statement.string)"
    guard let before = correction.before else { return [statement] }
    let day = MeasureEntry(act: before, by: entry.by, recordedAt: entry.recordedAt).day
    let former: Phrase = "\(DeedWords.Correction.formerly) \(before.wording(setting)), \(day)"
    let said = before.said.map { $0.isEmpty ? Phrase("") : ". " + Phrase($0.string) } ?? ""
    return [statement, former + said]
  }

  /// Whether a body may correct a step: its own, that is no correction itself.
  public static func mayCorrect(_ step: Int, of measure: MeasureCase, _ actor: Body) -> Bool {
    guard measure.entries.indices.contains(step) else { return false }
    if case .corrected = measure.entries[step].act { return false }
    return measure.entries[step].by.body == actor
  }
}
