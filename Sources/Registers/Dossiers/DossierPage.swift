public import Components
public import Domain

/// One dossier for those who have to do with it: how it stands, what is to be done by whom and until when, its papers, the letters and
/// what was answered, and its steps in plain words.
///
/// Who sees it at all is decided before; whether the reader may see opinions and findings is an argument. What the applicant answered is
/// handed in, in the words of the form; so are the links to files and what the reader may do.
public struct DossierPage<Actions: Component>: Component {
  public var dossier: Dossier
  /// The law in force on the day of filing.
  public var procedure: Procedure
  public var rules: DossierRules
  public var viewer: DossierViewer
  public var answers: [SummaryList.Row]
  /// Where a paper's file is to be had, by its place among the papers; nil where there is no file, or the reader may not have it.
  public var paperLink: (Int) -> Link?
  public var actions: Actions

  public init(
    dossier: Dossier, procedure: Procedure, rules: DossierRules, viewer: DossierViewer, answers: [SummaryList.Row],
    paperLink: @escaping (Int) -> Link?, actions: Actions
  ) {
    self.dossier = dossier
    self.procedure = procedure
    self.rules = rules
    self.viewer = viewer
    self.answers = answers
    self.paperLink = paperLink
    self.actions = actions
  }

  public var address: PageAddress { .dossier(dossier.number) }

  public func title(_ language: Language) -> String {
    DossierPageWords.title(dossier.filing.number, DossierStanding(dossier.state).wording)[language]
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    html.draw(
      Heading(
        Phrase(title(language)), lede: lede, kind: Phrase(procedure.title)))
    html.draw(actions)
    html.draw(SummaryList(summary(language)))
    html.section { html in
      html.draw(
        SectionHeading(Phrase(DossierPageWords.clocks), basis: Phrase(DossierPageWords.clocksBasis), id: "clocks"))
      html.draw(DossierClocks(dossier: dossier, procedure: procedure, rules: rules))
    }
    if !answers.isEmpty {
      html.section { html in
        html.draw(SectionHeading(Phrase(DossierPageWords.answers), basis: answersBasis, id: "answers"))
        html.draw(SummaryList(answers))
      }
    }
    html.section { html in
      html.draw(SectionHeading(Phrase(DossierPageWords.papers), id: "papers"))
      html.draw(PapersTable(papers: dossier.filing.papers, procedure: procedure, link: paperLink))
    }
    if !dossier.letters.isEmpty { html.section { letters(into: &$0) } }
    html.section { html in
      html.draw(SectionHeading(Phrase(DossierPageWords.steps), basis: Phrase(DossierPageWords.stepsBasis), id: "steps"))
      html.draw(
        Timeline(DossierTimeline(dossier: dossier, procedure: procedure, rules: rules, viewer: viewer).items(language)))
    }
  }

  /// What is next and whose it is.
  private var lede: Phrase? {
    let tasks = dossier.tasks(under: procedure)
    guard let first = tasks.first else { return nil }
    let waiting = tasks.count > 1 ? DossierPageWords.waitsForOffices(tasks.count) : nil
    let who: Wording =
      switch first.body {
      case .office(let name): waiting ?? rules.officeName(name)
      case .organisation: DossierPageWords.theApplicant
      }
    return Phrase(DossierPageWords.next(first.kind.wording, who))
  }

  private var answersBasis: Phrase? {
    dossier.filing.personal == nil && viewer.seesPersons ? Phrase(DossierPageWords.personsErased) : nil
  }

  private func summary(_ language: Language) -> [SummaryList.Row] {
    let filing = dossier.filing
    var rows: [SummaryList.Row] = [
      .init(
        Phrase(DeskWords.applicant),
        .link(filing.applicant.name[language], to: PageAddress.organisation(filing.applicant.organisation))),
      .init(Phrase(DossierPageWords.number), Phrase(filing.number.description)),
      .init(
        Phrase(DeskWords.filedOn), Phrase(dossier.filedOn) + " · " + Phrase(filing.manner.wording)),
      .init(Phrase(DossierPageWords.standing), Phrase(Tag(DossierStanding(dossier.state).wording, tone))),
    ]
    if let complete = dossier.completeOn {
      rows.append(.init(Phrase(DossierPageWords.completeOn), Phrase(complete)))
    }
    if viewer.seesSlip {
      rows.append(.init(Phrase(DossierPageWords.slip), .code(filing.slip.description)))
    }
    if let decision = dossier.decision { rows += outcome(decision, language) }
    return rows
  }

  private func outcome(_ decision: DossierDecision, _ language: Language) -> [SummaryList.Row] {
    var rows: [SummaryList.Row] = [.init(Phrase(DossierPageWords.decision), Phrase(decision.number.text))]
    switch decision.result {
    case .granted(let certificate):
      rows.append(
        .init(
          Phrase(CertificatesWords.certificate),
          Phrase("\(certificate.number.text), ") + Phrase(ActWords.until) + " " + Phrase(certificate.expiry)))
    case .refused(let reasons):
      rows.append(.init(Phrase(DossierPageWords.reasons), .said(reasons.string, in: "vi", for: language)))
    }
    return rows
  }

  private var tone: Tag.Tone {
    switch DossierStanding(dossier.state) {
    case .granted: .good
    case .refused: .bad
    case .withdrawn: .neutral
    case .checking, .supplementAwaited, .complete, .consulting, .forwarded, .deciding, .decided, .handedOver: .waiting
    }
  }

  private func letters(into html: inout HTML) {
    html.draw(
      SectionHeading(
        Phrase(DossierPageWords.letters),
        basis: viewer.seesOpinions ? nil : Phrase(DossierPageWords.opinionsNotShown), id: "letters"))
    html.draw(LettersTable(letters: dossier.letters, procedure: procedure, rules: rules, viewer: viewer))
  }
}

/// As whom a reader looks at a dossier: what ``Access`` lets the reader see of it.
public struct DossierViewer: Hashable, Sendable {
  /// Opinions and findings, which an applicant sees only as the decision states them.
  public var seesOpinions: Bool
  /// What was answered about persons.
  public var seesPersons: Bool
  /// The code on the slip.
  public var seesSlip: Bool

  public init(seesOpinions: Bool, seesPersons: Bool, seesSlip: Bool) {
    self.seesOpinions = seesOpinions
    self.seesPersons = seesPersons
    self.seesSlip = seesSlip
  }

  /// As a signed-in person looks at a dossier; its applicant and its receiver have the slip.
  public init(_ person: Person, of parties: DossierParties) {
    self.init(
      seesOpinions: Access.may(person, .seeOpinions, on: parties), seesPersons: true,
      seesSlip: person.body == .organisation(parties.applicant) || person.body == .office(parties.receiver))
  }

  /// Whoever holds the slip.
  public static let slip = DossierViewer(seesOpinions: false, seesPersons: false, seesSlip: false)
}
