import Components
public import Domain

/// What the bodies, places and fields of a report are called.
public struct ReportNaming: Sendable {
  public var names: [RecordNumber: Narratives]
  public var offices: OfficeDirectory
  public var facts: AidFacts
  /// The day by whose map places are named.
  public var day: Day

  public init(names: [RecordNumber: Narratives], offices: OfficeDirectory, facts: AidFacts, day: Day) {
    self.names = names
    self.offices = offices
    self.facts = facts
    self.day = day
  }

  public func organisation(_ number: RecordNumber, _ language: Language) -> String {
    names[number].flatMap { $0.isEmpty ? nil : $0[language] } ?? number.text
  }

  public func body(_ body: Body, _ language: Language) -> String {
    switch body {
    case .organisation(let number): organisation(number, language)
    case .office(let name): offices[name]?.title[language] ?? name.text
    }
  }

  func phrase(_ body: Body, _ language: Language) -> Phrase {
    switch body {
    case .organisation(let number):
      names[number].map { Phrase($0, for: language) } ?? .code(number.text)
    case .office(let name): Phrase(offices[name]?.title ?? .same(name.text))
    }
  }

  public func place(_ place: ReportPlace) -> Wording {
    switch place {
    case .province(let code): facts.provinceName(code, on: day)
    case .notAllocated: ReportWords.notAllocated
    case .outside: ReportWords.outside
    }
  }

  public func field(_ field: FieldOfWork?) -> Wording { field?.wording ?? ReportWords.noField }

  public func money(_ sum: Sum, _ currency: Currency?, _ language: Language) -> String {
    Numerals(language).money(Quantity(sum), currency?.code ?? "")
  }

  /// All currencies of a total, the report's own first.
  public func money(_ totals: [Currency?: Sum], own: Currency, _ language: Language) -> String {
    let others = totals.filter { $0.key != own }.sorted { $0.key?.code ?? "" < $1.key?.code ?? "" }
    let all = [(own as Currency?, totals[own] ?? .zero)] + others.map { ($0.key, $0.value) }
    return all.map { money($0.1, $0.0, language) }.joined(separator: language == .fr ? "\u{00A0}; " : "; ")
  }
}
