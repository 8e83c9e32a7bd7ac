public import Components
public import Domain

extension Question {
  public func fields(
    _ draft: DraftContent, typed: FormInput?, errors: FormErrors?, _ language: Language
  ) -> [FormField] {
    let answered = draft.answers[all: name]
    let held = answered.isEmpty ? proposal : answered
    let shown = typed.map { $0[name] ?? [] } ?? held
    if case .money(let currencies) = control { return money(held, typed, errors, currencies) }
    return [
      FormField(
        name, Phrase(title), fieldControl(shown, typed, language), hint: hint.map { Phrase($0) },
        error: errors?[name].map { Phrase($0) }, isOptional: isOptional)
    ]
  }

  private func fieldControl(_ shown: [String], _ typed: FormInput?, _ language: Language) -> FormField.Control {
    switch control {
    case .text(let kind, _): .text(shown.first ?? "", kind: kind)
    case .website: .text(shown.first ?? "", kind: .words)
    case .lines(let longest): .lines(shown.first ?? "", rows: longest > 1000 ? 10 : 5)
    case .choice(let choices): .radios(shown.first, choices)
    case .yesNo: .radios(shown.first, Question.yesNoChoices)
    case .several(let choices): .checkboxes(Set(shown), choices)
    case .list(let choices): .select(shown.first, Question.sorted(choices, language))
    case .day: Question.dayControl(name, shown.first, typed)
    case .money: .text("")
    }
  }

  /// A long list in the order of the reader's language, with nothing chosen at its top.
  static func sorted(_ choices: [FormField.Choice], _ language: Language) -> [FormField.Choice] {
    [FormField.Choice("", Phrase(FieldWords.choose))] + choices.sortedByName { $0.words.plain(language) }
  }

  static func dayControl(_ name: String, _ held: String?, _ typed: FormInput?) -> FormField.Control {
    if let typed {
      let part = { (suffix: String) in typed["\(name)-\(suffix)"]?.first ?? "" }
      return .date(day: part("day"), month: part("month"), year: part("year"))
    }
    guard let day = held.flatMap({ Day(iso: $0) })?.parts else { return .date(day: "", month: "", year: "") }
    return .date(day: String(day.day), month: String(day.month), year: String(day.year))
  }

  private func money(
    _ held: [String], _ typed: FormInput?, _ errors: FormErrors?, _ currencies: [FormField.Choice]
  ) -> [FormField] {
    let amount = typed?[name + "-amount"]?.first ?? held.first ?? ""
    let currency = typed?[name + "-currency"]?.first ?? held.dropFirst().first
    let wrong = errors?[name + "-amount"] ?? errors?[name]
    return [
      FormField(
        name + "-amount", Phrase(title), .text(amount, kind: .digits), hint: hint.map { Phrase($0) },
        error: wrong.map { Phrase($0) }, isOptional: isOptional),
      FormField(
        name + "-currency", Phrase(FieldWords.currency),
        .select(currency, [FormField.Choice("", Phrase(FieldWords.choose))] + currencies),
        error: errors?[name + "-currency"].map { Phrase($0) }),
    ]
  }

  public func answer(_ draft: DraftContent, _ language: Language) -> [Phrase] {
    let held = draft.answers[all: name]
    switch control {
    case .text, .website: return held.map { Phrase($0) }
    case .lines: return held.flatMap { $0.split(separator: "\n").map { Phrase(String($0)) } }
    case .choice(let choices), .several(let choices), .list(let choices):
      return held.map { value in choices.first { $0.value == value }?.words ?? Phrase(value) }
    case .yesNo: return held.map { Phrase($0 == "yes" ? FieldWords.yes : FieldWords.no) }
    case .day: return held.map { text in Day(iso: text).map { Phrase($0) } ?? Phrase(text) }
    case .money:
      guard held.count == 2, let amount = Amount(held[0]) else { return held.map { Phrase($0) } }
      return [Phrase(Numerals(language).money(Quantity(tenThousandths: Int128(amount.units)), held[1]))]
    }
  }
}
