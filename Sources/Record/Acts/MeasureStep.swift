public import Domain
import Ledger

/// A step of a measure with who took it, as the ledger keeps it: kind and subject hidden, the content restricted, names of files in a
/// field of their own that can be erased.
public struct MeasureStep: Equatable, Sendable {
  public var act: MeasureAct
  public var by: DossierEntry.Actor

  public init(act: MeasureAct, by: DossierEntry.Actor) {
    self.act = act
    self.by = by
  }

  /// The step as an entry of its measure.
  public func entry(at recordedAt: Instant) -> MeasureEntry {
    MeasureEntry(act: act, by: by, recordedAt: recordedAt)
  }

  var fields: [Field] {
    var fields = [
      Field("by", .restricted, by.json.canonicalBytes), Field("step", .restricted, act.json.canonicalBytes),
    ]
    if let names = JSON.list(act.papers.filter { $0.fileName != nil }, { .string($0.fileName ?? "") }) {
      fields.append(Field("personal", .personal, names.canonicalBytes))
    }
    return fields
  }

  init(_ act: Act) throws(DecodingFault) {
    self.init(
      act: try MeasureAct(json: try act.json("step")), by: try DossierEntry.Actor(json: try act.json("by")))
    let names = (try act.optionalJSON("personal"))?.elements.compactMap(\.stringValue) ?? []
    if names.count == self.act.papers.count { self.act.nameFiles(names) }
  }

  /// The step in canonical JSON, without names of files: what a register keeps.
  public var kept: String {
    String(decoding: JSON.object(["by": by.json, "step": act.json]).canonicalBytes, as: UTF8.self)
  }

  /// Reads back what ``kept`` wrote.
  public init(kept text: String) throws(DecodingFault) {
    let json = try JSON(canonicalBytes: Array(text.utf8))
    guard let step = json["step"] else { throw .invalid(member: "step") }
    guard let by = json["by"] else { throw .invalid(member: "by") }
    self.init(act: try MeasureAct(json: step), by: try DossierEntry.Actor(json: by))
  }
}

extension MeasureAct {
  fileprivate mutating func nameFiles(_ names: [String]) {
    switch self {
    case .opened(var opening):
      for index in names.indices { opening.papers[index].fileName = names[index] }
      self = .opened(opening)
    case .remedyReported(var report):
      for index in names.indices { report.papers[index].fileName = names[index] }
      self = .remedyReported(report)
    case .consulted, .letterReceived, .opinionGiven, .met, .decided, .notified, .decisionReceived, .certificateReturned,
      .remedyExamined, .concluded, .settled, .closed, .corrected:
      break
    }
  }
}
