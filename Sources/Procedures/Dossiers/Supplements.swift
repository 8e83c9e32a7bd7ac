import Domain

/// Completeness and supplements (Decree 58/2022/NĐ-CP, art. 11(2); Decree 63/2010/NĐ-CP, art. 20(4)).
extension Handling.Case {
  /// After how many requests every further one must state which guidance was not followed.
  static let requestsWithoutReason = 2

  func request(_ request: DossierAct.SupplementRequest) throws(Refusal) -> DossierAct {
    guard case .checking = dossier.state else { throw .notNow }
    guard !request.demands.isEmpty else { throw .demandsMissing }
    if let empty = request.demands.first(where: \.words.isEmpty) { throw .demandWithoutWords(empty.about) }
    let earlier = dossier.requests.count
    let isStated = request.guidanceNotFollowed.map { !$0.isEmpty } ?? false
    guard earlier < Self.requestsWithoutReason || isStated else { throw .guidanceNotStated(earlier: earlier) }
    return .supplementRequested(request)
  }

  func supplement(_ supplement: DossierAct.Supplement) throws(Refusal) -> DossierAct {
    guard case .supplementAwaited = dossier.state else { throw .notNow }
    try Handling.check(supplement.scope, supplement.papers, setting)
    return .supplemented(supplement)
  }

  func accept() throws(Refusal) -> DossierAct {
    guard case .checking = dossier.state else { throw .notNow }
    let held = Set(dossier.filing.papers.map(\.item))
    let missing = form?.originals(of: dossier.filing, procedure).map(\.code).filter { !held.contains($0) } ?? []
    guard missing.isEmpty else { throw .originalsMissing(missing) }
    return .acceptedAsComplete
  }

  /// An original may have come before the dossier was filed, and is recorded once.
  func receive(_ item: String, on day: Day) throws(Refusal) -> DossierAct {
    guard case .checking = dossier.state, procedure.item(item)?.form == .original,
      !dossier.filing.papers.contains(where: { $0.item == item })
    else { throw .notNow }
    guard day <= setting.today else { throw .inTheFuture(today: setting.today) }
    return .originalReceived(item: item, on: day)
  }

  /// Each original is recorded with its day before the dossier is accepted.
  func accept(originals days: [String: Day]) throws(Refusal) -> [DossierAct] {
    var received: [DossierAct] = []
    var accepting = self
    for (item, day) in days.sorted(by: { $0.key < $1.key }) {
      received.append(try accepting.receive(item, on: day))
      accepting.dossier.receive(item, on: day)
    }
    return received + [try accepting.accept()]
  }

  func withdraw(_ reason: Text) throws(Refusal) -> DossierAct {
    guard dossier.canBeWithdrawn else { throw .notNow }
    return .withdrawn(reason: reason)
  }
}
