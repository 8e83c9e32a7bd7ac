import Domain

extension MeasureAct {
  /// The words by which steps are told apart in the ledger; part of the record's format for ever.
  private enum Kind: String {
    case opened, consulted
    case letterReceived = "letter-received"
    case opinionGiven = "opinion-given"
    case met, decided, notified
    case decisionReceived = "decision-received"
    case certificateReturned = "certificate-returned"
    case remedyReported = "remedy-reported"
    case remedyExamined = "remedy-examined"
    case concluded, settled, closed, corrected
  }

  private var kind: Kind {
    switch self {
    case .opened: .opened
    case .consulted: .consulted
    case .letterReceived: .letterReceived
    case .opinionGiven: .opinionGiven
    case .met: .met
    case .decided: .decided
    case .notified: .notified
    case .decisionReceived: .decisionReceived
    case .certificateReturned: .certificateReturned
    case .remedyReported: .remedyReported
    case .remedyExamined: .remedyExamined
    case .concluded: .concluded
    case .settled: .settled
    case .closed: .closed
    case .corrected: .corrected
    }
  }

  /// What is restricted of the step.
  var json: JSON { .object(["content": content, "kind": .string(kind.rawValue)]) }

  private var content: JSON {
    switch self {
    case .opened(let opening): opening.json
    case .consulted(let offices): .object(["offices": JSON.list(offices) { .string($0.text) }])
    case .letterReceived(let office, let day):
      .object(["office": .string(office.text), "on": .string(day.description)])
    case .opinionGiven(let office, let opinion, let day):
      .object(["office": .string(office.text), "on": .string(day.description), "opinion": opinion.json])
    case .met(let meeting):
      .object([
        "conclusion": .string(meeting.conclusion.string), "offices": JSON.list(meeting.offices) { .string($0.text) },
        "on": .string(meeting.on.description),
      ])
    case .decided(let decision): decision.json
    case .notified(let delivery, let day):
      .object(["delivery": .string(delivery.rawValue), "on": .string(day.description)])
    case .decisionReceived(let day), .certificateReturned(let day): .object(["on": .string(day.description)])
    case .remedyReported(let report):
      .object([
        "on": .string(report.on.description), "papers": JSON.list(report.papers, \.json),
        "words": .string(report.words.string),
      ])
    case .remedyExamined(let found):
      .object(["remedied": .bool(found.isRemedied), "words": .string(found.words.string)])
    case .concluded(let conclusion): conclusion.json
    case .settled(let settlement):
      .object([
        "matter": .string(settlement.matter.rawValue), "on": .string(settlement.on.description),
        "words": .string(settlement.words.string),
      ])
    case .closed: .object([:])
    case .corrected(let correction):
      .object([
        "instead": correction.replacement?.json, "statement": .string(correction.statement.string),
        "step": .integer(Int64(correction.step)),
      ])
    }
  }

  init(json: JSON) throws(DecodingFault) {
    guard let kind = Kind(rawValue: try json.string("kind")) else { throw .invalid(member: "kind") }
    guard let content = json["content"] else { throw .invalid(member: "content") }
    let words = { (name: String) throws(DecodingFault) in Text(composed: try content.string(name)) }
    switch kind {
    case .opened: self = .opened(try MeasureOpening(json: content))
    case .consulted: self = .consulted(try content.list("offices", MeasureAct.office))
    case .letterReceived:
      self = .letterReceived(try MeasureAct.office(content["office"]), on: try content.day("on"))
    case .opinionGiven:
      self = .opinionGiven(
        try MeasureAct.office(content["office"]), try Opinion(json: content["opinion"]), on: try content.day("on"))
    case .met:
      self = .met(
        Meeting(
          on: try content.day("on"), offices: try content.list("offices", MeasureAct.office),
          conclusion: try words("conclusion")))
    case .decided: self = .decided(try MeasureDecision(json: content))
    case .notified:
      guard let delivery = DossierAct.Delivery(rawValue: try content.string("delivery")) else {
        throw .invalid(member: "delivery")
      }
      self = .notified(delivery, on: try content.day("on"))
    case .decisionReceived: self = .decisionReceived(on: try content.day("on"))
    case .certificateReturned: self = .certificateReturned(on: try content.day("on"))
    case .remedyReported:
      self = .remedyReported(
        RemedyReport(
          on: try content.day("on"), words: try words("words"),
          papers: try content.list("papers", FiledPaper.init(bare:))))
    case .remedyExamined:
      self = .remedyExamined(
        RemedyExamination(isRemedied: content["remedied"] == .bool(true), words: try words("words")))
    case .concluded: self = .concluded(try Conclusion(json: content))
    case .settled:
      guard let matter = Settlement.Matter(rawValue: try content.string("matter")) else {
        throw .invalid(member: "matter")
      }
      self = .settled(Settlement(matter, on: try content.day("on"), words: try words("words")))
    case .closed: self = .closed
    case .corrected:
      guard let step = content["step"]?.integerValue else { throw .invalid(member: "step") }
      self = .corrected(
        Correction(
          step: Int(step), statement: try words("statement"),
          replacement: try content["instead"].map { json throws(DecodingFault) in try MeasureAct(json: json) }))
    }
  }

