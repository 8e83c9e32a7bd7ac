import Domain

/// A step as a register keeps it: all that the ledger holds of it but what concerns persons, which only the ledger may hold, so that
/// an erasure there is an erasure everywhere.
extension DossierStep {
  /// The step without answers about persons and names of files.
  public var withoutPersons: DossierStep {
    switch act {
    case .filed(var filing):
      filing.personal = nil
      filing.papers = filing.papers.map(\.withoutName)
      return DossierStep(act: .filed(filing), by: by)
    case .supplemented(var supplement):
      supplement.personal = nil
      supplement.papers = supplement.papers.map(\.withoutName)
      return DossierStep(act: .supplemented(supplement), by: by)
    case .supplementRequested, .originalReceived, .acceptedAsComplete, .consulted, .letterReceived, .opinionGiven,
      .forwarded,
      .receivedForDecision, .appraised, .decided, .handedOver, .resultReceived, .withdrawn, .corrected:
      return self
    }
  }

  /// The step in canonical JSON, without what concerns persons.
  public var kept: String {
    let json = JSON.object(["by": by.json, "kind": .string(name.rawValue), "step": act.json])
    return String(decoding: json.canonicalBytes, as: UTF8.self)
  }

  /// Reads back what ``kept`` wrote; answers about persons and names of files are absent.
  public init(kept text: String) throws(DecodingFault) {
    let json = try JSON(canonicalBytes: Array(text.utf8))
    guard let name = ActName(rawValue: try json.string("kind")) else { throw .invalid(member: "kind") }
    guard let step = json["step"] else { throw .invalid(member: "step") }
    guard let by = json["by"] else { throw .invalid(member: "by") }
    self.init(act: try DossierAct(name, step, personal: nil), by: try DossierEntry.Actor(json: by))
  }
}

extension FiledPaper {
  fileprivate var withoutName: FiledPaper { FiledPaper(item: item, form: form, source: source) }
}
