import Domain
import Record
@testable import Registers

/// Acts as a test writes them: positions and times follow by themselves.
struct Written: Feed {
  private(set) var entries: [Entry] = []

  @discardableResult
  mutating func append(_ act: RecordAct, at moment: Int64? = nil) -> Int64 {
    let position = Int64(entries.count)
    entries.append(
      Entry(
        position: position, recordedAt: Instant(milliseconds: moment ?? (1_750_000_000_000 + position * 60_000)),
        act: .success(act)))
    return position
  }

  mutating func appendUnreadable() {
    entries.append(
      Entry(
        position: Int64(entries.count), recordedAt: Instant(milliseconds: 0),
        act: .failure(.unknownKind("activity.published/9"))))
  }

  func entries(from position: Int64, limit: Int) throws -> [Entry] {
    Array(entries.dropFirst(Int(position)).prefix(limit))
  }

  func waitUntil(_ size: Int64) async { try? await Task.sleep(for: .seconds(3_600)) }
}

/// An import in the middle of a test's acts.
extension Written {
  @discardableResult
  mutating func start(_ name: String, source: String = "src") -> RecordNumber {
    let number = Sample.number("i-\(name)")
    append(
      .importStarted(
        number,
        ImportStarted(
          source: source, files: [ImportStarted.File(name: "\(name).xml", bytes: 10, digest: "00")])))
    return number
  }

  @discardableResult
  mutating func publish(_ project: Project, in number: RecordNumber, source: String = "src") -> Int64 {
    append(
      .activityPublished(
        .project(project.identifier),
        ActivityPublished(
          project: project, importNumber: number,
          origin: ActivityPublished.Origin(source: source, file: "a.xml", line: 1), source: [], contacts: nil)))
  }

  @discardableResult
  mutating func complete(_ number: RecordNumber) -> Int64 {
    append(.importCompleted(number, ImportCompleted(added: 1, changed: 0, unchanged: 0, findings: 0)))
  }

  @discardableResult
  mutating func abandon(_ number: RecordNumber) -> Int64 {
    append(.importAbandoned(number, ImportAbandoned(reason: "test")))
  }
}
