import Foundation
import GRDB

extension Admission {
  /// Admits a request, making it ready first when it destroys fields.
  mutating func admit(_ work: Writer.Work) throws -> Result<Answer, LedgerError> {
    switch work {
    case .ready(let request): return try admit(request)
    case .erasing(let request, let now): return try admit(request, now: now)
    }
  }

  /// Destroys what the request names, and the fingerprints of the requests that the fields were filed with.
  private mutating func admit(_ request: Request, now: Int64) throws -> Result<Answer, LedgerError> {
    let erasures: [Erasure]
    let prepared: PreparedRequest
    do {
      erasures = try withFingerprints(request.erasing)
      prepared = try PreparedRequest(request, erasing: erasures, now: now)
    } catch let refusal as LedgerError where !refusal.stopsLedger {
      return try alreadyFiled(request) ?? .failure(refusal)
    }
    let answer = try admit(prepared)
    if case .success(.appended) = answer {
      for erasure in erasures { try erase(erasure) }
    }
    return answer
  }

  /// A repeated erasure finds its fields gone; its key still answers.
  private func alreadyFiled(_ request: Request) throws -> Result<Answer, LedgerError>? {
    guard let key = request.key, let filed = try StoredRow.filed(actor: key.actor, key: key.key, db),
      filed.fingerprint == nil || filed.fingerprint == key.fingerprint
    else { return nil }
    return .success(.alreadyFiled(first: filed.first))
  }

  private func withFingerprints(_ asked: [Erasure]) throws -> [Erasure] {
    var erasures: [Erasure] = []
    for erasure in asked where !erasures.contains(erasure) {
      guard let field = try StoredRow.act(at: erasure.position, db)?[erasure.field], field.visibility != .published,
        !field.name.isReserved
      else { throw LedgerError.invalid("no erasable field \(erasure.field) at position \(erasure.position)") }
      guard field.opening != nil else {
        throw LedgerError.invalid("the field \(erasure.field) at position \(erasure.position) is erased already")
      }
      erasures.append(erasure)
      let fingerprint = try fingerprint(of: erasure.position)
      if let fingerprint, !erasures.contains(fingerprint) { erasures.append(fingerprint) }
    }
    return erasures
  }

  /// The fingerprint of the request that the act came with; nil when that had no key, or it is erased already.
  private func fingerprint(of position: Position) throws -> Erasure? {
    for first in stride(from: position, through: max(0, position - Position(Limits.actsOfRequest) + 1), by: -1) {
      guard let act = try StoredRow.act(at: first, db), let field = act[ReservedField.key] else { continue }
      guard let lines = field.value.flatMap(KeyLines.decode), first + Position(lines.count) > position,
        act[ReservedField.fingerprint]?.opening != nil
      else { return nil }
      return Erasure(position: first, field: ReservedField.fingerprint)
    }
    return nil
  }

  /// Drops value and salt of a field, and the fingerprint of a key with its field.
  func erase(_ erasure: Erasure) throws {
    guard let act = try StoredRow.act(at: erasure.position, db) else { return }
    let openings = act.fields.map { $0.name == erasure.field ? nil : $0.opening }
    try db.cachedStatement(sql: "UPDATE act SET opening = ? WHERE position = ?")
      .execute(arguments: [Data(PackedOpenings.pack(openings)), erasure.position])
    guard erasure.field == ReservedField.fingerprint else { return }
    try db.cachedStatement(sql: "UPDATE key SET fingerprint = NULL WHERE first = ?")
      .execute(arguments: [erasure.position])
  }
}
