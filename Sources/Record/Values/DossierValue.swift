import Domain

extension DossierAct {
  /// What is restricted of the step.
  var json: JSON {
    switch self {
    case .filed(let filing): filing.json
    case .supplementRequested(let request): request.json
    case .supplemented(let supplement): supplement.json
    case .originalReceived(let item, let day):
      .object(["item": .string(item), "on": .string(day.description)])
    case .acceptedAsComplete: .object([:])
    case .consulted(let offices), .forwarded(let offices):
      .object(["offices": JSON.list(offices) { .string($0.text) }])
    case .letterReceived(let office, let day):
      .object(["office": .string(office.text), "on": .string(day.description)])
    case .opinionGiven(let office, let opinion, let day):
      .object(["office": .string(office.text), "on": .string(day.description), "opinion": opinion.json])
    case .receivedForDecision(let day), .resultReceived(let day): .object(["on": .string(day.description)])
    case .appraised(let appraisal): appraisal.json
    case .decided(let decision): decision.json
    case .handedOver(let delivery, let day):
      .object(["delivery": .string(delivery.rawValue), "on": .string(day.description)])
    case .withdrawn(let reason): .object(["reason": .string(reason.string)])
    case .corrected(let correction): correction.json
    }
  }

  /// What of the step concerns persons; nil where nothing does.
  var personal: JSON? {
    switch self {
    case .filed(let filing): DossierAct.personal(filing.personal, filing.papers)
    case .supplemented(let supplement): DossierAct.personal(supplement.personal, supplement.papers)
    case .supplementRequested, .originalReceived, .acceptedAsComplete, .consulted, .letterReceived, .opinionGiven,
      .forwarded,
      .receivedForDecision, .appraised, .decided, .handedOver, .resultReceived, .withdrawn, .corrected:
      nil
    }
  }

  private static func personal(_ answers: Answers?, _ papers: [FiledPaper]) -> JSON? {
    let names = JSON.list(papers) { .string($0.fileName ?? "") }
    guard answers?.isEmpty == false || papers.contains(where: { $0.fileName != nil }) else { return nil }
    return .object(["answers": answers?.json, "file-names": names])
  }

  init(_ name: ActName, _ json: JSON, personal: JSON?) throws(DecodingFault) {
    switch name {
    case .dossierFiled: self = .filed(try DossierFiling(json: json, personal: personal))
    case .dossierSupplementRequested: self = .supplementRequested(try SupplementRequest(json: json))
    case .dossierSupplemented: self = .supplemented(try Supplement(json: json, personal: personal))
    case .dossierOriginalReceived:
      self = .originalReceived(item: try json.string("item"), on: try json.day("on"))
    case .dossierAccepted: self = .acceptedAsComplete
    case .dossierConsulted: self = .consulted(try json.list("offices", DossierAct.office))
    case .dossierLetterReceived:
      self = .letterReceived(try DossierAct.office(json["office"]), on: try json.day("on"))
    case .dossierOpinionGiven:
      self = .opinionGiven(
        try DossierAct.office(json["office"]), try Opinion(json: json["opinion"]), on: try json.day("on"))
    case .dossierForwarded: self = .forwarded(without: try json.list("offices", DossierAct.office))
    case .dossierReceived: self = .receivedForDecision(on: try json.day("on"))
    case .dossierAppraised: self = .appraised(try Appraisal(json: json))
    case .dossierDecided: self = .decided(try DossierDecision(json: json))
    case .dossierHandedOver:
      guard let delivery = Delivery(rawValue: try json.string("delivery")) else { throw .invalid(member: "delivery") }
      self = .handedOver(delivery, on: try json.day("on"))
    case .dossierResultReceived: self = .resultReceived(on: try json.day("on"))
    case .dossierWithdrawn: self = .withdrawn(reason: Text(composed: try json.string("reason")))
    case .dossierCorrected: self = .corrected(try Correction(json: json))
    case .opened, .organisationRecorded, .certificateRecorded, .certificateIssued, .certificateSuspended,
      .certificateSuspensionReceived, .certificateLifted, .certificateWithdrawn, .measureStep, .calendarAmended,
      .rateRecorded,
      .dutyAccountNotified, .dutyPlanSent, .dutyPlanReceived, .dutyDataUpdated, .dutyActivityStated, .reportFiled,
      .reportCorrected, .importStarted,
      .activityPublished, .importCompleted, .importAbandoned, .originChanged, .withheld:
      throw .unknownKind(name.rawValue)
    }
  }

  fileprivate static func office(_ json: JSON?) throws(DecodingFault) -> OfficeName {
    guard let name = json?.stringValue.flatMap({ OfficeName($0) }) else { throw .invalid(member: "office") }
    return name
  }
}

extension DossierEntry.Actor {
  var json: JSON { .object(["account": .text(account), "body": .string(body.description)]) }

  init(json: JSON) throws(DecodingFault) {
    guard let body = Body(try json.string("body")) else { throw .invalid(member: "body") }
    self.init(body: body, account: json["account"]?.stringValue)
  }
}

