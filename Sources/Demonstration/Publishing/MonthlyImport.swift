import Crypto
import Domain
import Ledger
import Record

/// One month's published file, taken in: its first act names the file by size and digest, its last shows what it brought.
struct MonthlyImport {
  let setting: Setting
  let planner: ProjectPlanner
  let settlement: Settlement

  /// The name by which the demonstration's data set is known.
  static let source = "demonstration"

  /// The acts of the import of a day that brings these versions. Memory: one file.
  func acts(on day: Day, versions: [UInt32]) -> [(moment: Instant, act: RecordAct)] {
    let name = "demonstration-\(day.description.prefix(7)).xml"
    let number = number(of: day)
    var file = XMLText()
    file.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    file.raw("<!-- Hư cấu · Fictitious · Fictif: Nhịp Cầu, demonstration. -->")
    file.raw("<iati-activities version=\"2.03\">")
    var digest = SHA256()
    digest.update(data: file.bytes)
    var (bytes, line) = (file.bytes.count, file.lines + 1)
    var acts: [RecordAct] = []
    var added = 0
    for index in versions {
      let version = version(of: Int(index), on: day, import: number, file: name, line: line)
      if version.activity.changed.isEmpty { added += 1 }
      let element = Array("  ".utf8) + version.activity.source + [0x0A]
      digest.update(data: element)
      bytes += element.count
      line += version.lines
      acts.append(.activityPublished(.project(version.activity.project.identifier), version.activity))
    }
    let end = Array("</iati-activities>\n".utf8)
    digest.update(data: end)
    let started = ImportStarted(
      source: MonthlyImport.source,
      files: [.init(name: name, bytes: Int64(bytes + end.count), digest: MonthlyImport.hex(digest.finalize()))])
    let completed = ImportCompleted(added: added, changed: versions.count - added, unchanged: 0, findings: 0)
    return timed([.importStarted(number, started)] + acts + [.importCompleted(number, completed)], on: day)
  }

  private func version(
    of index: Int, on day: Day, import number: RecordNumber, file: String, line: Int
  ) -> (activity: ActivityPublished, lines: Int) {
    let plan = planner.plan(index)
    let assembly = ProjectAssembly(setting: setting, plan: plan, amounts: settlement.amounts(of: plan))
    let project = assembly.project(publishedOn: day)
    let (source, lines) = ActivityXML(project: project, plan: plan).write()
    let earlier = plan.publications.last { $0 < day }
    let changed = earlier.map { project.parts(changedFrom: assembly.project(publishedOn: $0)) } ?? []
    let activity = ActivityPublished(
      project: project, importNumber: number,
      origin: ActivityPublished.Origin(source: MonthlyImport.source, file: file, line: line), source: source,
      contacts: nil, changed: changed)
    return (activity, lines)
  }

  private func number(of day: Day) -> RecordNumber {
    guard let number = RecordNumber("i-demo-\(day.description.prefix(7))") else {
      preconditionFailure("a month follows the grammar of record numbers")
    }
    return number
  }

  /// From four in the afternoon on, evenly, within fifty minutes.
  private func timed(_ acts: [RecordAct], on day: Day) -> [(moment: Instant, act: RecordAct)] {
    let start = OfficeDays.at(day, hour: 16)
    let step = min(100, 3_000_000 / Int64(acts.count))
    return acts.enumerated().map { (start.later(milliseconds: Int64($0) * step), $1) }
  }

  private static func hex(_ digest: SHA256.Digest) -> String {
    digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Project {
  /// The parts that may differ between two versions of a demonstration project, by the names of the record's members.
  fileprivate func parts(changedFrom old: Project) -> [String] {
    let differences: [(Bool, String)] = [
      (status != old.status, "status"), (dates != old.dates, "dates"),
      (transactions != old.transactions, "transactions"), (lastUpdated != old.lastUpdated, "last-updated"),
    ]
    return differences.filter(\.0).map(\.1)
  }
}
