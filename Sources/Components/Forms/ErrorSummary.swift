public import Domain

/// What must be put right before a form can go on, at the top of the page; each line leads to its field.
public struct ErrorSummary: Component, Sendable {
  public var errors: [(field: String, words: Phrase)]

  /// The errors of the fields, in their order; of several, each says which field it is about.
  public init(_ fields: [FormField]) {
    let wrong = fields.filter { $0.error != nil }
    errors = wrong.compactMap { field in
      field.error.map { (field.focusID, wrong.count > 1 ? field.label + " – " + $0 : $0) }
    }
  }

  /// Errors with the id of the control each is about.
  public init(_ errors: [(field: String, words: Phrase)]) { self.errors = errors }

  public func draw(into html: inout HTML) {
    guard !errors.isEmpty else { return }
    html.div(.class("problems"), .role("alert"), .aria(.labelledby, "problems-title"), .tabindex(-1), .autofocus) {
      html in
      html.h2(FormWords.problem, .id("problems-title"))
      html.ul { html in
        for error in errors {
          html.li { $0.a(error.words.plain($0.language), .href(Link(fragment: error.field))) }
        }
      }
    }
  }
}

/// Sends a form.
public struct Button: Component, Sendable {
  public enum Weight: Sendable { case primary, secondary, warning }

  public var words: Wording
  public var weight: Weight
  /// Name and value sent with the form; for forms that can go two ways.
  public var choice: QueryItem?

  public init(_ words: Wording, _ weight: Weight = .primary, choice: QueryItem? = nil) {
    self.words = words
    self.weight = weight
    self.choice = choice
  }

  public func draw(into html: inout HTML) {
    let sent = (Attribute.some(choice) { .name($0.name) }, Attribute.some(choice) { .value($0.value) })
    switch weight {
    case .primary: html.button(words, .type("submit"), .class("button"), sent.0, sent.1)
    case .secondary: html.button(words, .type("submit"), .class("button button-secondary"), sent.0, sent.1)
    case .warning: html.button(words, .type("submit"), .class("button button-warning"), sent.0, sent.1)
    }
  }
}

/// A form that files something: fields, a key that makes a double click one filing, and its button.
public struct Form: Component, Sendable {
  public var action: PageAddress
  public var fields: [FormField]
  public var hidden: [QueryItem]
  public var button: Button

  public init(_ action: PageAddress, fields: [FormField], hidden: [QueryItem] = [], button: Button) {
    self.action = action
    self.fields = fields
    self.hidden = hidden
    self.button = button
  }

  public func draw(into html: inout HTML) {
    html.form(.method("post"), .action(action.link(html.language)), Attribute("novalidate", .present)) { html in
      for item in hidden { html.input(.type("hidden"), .name(item.name), .value(item.value)) }
      html.draw(fields)
      html.draw(button)
    }
  }
}
