import Crypto
import Domain
import Ledger
import Record

/// A month's published file, taken in: its first act names the file by size and digest, its last shows what it brought. A month
/// with many projects has several files, each an import of its own, so that memory stays bounded.
struct MonthlyImport {
  let setting: Setting
  let planner: ProjectPlanner
  let settlement: Settlement

  /// The name by which the demonstration's data set is known.
  static let source = "demonstration"

  /// The most projects in one file.
  static let most = 1_000

  /// How many files so many versions make.
  static func parts(_ versions: Int) -> Int { (versions + most - 1) / most }

  /// The acts of the import of one of a day's files. Memory: that file.
  func acts(on day: Day, part: Int, of all: [UInt32]) -> [TimedAct] {
    let versions = all.dropFirst(part * MonthlyImport.most).prefix(MonthlyImport.most)
    let label = "\(day.description.prefix(7))" + (part == 0 ? "" : "-\(part + 1)")
    let name = "demonstration-\(label).xml"
    let number = number(label)
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
    let whole = [.importStarted(number, started)] + acts + [.importCompleted(number, completed)]
    let moments = moments(on: day, part: part, of: all.count)
    return zip(whole.indices, whole).map { TimedAct(moment: moments($0), act: $1) }
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

  private func number(_ label: String) -> RecordNumber {
    guard let number = RecordNumber("i-demo-\(label)") else {
      preconditionFailure("a month follows the grammar of record numbers")
    }
    return number
  }

  /// From four in the afternoon on, evenly, within fifty minutes.
  private func moments(on day: Day, part: Int, of count: Int) -> (Int) -> Instant {
    let start = OfficeDays.at(day, hour: 16)
    let acts = count + 2 * MonthlyImport.parts(count)
    let step = min(100_000, 3_000_000_000 / Int64(acts))
    let before = part * (MonthlyImport.most + 2)
    return { start.later(milliseconds: Int64(before + $0) * step / 1_000) }
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
