import Demonstration
import Domain
import Ledger
import Reference
import Testing

@testable import Record

/// The reports of a demonstration, read back from its acts, each with its corrections.
struct DemonstrationReports {
  private(set) var filed: [Filed] = []
  /// The last version of each project.
  let projects: [Project]

  struct Filed {
    var report: AnnualReport
    var moment: Instant
    var corrections: [(ReportCorrection, Instant)] = []

    /// As it stands after its corrections.
    var standing: AnnualReport { corrections.reduce(report) { $0.corrected(by: $1.0) } }

    private var rule: ReportRule {
      get throws {
        try #require(Laws.book.reportRule(for: report.name.body, year: report.name.year, Offices.directory))
      }
    }

    var period: ReportPeriod {
      get throws { ReportPeriod(try rule, year: report.name.year, by: Calendars.official) }
    }

    var scope: ReportScope {
      get throws { try #require(ReportScope(of: report.name.body, Offices.directory, on: try period.due)) }
    }
  }

  init(_ demonstration: Demonstration) {
    var places: [RecordNumber: Int] = [:]
    var projects: [RecordNumber: Project] = [:]
    for draft in demonstration.flatMap(\.acts) {
      guard let number = RecordNumber(draft.subject.text), let name = ActName(rawValue: draft.kind.name.text) else {
        continue
      }
      let value = { (field: Name) in draft.fields.first { $0.name == field }?.value ?? [] }
      let moment = Instant(milliseconds: draft.recordedAt ?? 0)
      switch name {
      case .activityPublished: projects[number] = try? Project(json: JSON(canonicalBytes: value("activity")))
      case .reportFiled:
        guard let name = ReportName(number), let json = try? JSON(canonicalBytes: value("report")),
          let report = try? AnnualReport(name, json: json, texts: nil)
        else { continue }
        places[number] = filed.count
        filed.append(Filed(report: report, moment: moment))
      case .reportCorrected:
        guard let place = places[number], let json = try? JSON(canonicalBytes: value("correction")),
          let correction = try? ReportCorrection(json: json, texts: nil)
        else { continue }
        filed[place].corrections.append((correction, moment))
      default: continue
      }
    }
    self.projects = Array(projects.values)
  }
}
