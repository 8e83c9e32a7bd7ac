public import Domain

/// The controls themselves.
extension FormField {
  func draw(_ control: Control, into html: inout HTML) {
    switch control {
    case .text(let text, let kind):
      html.input(
        kind.type, .id(name), .name(name), .value(text), kind.mode, described, invalid, .class("box"),
        kind.memory)
    case .lines(let text, let rows):
      html.element(
        "textarea", [.id(name), .name(name), Attribute("rows", .number(rows)), described, invalid, .class("box")]
      ) { $0.text(text) }
    case .select(let chosen, let choices): select(chosen, choices, into: &html)
    case .radios(let chosen, let choices):
      options(choices, .type("radio"), into: &html) { $0 == chosen }
    case .checkboxes(let chosen, let choices):
      options(choices, .type("checkbox"), into: &html) { chosen.contains($0) }
    case .date(let day, let month, let year): date(day, month, year, into: &html)
    case .day(let day):
      html.input(
        .type("date"), .id(name), .name(name), .value(day?.description ?? ""), described, invalid, .class("box"))
    }
  }

  private var invalid: Attribute { .when(error != nil, .aria(.invalid, "true")) }

  private func select(_ chosen: String?, _ choices: [Choice], into html: inout HTML) {
    html.select(.id(name), .name(name), described, invalid, .class("box")) { html in
      for choice in choices {
        html.option(
          choice.words.plain(html.language), .value(choice.value),
          .when(choice.value == chosen, Attribute("selected", .present)))
      }
    }
  }

  private func options(
    _ choices: [Choice], _ type: Attribute, into html: inout HTML, isChosen: (String) -> Bool
  ) {
    for (index, choice) in choices.enumerated() {
      let id = "\(name)-\(index)"
      html.div(.class("choice")) { html in
        html.input(
          type, .id(id), .name(name), .value(choice.value),
          .when(isChosen(choice.value), Attribute("checked", .present)),
          .when(choice.hint != nil, .aria(.describedby, id + "-hint")))
        html.label(choice.words, .for(id))
        if let hint = choice.hint { html.p(hint, .class("hint"), .id(id + "-hint")) }
      }
    }
  }

  private func date(_ day: String, _ month: String, _ year: String, into html: inout HTML) {
    html.div(.class("date")) { html in
      part("day", FormWords.day, day, .class("box box-two"), into: &html)
      part("month", FormWords.month, month, .class("box box-two"), into: &html)
      part("year", FormWords.year, year, .class("box box-four"), into: &html)
    }
  }

  private func part(_ suffix: String, _ label: Wording, _ text: String, _ width: Attribute, into html: inout HTML) {
    let id = "\(name)-\(suffix)"
    html.div { html in
      html.label(label, .for(id))
      html.input(
        .type("text"), .id(id), .name(id), .value(text), Attribute("inputmode", .literal("numeric")), invalid, width)
    }
  }
}

extension FormField.TextKind {
  var type: Attribute {
    switch self {
    case .words, .digits, .oneTimeCode: .type("text")
    case .password, .newPassword: .type("password")
    case .search: .type("search")
    case .email: .type("email")
    case .telephone: .type("tel")
    }
  }

  var mode: Attribute { .when(self == .digits, Attribute("inputmode", .literal("numeric"))) }

  /// What the browser may fill in (WCAG 2.2, 1.3.5).
  var memory: Attribute {
    switch self {
    case .email: Attribute("autocomplete", .literal("email"))
    case .password: Attribute("autocomplete", .literal("current-password"))
    case .newPassword: Attribute("autocomplete", .literal("new-password"))
    case .oneTimeCode: Attribute("autocomplete", .literal("one-time-code"))
    case .words, .search, .digits, .telephone: .when(false, .id(""))
    }
  }
}

extension Phrase {
  /// The words alone, for places that hold no markup.
  public func plain(_ language: Language) -> String {
    if parts.count == 1, case .words(let words) = parts[0] { return words }
    return parts.map { part in
      switch part {
      case .words(let words), .foreign(let words, _), .link(let words, _), .strong(let words), .code(let words): words
      case .wording(let wording), .page(let wording, _): wording[language]
      case .deed(let words, let about, _): words[language] + Phrase.Part.colon(language) + about[language]
      case .day(let day): day.words(language)
      case .tag(let tag): tag.words[language]
      case .lineBreak: " "
      }
    }.joined()
  }
}
