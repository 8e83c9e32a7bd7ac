public import Domain
public import IATI
import Record

/// Takes published files into the record: judged whole, appended in small batches, shown all at once when complete.
///
/// Taking the same files in again appends nothing. An import that was interrupted is taken up where it stopped when the same
/// files come from the same source; when others come, it is abandoned first.
public struct ActivityImport: Sendable {
  public enum Mode: Sendable {
    case record
    /// Everything but appending: what would be added, changed and found.
    case rehearsal
  }

  let source: String
  let files: [InputFile]
  let journal: any Journal
  let mode: Mode
  let limits: Limits
  let number: @Sendable () -> RecordNumber

  /// `source`: the name by which the publisher's data set is known here. `number`: draws the import's record number.
  public init(
    source: String, files: [InputFile], into journal: any Journal, mode: Mode = .record, limits: Limits = .standard,
    number: @escaping @Sendable () -> RecordNumber = { .drawnForImport() }
  ) {
    self.source = source
    self.files = files
    self.journal = journal
    self.mode = mode
    self.limits = limits
    self.number = number
  }

  /// Carries the import out. A file that is refused keeps none of the others back. Cost: memory for one batch and some hundred
  /// bytes an activity; two readings of each file.
  public func run(
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws(ImportFault) -> ImportReport {
    guard !files.isEmpty else { throw .noFiles }
    let isPlain = !source.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard (1...200).contains(source.utf8.count), isPlain else { throw .badSource(source) }
    do {
      var run = ImportRun(self, progress: progress)
      try await run.carryOut()
      return run.report
    } catch let fault as ImportFault {
      throw fault
    } catch is JournalConflict {
      throw .overtaken
    } catch {
      throw .journal(error)
    }
  }

  /// Closes the open import of a source: what it appended is never shown. nil where none was open.
  public static func abandon(
    source: String, reason: String, in journal: any Journal
  ) async throws(ImportFault) -> RecordNumber? {
    do {
      guard let number = try journal.openImport(of: source) else { return nil }
      let act = RecordAct.importAbandoned(number, ImportAbandoned(reason: reason))
      _ = try await journal.append(Filing([act], expecting: [number: 1], closing: source))
      return number
    } catch { throw .journal(error) }
  }
}

extension RecordNumber {
  /// A fresh number for an import: `i-` and 13 random signs.
  public static func drawnForImport() -> RecordNumber {
    let signs = Array("0123456789abcdefghjkmnpqrstvwxyz")
    let text = "i-" + String((0..<13).map { _ in signs[Int.random(in: 0..<signs.count)] })
    guard let number = RecordNumber(text) else { preconditionFailure("\(text) breaks the grammar of record numbers") }
    return number
  }
}
