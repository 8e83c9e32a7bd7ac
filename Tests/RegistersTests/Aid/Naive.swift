import Domain
import Record
@testable import Registers

/// The flows of a record as one would find them by reading its acts from the first to the last, without tables.
struct Naive {
  struct Flow {
    var project: RecordNumber
    var transaction: Transaction
    var day: Day
    var money: Money
  }

  private(set) var projects: [RecordNumber: Project] = [:]
  private(set) var countries: [RecordNumber: CountryCode] = [:]

  init(_ written: Written, upTo end: Int64 = .max) {
    var staged: [RecordNumber: [(RecordNumber, Project)]] = [:]
    for entry in written.entries where entry.position <= end {
      guard case .success(let act) = entry.act else { continue }
      switch act {
      case .activityPublished(let number, let activity):
        staged[activity.importNumber, default: []].append((number, activity.project))
      case .importCompleted(let number, _):
        for (project, version) in staged.removeValue(forKey: number) ?? [] { projects[project] = version }
      case .importAbandoned(let number, _): staged[number] = nil
      case .organisationRecorded(let number, let organisation): countries[number] = organisation.country
      case .opened, .certificateRecorded, .certificateIssued, .certificateStanding, .dossier, .duty, .measure,
        .calendarAmended,
        .rateRecorded, .importStarted,
        .report, .originChanged, .withheld:
        break
      }
    }
  }

  func flows(_ basis: AidBasis, in period: AidPeriod) -> [Flow] {
    let kind: Transaction.Kind = basis == .disbursed ? .disbursement : .expenditure
    return projects.flatMap { number, project in
      project.transactions.compactMap { transaction in
        guard transaction.kind == kind, let day = transaction.date ?? transaction.value.valueDate, period.from <= day,
          day <= period.to
        else { return nil }
        var money = transaction.value
        money.valueDate = money.valueDate ?? day
        return Flow(project: number, transaction: transaction, day: day, money: money)
      }
    }
  }

  static func total(_ flows: [Flow], in currency: Currency) -> ConvertedTotal {
    flows.reduce(into: ConvertedTotal(in: currency)) { $0.add($1.money, by: AidSample.book) }
  }

  /// The country of origin: of the provider's organisation, else of the reporter's.
  func origin(_ flow: Flow) -> CountryCode? {
    let country = { (body: OrganisationReference?) in
      body.flatMap { $0.namesSomeone ? countries[.organisation($0)] : nil }
    }
    return country(flow.transaction.provider) ?? country(projects[flow.project]?.reporter)
  }
}
