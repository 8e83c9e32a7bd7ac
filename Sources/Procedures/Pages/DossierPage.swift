public import Components
public import Domain

/// How a dossier stands: state, next step, letters, decision, what has happened, and what was filed.
public struct DossierPage: Component {
  /// What the reader may see and do here.
  public struct View: Sendable {
    /// Whether opinions and findings are shown: the applicant reads only what the decision says of them.
    public var showsOpinions: Bool
    /// Deeds the reader may do now, with their pages.
    public var deeds: [(words: Wording, page: PageAddress)]
    /// The page that corrects a step; nil where the reader may not.
    public var correction: (@Sendable (Int) -> PageAddress)?
    /// Where a paper is downloaded; nil where the reader may not.
    public var download: (@Sendable (FiledPaper) -> Link?)?
    public var slip: PageAddress?

    public init(
      showsOpinions: Bool, deeds: [(words: Wording, page: PageAddress)] = [],
      correction: (@Sendable (Int) -> PageAddress)? = nil, download: (@Sendable (FiledPaper) -> Link?)? = nil,
      slip: PageAddress? = nil
    ) {
      self.showsOpinions = showsOpinions
      self.deeds = deeds
      self.correction = correction
      self.download = download
      self.slip = slip
    }
  }

  let dossier: Dossier
  let setting: Setting
  let actor: Body
  let view: View

  /// `actor` is the body for which the reader acts: it may correct its own steps.
  public init(_ dossier: Dossier, _ setting: Setting, for actor: Body, _ view: View) {
    self.dossier = dossier
    self.setting = setting
    self.actor = actor
    self.view = view
  }

  public func draw(into html: inout HTML) {
    let filing = dossier.filing
    html.draw(
      Heading(
        Phrase(filing.applicant.name, for: html.language), lede: Phrase(setting.procedure.title),
        kind: "\(PageWords.number) \(filing.number.description) · \(Phrase(Tag(dossier.state.wording, tone)))"))
    html.draw(LateFiling(filing))
    html.h2(PageWords.next)
    html.draw(Clocks(dossier, setting))
    deeds(into: &html)
    demands(into: &html)
    result(into: &html)
    if view.showsOpinions { opinions(into: &html) }
    html.draw(StatutoryDates(dossier, setting))
    html.p(
      "\(PageWords.waitingTime.colon) \(PageWords.days((dossier.completeOn ?? setting.today) - dossier.filedOn))"
        as Phrase)
    history(into: &html)
    answers(into: &html)
  }

  private var tone: Tag.Tone {
    switch dossier.state {
    case .checking, .supplementAwaited, .complete, .consulting, .forwarded, .deciding, .decided, .handedOver: .waiting
    case .closed(.granted, _): .good
    case .closed(.refused, _): .bad
    case .closed(.withdrawn, _): .neutral
    }
  }

  private func deeds(into html: inout HTML) {
    guard !view.deeds.isEmpty || view.slip != nil else { return }
    html.ul(.class("deeds")) { html in
      for deed in view.deeds { html.li { $0.a(deed.words, .href(deed.page)) } }
      if let slip = view.slip { html.li { $0.a(PageWords.slip, .href(slip)) } }
    }
  }

  private func demands(into html: inout HTML) {
    guard case .supplementAwaited = dossier.state, let request = dossier.requests.last else { return }
    html.h2(PageWords.demanded)
    html.draw(DemandList(request.demands, setting) { _ in nil })
    if let guidance = request.guidanceNotFollowed {
      html.p("\(DeedWords.Completeness.guidance) \(guidance.string)" as Phrase)
    }
  }

  private func result(into html: inout HTML) {
    guard let decision = dossier.decision else { return }
    html.h2("\(DeedWords.Decision.title) \(decision.number.text)" as Phrase)
    switch decision.result {
    case .granted(let certificate): html.draw(CertificateSummary(certificate, of: dossier.filing.applicant))
    case .refused(let reasons):
      html.h3(DeedWords.Decision.reasons)
      for line in reasons.string.split(separator: "\n") { html.p(String(line)) }
      html.draw(ComplaintNotice())
    }
  }

  private func opinions(into html: inout HTML) {
    html.draw(LetterTable(dossier, setting))
    for letter in dossier.letters {
      guard let opinion = letter.opinion, !opinion.reasons.isEmpty else { continue }
      html.draw(
        Details("\(setting.title(letter.office).colon) \(opinion.stance.wording)", Phrase(opinion.reasons.string)))
    }
    guard let appraisal = dossier.appraisal else { return }
    html.h2(DeedWords.Appraisal.title)
    html.draw(
      SummaryList(
        appraisal.findings.map { finding in
          let tag = finding.isMet ? Tag(DeedWords.Appraisal.met, .good) : Tag(DeedWords.Appraisal.unmet, .bad)
          return SummaryList.Row(
            Phrase(setting.criteria([finding.criterion])),
            values: [Phrase(tag)] + (finding.words.isEmpty ? [] : [Phrase(finding.words.string)]))
        }))
  }

  private func history(into html: inout HTML) {
    html.h2(PageWords.history)
    let shown = dossier.entries.indices.reversed().filter { view.showsOpinions || !dossier.entries[$0].act.isInternal }
    html.draw(Timeline(shown.map { item($0) }))
  }

  private func item(_ step: Int) -> Timeline.Item {
    let entry = dossier.entries[step]
    var basis: [Phrase] = [Phrase(setting.title(entry.by.body))]
    if let corrections = dossier.corrections[step] { basis += corrections.map { Phrase($0.statement.string) } }
    if let page = view.correction?(step), entry.by.body == actor { basis.append(.link(PageWords.correct, to: page)) }
    return Timeline.Item("\(step + 1). \(entry.act.wording(setting))", when: Phrase(entry.day), basis: basis)
  }

  private func answers(into html: inout HTML) {
    guard let form = ProcedureCatalogue.form(dossier.filing.procedure) else { return }
    html.h2(PageWords.answers)
    let (journey, draft) = (form.journey(setting), DraftContent(of: dossier))
    if dossier.filing.personal == nil, journey.asked(draft).contains(where: { $0.isPersonal && $0.item == nil }) {
      html.p(PageWords.erased)
    }
    html.draw(AnswerSections(journey, draft, download: view.download))
    guard let download = view.download else { return }
    let shown = Set(journey.asked(draft).compactMap { $0.item?.code })
    let links = dossier.filing.papers.filter { !shown.contains($0.item) }.compactMap { paper in
      download(paper).map { link in
        Phrase.link(paper.linkWords(setting, html.language), to: link)
      }
    }
    guard !links.isEmpty else { return }
    html.ul { html in for link in links { html.li(link) } }
  }
}

extension DossierAct {
  /// Steps between offices, of which the applicant reads only what the decision says.
  var isInternal: Bool {
    switch self {
    case .letterReceived, .opinionGiven, .appraised, .corrected: true
    case .filed, .supplementRequested, .supplemented, .originalReceived, .acceptedAsComplete, .consulted, .forwarded,
      .receivedForDecision,
      .decided, .handedOver, .resultReceived, .withdrawn:
      false
    }
  }
}
