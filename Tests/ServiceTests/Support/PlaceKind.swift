import Desk
import Domain
import Procedures

@testable import Service

/// Every kind of place at the desk: a new one does not compile here until the tests of access ask for it.
enum PlaceKind: CaseIterable {
  case signIn, signOut, slipForm, slip, feed, desk, kept, acting, account, accounts, accountOf, importCertificates
  case returnedCertificates, drafts, new, draft, dossier, notices, outbox, outboxMessage, duties, duty
  case reports, report, reportText, measures, measure, opening

  init(_ place: DeskAddress) {
    switch place {
    case .signIn: self = .signIn
    case .signOut: self = .signOut
    case .slipForm: self = .slipForm
    case .slip: self = .slip
    case .feed: self = .feed
    case .desk: self = .desk
    case .kept: self = .kept
    case .acting: self = .acting
    case .account: self = .account
    case .accounts: self = .accounts
    case .accountOf: self = .accountOf
    case .importCertificates: self = .importCertificates
    case .returnedCertificates: self = .returnedCertificates
    case .drafts: self = .drafts
    case .new: self = .new
    case .draft: self = .draft
    case .dossier: self = .dossier
    case .notices: self = .notices
    case .outbox: self = .outbox
    case .outboxMessage: self = .outboxMessage
    case .duties: self = .duties
    case .duty: self = .duty
    case .reports: self = .reports
    case .report: self = .report
    case .reportText: self = .reportText
    case .measures: self = .measures
    case .measure: self = .measure
    case .opening: self = .opening
    }
  }

  /// All places of the kind, on the records a test has made.
  func places(_ records: Records) -> [DeskAddress] {
    switch self {
    case .signIn: DeskAddress.SignInStep.allCases.map { .signIn($0) }
    case .signOut: [.signOut]
    case .slipForm: [.slipForm]
    case .slip: [.slip(records.slip)]
    case .feed: FeedToken("0.\(records.account).office.comingo").map { [.feed($0)] } ?? []
    case .desk: [.desk]
    case .kept: [.kept]
    case .acting: [.acting]
    case .account: DeskAddress.AccountPart.allCases.map { .account($0) }
    case .accounts: [.accounts]
    case .accountOf: DeskAddress.AccountDeed.allCases.map { .accountOf(records.account, $0) }
    case .importCertificates: [.importCertificates]
    case .returnedCertificates: [.returnedCertificates("1")]
    case .drafts: [.drafts]
    case .new: [.new(.issueOperation)]
    case .draft: Self.parts(ofDraft: records.steps).map { .draft(records.draft, $0) }
    case .dossier: Self.dossierParts.map { .dossier(records.dossier, $0) }
    case .notices: [.notices]
    case .outbox: [.outbox]
    case .outboxMessage: MessageID(String(repeating: "0", count: 32)).map { [.outboxMessage($0)] } ?? []
    case .duties: [.duties]
    case .duty: Self.dutyParts.map { .duty(records.certificate, $0) }
    case .reports: [.reports]
    case .report: DeskAddress.ReportPart.allCases.map { .report(2025, $0) }
    case .reportText: RecordNumber("r-2025-06-mofa").map { [.reportText($0)] } ?? []
    case .measures: [.measures]
    case .measure: Self.measureParts.map { .measure(records.certificate, $0) }
    case .opening: [.opening(records.certificate, .propose), .opening(records.certificate, .end)]
    }
  }

  /// What the places are about.
  struct Records {
    var slip: SlipCode
    var account: AccountNumber
    var draft: DraftID
    /// The names of the draft's questions and papers.
    var steps: [String]
    var dossier: RecordNumber
    var certificate: RecordNumber
  }

  private static func parts(ofDraft steps: [String]) -> [DeskAddress.DraftPart] {
    let papers = steps.filter { $0.hasPrefix("paper-") }
    return [.tasks, .check, .drop] + steps.map { .step($0) } + papers.map { .slices($0) }
  }

  static let dossierParts: [DeskAddress.DossierPart] =
    [.page, .filed, .paper(0), .correction(0), .correction(1)]
    + Deed.allCases.filter { $0.isOnDossier && $0 != .correct }.map { .deed($0) }

  static let measureParts: [DeskAddress.MeasurePart] =
    [.page, .paper(step: 0, place: 0), .letter(.decision), .letterFile(.receipt)]
    + MeasureDeed.allCases.filter { MeasureForms.form($0) != nil }.map { .deed($0) }

  static let dutyParts: [DeskAddress.DutyPart] =
    [.page, .paper(0)] + Deed.allCases.filter(\.isOnDuty).map { .deed($0) }
}
