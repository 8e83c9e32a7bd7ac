import Domain
import IATI
import Record

/// One import while it is carried out.
struct ImportRun {
  let order: ActivityImport
  let progress: @Sendable (ImportProgress) -> Void
  var report = ImportReport()
  /// The files that are fit, with the numbers they were given among all.
  private var fit: [(number: Int, file: InputFile, digest: String)] = []
  private var identifiers = Identifiers()
  private var batches: ImportBatches
  private var standings: ImportStandings
  private var organisations: [RecordAct] = []
  private var totalBytes: Int64 = 0
  private var doneBytes: Int64 = 0
  private var toldBytes: Int64 = 0

  init(_ order: ActivityImport, progress: @escaping @Sendable (ImportProgress) -> Void) {
    self.order = order
    self.progress = progress
    batches = ImportBatches(order)
    standings = ImportStandings(journal: order.journal, number: nil)
  }

  private var names: [String] { order.files.map(\.name) }

  mutating func carryOut() async throws {
    try judgeAll()
    guard !fit.isEmpty else { return }
    try await open()
    doneBytes = 0
    for (number, file, digest) in fit { try await take(file, number: number, digest: digest) }
    try await close()
    progress(ImportProgress(stage: .appending, done: totalBytes, total: totalBytes))
  }
}

/// Judging: every file is read whole before an act of the import is appended.
extension ImportRun {
  private mutating func judgeAll() throws {
    let sizes = order.files.map(\.size)
    totalBytes = sizes.reduce(0, +)
    for (number, file) in order.files.enumerated() {
      judge(file, number: number)
      doneBytes += sizes[number]
    }
    totalBytes = fit.reduce(0) { $0 + sizes[$1.number] }
  }

  private mutating func judge(_ file: InputFile, number: Int) {
    let (before, total, progress) = (doneBytes, totalBytes, progress)
    var told: Int64 = 0
    let judgement = Judgement.judge(file, number: number, limits: order.limits) { done, _ in
      guard done - told > 1 << 20 else { return }
      told = done
      progress(ImportProgress(stage: .judging, done: before + done, total: total))
    }
    var entry = ImportReport.File(name: file.name, bytes: file.size)
    switch judgement {
    case .refused(let refusal): entry.refusal = ImportReport.Words(refusal.wording(file: file.name))
    case .accepted(let summary):
      do {
        fit.append((number, file, try FileDigest.sha256(file)))
        accept(summary, into: &entry)
      } catch { entry.refusal = ImportReport.Words(error.wording(file: file.name)) }
    }
    report.files.append(entry)
  }

  private mutating func accept(_ summary: Judgement.Summary, into entry: inout ImportReport.File) {
    entry.activities = summary.counts.activities
    entry.organisations = summary.counts.organisations
    entry.transactions = summary.counts.transactions
    for double in identifiers.merge(summary.identifiers) { note(double.finding, file: double.superseded.place.file) }
    for finding in summary.findings where finding.isAboutFile || finding.isAboutDouble {
      note(finding, file: fit.last?.number ?? 0)
    }
  }

  /// A finding that no act will carry.
  private mutating func note(_ finding: IATI.Finding, file: Int) {
    report.add(
      [ActivityPublished.Finding(finding, files: names)], file: names[file], activity: finding.subject)
  }
}