  fileprivate static func office(_ json: JSON?) throws(DecodingFault) -> OfficeName {
    guard let name = json?.stringValue.flatMap({ OfficeName($0) }) else { throw .invalid(member: "office") }
    return name
  }
}

extension MeasureOpening {
  var json: JSON {
    var grounds: [Suspension.Ground] = []
    var (ending, endsOn): (Withdrawal.Ending?, Day?)
    switch matter {
    case .suspension(let found): grounds = found
    case .termination(let found): ending = found
    case .selfTermination(let day): endsOn = day
    }
    return .object([
      "certificate": .string(certificate.text), "ending": .text(ending?.rawValue),
      "ends-on": .text(endsOn?.description), "facts": .string(facts.string), "following": .text(following?.text),
      "grounds": JSON.list(grounds) { .string($0.rawValue) }, "holder": .string(holder.text),
      "holder-name": holderName.json, "papers": JSON.list(papers, \.json), "printed": .string(printed.text),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    guard let certificate = RecordNumber(try json.string("certificate")) else { throw .invalid(member: "certificate") }
    guard let printed = CertificateNumber(try json.string("printed")) else { throw .invalid(member: "printed") }
    guard let holder = RecordNumber(try json.string("holder")) else { throw .invalid(member: "holder") }
    self.init(
      matter: try Matter(json: json), certificate: certificate, printed: printed, holder: holder,
      holderName: try Narratives(json: json["holder-name"]), facts: Text(composed: try json.string("facts")),
      papers: try json.list("papers", FiledPaper.init(bare:)),
      following: json["following"]?.stringValue.flatMap { RecordNumber($0) })
  }
}

extension MeasureOpening.Matter {
  fileprivate init(json: JSON) throws(DecodingFault) {
    if let day = try json.optionalDay("ends-on") {
      self = .selfTermination(endsOn: day)
    } else if let text = json["ending"]?.stringValue {
      guard let ending = Withdrawal.Ending(rawValue: text) else { throw .invalid(member: "ending") }
      self = .termination(ending)
    } else {
      self = .suspension(try json.list("grounds", Suspension.Ground.init(json:)))
    }
  }
}

extension Suspension.Ground {
  init(json: JSON) throws(DecodingFault) {
    guard let ground = json.stringValue.flatMap({ Suspension.Ground(rawValue: $0) }) else {
      throw .invalid(member: "grounds")
    }
    self = ground
  }
}

extension MeasureDecision {
  var json: JSON {
    switch result {
    case .suspend(let suspension, let violations):
      .object([
        "suspension": StandingChange.suspended(suspension).json, "violations": .string(violations.string),
      ])
    case .terminate(let withdrawal, let violations):
      .object([
        "violations": .string(violations.string), "withdrawal": StandingChange.withdrawn(withdrawal).json,
      ])
    case .drop(let reasons): .object(["reasons": .string(reasons.string)])
    }
  }

  init(json: JSON) throws(DecodingFault) {
    let words = { (name: String) throws(DecodingFault) in Text(composed: try json.string(name)) }
    if let held = json["suspension"], case .suspended(let suspension) = try StandingChange.suspended(by: held) {
      self.init(.suspend(suspension, violations: try words("violations")))
    } else if let held = json["withdrawal"], case .withdrawn(let withdrawal) = try StandingChange.withdrawn(by: held) {
      self.init(.terminate(withdrawal, violations: try words("violations")))
    } else {
      self.init(.drop(reasons: try words("reasons")))
    }
  }
}

extension MeasureAct.Conclusion {
  var json: JSON {
    switch self {
    case .lifted(let decision, let day):
      .object(["by": .string(decision.text), "on": .string(day.description)])
    case .notRemedied(let reasons, let following):
      .object(["following": .string(following.text), "reasons": .string(reasons.string)])
    }
  }

  init(json: JSON) throws(DecodingFault) {
    if let day = try json.optionalDay("on") {
      guard let decision = DecisionNumber(try json.string("by")) else { throw .invalid(member: "by") }
      self = .lifted(decision, on: day)
    } else {
      guard let following = RecordNumber(try json.string("following")) else { throw .invalid(member: "following") }
      self = .notRemedied(reasons: Text(composed: try json.string("reasons")), following: following)
    }
  }
}
