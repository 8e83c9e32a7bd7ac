public import Components
public import Domain

/// One procedure as whoever has to file needs it: which papers, how long, who is asked, how it can end; each with its article.
public struct ProcedureGuide: Component {
  public var procedure: Procedure
  public var instrument: Instrument
  public var offices: OfficeDirectory
  /// On which it is drawn: the offices of that day, and the due days of a dossier filed then.
  public var day: Day
  public var calendar: WorkingCalendar
  /// Where a dossier is begun; nil where it cannot be filed here.
  public var start: PageAddress?

  public init(
    procedure: Procedure, instrument: Instrument, offices: OfficeDirectory, day: Day, calendar: WorkingCalendar,
    start: PageAddress? = nil
  ) {
    self.procedure = procedure
    self.instrument = instrument
    self.offices = offices
    self.day = day
    self.calendar = calendar
    self.start = start
  }

  /// Papers and time in one sentence: what search engines show, and the first thing on the page.
  public var finding: Wording {
    let papers = procedure.items.count { !$0.isOptional }
    return procedure.outerLimit.map { GuideWords.finding(papers: papers, limit: $0.limit) } ?? procedure.title
  }

  public func draw(into html: inout HTML) {
    let kind = Phrase("\(GuideWords.kind) · \(instrument.number.wording)")
    html.draw(Heading(Phrase(procedure.title), lede: Phrase(finding), kind: kind))
    figures(into: &html)
    if let start { html.p(Phrase.link(GuideWords.start, to: start), .class("start")) }
    contents(into: &html)
    papers(into: &html)
    steps(into: &html)
    who(into: &html)
    consulted(into: &html)
    list(GuideWords.criteria, "criteria", procedure.criteria, into: &html)
    list(GuideWords.outcomes, "outcomes", procedure.outcomes, into: &html)
    list(GuideWords.complaint, "complaint", ApplicantRights.remedies, into: &html)
    list(GuideWords.fee, "fee", [procedure.fee], into: &html)
    duties(into: &html)
    basis(into: &html)
  }

  private func figures(into html: inout HTML) {
    guard let outer = procedure.outerLimit else { return }
    var figures = [
      KeyFigures.Figure(Phrase(outer.limit.wording), Phrase(GuideWords.fromComplete(outer))),
      KeyFigures.Figure(
        "\(procedure.items.count)",
        Phrase(GuideWords.paperCount(procedure.items.count, optional: procedure.items.count { $0.isOptional }))),
    ]
    if let validity = procedure.longestValidity {
      figures.append(KeyFigures.Figure(Phrase(validity.wording), Phrase(GuideWords.validityMeaning)))
    }
    html.draw(
      KeyFigures(figures, basis: Phrase(GuideWords.figuresBasis(instrument.number, outer: outer.basis))))
  }

  /// The parts of the page, for whoever reads on a telephone.
  private func contents(into html: inout HTML) {
    let parts: [(Wording, String)] = [
      (GuideWords.papers, "papers"), (GuideWords.steps, "steps"), (GuideWords.who, "who"),
      (GuideWords.consulted, "consulted"),
      (GuideWords.outcomes, "outcomes"), (GuideWords.complaint, "complaint"), (GuideWords.fee, "fee"),
      (GuideWords.duties, "duties"),
    ]
    html.nav(.aria(.label, GuideWords.contents[html.language])) { html in
      html.p { html in
        for (index, part) in parts.enumerated() {
          if index > 0 { html.text(" · ") }
          html.a(part.0, .href(Link(fragment: part.1)))
        }
      }
    }
  }

  private func who(into html: inout HTML) {
    html.draw(SectionHeading(Phrase(GuideWords.who), id: "who"))
    let (receiver, decider) = (title(.receiver).capitalised, title(.decider).capitalised)
    html.draw(
      SummaryList([
        SummaryList.Row(Phrase(GuideWords.applicant), Phrase.sentence(procedure.filer, in: instrument.number)),
        SummaryList.Row(Phrase(GuideWords.receivedBy), Phrase(receiver)),
        SummaryList.Row(Phrase(GuideWords.window), Phrase(window)),
        SummaryList.Row(Phrase(GuideWords.decidedBy), Phrase(decider)),
      ]))
    guard !procedure.conditions.isEmpty else { return }
    html.h3(GuideWords.conditions)
    sentences(procedure.conditions, into: &html)
  }

  private var window: Wording {
    switch procedure.window {
    case .always: GuideWords.always
    case .before(let limit): GuideWords.before(limit)
    }
  }

  func title(_ party: StatutoryStep.Party) -> Wording { procedure.title(of: party, by: offices, on: day) }

  func list(_ heading: Wording, _ id: String, _ provisions: [Provision], into html: inout HTML) {
    html.draw(SectionHeading(Phrase(heading), id: id))
    sentences(provisions, into: &html)
  }

  func sentences(_ provisions: [Provision], into html: inout HTML) {
    html.ul(.class("provisions")) { html in
      for provision in provisions {
        html.li { html in
          html.text(provision.words)
          html.text(" ")
          html.small(Phrase.basis(provision.basis, provision.footing, in: instrument.number))
        }
      }
    }
  }

  private func basis(into html: inout HTML) {
    html.draw(SectionHeading(Phrase(GuideWords.basis), id: "basis"))
    html.p(
      Phrase("\(instrument.number.wording) · \(instrument.title) · ") + Phrase(places)
        + (instrument.footing == .toBeConfirmed ? " " + Phrase(Tag(instrument.footing.wording, .waiting)) : ""))
    html.p(Phrase(GuideWords.inForce(instrument)) + .said(instrument.source, in: "vi", for: html.language) + ".")
    html.p(GuideWords.confirm)
  }

  /// The articles in one line.
  private var places: Wording {
    let places = procedure.basis.map(\.place)
    return Wording(
      vi: places.map(\.vi).joined(separator: "; "), en: places.map(\.en).joined(separator: "; "),
      fr: places.map(\.fr).joined(separator: "; "))
  }
}
