public import Components
public import Domain

/// The page of a form of a measure: what it is about, what is wrong, the fields, and the file that may come with it, which is sent
/// last.
public struct MeasureFormPage: Component {
  public var title: Wording
  public var about: Phrase
  public var kind: Phrase
  public var introduction: [Phrase]
  public var fields: [FormField]
  public var button: Wording
  /// The name of the paper that may come with it; nil where none may.
  public var paper: Wording?
  public var action: PageAddress
  public var back: Phrase
  public var hidden: [QueryItem]
  public var errors: FormErrors?

  public init(
    title: Wording, about: Phrase, kind: Phrase, introduction: [Phrase], fields: [FormField], button: Wording,
    paper: Wording?, action: PageAddress, back: Phrase, hidden: [QueryItem], errors: FormErrors?
  ) {
    self.title = title
    self.about = about
    self.kind = kind
    self.introduction = introduction
    self.fields = fields
    self.button = button
    self.paper = paper
    self.action = action
    self.back = back
    self.hidden = hidden
    self.errors = errors
  }

  public func draw(into html: inout HTML) {
    html.draw(FormProblems(errors: errors, fields: fields))
    html.draw(Heading(Phrase(title), lede: about, kind: kind))
    for phrase in introduction where !phrase.isEmpty { html.p(phrase) }
    if let paper {
      html.form(.method("post"), .action(action.link(html.language)), .multipart, .judgedByServer) { html in
        for item in hidden { html.input(.type("hidden"), .name(item.name), .value(item.value)) }
        html.draw(fields)
        html.draw(
          FileField(
            Phrase(paper), hint: Phrase(PageWords.fileHint), error: errors?[FileField.name].map { Phrase($0) },
            accepted: FileType.allCases.flatMap { type in type.endings.map { "." + $0 } },
            largest: UploadPage.largest))
        html.draw(Button(button))
      }
    } else {
      html.draw(Form(action, fields: fields, hidden: hidden, button: Button(button)))
    }
    html.p(back)
  }
}
