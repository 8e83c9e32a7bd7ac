import Domain

extension DutyAct {
  /// What is restricted of the act.
  var json: JSON {
    switch self {
    case .accountNotified(let notice):
      .object([
        "arrival": notice.arrival.json, "certificate": .string(notice.certificate.text),
        "event": .string(notice.event.rawValue),
      ])
    case .planSent(let notice):
      .object([
        "arrival": notice.arrival.json, "certificate": .string(notice.certificate.text),
        "office": .string(notice.office.text), "papers": .array([notice.plan.json]),
      ])
    case .planReceived(let receipt):
      .object([
        "certificate": .string(receipt.certificate.text), "office": .string(receipt.office.text),
        "on": .string(receipt.on.description),
      ])
    case .dataUpdated(let update):
      .object([
        "answers": update.answers.json, "arrival": update.arrival.json,
        "certificate": .string(update.certificate.text), "changed-on": .string(update.changedOn.description),
      ])
    case .activityStated(let statement):
      .object([
        "active-on": .string(statement.activeOn.description), "arrival": statement.arrival.json,
        "certificate": .string(statement.certificate.text), "words": .string(statement.words.string),
      ])
    }
  }

  /// What of the act is a bank account or concerns persons; nil where nothing does.
  var personal: JSON? {
    switch self {
    case .accountNotified(let notice): notice.account?.json
    case .planSent(let notice): notice.plan.fileName.map { .object(["file-names": .array([.string($0)])]) }
    case .dataUpdated(let update):
      update.personal.flatMap { $0.isEmpty ? nil : .object(["answers": $0.json]) }
    case .planReceived, .activityStated: nil
    }
  }

  init(_ name: ActName, _ json: JSON, personal: JSON?) throws(DecodingFault) {
    guard let kind = Kept(rawValue: name.rawValue) else { throw .unknownKind(name.rawValue) }
    let certificate = try DutyAct.number(json, "certificate")
    switch kind {
    case .accountNotified:
      guard let event = AccountNotice.Event(rawValue: try json.string("event")) else { throw .invalid(member: "event") }
      self = .accountNotified(
        AccountNotice(
          certificate: certificate, arrival: try Arrival(json: json["arrival"]), event: event,
          account: try personal.flatMap { json throws(DecodingFault) in
            json == .object([]) ? nil : try BankAccount(json: json)
          }))
    case .planSent:
      guard let plan = try FiledPaper.papers(json, personal).first else { throw .invalid(member: "papers") }
      self = .planSent(
        PlanNotice(
          certificate: certificate, arrival: try Arrival(json: json["arrival"]), office: try DutyAct.office(json),
          plan: plan))
    case .planReceived:
      self = .planReceived(
        PlanReceipt(certificate: certificate, office: try DutyAct.office(json), on: try json.day("on")))
    case .dataUpdated:
      self = .dataUpdated(
        DataUpdate(
          certificate: certificate, arrival: try Arrival(json: json["arrival"]), changedOn: try json.day("changed-on"),
          answers: try Answers(json: json["answers"]),
          personal: try personal.map { json throws(DecodingFault) in try Answers(json: json["answers"]) }))
    case .activityStated:
      self = .activityStated(
        ActivityStatement(
          certificate: certificate, arrival: try Arrival(json: json["arrival"]), activeOn: try json.day("active-on"),
          words: Text(composed: try json.string("words"))))
    }
  }

  /// The kinds of act that are about duties.
  private enum Kept: String {
    case accountNotified = "duty.account-notified"
    case planSent = "duty.plan-sent"
    case planReceived = "duty.plan-received"
    case dataUpdated = "duty.data-updated"
    case activityStated = "duty.activity-stated"
  }

  private static func number(_ json: JSON, _ member: String) throws(DecodingFault) -> RecordNumber {
    guard let number = RecordNumber(try json.string(member)) else { throw .invalid(member: member) }
    return number
  }

  private static func office(_ json: JSON) throws(DecodingFault) -> OfficeName {
    guard let name = OfficeName(try json.string("office")) else { throw .invalid(member: "office") }
    return name
  }
}

extension DutyAct.Arrival {
  var json: JSON { .object(["manner": .string(manner.rawValue), "on": .string(on.description)]) }

  init(json: JSON?) throws(DecodingFault) {
    guard let json, let manner = DossierFiling.Manner(rawValue: try json.string("manner")) else {
      throw .invalid(member: "arrival")
    }
    self.init(manner: manner, on: try json.day("on"))
  }
}

extension DutyAct.BankAccount {
  var json: JSON {
    .object([
      "bank": .string(bank.string), "currency": .text(currency?.code), "number": .string(number.string),
      "owner": .string(owner.string),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    self.init(
      bank: Text(composed: try json.string("bank")), owner: Text(composed: try json.string("owner")),
      number: Text(composed: try json.string("number")),
      currency: json["currency"]?.stringValue.flatMap { Currency($0) })
  }
}
