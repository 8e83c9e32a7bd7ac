public import Domain
import Ledger

/// A step of a dossier with who took it, as the ledger keeps it: kind and subject hidden, the content restricted, what concerns
/// persons in a field of its own that can be erased.
public struct DossierStep: Equatable, Sendable {
  public var act: DossierAct
  public var by: DossierEntry.Actor

  public init(act: DossierAct, by: DossierEntry.Actor) {
    self.act = act
    self.by = by
  }

  /// The step as an entry of its dossier.
  public func entry(at recordedAt: Instant) -> DossierEntry {
    DossierEntry(act: act, by: by, recordedAt: recordedAt)
  }

  /// The kind of act it is.
  public var name: ActName {
    switch act {
    case .filed: .dossierFiled
    case .supplementRequested: .dossierSupplementRequested
    case .supplemented: .dossierSupplemented
    case .originalReceived: .dossierOriginalReceived
    case .acceptedAsComplete: .dossierAccepted
    case .consulted: .dossierConsulted
    case .letterReceived: .dossierLetterReceived
    case .opinionGiven: .dossierOpinionGiven
    case .forwarded: .dossierForwarded
    case .receivedForDecision: .dossierReceived
    case .appraised: .dossierAppraised
    case .decided: .dossierDecided
    case .handedOver: .dossierHandedOver
    case .resultReceived: .dossierResultReceived
    case .withdrawn: .dossierWithdrawn
    case .corrected: .dossierCorrected
    }
  }

  var fields: [Field] {
    var fields = [
      Field("by", .restricted, by.json.canonicalBytes), Field("step", .restricted, act.json.canonicalBytes),
    ]
    if let personal = act.personal { fields.append(Field("personal", .personal, personal.canonicalBytes)) }
    return fields
  }

  init(_ act: Act, _ name: ActName) throws(DecodingFault) {
    self.init(
      act: try DossierAct(name, try act.json("step"), personal: try act.personal()),
      by: try DossierEntry.Actor(json: try act.json("by")))
  }
}
