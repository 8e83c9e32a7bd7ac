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
    return .acceptedAsComplete
  }

  func withdraw(_ reason: Text) throws(Refusal) -> DossierAct {
    guard dossier.canBeWithdrawn else { throw .notNow }
    return .withdrawn(reason: reason)
  }
}
