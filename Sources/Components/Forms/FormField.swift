public import Domain

/// A question of a form with its answer: label, hint, error, and one kind of control.
public struct FormField: Component, Sendable {
  /// A choice of a list.
  public struct Choice: Sendable {
    public var value: String
    public var words: Phrase
    public var hint: Phrase?

    public init(_ value: String, _ words: Phrase, hint: Phrase? = nil) {
      self.value = value
      self.words = words
      self.hint = hint
    }
  }

  /// How the question is answered, with the answer so far.
  public enum Control: Sendable {
    case text(String, kind: TextKind = .words)
    /// Several lines.
    case lines(String, rows: Int = 5)
    case select(String?, [Choice])
    case radios(String?, [Choice])
    case checkboxes(Set<String>, [Choice])
    /// Day, month and year as typed, so that a wrong date can be shown again; sent as `<name>-day`, `<name>-month`, `<name>-year`.
    case date(day: String, month: String, year: String)
    /// A day as one field in ISO form, for filters.
    case day(Day?)
  }

  /// What is typed, for the keyboard that a phone shows and for the browser's memory.
  public enum TextKind: Sendable {
    case words, search, email, digits, telephone
    /// Typed unseen; what was typed is never shown again.
    case password, newPassword
    case oneTimeCode
  }

  public var name: String
  public var label: Phrase
  public var control: Control
  public var hint: Phrase?
  public var error: Phrase?
  public var isOptional: Bool

  public init(
    _ name: String, _ label: Phrase, _ control: Control, hint: Phrase? = nil, error: Phrase? = nil,
    isOptional: Bool = false
  ) {
    self.name = name
    self.label = label
    self.control = control
    self.hint = hint
    self.error = error
    self.isOptional = isOptional
  }

  /// Where an ``ErrorSummary`` leads: the control, or the first of several.
  public var focusID: String {
    switch control {
    case .text, .lines, .select, .day: name
    case .radios, .checkboxes: name + "-0"
    case .date: name + "-day"
    }
  }

  public func draw(into html: inout HTML) {
    html.div(.class(error == nil ? "field" : "field field-wrong")) { html in
      switch control {
      case .text, .lines, .select, .day: single(into: &html)
      case .radios, .checkboxes, .date: group(into: &html)
      }
    }
  }

  private func single(into html: inout HTML) {
    html.label(.for(name)) { labelWords(into: &$0) }
    notes(into: &html)
    draw(control, into: &html)
  }

  private func group(into html: inout HTML) {
    html.fieldset(described) { html in
      html.legend { labelWords(into: &$0) }
      notes(into: &html)
      draw(control, into: &html)
    }
  }

  private func labelWords(into html: inout HTML) {
    label.draw(into: &html)
    guard isOptional else { return }
    html.span(.class("optional")) { html in
      html.text(" (")
      html.text(FormWords.optional)
      html.text(")")
    }
  }

  private func notes(into html: inout HTML) {
    if let hint { html.p(hint, .class("hint"), .id(name + "-hint")) }
    guard let error else { return }
    html.p(.class("error"), .id(name + "-error")) { html in
      html.span(FormWords.error, .class("unseen"))
      html.text(" ")
      error.draw(into: &html)
    }
  }

  /// Hint and error belong to the control for those who hear the page.
  var described: Attribute {
    switch (hint, error) {
    case (nil, nil): .when(false, .id(""))
    case (_?, nil): .aria(.describedby, name + "-hint")
    case (nil, _?): .aria(.describedby, name + "-error")
    case (_?, _?): .aria(.describedby, "\(name)-hint \(name)-error")
    }
  }
}
