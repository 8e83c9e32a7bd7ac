import Components
import Desk
import Domain
import HTTPTypes
import Testing

@testable import Service

@Suite("Who comes in where")
struct AccessMatrixTests {
  /// Every place on a dossier, from the enumeration.
  private static func places(_ number: RecordNumber) -> [DeskAddress] {
    let deeds = Deed.allCases.filter { $0.isOnDossier && $0 != .correct }.map { DeskAddress.DossierPart.deed($0) }
    let letters = [LetterName.consultation(.comingo), .supplement(1), .decision, .receipt]
    return ([.page, .filed, .paper(0), .correction(0)] + deeds + letters.flatMap { [.letter($0), .letterFile($0)] }).map
    { .dossier(number, $0) }
  }

  @Test("on every place of a dossier, in each of its states, whoever may not sees what does not exist")
  func dossierPlaces() async throws {
    let office = try await Office()
    let people = try await people(office)
    let (applicant, _, path) = try await office.filed()
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    try await expectMatrix(office, people, number)
    let receiver = try await office.person("receives")
    try await receiver.take("check-completeness", on: path, [("outcome", "complete")])
    try await receiver.take("consult", on: path)
    try await expectMatrix(office, people, number)
    try await applicant.take("withdraw", on: path, [("reasons", "Thay đổi kế hoạch"), ("confirmation", "yes")])
    try await expectMatrix(office, people, number)
  }

  private struct Someone {
    let name: String
    let browser: Browser
    let person: Person?
  }

  private func people(_ office: Office) async throws -> [Someone] {
    var office = office
    try await office.admit("foreign", .organisation(try #require(RecordNumber("o-foreign"))), .files)
    try await office.admit("other", .office(.peoplesCommittee(of: UnitCode(.of2025, "01"))), .isConsulted)
    var people = [Someone(name: "nobody", browser: office.browser(), person: nil)]
    for (login, handed) in office.accounts.sorted(by: { $0.key < $1.key }) {
      let body = handed.account.memberships[0].body
      people.append(
        Someone(name: login, browser: try await office.person(login), person: handed.account.person(for: body)))
    }
    return people
  }

  private func expectMatrix(_ office: Office, _ people: [Someone], _ number: RecordNumber) async throws {
    let file = try #require(try office.house.dossier(number))
    try await office.premises.settle()
    let nowhere = try await office.premises.get("/en/nowhere")
    var shown: Set<String> = []
    for someone in people {
      for place in Self.places(number) {
        guard case .dossier(_, let deed, _) = place.demand else { continue }
        let path = place.page.link(.en).address
        let answer = try await someone.browser.visitor.ask(.get, path, someone.browser.cookieFields)
        guard let person = someone.person else {
          #expect(answer.status == 303 && answer[.location]?.contains("/sign-in") == true, "\(path)")
          continue
        }
        if Access.may(person, deed, on: file.parties) {
          // A step that is not due yet is said to be so; a paper or a letter may not be there.
          let answers = place == .dossier(number, .page) ? [200] : [200, 404, 409]
          #expect(answers.contains(answer.status), "\(someone.name) at \(path)")
          if answer.status == 200 { shown.insert(someone.name) }
        } else {
          let isSame = answer == nowhere
          #expect(isSame, "\(someone.name) at \(path)")
        }
      }
    }
    #expect(shown.isSuperset(of: ["files", "receives"]), "the control: the parties see it")
    #expect(shown.isDisjoint(with: ["foreign", "other"]))
  }

  @Test("a place on a dossier that does not exist reads like one that may not be seen, posted to or not")
  func posted() async throws {
    let office = try await Office()
    let (_, draft, path) = try await office.filed()
    let foreign = try await office.person("province")
    try await foreign.get("/en/desk")
    let token = try #require(foreign.form("/en/sign-out"))
    try await office.premises.settle()
    let nowhere = try await office.premises.get("/en/nowhere")
    for target in ["\(path)/decide", "/en/desk/dossiers/d-unknown/decide", draft, "\(draft)/check", "\(draft)/name"] {
      guard Address(path: target)?.methods.contains(.post) == true else { continue }
      #expect(try await foreign.post(target, token) == nowhere, "\(target)")
    }
    #expect(try await foreign.get(draft) == nowhere)
    #expect(try await foreign.get("/en/desk/accounts") == nowhere)
  }

  @Test("every place of the desk has an audience, and is found again by its path")
  func addresses() throws {
    let number = try #require(RecordNumber("d-1"))
    let account = try #require(AccountNumber("a-0123456789abcdef0123456789abcdef"))
    let draft = try #require(DraftID("0123456789abcdef0123456789abcdef"))
    let code = try #require(SlipCode(typed: "8f3k2m7q9x4tp0ra"))
    var all: [DeskAddress] = [
      .signOut, .slipForm, .slip(code), .desk, .kept, .acting, .accounts, .drafts, .new(.issueOperation),
      .draft(draft, .tasks), .draft(draft, .step("name")), .draft(draft, .slices("paper-charter")),
      .reports, .reportText(try #require(RecordNumber("r-2025-06-mofa"))),
      .draft(draft, .check), .draft(draft, .drop), .notices, .outbox,
      .outboxMessage(try #require(MessageID("0123456789abcdef0123456789abcdef"))),
    ]
    all += DeskAddress.ReportPart.allCases.map { .report(2025, $0) }
    all += DeskAddress.SignInStep.allCases.map { .signIn($0) }
    all += DeskAddress.AccountPart.allCases.map { .account($0) }
    all += DeskAddress.AccountDeed.allCases.map { .accountOf(account, $0) }
    all += Self.places(number)
    for place in all {
      for language in Language.allCases {
        let address = Address(path: place.page.link(language).address)
        #expect(address == .desk(language, place), "\(place)")
        #expect(address?.audience != .machines)
        #expect(address?.methods.isEmpty == false)
      }
    }
  }
}
