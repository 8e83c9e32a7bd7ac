import Components
import Desk
import Domain
import HTTPTypes
import Testing

@testable import Service

@Suite("Who may send what to places besides dossiers, duties and measures")
struct PostedElsewhereTests {
  @Test("every other place that takes a form or a file: drafts, accounts, tables; who may not sees nothing")
  func otherPlaces() async throws {
    let office = try await Office()
    let people = try await Crowd(of: office).people
    let records = try await records(office)
    try await office.premises.settle()
    let onRecords: Set<PlaceKind> = [.dossier, .duty, .measure, .opening]
    let places = PlaceKind.allCases.filter { !onRecords.contains($0) }.flatMap { $0.places(records) }
    #expect(Set(places.map { PlaceKind($0) }).count == PlaceKind.allCases.count - onRecords.count)
    var (refused, allowed) = (0, Set<PlaceKind>())
    for someone in people {
      let nowhere = try await someone.send(to: "/en/nowhere")
      for place in places where place.methods.contains(.post) && place.demand != .nothing {
        guard try !may(someone.person, place, office) else {
          allowed.insert(PlaceKind(place))
          continue
        }
        for type in types(place) {
          refused += 1
          let isSame = try await someone.send(to: place.page.link(.en).address, type) == nowhere
          #expect(isSame, "\(someone.name) at \(place.page.link(.en).address) with a \(type)")
        }
      }
    }
    #expect(refused > 1_000)
    let asked = Set(places.filter { $0.methods.contains(.post) && $0.demand != .nothing }.map { PlaceKind($0) })
    #expect(allowed == asked, "the control: for each place there is somebody who may")
    let draft = try await office.house.desk?.drafts.read(records.draft, owner: .organisation(.applicant(office)))
    #expect(draft?.standing == .open, "nothing of it was changed")
    #expect(try await office.house.desk?.accounts.find(records.account)?.isDisabled == false)
  }

  /// As the issue has it, apart from the code that lets people in: who has a role may what is their own; whoever administers a
  /// body its accounts; the receiving office tables and dossiers of others; whoever files for an organisation its drafts.
  private func may(_ person: Person, _ place: DeskAddress, _ office: Office) throws -> Bool {
    let applicant = Body.organisation(try .applicant(office))
    let (receives, files) = (
      person.body == .office(.comingo) && person.roles == [.receives],
      person.roles == [.files]
    )
    switch PlaceKind(place) {
    case .signOut, .desk, .kept, .acting, .account, .notices, .measures: return true
    case .reports, .report: return !person.roles.isDisjoint(with: [.files, .receives, .isConsulted, .decides])
    case .reportText: return !person.roles.isDisjoint(with: [.files, .receives, .isConsulted, .decides, .audits])
    case .accounts, .outbox, .outboxMessage: return person.roles == [.administers]
    case .accountOf: return person.roles == [.administers] && person.body == applicant
    case .importCertificates, .returnedCertificates: return receives
    case .drafts, .new: return receives || files
    case .draft: return files && person.body == applicant
    case .signIn, .slipForm, .slip, .feed, .dossier, .duties, .duty, .measure, .opening: return true
    }
  }

  /// In which ways something is sent there.
  private func types(_ place: DeskAddress) -> [Crowd.SentForm] {
    switch place {
    case .draft(_, .step), .importCertificates: [.form, .file]
    case .draft(_, .slices): [.form, .slice]
    case _: [.form]
    }
  }

  /// A draft of the applicant's, an account of its body, and a number of no dossier.
  private func records(_ office: Office) async throws -> PlaceKind.Records {
    let browser = try await office.person("files")
    let new = "/en/desk/new/\(ProcedureName.issueOperation)"
    try await browser.get(new)
    try await browser.submit(new)
    let papers = try office.procedure.items.filter { $0.form != .application }.map { "paper-\($0.code)" }
    return PlaceKind.Records(
      slip: try #require(SlipCode(typed: "8f3k2m7q9x4tp0ra")),
      account: try #require(office.accounts["files"]).account.number,
      draft: try #require(DraftID(browser.path.split(separator: "/").last ?? "")),
      steps: RightAnswers.byQuestion.map(\.question) + papers, dossier: try #require(RecordNumber("d-1")),
      certificate: try #require(RecordNumber("c-1")))
  }
}
