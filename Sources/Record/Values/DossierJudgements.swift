import Domain

extension DossierAct.SupplementRequest {
  var json: JSON {
    .object([
      "demands": JSON.list(demands) { .object(["about": .string($0.about), "words": .string($0.words.string)]) },
      "guidance-not-followed": .text(guidanceNotFollowed?.string),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    self.init(
      demands: try json.list("demands") { demand throws(DecodingFault) in
        Demand(about: try demand.string("about"), words: Text(composed: try demand.string("words")))
      }, guidanceNotFollowed: json["guidance-not-followed"]?.stringValue.map { Text(composed: $0) })
  }
}

extension Opinion {
  var json: JSON { .object(["reasons": .string(reasons.string), "stance": .string(stance.rawValue)]) }

  init(json: JSON?) throws(DecodingFault) {
    guard let json, let stance = Stance(rawValue: try json.string("stance")) else { throw .invalid(member: "stance") }
    self.init(stance: stance, reasons: Text(composed: try json.string("reasons")))
  }
}

extension Appraisal {
  var json: JSON {
    let meeting: Day? = if case .meeting(let day) = form { day } else { nil }
    return .object([
      "findings": JSON.list(findings) {
        .object([
          "criterion": .string($0.criterion), "met": .bool($0.isMet), "words": .string($0.words.string),
        ])
      }, "meeting": .text(meeting?.description),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    self.init(
      form: try json.optionalDay("meeting").map { .meeting(on: $0) } ?? .writtenOpinions,
      findings: try json.list("findings") { finding throws(DecodingFault) in
        Finding(
          criterion: try finding.string("criterion"), isMet: finding["met"] == .bool(true),
          words: Text(composed: try finding.string("words")))
      })
  }
}

extension DossierDecision {
  var json: JSON {
    switch result {
    case .granted(let certificate):
      .object(["certificate": certificate.json, "number": .string(number.text)])
    case .refused(let reasons): .object(["number": .string(number.text), "reasons": .string(reasons.string)])
    }
  }

  init(json: JSON) throws(DecodingFault) {
    guard let number = DecisionNumber(try json.string("number")) else { throw .invalid(member: "number") }
    if let certificate = json["certificate"] {
      self.init(number: number, result: .granted(try Certificate(json: certificate)))
    } else {
      self.init(number: number, result: .refused(reasons: Text(composed: try json.string("reasons"))))
    }
  }
}

extension DossierAct.Correction {
  var json: JSON {
    var day: Day?
    var opinion: Opinion?
    switch replacement {
    case .day(let corrected): day = corrected
    case .opinion(let corrected): opinion = corrected
    case nil: break
    }
    return .object([
      "day": .text(day?.description), "opinion": opinion?.json, "statement": .string(statement.string),
      "step": .integer(Int64(step)),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    guard let step = json["step"]?.integerValue else { throw .invalid(member: "step") }
    var replacement: Replacement?
    if let day = try json.optionalDay("day") { replacement = .day(day) }
    if let opinion = json["opinion"] { replacement = .opinion(try Opinion(json: opinion)) }
    self.init(step: Int(step), statement: Text(composed: try json.string("statement")), replacement: replacement)
  }
}
