public import Domain
import Ledger

/// What was done about a duty, with who did it, as the ledger keeps it: kind and subject hidden, the content restricted; bank
/// accounts, and what concerns persons, in a field of its own that can be erased.
public struct DutyStep: Equatable, Sendable {
  public var act: DutyAct
  public var by: DossierEntry.Actor

  public init(act: DutyAct, by: DossierEntry.Actor) {
    self.act = act
    self.by = by
  }

  /// The act as an entry among the duties of its holder.
  public func entry(at recordedAt: Instant) -> DutyEntry { DutyEntry(act: act, by: by, recordedAt: recordedAt) }

  /// The kind of act it is.
  public var name: ActName {
    switch act {
    case .accountNotified: .dutyAccountNotified
    case .planSent: .dutyPlanSent
    case .planReceived: .dutyPlanReceived
    case .dataUpdated: .dutyDataUpdated
    case .activityStated: .dutyActivityStated
    }
  }

  var fields: [Field] {
    var fields = [
      Field("by", .restricted, by.json.canonicalBytes), Field("duty", .restricted, act.json.canonicalBytes),
    ]
    if let personal = act.personal { fields.append(Field("personal", .personal, personal.canonicalBytes)) }
    return fields
  }

  init(_ act: Act, _ name: ActName) throws(DecodingFault) {
    self.init(
      act: try DutyAct(name, try act.json("duty"), personal: try act.personal()),
      by: try DossierEntry.Actor(json: try act.json("by")))
  }
}

/// A step as a register keeps it: without bank accounts and without what concerns persons, which only the ledger may hold.
extension DutyStep {
  /// The step without bank account, answers about persons and names of files.
  public var withoutPersons: DutyStep {
    switch act {
    case .accountNotified(var notice):
      notice.account = nil
      return DutyStep(act: .accountNotified(notice), by: by)
    case .planSent(var notice):
      notice.plan.fileName = nil
      return DutyStep(act: .planSent(notice), by: by)
    case .dataUpdated(var update):
      update.personal = nil
      return DutyStep(act: .dataUpdated(update), by: by)
    case .planReceived, .activityStated: return self
    }
  }

  /// The step in canonical JSON, without what ``withoutPersons`` leaves out.
  public var kept: String {
    let json = JSON.object(["by": by.json, "duty": act.json, "kind": .string(name.rawValue)])
    return String(decoding: json.canonicalBytes, as: UTF8.self)
  }

  /// Reads back what ``kept`` wrote.
  public init(kept text: String) throws(DecodingFault) {
    let json = try JSON(canonicalBytes: Array(text.utf8))
    guard let name = ActName(rawValue: try json.string("kind")) else { throw .invalid(member: "kind") }
    guard let duty = json["duty"] else { throw .invalid(member: "duty") }
    guard let by = json["by"] else { throw .invalid(member: "by") }
    self.init(act: try DutyAct(name, duty, personal: nil), by: try DossierEntry.Actor(json: by))
  }
}
