import Domain
import Foundation
import Ledger
import Logging
import Record
import Registers
import Synchronization

/// The rooms of one data directory, opened for serving or for one command.
final class House: Sendable {
  let directory: String
  /// Who runs this installation, as the operator named it now; else as the first act did.
  let operatedBy: String?
  let ledger: Ledger
  let registers: Registers
  let follower: Follower
  /// Calendar and rates, with what acts have corrected in them.
  let facts: AmendedFacts
  private let opened: Mutex<RecordOpening?>
  let verification = BackgroundVerification()
  private let following: Mutex<Task<Void, Never>?> = Mutex(nil)

  private init(directory: String, operatedBy: String?, ledger: Ledger, registers: Registers) throws {
    self.directory = directory
    self.operatedBy = operatedBy
    self.ledger = ledger
    self.registers = registers
    facts = AmendedFacts(registers: registers)
    follower = Follower(registers: registers, feed: LedgerFeed(ledger: ledger))
    opened = Mutex(try House.opening(of: ledger))
  }

  /// The name under which checkpoints are signed where the operator gave no public address.
  static let localOrigin = "nhipcau.example/local"

  /// Opens for writing, takes the lock and begins to follow. Throws ``LedgerError`` where another process holds the
  /// directory, or storage refuses; a command's words come from ``FaultWords``.
  static func open(
    _ directory: String, origin: String = House.localOrigin, operatedBy: String? = nil
  ) throws -> House {
    try DirectoryAccess.mustBeUsable(directory)
    let ledger = try Ledger.open(directory: directory, origin: origin, mode: .writing)
    let house = try House(
      directory: directory, operatedBy: operatedBy, ledger: ledger, registers: Registers.open(directory: directory))
    house.following.withLock { $0 = Task { [follower = house.follower] in await follower.run() } }
    return house
  }

  /// Ends following and lets go of the directory.
  func close() {
    following.withLock { $0?.cancel() }
    ledger.close()
    try? registers.close()
  }

  /// What the first act says; nil while there is none.
  var opening: RecordOpening? { opened.withLock { $0 } }

  /// Appends acts and waits until the registers show them: people read what they wrote.
  @discardableResult func append(_ request: Request) async throws -> Answer {
    let answer = try await ledger.append(request)
    try await follower.waitUntil(answer.first + Int64(request.acts.count) - 1)
    return answer
  }

  /// Writes the first act, or finds that it is there. Throws where the directory is of the other nature.
  func begin(_ nature: RecordOpening.Nature, operatedBy: String) async throws {
    if let opening {
      guard opening.nature == nature else { throw CommandFault(HouseWords.otherNature(opening.nature)) }
      return
    }
    let opening = RecordOpening(nature: nature, operatedBy: operatedBy)
    try await append(
      Request(
        acts: [RecordAct.opened(opening).draft()], expecting: [RecordOpening.subject.ledgerName: 0]))
    opened.withLock { $0 = opening }
  }

  private static func opening(of ledger: Ledger) throws -> RecordOpening? {
    guard let act = try ledger.act(at: 0) else { return nil }
    guard case .opened(let opening) = try RecordAct(act) else { throw CommandFault(HouseWords.noOpening) }
    return opening
  }
}

/// The ledger as the registers follow it.
struct LedgerFeed: Feed {
  let ledger: Ledger

  func entries(from position: Int64, limit: Int) throws -> [Entry] {
    try ledger.acts(from: position, limit: limit).map { act in
      Entry(
        position: act.position, recordedAt: Instant(milliseconds: act.recordedAt),
        act: Result { () throws(DecodingFault) in try RecordAct(act) })
    }
  }

  func waitUntil(_ size: Int64) async { await ledger.waitUntil(size) }
}
