import Components
public import Domain

/// What an act on a certificate did, seen against the version before it.
public enum CertificateChange: Equatable, Sendable {
  /// Entered as it stood, issued elsewhere.
  case recorded
  /// Issued by a procedure of this record.
  case issued(decision: String)
  /// Extended, amended or issued again by a procedure of this record.
  case granted(ProcedureName, decision: String)
  case extended(from: Day, to: Day)
  case shortened(from: Day, to: Day)
  case scope(CertificateScopeChange)
  /// The representative office has another seat.
  case moved(to: String)
  case suspended(since: Day, by: DecisionNumber)
  /// The decision that suspends reached the holder: the time to remedy runs.
  case suspensionReceived(on: Day)
  case suspensionReceiptCorrected(on: Day, formerly: Day)
  case lifted(on: Day, by: DecisionNumber)
  /// In force again by a later record of the certificate as it stands.
  case resumed
  case withdrawn(on: Day, by: DecisionNumber)
  /// Holder, number, kind, or first days changed.
  case rewritten
  /// Recorded once more, without a change.
  case confirmed
}

/// Fields or provinces that were added or taken away.
public struct CertificateScopeChange: Equatable, Sendable {
  public enum What: Equatable, Sendable { case fields, provinces }

  public var what: What
  public var added: [String]
  public var removed: [String]
}

/// One act on a certificate, and all that it changed.
public struct CertificateEvent: Equatable, Sendable {
  /// The certificate as the act left it.
  public var row: CertificateRow
  public var changes: [CertificateChange]

  /// The life of a certificate from its versions, the earliest first.
  public static func events(of versions: [CertificateRow]) -> [CertificateEvent] {
    versions.indices.map { index in
      let row = versions[index]
      guard index > 0 else {
        return CertificateEvent(row: row, changes: first(row) + standing(nil, row.standing))
      }
      let changes = changes(from: versions[index - 1], to: row)
      return CertificateEvent(row: row, changes: changes.isEmpty ? [.confirmed] : changes)
    }
  }

  private static func first(_ row: CertificateRow) -> [CertificateChange] {
    [row.grant.map { .issued(decision: $0.decision) } ?? .recorded]
  }

  private static func changes(from old: CertificateRow, to new: CertificateRow) -> [CertificateChange] {
    var changes: [CertificateChange] = []
    if let grant = new.grant, grant != old.grant {
      changes.append(.granted(grant.procedure, decision: grant.decision))
    }
    if new.expiry > old.expiry { changes.append(.extended(from: old.expiry, to: new.expiry)) }
    if new.expiry < old.expiry { changes.append(.shortened(from: old.expiry, to: new.expiry)) }
    if let seat = new.seat, seat != old.seat { changes.append(.moved(to: seat)) }
    changes += scope(.fields, old.fields, new.fields) + scope(.provinces, old.provinces, new.provinces)
    if (old.holder, old.printed, old.kind) != (new.holder, new.printed, new.kind)
      || (old.issued, old.validFrom) != (new.issued, new.validFrom)
    {
      changes.append(.rewritten)
    }
    if let lifted = new.pauses.dropFirst(old.pauses.count).first, let by = lifted.liftedBy {
      return changes + [.lifted(on: lifted.until, by: by)]
    }
    return changes + receipt(old.suspension, new.suspension) + standing(old.standing, new.standing)
  }

  private static func receipt(_ old: Suspension?, _ new: Suspension?) -> [CertificateChange] {
    guard let old, let day = new?.received, day != old.received else { return [] }
    return [
      old.received.map { .suspensionReceiptCorrected(on: day, formerly: $0) } ?? .suspensionReceived(on: day)
    ]
  }

  private static func scope(
    _ what: CertificateScopeChange.What, _ old: [String], _ new: [String]
  ) -> [CertificateChange] {
    let (added, removed) = (new.filter { !old.contains($0) }, old.filter { !new.contains($0) })
    guard !added.isEmpty || !removed.isEmpty else { return [] }
    return [.scope(CertificateScopeChange(what: what, added: added, removed: removed))]
  }

  private static func standing(
    _ old: Certificate.Standing?, _ new: Certificate.Standing
  ) -> [CertificateChange] {
    guard old != new else { return [] }
    switch new {
    case .inForce: return old == nil ? [] : [.resumed]
    case .suspended(let since, let by): return [.suspended(since: since, by: by)]
    case .withdrawn(let on, let by): return [.withdrawn(on: on, by: by)]
    }
  }
}

extension CertificateChange {
  /// The change in plain words.
  func phrase(_ language: Language) -> Phrase {
    switch self {
    case .recorded: Phrase(CertificatePageWords.recorded)
    case .issued(let decision): Phrase(CertificatePageWords.issued(decision))
    case .granted(let procedure, let decision): Phrase(CertificatePageWords.granted(procedure, decision))
    case .extended(let from, let to): Phrase(CertificatePageWords.extended(from, to))
    case .shortened(let from, let to): Phrase(CertificatePageWords.shortened(from, to))
    case .scope(let change): change.phrase(language)
    case .moved(let seat): Phrase(CertificatePageWords.moved(seat))
    case .suspended(let since, let by): Phrase(CertificatePageWords.suspended(since, by.text))
    case .suspensionReceived(let day): Phrase(StandingWords.received(day))
    case .suspensionReceiptCorrected(let day, let formerly):
      Phrase(StandingWords.receiptCorrected(day, formerly: formerly))
    case .lifted(let day, let by): Phrase(StandingWords.lifted(day, by.text))
    case .resumed: Phrase(CertificatePageWords.resumed)
    case .withdrawn(let on, let by): Phrase(CertificatePageWords.withdrawn(on, by.text))
    case .rewritten: Phrase(CertificatePageWords.rewritten)
    case .confirmed: Phrase(CertificatePageWords.confirmed)
    }
  }

  var tone: Tag.Tone {
    switch self {
    case .recorded, .issued, .granted, .extended, .lifted, .resumed: .good
    case .suspended, .shortened: .waiting
    case .withdrawn: .bad
    case .suspensionReceived, .suspensionReceiptCorrected, .scope, .moved, .rewritten, .confirmed: .neutral
    }
  }
}

extension CertificateScopeChange {
  fileprivate func phrase(_ language: Language) -> Phrase {
    let words = { (name: String) -> Phrase in
      what == .fields ? Phrase(FieldOfWork.wording(of: Text(name))) : Phrase.said(name, in: "vi", for: language)
    }
    let list = { (names: [String]) -> Phrase in
      names.enumerated().reduce(Phrase("")) { $1.offset == 0 ? words($1.element) : $0 + ", " + words($1.element) }
    }
    var parts: [Phrase] = []
    if !added.isEmpty { parts.append(Phrase(CertificatePageWords.added(what)) + " " + list(added)) }
    if !removed.isEmpty { parts.append(Phrase(CertificatePageWords.removed(what)) + " " + list(removed)) }
    return parts.enumerated().reduce(Phrase("")) { $1.offset == 0 ? $1.element : $0 + "; " + $1.element }
  }
}
