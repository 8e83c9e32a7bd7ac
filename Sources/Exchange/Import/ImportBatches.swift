import Domain
import Record

/// Appends the acts of an import in small batches, one under way while the next is filled; filings go between.
///
/// Every batch expects the import to have its first act only: once someone abandoned it, nothing more is appended.
struct ImportBatches {
  private let journal: any Journal
  private let source: String
  private(set) var number: RecordNumber?
  private var started: ImportStarted?
  private var isBegun = false
  private var acts: [RecordAct] = []
  private var expecting: [RecordNumber: Int] = [:]
  private var bytes = 0
  private var underWay: Task<Int64, any Error>?
  private var last: Int64?

  /// So small that a filing waits for one batch at most some tens of milliseconds.
  private static let mostActs = 128
  private static let mostBytes = 2 << 20

  init(_ order: ActivityImport) {
    journal = order.journal
    source = order.source
  }

  /// The import's number, which acts carry.
  var importNumber: RecordNumber {
    guard let number else { preconditionFailure("an import has its number before its first activity") }
    return number
  }

  mutating func start(_ number: RecordNumber, _ started: ImportStarted, isBegun: Bool) {
    self.number = number
    self.started = started
    self.isBegun = isBegun
  }

  mutating func add(_ act: RecordAct, version: Int, bytes: Int) async throws {
    acts.append(act)
    expecting[act.subject] = version
    self.bytes += bytes
    if acts.count >= ImportBatches.mostActs || self.bytes >= ImportBatches.mostBytes { try await send() }
  }

  /// Appends what is left, and the act that shows it all; nil where the import has nothing to say and never began.
  mutating func complete(_ done: ImportCompleted, with organisations: [RecordAct]) async throws -> Int64? {
    if !acts.isEmpty { try await send() }
    guard isBegun || !organisations.isEmpty else { return nil }
    if !isBegun { try await send() }
    try await settle()
    var rest = organisations[...]
    while rest.count > ImportBatches.mostActs {
      last = try await journal.append(Filing(Array(rest.prefix(ImportBatches.mostActs)), expecting: [importNumber: 1]))
      rest = rest.dropFirst(ImportBatches.mostActs)
    }
    let completion = Filing(
      rest + [.importCompleted(importNumber, done)], expecting: [importNumber: 1], closing: source)
    return try await journal.append(completion)
  }

  mutating func abandon(_ reason: String) async throws {
    acts = []
    try await settle()
    guard isBegun else { return }
    let act = RecordAct.importAbandoned(importNumber, ImportAbandoned(reason: reason))
    _ = try await journal.append(Filing([act], expecting: [importNumber: 1], closing: source))
  }

  /// Sends what is gathered, once the batch before is durable.
  private mutating func send() async throws {
    try await settle()
    var filing = Filing(acts, expecting: expecting)
    filing.expecting[importNumber] = isBegun ? 1 : 0
    if !isBegun, let started {
      filing.acts.insert(.importStarted(importNumber, started), at: 0)
      filing.opening = source
    }
    isBegun = true
    acts = []
    expecting = [:]
    bytes = 0
    underWay = Task { [journal, filing] in try await journal.append(filing) }
  }

  private mutating func settle() async throws {
    guard let task = underWay else { return }
    underWay = nil
    last = try await task.value
  }
}
