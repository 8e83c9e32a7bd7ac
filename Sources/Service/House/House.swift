import Desk
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
  let clock: Clock
  private let openedDesk: Mutex<Desk?> = Mutex(nil)
  /// Calendar and rates, with what acts have corrected in them.
  let facts: AmendedFacts
  private let opened: Mutex<RecordOpening?>
  let verification = BackgroundVerification()
  private let following: Mutex<Task<Void, Never>?> = Mutex(nil)

  private init(
    directory: String, operatedBy: String?, ledger: Ledger, registers: Registers, clock: Clock
  ) throws {
    self.clock = clock
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
    _ directory: String, origin: String = House.localOrigin, operatedBy: String? = nil, clock: Clock = .system
  ) throws -> House {
    try DirectoryAccess.mustBeUsable(directory)
    let ledger = try Ledger.open(
      directory: directory, origin: origin, mode: .writing, clock: { clock.now().milliseconds })
    let house = try House(
      directory: directory, operatedBy: operatedBy, ledger: ledger, registers: Registers.open(directory: directory),
      clock: clock)
    house.following.withLock { $0 = Task { [follower = house.follower] in await follower.run() } }
    return house
  }

  /// Ends following and lets go of the directory.
  func close() {
    following.withLock { $0?.cancel() }
    openedDesk.withLock { desk in
      desk?.close()
      desk = nil
    }
    ledger.close()
    try? registers.close()
  }

  /// What the first act says; nil while there is none.
  var opening: RecordOpening? { opened.withLock { $0 } }

  var isDemonstration: Bool { opening?.nature == .demonstration }

  /// A demonstration is nobody's; a record names who runs it.
  var operatorName: Wording {
    if isDemonstration { return HouseWords.demonstrationOperator }
    let named = operatedBy ?? opening?.operatedBy ?? ""
    return named.isEmpty ? ServeWords.defaultOperator : .same(named)
  }

  /// The desk, once ``openDesk()`` was asked for it; nil in commands that need none.
  var desk: Desk? { openedDesk.withLock { $0 } }

  /// Opens the desk beside the ledger, whose lock is held. A demonstration lets officers in without a second factor.
  @discardableResult func openDesk(scanner: (any FileScanner)? = nil) throws -> Desk {
    try openedDesk.withLock { desk in
      if let desk { return desk }
      let opened = try Desk.open(
        directory: directory, strictness: isDemonstration ? .demonstration : .record, scanner: scanner,
        own: ledger.verifierKey.map { DeliveredHere(key: $0, record: ledger) }, clock: clock.now)
      desk = opened
      return opened
    }
  }

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

  /// Reads the first act, which others wrote since the house was opened.
  func noteOpening() throws {
    let opening = try House.opening(of: ledger)
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
