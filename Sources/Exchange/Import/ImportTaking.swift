import Domain
import IATI
import Record

/// Files that were found fit are read again, and their activities taken in one by one.
extension ImportRun {
  mutating func take(_ file: InputFile, number: Int, digest: String) async throws {
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
    } catch {
      // It was fit when it was judged: what is refused now, or has another digest, is another file.
      guard error is Refusal || error is ImportFault else { throw error }
      if order.mode == .record { try await batches.abandon("tệp bị thay đổi trong khi đang đọc") }
      throw ImportFault.changedWhileReading(file: file.name)
    }
    doneBytes += file.size
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
    let origin = ActivityPublished.Origin(source: order.source, file: names[file], line: read.content.line)
    try await record(
      ActivityPublished(
        project: project, importNumber: batches.importNumber, origin: origin, source: source, contacts: contacts,
        findings: findings))
  }

  /// Appends the activity where it is new or changed.
  private mutating func record(_ read: ActivityPublished) async throws {
    var activity = read
    let subject = RecordNumber.project(activity.project.identifier)
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
      note(.ofOtherSource, [other], activity.origin, activity.project.identifier.text)
      return
    }
    guard order.mode == .record, !standing.isTaken else { return }
    try await batches.add(
      .activityPublished(subject, activity), version: standing.version, bytes: activity.source.count)
  }

  /// Organisations wait for the end: they carry no import number, so they are appended with its completion.
  private mutating func take(_ read: FileReader.Read<IATI.Organisation>, _ header: FileHeader?, file: Int) throws {
    report.add(
      read.findings.map { ActivityPublished.Finding($0, files: names) }, file: names[file],
      activity: read.content.identifier)
    guard let organisation = OrganisationReading.organisation(read.content, header: header) else { return }
    let number = RecordNumber.organisation(organisation)
    guard case .organisationRecorded(_, let known)? = try order.journal.acts(of: number).last else {
      if !organisations.contains(where: { $0.subject == number }) {
        organisations.append(.organisationRecorded(number, organisation))
      }
      return
    }
    let origin = ActivityPublished.Origin(source: order.source, file: names[file], line: read.content.line)
    let name = read.content.identifier ?? organisation.name[.vi]
    if known != organisation { note(.organisationDiffers, [name], origin, read.content.identifier) }
  }

  /// A finding that no act carries.
  private mutating func note(
    _ rule: FindingRule, _ arguments: [String], _ origin: ActivityPublished.Origin, _ subject: String?
  ) {
    let finding = ActivityPublished.Finding(rule: rule.rawValue, line: origin.line, arguments: arguments)
    report.add([finding], file: origin.file, activity: subject)
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
