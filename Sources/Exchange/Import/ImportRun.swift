import Domain
import IATI
import Record

/// One import while it is carried out: judged, begun or taken up again, taken in, completed.
struct ImportRun {
  let order: ActivityImport
  let progress: @Sendable (ImportProgress) -> Void
  let names: [String]
  var report = ImportReport()
  /// The files that are fit, with the numbers they have among all.
  var fit: [(number: Int, file: InputFile, digest: String)] = []
  var identifiers = Identifiers()
  var batches: ImportBatches
  var standings: ImportStandings
  var organisations: [RecordAct] = []
  var totalBytes: Int64 = 0
  var doneBytes: Int64 = 0
  var toldBytes: Int64 = 0

  init(_ order: ActivityImport, progress: @escaping @Sendable (ImportProgress) -> Void) {
    self.order = order
    self.progress = progress
    names = order.files.map(\.name)
    batches = ImportBatches(order)
    standings = ImportStandings(journal: order.journal, number: nil)
  }

  mutating func carryOut() async throws {
    judgeAll()
    guard !fit.isEmpty else { return }
    try await open()
    (doneBytes, toldBytes) = (0, 0)
    for (number, file, digest) in fit { try await take(file, number: number, digest: digest) }
    try await close()
    progress(ImportProgress(stage: .appending, done: totalBytes, total: totalBytes))
  }

  /// Takes up the open import of these files, or closes one of other files; the import begins with its first batch.
  private mutating func open() async throws {
    let files = fit.map { ImportStarted.File(name: $0.file.name, bytes: $0.file.size, digest: $0.digest) }
    begin(order.number(), ImportStarted(source: order.source, files: files), isBegun: false)
    guard order.mode == .record, let open = try order.journal.openImport(of: order.source) else { return }
    if case .importStarted(_, let started)? = try order.journal.acts(of: open).first,
      started.files.map(\.digest) == files.map(\.digest)
    {
      report.resumed = true
      begin(open, started, isBegun: true)
    } else {
      // The language of the record is Vietnamese.
      let reason = "có lần nhập khác của cùng nguồn bắt đầu"
      report.abandoned = try await ActivityImport.abandon(source: order.source, reason: reason, in: order.journal)?.text
    }
  }

  private mutating func begin(_ number: RecordNumber, _ started: ImportStarted, isBegun: Bool) {
    batches.start(number, started, isBegun: isBegun)
    standings = ImportStandings(journal: order.journal, number: number)
  }

  private mutating func close() async throws {
    report.organisations = organisations.count
    let done = ImportCompleted(
      added: report.added, changed: report.changed, unchanged: report.unchanged, findings: report.findingCount)
    guard order.mode == .record else { return }
    report.lastPosition = try await batches.complete(done, with: organisations)
    if report.lastPosition != nil { report.number = batches.number?.text }
  }
}