extension DossierFiling {
  var json: JSON {
    .object([
      "answers": answers.json,
      "applicant": .object([
        "country": .text(applicant.country?.code), "name": applicant.name.json,
        "organisation": .string(applicant.organisation.text),
      ]),
      "certificate": .text(certificate?.text), "days-late": daysLate.map { .integer(Int64($0)) },
      "manner": .string(manner.rawValue), "number": .string(number.description),
      "papers": JSON.list(papers, \.json), "procedure": .string(procedure.text), "scope": scope.json,
      "slip": .string(slip.text),
    ])
  }

  init(json: JSON, personal: JSON?) throws(DecodingFault) {
    guard let applicant = json["applicant"], let organisation = RecordNumber(try applicant.string("organisation"))
    else { throw .invalid(member: "applicant") }
    guard let procedure = ProcedureName(try json.string("procedure")) else { throw .invalid(member: "procedure") }
    guard let number = DossierNumber(try json.string("number")) else { throw .invalid(member: "number") }
    guard let slip = SlipCode(typed: try json.string("slip")) else { throw .invalid(member: "slip") }
    guard let manner = Manner(rawValue: try json.string("manner")) else { throw .invalid(member: "manner") }
    self.init(
      procedure: procedure, number: number, slip: slip,
      applicant: Applicant(
        organisation: organisation, name: try Narratives(json: applicant["name"]),
        country: applicant["country"]?.stringValue.flatMap { CountryCode($0) }),
      manner: manner, scope: try DossierScope(json: json["scope"]), answers: try Answers(json: json["answers"]),
      personal: try personal.map { personal throws(DecodingFault) in try Answers(json: personal["answers"]) },
      papers: try FiledPaper.papers(json, personal),
      certificate: json["certificate"]?.stringValue.flatMap { RecordNumber($0) },
      daysLate: json["days-late"]?.integerValue.map(Int.init))
  }
}

extension DossierAct.Supplement {
  var json: JSON {
    .object(["answers": answers.json, "papers": JSON.list(papers, \.json), "scope": scope.json])
  }

  init(json: JSON, personal: JSON?) throws(DecodingFault) {
    self.init(
      scope: try DossierScope(json: json["scope"]), answers: try Answers(json: json["answers"]),
      personal: try personal.map { personal throws(DecodingFault) in try Answers(json: personal["answers"]) },
      papers: try FiledPaper.papers(json, personal))
  }
}

extension DossierScope {
  var json: JSON {
    .object([
      "approving-bodies": JSON.list(approvingBodies) { .string($0.text) },
      "fields": JSON.list(fields) { .string($0.rawValue) },
      "provinces": JSON.list(provinces) { .string($0.description) },
    ])
  }

  init(json: JSON?) throws(DecodingFault) {
    guard let json else { throw .invalid(member: "scope") }
    self.init(
      fields: try json.list("fields") { element throws(DecodingFault) in
        guard let field = element.stringValue.flatMap({ FieldOfWork(rawValue: $0) }) else {
          throw .invalid(member: "fields")
        }
        return field
      },
      provinces: try json.list("provinces") { element throws(DecodingFault) in
        guard let code = element.stringValue.flatMap({ UnitCode($0) }) else { throw .invalid(member: "provinces") }
        return code
      },
      approvingBodies: try json.list("approving-bodies") { element throws(DecodingFault) in
        try DossierAct.office(element)
      })
  }
}

extension Answers {
  var json: JSON? {
    guard !isEmpty else { return nil }
    let names = values.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return .object(names.map { JSON.Member($0, .array((values[$0] ?? []).map(JSON.string))) })
  }

  init(json: JSON?) throws(DecodingFault) {
    guard let json else {
      self.init()
      return
    }
    guard case .object(let members) = json else { throw .invalid(member: "answers") }
    self.init(
      Dictionary(members.map { ($0.name, $0.value.elements.compactMap(\.stringValue)) }, uniquingKeysWith: { $1 }))
  }
}

extension FiledPaper {
  var json: JSON {
    switch form {
    case .file(let digest, let type, let bytes):
      .object([
        "bytes": .integer(bytes), "digest": .string(digest.hex), "item": .string(item), "source": .text(source?.text),
        "type": .string(type.rawValue),
      ])
    case .original(let day): .object(["item": .string(item), "received-on": .string(day.description)])
    }
  }

  static func papers(_ json: JSON, _ personal: JSON?) throws(DecodingFault) -> [FiledPaper] {
    let names = personal?["file-names"]?.elements ?? []
    var papers = try json.list("papers", FiledPaper.init(bare:))
    for (index, name) in names.enumerated() where index < papers.count {
      papers[index].fileName = name.stringValue.flatMap { $0.isEmpty ? nil : $0 }
    }
    return papers
  }

  /// Without the name of its file, which is kept apart.
  init(bare json: JSON) throws(DecodingFault) {
    let item = try json.string("item")
    if let day = try json.optionalDay("received-on") {
      self.init(item: item, form: .original(receivedOn: day))
      return
    }
    guard let digest = FileDigest(try json.string("digest")), let type = FileType(rawValue: try json.string("type")),
      let bytes = json["bytes"]?.integerValue
    else { throw .invalid(member: "papers") }
    var source: Source?
    if let text = json["source"] {
      source = text.stringValue.flatMap { Source($0) }
      guard source != nil else { throw .invalid(member: "source") }
    }
    self.init(item: item, form: .file(digest: digest, type: type, bytes: bytes), source: source)
  }
}
