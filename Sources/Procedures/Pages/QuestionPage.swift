public import Components
import Domain

/// One question a page: what is wrong, the question, its answer as typed last.
public struct QuestionPage: Component {
  let step: any JourneyStep
  let frame: JourneyFrame
  let typed: FormInput?
  let errors: FormErrors?

  public init(_ step: any JourneyStep, _ frame: JourneyFrame, typed: FormInput? = nil, errors: FormErrors? = nil) {
    self.step = step
    self.frame = frame
    self.typed = typed
    self.errors = errors
  }

  public func draw(into html: inout HTML) {
    let fields = step.fields(frame.draft, typed: typed, errors: errors, html.language)
    html.p(.class("kind")) { $0.a(PageWords.back, .href(back)) }
    html.draw(FormProblems(errors: errors, fields: fields))
    html.draw(Heading(Phrase(step.short), kind: frame.journey.section(of: step.name).map { Phrase($0.title) }))
    if step.isPersonal { html.p(PageWords.personal, .class("basis")) }
    html.form(.method("post"), .action(frame.address(of: step.name).link(html.language)), .judgedByServer) { html in
      for item in frame.hidden { html.input(.type("hidden"), .name(item.name), .value(item.value)) }
      step.draw(fields, into: &html)
      html.draw(Button(PageWords.saveAndContinue))
    }
    html.p { $0.a(PageWords.toTasks, .href(frame.base)) }
  }

  private var back: PageAddress {
    frame.journey.previous(before: step.name, frame.draft).map { frame.address(of: $0.name) } ?? frame.base
  }
}
