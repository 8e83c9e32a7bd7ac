public import Components
import Domain

/// The page of one deed: what it is about, what is wrong, the form, what helps to decide.
public struct DeedPage: Component {
  let form: any DeedForm
  let subject: DeedSubject
  let action: PageAddress
  let back: PageAddress
  let hidden: [QueryItem]
  let typed: FormInput?
  let errors: FormErrors?

  /// `hidden` carries what the service needs to know the form again: token, key, version of the dossier.
  public init(
    _ form: any DeedForm, on subject: DeedSubject, action: PageAddress, back: PageAddress, hidden: [QueryItem],
    typed: FormInput? = nil, errors: FormErrors? = nil
  ) {
    self.form = form
    self.subject = subject
    self.action = action
    self.back = back
    self.hidden = hidden
    self.typed = typed
    self.errors = errors
  }

  public func draw(into html: inout HTML) {
    let filing = subject.dossier.filing
    let fields = form.fields(subject, typed: typed, errors: errors, html.language)
    html.draw(FormProblems(errors: errors, fields: fields))
    html.draw(
      Heading(
        Phrase(form.title), lede: Phrase(filing.applicant.name, for: html.language),
        kind: "\(filing.number.description) · \(subject.dossier.state.wording)"))
    for phrase in form.introduction(subject) where !phrase.isEmpty { html.p(phrase) }
    html.draw(
      Form(
        action, fields: fields, hidden: hidden + form.hidden(subject), button: Button(form.button, form.weight)))
    form.draw(below: subject, into: &html)
    html.p { $0.a(PageWords.backToDossier, .href(back)) }
  }
}
