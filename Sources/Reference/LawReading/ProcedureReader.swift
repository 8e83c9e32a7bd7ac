import Domain
import Yams

/// Reads one procedure of an instrument.
struct ProcedureReader {
  let document: LawDocument
  let instrument: InstrumentNumber
  /// On which every sentence stands that names no other.
  let footing: LegalFooting

  enum Key: String, LawKey {
    case name, title, basis, filer, window, conditions, items, receiver, decider, consultees, steps
    case longestValidity = "longest-validity"
    case criteria, outcomes, duties, fee

    var isOptional: Bool { self == .longestValidity }
  }

  /// `known`: the procedures that stand above in the file, to which `as NAME` may refer.
  func read(_ node: Node, after known: [ProcedureName: Procedure]) -> Procedure? {
    guard let map = LawMapping<Key>(node, in: document) else { return nil }
    let parts = Parts(map: map, known: known, document: document)
    let name = map.value(.name, { ProcedureName($0) }, else: { .badName($0) })
    let title = map.words(.title)
    let basis = (map.items(.basis) ?? []).compactMap { document.citation($0, of: instrument) }
    let filer = parts.part(.filer, \.filer) { provision($0, code: "filer") }
    let window = map.value(.window, Procedure.Window.init(law:), else: { .badLimit($0) })
    let conditions = parts.list(.conditions, \.conditions, provisions)
    let items = parts.list(.items, \.items, self.items)
    let (receiver, decider) = (map.office(.receiver), map.office(.decider))
    let consultees = parts.list(.consultees, \.consultees, self.consultees)
    let steps = parts.list(.steps, \.steps, self.steps)
    let validity = map.limit(.longestValidity)
    let criteria = parts.list(.criteria, \.criteria, provisions)
    let outcomes = parts.list(.outcomes, \.outcomes, provisions)
    let duties = parts.list(.duties, \.duties, self.steps)
    let fee = parts.part(.fee, \.fee) { provision($0, code: "fee") }
    if let steps, steps.last?.name != .handover { document.fault(.noOuterLimit, at: map.line(of: .steps)) }
    guard let name, let title, let filer, let window, let conditions, let items, let receiver, let decider,
      let consultees, let steps, let criteria, let outcomes, let duties, let fee
    else { return nil }
    return Procedure(
      name: name, title: title, basis: basis, filer: filer, window: window, conditions: conditions, items: items,
      receiver: receiver, decider: decider, consultees: consultees, steps: steps, longestValidity: validity,
      criteria: criteria, outcomes: outcomes, duties: duties, fee: fee)
  }

  /// The parts of a procedure that may be those of another: `as NAME`.
  private struct Parts {
    let map: LawMapping<Key>
    let known: [ProcedureName: Procedure]
    let document: LawDocument

    func part<Value>(_ key: Key, _ same: KeyPath<Procedure, Value>, _ read: (Node) -> Value?) -> Value? {
      guard let node = map.node(key) else { return nil }
      guard let text = node.scalar?.string, text.hasPrefix("as ") else { return read(node) }
      let name = text.dropFirst(3)
      if let procedure = ProcedureName(name).flatMap({ known[$0] }) { return procedure[keyPath: same] }
      document.fault(.unknownProcedure(String(name)), at: node.line)
      return nil
    }

    func list<Value>(_ key: Key, _ same: KeyPath<Procedure, [Value]>, _ read: ([Node]) -> [Value]) -> [Value]? {
      part(key, same) { node in document.items(of: node).map(read) }
    }
  }
}

extension Procedure.Window {
  /// `always`, or `60 days before expiry`.
  init?(law text: String) {
    let ending = " before expiry"
    if text == "always" {
      self = .always
    } else if text.hasSuffix(ending), let limit = TimeLimit(law: String(text.dropLast(ending.count))) {
      self = .before(expiry: limit)
    } else {
      return nil
    }
  }
}
