/// What is known of one thing, as questions and answers; a row may lead to where its answer is changed or proved.
public struct SummaryList: Component, Sendable {
  /// A question, its answers, and what can be done about it.
  public struct Row: Sendable {
    public var key: Phrase
    public var values: [Phrase]
    public var action: Phrase?

    public init(_ key: Phrase, _ values: Phrase..., action: Phrase? = nil) {
      self.init(key, values: values, action: action)
    }

    public init(_ key: Phrase, values: [Phrase], action: Phrase? = nil) {
      self.key = key
      self.values = values
      self.action = action
    }
  }

  public var rows: [Row]

  /// Rows without any answer are left out by the caller: a missing answer is a fact to state, or nothing to show.
  public init(_ rows: [Row]) { self.rows = rows }

  public func draw(into html: inout HTML) {
    html.dl(.class("summary")) { html in
      for row in rows {
        html.div { html in
          html.dt(row.key)
          for value in row.values { html.dd(value) }
          if let action = row.action { html.dd(action, .class("summary-action")) }
        }
      }
    }
  }
}

/// Terms and what they mean, in order.
public struct DefinitionTable: Component, Sendable {
  public var definitions: [(term: Phrase, meaning: Phrase)]

  public init(_ definitions: [(term: Phrase, meaning: Phrase)]) { self.definitions = definitions }

  public func draw(into html: inout HTML) {
    html.dl(.class("definitions")) { html in
      for definition in definitions {
        html.dt(definition.term)
        html.dd(definition.meaning)
      }
    }
  }
}
