import ArgumentParser
import Domain
import Exchange
import Foundation
import IATI
import Record
import Registers

/// Does what commands order, in the process that holds the data directory; answers through `answer`.
struct ControlDesk: Sendable {
  let house: House

  /// Every order ends with one answer that is no progress.
  func handle(_ order: ControlOrder, _ answer: @escaping @Sendable (ControlAnswer) -> Void) async {
    do {
      switch order {
      case .importActivities(let order): answer(.imported(try await importActivities(order, answer)))
      case .importCertificates(let order): answer(.certificates(try await importCertificates(order)))
      case .abandonImport(let source): answer(.abandoned(try await abandon(source)?.text))
      case .amendCalendar(let order): answer(.calendarAmended(try await amend(order)))
      case .addRates(let order): answer(.ratesAdded(try await add(order)))
      case .account(let order): answer(.account(try await handle(order)))
      case .notices(let order): answer(.notices(try await handle(order)))
      }
    } catch {
      let fault = FaultWords.explain(error)
      answer(.refused(fault.words, code: fault.code.rawValue))
    }
  }

  private func importActivities(
    _ order: ImportOrder, _ answer: @escaping @Sendable (ControlAnswer) -> Void
  ) async throws -> ImportReport {
    if order.mode == .record { try await house.begin(.record, operatedBy: house.operatedBy ?? "") }
    return try await run(order, answer)
  }

  /// Runs the import and waits until the registers show it.
  func run(_ order: ImportOrder, _ answer: @escaping @Sendable (ControlAnswer) -> Void) async throws -> ImportReport {
    let files = try order.files.map { try Self.open($0) }
    let activities = ActivityImport(
      source: order.source, files: files, into: LedgerJournal(house.ledger),
      mode: order.mode == .rehearsal ? .rehearsal : .record)
    let report = try await activities.run { progress in
      answer(
        .progress(
          ProgressLine(
            stage: progress.stage, done: progress.done, total: progress.total)))
    }
    if let last = report.lastPosition { try await house.follower.waitUntil(last) }
    return report
  }

  private func importCertificates(_ order: CertificateImportOrder) async throws -> CertificateImportReport {
    let size = (try? FileManager.default.attributesOfItem(atPath: order.file)[.size] as? Int) ?? 0
    let name = URL(fileURLWithPath: order.file).lastPathComponent
    guard size <= SheetLimits.standard.file else {
      throw CommandFault(SheetRefusal.over(.file).wording(file: name))
    }
    guard let bytes = FileManager.default.contents(atPath: order.file) else {
      throw CommandFault(ImportWords.notReadable(order.file))
    }
    let intake = CertificateIntake(house: house)
    var answer: CertificateIntake.Answer
    switch order.mode {
    case .rehearsal: answer = try await intake.preview(Array(bytes), named: name)
    case .record:
      try await house.begin(.record, operatedBy: house.operatedBy ?? "")
      answer = try await intake.accept(Array(bytes), named: name)
    }
    guard let path = order.returned, answer.hasReturns else { return answer.report }
    do { try answer.writeReturned(in: order.language, to: path) } catch {
      throw CommandFault(CertificateTableWords.notWritable(path))
    }
    answer.report.returned = path
    return answer.report
  }

  private func abandon(_ source: String) async throws -> RecordNumber? {
    try await ActivityImport.abandon(
      source: source, reason: "Người vận hành đóng đợt nhập", in: LedgerJournal(house.ledger))
  }

  private static func open(_ path: String) throws -> InputFile {
    guard FileManager.default.fileExists(atPath: path) else { throw CommandFault(ImportWords.noFile(path)) }
    guard FileManager.default.isReadableFile(atPath: path) else { throw CommandFault(ImportWords.notReadable(path)) }
    return InputFile(path: path)
  }
}