/// Beginning and end.
extension ImportRun {
  /// Takes up the open import of these files, or closes one of other files; the import begins with its first batch.
  private mutating func open() async throws {
    let files = fit.map { ImportStarted.File(name: $0.file.name, bytes: $0.file.size, digest: $0.digest) }
    let number = order.number()
    batches.start(number, ImportStarted(source: order.source, files: files), isBegun: false)
    standings = ImportStandings(journal: order.journal, number: number)
    guard order.mode == .record, let open = try order.journal.openImport(of: order.source) else { return }
    if case .importStarted(_, let started)? = try order.journal.acts(of: open).first,
      started.files.map(\.digest) == files.map(\.digest)
    {
      report.resumed = true
      batches.start(open, started, isBegun: true)
      standings = ImportStandings(journal: order.journal, number: open)
    } else {
      let reason = "another import of this source began"
      report.abandoned = try await ActivityImport.abandon(source: order.source, reason: reason, in: order.journal)?.text
    }
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

/// Taking activities in, one by one.
extension ImportRun {
  private mutating func take(_ file: InputFile, number: Int, digest: String) async throws {
    do {
      let reader = try FileReader(file, limits: order.limits)
      while let item = try reader.next() {
        switch item {
        case .activity(let read): try await take(read, reader.header, file: number)
        case .organisation(let read): try take(read, reader.header, file: number)
        }
        tell(reader.bytesRead)
      }
      guard try FileDigest.sha256(file) == digest else { throw ImportFault.changedWhileReading(file: file.name) }
    } catch let refusal as Refusal {
      // It was fit when it was judged.
      _ = refusal
      try await giveUp()
      throw ImportFault.changedWhileReading(file: file.name)
    } catch let fault as ImportFault {
      try await giveUp()
      throw fault
    }
    doneBytes += file.size
  }

  private mutating func giveUp() async throws {
    guard order.mode == .record else { return }
    try await batches.abandon("a file changed while it was being read")
  }

  private mutating func tell(_ read: Int64) {
    guard doneBytes + read - toldBytes > 256 << 10 else { return }
    toldBytes = doneBytes + read
    progress(ImportProgress(stage: .appending, done: toldBytes, total: totalBytes))
  }

  private mutating func take(_ read: FileReader.Read<Activity>, _ header: FileHeader?, file: Int) async throws {
    guard !identifiers.superseded.contains(Identifiers.Place(file: file, ordinal: read.ordinal)) else {
      report.superseded += 1
      return
    }
    var reading = ProjectReading(read.content, header: header)
    let project = reading.project(read.content)
    let findings = read.findings.map { ActivityPublished.Finding($0, files: names) } + reading.findings
    report.add(findings, file: names[file], activity: read.content.identifier)
    guard let project else {
      report.withoutIdentifier += 1
      return
    }
    let (source, contacts) = read.source.parts
    var activity = ActivityPublished(
      project: project, importNumber: batches.importNumber,
      origin: ActivityPublished.Origin(source: order.source, file: names[file], line: read.content.line),
      source: source, contacts: contacts, findings: findings)
    let subject = RecordNumber.project(project.identifier)
    let standing = try standings.standing(of: subject)
    switch standing.verdict(on: activity) {
    case .added: report.added += 1
    case .changed(let parts):
      report.changed += 1
      activity.changed = parts
    case .unchanged:
      report.unchanged += 1
      return
    case .ofOtherSource(let other):
      report.ofOtherSource += 1
      let finding = ActivityPublished.Finding(
        rule: FindingRule.ofOtherSource.rawValue, line: read.content.line, arguments: [other])
      report.add([finding], file: names[file], activity: read.content.identifier)
      return
    }
    guard order.mode == .record, !standing.isTaken else { return }
    try await batches.add(.activityPublished(subject, activity), version: standing.version, bytes: source.count)
  }

  /// Organisations wait for the end: they carry no import number, so they are appended with its completion.
  private mutating func take(_ read: FileReader.Read<IATI.Organisation>, _ header: FileHeader?, file: Int) throws {
    report.add(
      read.findings.map { ActivityPublished.Finding($0, files: names) }, file: names[file],
      activity: read.content.identifier)
    guard let organisation = OrganisationReading.organisation(read.content, header: header) else { return }
    let number = RecordNumber.organisation(organisation)
    guard case .organisationRecorded(_, let known)? = try order.journal.acts(of: number).last else {
      organisations.append(.organisationRecorded(number, organisation))
      return
    }
    if known != organisation {
      let finding = ActivityPublished.Finding(
        rule: FindingRule.organisationDiffers.rawValue, line: read.content.line,
        arguments: [read.content.identifier ?? ""])
      report.add([finding], file: names[file], activity: read.content.identifier)
    }
  }
}

extension IATI.Finding {
  fileprivate var isAboutFile: Bool { subject == nil && isUnexpectedInRoot }
  private var isUnexpectedInRoot: Bool {
    if case .unexpectedElement(_, nil) = matter { return true }
    return false
  }

  fileprivate var isAboutDouble: Bool {
    if case .duplicateIdentifier = matter { return true }
    return false
  }
}

extension Source {
  /// The bytes without contacts, and the contacts; nil where there were none.
  fileprivate var parts: (source: [UInt8], contacts: [UInt8]?) {
    guard !contacts.isEmpty else { return (bytes, nil) }
    let excision = self.excision
    return (excision.kept, excision.cut)
  }
}
