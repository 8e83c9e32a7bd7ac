import Domain

/// Whose a task is, as far as the acts tell it: `organisation:o-…`, `office:pc-2025-08`, or `receiver:…` and `decider:…` of a
/// procedure, which offices these are is for the law in force on the filing day to say.
struct DossierSeat: Hashable {
  let text: String

  static func body(_ body: Body) -> DossierSeat { DossierSeat(text: body.description) }
  static func receiver(of procedure: ProcedureName) -> DossierSeat { DossierSeat(text: "receiver:\(procedure)") }
  static func decider(of procedure: ProcedureName) -> DossierSeat { DossierSeat(text: "decider:\(procedure)") }

  /// Whose an open task of a dossier is.
  init(_ task: DossierTask.Open, of filing: DossierFiling) {
    switch task.kind.party {
    case .receiver: self = .receiver(of: filing.procedure)
    case .decider: self = .decider(of: filing.procedure)
    case .applicant: self = .body(.organisation(filing.applicant.organisation))
    case .consulted: self = task.office.map { .body(.office($0)) } ?? .receiver(of: filing.procedure)
    }
  }

  private init(text: String) { self.text = text }

  init(stored text: String) { self.text = text }

  /// The body it is under a procedure as one instrument lays it down.
  func body(under procedure: Procedure) -> Body {
    if let body = Body(text) { return body }
    return .office(text.hasPrefix("decider:") ? procedure.decider : procedure.receiver)
  }

  /// All that have to do with a dossier: its applicant and receiver, who was consulted, and once it was forwarded who decides.
  static func all(of dossier: Dossier) -> [DossierSeat] {
    let filing = dossier.filing
    let forwarded = dossier.entries.contains { if case .forwarded = $0.act { true } else { false } }
    return [.body(.organisation(filing.applicant.organisation)), .receiver(of: filing.procedure)]
      + dossier.letters.map { .body(.office($0.office)) } + (forwarded ? [.decider(of: filing.procedure)] : [])
  }
}

/// The seats of which a person sees the dossiers, each with the filing days for which the law gives it to the person's body.
struct DossierSeats {
  struct Claim: Hashable {
    var seat: DossierSeat
    var from: Day
    var until: Day
  }

  private(set) var claims: [Claim] = []

  /// As ``Access`` lets a person see: by role, and for auditors all of their body's.
  init(of person: Person, under law: LawBook) {
    let audits = person.roles.contains(.audits)
    let has = { (role: Role) in audits || person.roles.contains(role) }
    switch person.body {
    case .organisation: if has(.files) { add(.body(person.body)) }
    case .office(let office):
      if has(.isConsulted) { add(.body(person.body)) }
      for regime in law.regimes {
        if has(.receives), regime.procedure.receiver == office { add(.receiver(of: regime.procedure.name), regime) }
        if has(.decides), regime.procedure.decider == office { add(.decider(of: regime.procedure.name), regime) }
      }
    }
  }

  private mutating func add(_ seat: DossierSeat, _ regime: LawBook.Regime? = nil) {
    claims.append(
      Claim(seat: seat, from: regime?.from ?? DossierSeats.first, until: regime?.until ?? DossierSeats.last))
  }

  private static let first = Day(number: -1_000_000)
  private static let last = Day(number: 10_000_000)

  /// Rows of a table with `seat` and `filed_on` that are the person's; never all, where there are no seats.
  func condition(_ table: String) -> String {
    guard !claims.isEmpty else { return "0" }
    return "("
      + claims.map { _ in "(\(table).seat = ? AND \(table).filed_on BETWEEN ? AND ?)" }.joined(separator: " OR ") + ")"
  }

  var arguments: [any Bindable] {
    claims.flatMap { claim -> [any Bindable] in [claim.seat.text, claim.from, claim.until] }
  }
}

extension LawBook {
  /// A procedure with the filing days for which one instrument lays it down.
  struct Regime {
    var procedure: Procedure
    var from: Day
    /// Last day.
    var until: Day
  }

  /// What ``procedure(_:on:)`` answers, as stretches of days. Cost: the few instruments squared.
  var regimes: [Regime] {
    let turns = Set(instruments.flatMap { [$0.inForce] + ($0.until.map { [$0 + 1] } ?? []) }).sorted()
    let names = Set(instruments.flatMap { $0.procedures.map(\.name) }).sorted()
    return names.flatMap { name in
      turns.indices.compactMap { index in
        let until = index + 1 < turns.count ? turns[index + 1] - 1 : Day(number: 10_000_000)
        return procedure(name, on: turns[index]).map { Regime(procedure: $0, from: turns[index], until: until) }
      }
    }
  }
}
