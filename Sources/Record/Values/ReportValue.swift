public import Domain

extension AnnualReport {
  /// The report as a register keeps it: what the act says in public. The text stands apart.
  public var json: JSON {
    .object([
      "basis": basis.json, "counts": JSON.list(counts, \.json), "lines": JSON.list(lines, \.json),
      "missing": JSON.list(missing) { .string($0.text) }, "reach": .string(texts.reach.rawValue),
      "taken": JSON.list(taken) { .string($0.text) },
    ])
  }

  public init(
    _ name: ReportName, json: JSON, texts: [ReportTexts.Section: Text]?
  ) throws(DecodingFault) {
    let number = { (json: JSON) throws(DecodingFault) -> RecordNumber in
      guard let number = json.stringValue.flatMap({ RecordNumber($0) }) else { throw .invalid(member: "organisation") }
      return number
    }
    guard let basis = json["basis"] else { throw .invalid(member: "basis") }
    self.init(
      name, lines: try json.list("lines", ReportLine.init(json:)),
      counts: try json.list("counts", ReportCount.init(json:)),
      basis: try Basis(json: basis), taken: try json.list("taken", number), missing: try json.list("missing", number),
      texts: ReportTexts(texts ?? [:], reach: try ReportTexts.Reach(json)))
  }
}

extension AnnualReport.Basis {
  var json: JSON {
    .object([
      "currency": .string(currency.code), "known": known.map(JSON.integer), "rates": JSON.list(rates, JSON.string),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    guard let currency = Currency(try json.string("currency")) else { throw .invalid(member: "currency") }
    self.init(
      known: json["known"]?.integerValue, currency: currency,
      rates: (json["rates"]?.elements ?? []).compactMap(\.stringValue))
  }
}

extension ReportTexts {
  /// The text as a field of the act, or as a register keeps it.
  public var json: JSON {
    .object(
      sections.map { JSON.Member($0.key.rawValue, .string($0.value.string)) }.sorted {
        $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
      })
  }

  public static func sections(_ json: JSON) throws(DecodingFault) -> [Section: Text] {
    guard case .object(let members) = json else { throw .invalid(member: "texts") }
    var sections: [Section: Text] = [:]
    for member in members {
      guard let section = Section(rawValue: member.name), let text = member.value.stringValue else {
        throw .invalid(member: member.name)
      }
      sections[section] = Text(composed: text)
    }
    return sections
  }
}

extension ReportTexts.Reach {
  init(_ json: JSON) throws(DecodingFault) {
    guard let reach = ReportTexts.Reach(rawValue: try json.string("reach")) else { throw .invalid(member: "reach") }
    self = reach
  }
}

/// Lines are many, so each is a list of its few words.
extension ReportLine {
  var json: JSON { .array([.string(key.code), .string(amount.decimal)] + origin.json) }

  init(json: JSON) throws(DecodingFault) {
    let parts = json.elements.compactMap(\.stringValue)
    guard parts.count >= 3, let key = Key(code: parts[0]), let amount = Amount(parts[1]) else {
      throw .invalid(member: "lines")
    }
    self.init(key, Sum(amount.units), try Origin(Array(parts.dropFirst(2))))
  }
}

extension ReportLine.Origin {
  var json: [JSON] {
    switch self {
    case .acts: [.string("acts")]
    case .report: [.string("report")]
    case .entered: [.string("entered")]
    case .corrected(let before, let reason):
      [.string("corrected"), .string(before.decimal), .string(reason.string)]
    }
  }

  init(_ parts: [String]) throws(DecodingFault) {
    switch (parts.first, parts.count) {
    case ("acts", 1): self = .acts
    case ("report", 1): self = .report
    case ("entered", 1): self = .entered
    case ("corrected", 3):
      guard let before = Amount(parts[1]) else { throw .invalid(member: "corrected") }
      self = .corrected(from: Sum(before.units), reason: Text(composed: parts[2]))
    default: throw .invalid(member: "origin")
    }
  }
}

extension ReportCount {
  var json: JSON {
    .array(
      [.string(organisation.text), .string(measure.rawValue), .string(String(number))] + origin.json)
  }

  init(json: JSON) throws(DecodingFault) {
    let parts = json.elements.compactMap(\.stringValue)
    guard parts.count >= 4, let organisation = RecordNumber(parts[0]), let measure = Measure(rawValue: parts[1]),
      let number = Int(parts[2])
    else { throw .invalid(member: "counts") }
    self.init(
      organisation: organisation, measure: measure, number: number,
      origin: try ReportLine.Origin(Array(parts.dropFirst(3))))
  }
}

extension ReportCorrection {
  var json: JSON {
    .object([
      "counts": JSON.list(counts, \.json),
      "lines": JSON.list(lines) { .array([.string($0.key.code), .string($0.amount.decimal)]) },
      "reach": texts.map { .string($0.reach.rawValue) }, "reason": .string(reason.string),
    ])
  }

  init(json: JSON, texts: [ReportTexts.Section: Text]?) throws(DecodingFault) {
    self.init(
      lines: try json.list("lines") { element throws(DecodingFault) in
        let parts = element.elements.compactMap(\.stringValue)
        guard parts.count == 2, let key = ReportLine.Key(code: parts[0]), let amount = Amount(parts[1]) else {
          throw .invalid(member: "lines")
        }
        return Line(key, Sum(amount.units))
      }, counts: try json.list("counts", ReportCount.init(json:)),
      texts: json["reach"] == nil ? nil : ReportTexts(texts ?? [:], reach: try ReportTexts.Reach(json)),
      reason: Text(composed: try json.string("reason")))
  }
}
