public import Components
public import Domain

/// All answers before they are filed, each with the way to change it; what is still missing stops the filing.
public struct CheckAnswersPage: Component {
  let frame: JourneyFrame
  let errors: FormErrors?
  let isSupplement: Bool

  public init(_ frame: JourneyFrame, errors: FormErrors? = nil) {
    self.frame = frame
    self.errors = errors
    isSupplement = !frame.demands.isEmpty
  }

  public func draw(into html: inout HTML) {
    let missing = frame.journey.missing(frame.draft)
    html.p(.class("kind")) { $0.a(PageWords.toTasks, .href(frame.base)) }
    html.draw(FormProblems(errors: errors, fields: []))
    html.draw(Heading(Phrase(PageWords.checkTitle), lede: Phrase(frame.setting.procedure.title)))
    html.draw(FilingNotices(frame.setting))
    if !missing.isEmpty { self.missing(missing, into: &html) }
    html.draw(AnswerSections(frame.journey, frame.draft, change: { frame.address(of: $0) }))
    html.p(PageWords.layout(frame.setting.procedure), .class("basis"))
    guard missing.isEmpty else { return }
    html.draw(
      Form(
        frame.check, fields: [], hidden: frame.hidden,
        button: Button(isSupplement ? PageWords.supplement : PageWords.file)))
  }

  private func missing(_ missing: [Incomplete.Missing], into html: inout HTML) {
    html.div(.class("problems"), .role("alert"), .aria(.labelledby, "missing"), .tabindex(-1), .autofocus) { html in
      html.h2(PageWords.stillMissing, .id("missing"))
      html.ul { html in
        for lack in missing { html.li { $0.a(lack.words, .href(frame.address(of: lack.step))) } }
      }
    }
  }
}

/// The answers of a draft or a dossier by section; with the way to change each where one is given.
public struct AnswerSections: Component {
  let journey: Journey
  let draft: DraftContent
  let change: ((String) -> PageAddress)?
  let download: ((FiledPaper) -> Link?)?

  /// `change` tells the page of a step, `download` where a paper is to be had.
  public init(
    _ journey: Journey, _ draft: DraftContent, download: ((FiledPaper) -> Link?)? = nil,
    change: ((String) -> PageAddress)? = nil
  ) {
    self.journey = journey
    self.draft = draft
    self.download = download
    self.change = change
  }

  public func draw(into html: inout HTML) {
    for section in journey.sections {
      let rows = section.steps.filter { $0.isAsked(draft) }.map { row($0, html.language) }
      guard !rows.isEmpty else { continue }
      html.h2(section.title)
      html.draw(SummaryList(rows))
    }
  }

  private func row(_ step: any JourneyStep, _ language: Language) -> SummaryList.Row {
    let answer = answer(step, language)
    let none = step.isComplete(draft) ? Phrase(PageWords.empty) : Phrase(Tag(PageWords.notAnswered, .waiting))
    let action = (step.hasPage(draft) ? change : nil).map { address in
      Phrase.link(PageWords.change, about: step.short, to: address(step.name))
    }
    return SummaryList.Row(Phrase(step.short), values: answer.isEmpty ? [none] : answer, action: action)
  }

  /// A paper that can be downloaded is a link.
  private func answer(_ step: any JourneyStep, _ language: Language) -> [Phrase] {
    let papers = draft.papers.filter { $0.item == step.item?.code }
    guard let download, step.item != nil, !papers.isEmpty else { return step.answer(draft, language) }
    return papers.map { paper in
      let words = paper.words(language)
      return download(paper).map { .link(words.plain(language), to: $0) } ?? words
    }
  }
}
