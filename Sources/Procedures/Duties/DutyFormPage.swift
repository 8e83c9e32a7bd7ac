public import Components
import Domain

/// The page of one deed about duties: what is wrong, what it is about, the form. The form of a plan carries its file.
public struct DutyFormPage: Component {
  let form: any DutyForm
  let subject: DutySubject
  /// The organisation by its name.
  let holder: Phrase
  let action: PageAddress
  let back: PageAddress
  let hidden: [QueryItem]
  let typed: FormInput?
  let errors: FormErrors?

  /// `hidden` carries what the service needs to know the form again: token, key, version.
  public init(
    _ form: any DutyForm, on subject: DutySubject, of holder: Phrase, action: PageAddress, back: PageAddress,
    hidden: [QueryItem], typed: FormInput? = nil, errors: FormErrors? = nil
  ) {
    self.form = form
    self.subject = subject
    self.holder = holder
    self.action = action
    self.back = back
    self.hidden = hidden
    self.typed = typed
    self.errors = errors
  }

  public func draw(into html: inout HTML) {
    let fields = form.fields(subject, typed: typed, errors: errors, html.language)
    let certificate = subject.file.certificate
    html.draw(FormProblems(errors: errors, fields: fields))
    html.draw(
      Heading(Phrase(form.title), lede: holder, kind: "\(certificate.kind.wording) · \(certificate.number.text)"))
    for phrase in form.introduction(subject) where !phrase.isEmpty { html.p(phrase) }
    if form.deed == .sendPlan { withFile(fields, into: &html) } else { plain(fields, into: &html) }
    html.p { $0.a(PageWords.back, .href(back)) }
  }

  private func plain(_ fields: [FormField], into html: inout HTML) {
    html.draw(Form(action, fields: fields, hidden: hidden, button: Button(form.button)))
  }

  /// The file is the last field: what comes before it is read first.
  private func withFile(_ fields: [FormField], into html: inout HTML) {
    html.form(.method("post"), .action(action.link(html.language)), .multipart, .judgedByServer) { html in
      for item in hidden { html.input(.type("hidden"), .name(item.name), .value(item.value)) }
      html.draw(fields)
      if let plan = subject.plan { html.p(plan.words(html.language)) }
      html.draw(
        FileField(
          Phrase(subject.plan == nil ? DutyFormWords.Plan.file : DutyFormWords.Plan.otherFile),
          hint: Phrase(PageWords.fileHint), error: errors?[FileField.name].map { Phrase($0) },
          accepted: FileType.allCases.flatMap { type in type.endings.map { "." + $0 } }, largest: UploadPage.largest))
      html.draw(Button(form.button))
    }
  }
}
