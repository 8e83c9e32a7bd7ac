import Components
import Desk
import Domain
import HTTPTypes
import Ledger
import Record
import Testing

@testable import Procedures
@testable import Registers
@testable import Service

@Suite("A representative office, from the first page to its worn paper (Decree 58/2022/NĐ-CP, arts 8, 14–17)")
struct RepresentativeOfficeJourneyTests {
  private static let daNang = "12 Bạch Đằng, phường Hải Châu, Đà Nẵng"
  private static let haNoi = "1 Tràng Thi, Hà Nội"
  private static let move: [(String, [(String, String)])] = [
    ("new-seat-city", [("new-seat-city", "2025/01")]), ("new-seat-address", [("new-seat-address", "1 Tràng Thi")]),
    ("new-seat-premises", [("new-seat-premises", "own")]),
  ]

  @Test(
    "issued to an office in Đà Nẵng, extended late, moved to Hà Nội, printed anew: each step by whoever takes it",
    arguments: Language.allCases)
  func life(language: Language) async throws {
    let life = try await Life(.representativeOffice, language, from: "2026-11-25")
    let issue = try await life.issue("9/VPĐD") { try await self.expectFiveYears($0, $1, life) }
    let issued = try life.certificate
    #expect(issued.kind == .representativeOffice && issued.seat == Text(Self.daNang))
    #expect(issued.provinces == [Text("Tuyên Quang")], "the city of the seat is no province of work")
    #expect(issued.expiry == issued.issued.adding(months: 60))
    let asked = try life.dossier(issue).letters.map(\.office)
    #expect(asked.contains(.peoplesCommittee(of: UnitCode(.of2025, "48"))), "the city of the seat is asked")
    #expect(asked.contains(.peoplesCommittee(of: UnitCode(.of2025, "08"))), "and the province of work")
    try await life.expectPublic([CertificatePageWords.seat, .same(Self.daNang), issued.kind.wording])
    try await expectIssued(life)

    life.move(to: issued.expiry - 20)
    let extended = life.today
    try await expectSecondOfficeRefused(life)
    try await expectLate(life, by: 40)
    #expect(try life.certificate.expiry == issued.expiry.adding(months: 60))
    try await expectIssued(life)

    life.move(to: extended + 400)
    let moved = life.today
    let amended = try await life.amend("seat", Self.move)
    #expect(try life.certificate.seat == Text(Self.haNoi))
    try await expectOnlyTheNewCityAsked(life, amended)
    try await expectIssued(life)
    try await life.expectPublic([.same(Self.haNoi)])
    try await life.expectPublic([.same(Self.daNang)], on: moved - 1)
    try await life.expectNotPublic([CertificatePageWords.span(issued.validFrom, issued.expiry)])
    try await life.expectPublic([CertificatePageWords.span(issued.validFrom, issued.expiry)], on: extended - 1)

    life.move(to: moved + 30)
    let before = try life.certificate
    #expect(try await life.replaceWornPaper().letters.isEmpty)
    #expect(try life.certificate == before, "nothing but the paper is new")
    try await expectIssued(life)
    try await life.expectPublic([
      CertificatePageWords.issued("1/QĐ-CẤP"), CertificatePageWords.granted(life.extending, "2/QĐ-CẤP"),
      CertificatePageWords.extended(issued.expiry, issued.expiry.adding(months: 60)),
      CertificatePageWords.granted(life.amending, "3/QĐ-CẤP"), CertificatePageWords.moved(Self.haNoi),
      CertificatePageWords.granted(life.reissuing, "4/QĐ-CẤP"),
    ])
    try await life.expectSameFromTheLedger()
  }

  private func expectIssued(_ life: Life) async throws {
    try await life.expectPublic(.inForce)
    try await life.expectScanned(.inForce)
    try await life.expectPaper()
    let receives = try await life.person("receives")
    try await receives.get("/\(life.language.rawValue)/desk/duties?kind=account")
    #expect(receives.text.contains("9/VPĐD"), "its duties run as those of an operation certificate")
  }

  /// Before the decision: a day longer than the law allows is refused at its field; then it is decided as proposed.
  private func expectFiveYears(_ next: NextDeed, _ browser: Browser, _ life: Life) async throws {
    guard next.deed == .decide else { return }
    let page = browser.path
    try await browser.get("\(page)/decide")
    #expect(browser.text.contains(Self.daNang), "who decides sees where the office will be")
    let limit = life.today.adding(months: 60)
    try await browser.submit("\(page)/decide", next.answers + NextDeed.day("expiry", limit + 1))
    let law = try #require(life.office.house.law.procedure(.issueRepresentativeOffice, on: life.today))
    browser.expectProblem(RefusalWords.validityTooLong(limit, law.longestValidity), life.language, at: "expiry")
  }

  /// One office an organisation (art. 8(2)): the page says which it has.
  private func expectSecondOfficeRefused(_ life: Life) async throws {
    let files = try await life.person("files")
    let new = life.new(.issueRepresentativeOffice)
    try await files.get(new)
    let words = RefusalWords.officeExists("9/VPĐD")[life.language]
    #expect(files.status == 200 && files.text.contains(words))
    try await files.submit(new)
    #expect(files.status == 422 && files.text.contains(words))
  }

  /// Accepted though late; before and after the filing, on the desk and on the slip it is said by how much.
  private func expectLate(_ life: Life, by days: Int) async throws {
    let language = life.language
    let files = try await life.person("files")
    let draft = try await life.begin(.extendRepresentativeOffice, files)
    let law = try #require(life.office.house.law.procedure(.extendRepresentativeOffice, on: life.today))
    #expect(files.text.contains(PageWords.lateToday(days, law)[language]))
    #expect(files.text.contains(Self.daNang), "what is held is shown, and not asked")
    try await files.submit("\(draft)/drop")
    let dossier = try await life.extend { next, browser in
      guard next.deed == .checkCompleteness else { return }
      let page = browser.path
      try await browser.get("/\(language.rawValue)/desk")
      #expect(browser.text.contains(DeskWords.filedLate(days)[language]))
      try await browser.get(page)
    }
    #expect(dossier.filing.daysLate == days)
    let slip = try await life.office.premises.get("/\(language.rawValue)/slip/\(dossier.filing.slip)").text
    #expect(slip.contains(PageWords.filedLate(days)[language]))
  }

  /// Only the city to which it moves; that from which it moves learns nothing.
  private func expectOnlyTheNewCityAsked(_ life: Life, _ amended: Dossier) async throws {
    let letters = try #require(try life.office.house.dossier(amended.number)).dossier.letters
    // Hà Nội was not merged with any other: its committee is known by its code of then.
    #expect(letters.map(\.office) == [.peoplesCommittee(of: UnitCode(.of2004, "01"))])
    let page = Office.page(amended.number, life.language)
    try await life.office.premises.settle()
    let nowhere = try await life.office.premises.get("/\(life.language.rawValue)/nowhere")
    for login in ["host", "province", "ministry"] {
      let someone = try await life.person(login)
      for place in [page, "\(page)/give-opinion", "\(page)/papers/0"] {
        let answer = try await someone.visitor.ask(.get, place, someone.cookieFields)
        #expect(answer == nowhere, "\(login) at \(place)")
      }
    }
    #expect(try await life.person("decides").get(page).status == 200, "the control")
  }

  @Test("what is answered wrongly is told at its field, in the reader's language", arguments: Language.allCases)
  func wrongAnswers(language: Language) async throws {
    let office = try await Office()
    let browser = try await office.person("files", language)
    let new = "/\(language.rawValue)/desk/new/\(ProcedureName.issueRepresentativeOffice)"
    try await browser.get(new)
    try await browser.submit(new)
    let draft = browser.path
    for (question, typed, words) in [
      ("seat-city", "", FieldWords.chooseOne), ("seat-city", "2025/08", FieldWords.unknownChoice),
      ("seat-address", "", FieldWords.required),
      ("seat-address", String(repeating: "đ", count: 301), FieldWords.tooLong(300, 301)),
      ("seat-premises", "", FieldWords.chooseSome), ("commitment", "", FieldWords.required),
      ("representative-name", "", FieldWords.required), ("representative-mailbox", "erika", FieldWords.noMailbox),
    ] {
      try await browser.get("\(draft)/\(question)")
      #expect(browser.status == 200, "\(question)")
      try await browser.submit("\(draft)/\(question)", typed.isEmpty ? [(question, "")] : [(question, typed)])
      browser.expectProblem(words, language, at: question)
    }
    try await browser.get("\(draft)/check")
    #expect(browser.form("\(draft)/check") == nil, "nothing of it was taken: the draft cannot be filed")
    for (question, answers) in RightAnswers.ofAnOffice {
      try await browser.answer(draft, [(question, answers)])
    }
  }

  @Test("an amendment is asked about the seat it moves to, and what changes nothing is told at its field")
  func wrongAmendment() async throws {
    let life = try await Life(.representativeOffice, .fr, from: "2026-11-25")
    try await life.issue("9/VPĐD")
    let browser = try await life.person("files")
    let draft = try await life.begin(.amendRepresentativeOffice, browser)
    try await browser.get("\(draft)/changes")
    try await browser.submit("\(draft)/changes")
    browser.expectProblem(FieldWords.chooseSome, .fr, at: "changes")
    try await browser.submit("\(draft)/changes", [("changes", "seat"), ("changes", "fields")])
    try await browser.get("\(draft)/new-seat-city")
    try await browser.submit("\(draft)/new-seat-city", [("new-seat-city", "2025/08")])
    browser.expectProblem(FieldWords.unknownChoice, .fr, at: "new-seat-city")
    try await browser.get("\(draft)/new-fields")
    try await browser.submit("\(draft)/new-fields")
    browser.expectProblem(
      Wording(
        vi: "Lựa chọn này không khác Giấy đăng ký hiện nay", en: "This is what the certificate says already",
        fr: "C’est ce que le certificat indique déjà"), .fr, at: "new-fields")
    try await browser.get("\(draft)/new-provinces")
    #expect(browser.status == 404, "what is not to change is not asked")
  }

  @Test("who has no part in an office's dossier or draft sees what does not exist, and can record nothing")
  func access() async throws {
    var office = try await Office()
    let foreign = try #require(RecordNumber("o-foreign"))
    try await office.admit("foreign", .organisation(foreign), .files)
    try await office.admit("elsewhere", .office(.peoplesCommittee(of: UnitCode(.of2025, "79"))), .isConsulted)
    let (_, draft, page) = try await office.filed(.en, .issueRepresentativeOffice)
    let number = try #require(RecordNumber(page.split(separator: "/").last ?? ""))
    let receives = try await office.person("receives")
    try await receives.take("check-completeness", on: page, [("outcome", "complete")])
    try await receives.take("consult", on: page)
    let parties = try #require(try office.house.dossier(number)).parties
    let acts = office.house.ledger.size
    try await office.premises.settle()
    let nowhere = try await office.premises.get("/en/nowhere")
    var (refused, allowed) = (0, Set<Deed>())
    for (login, handed) in office.accounts {
      let person = try #require(handed.account.person(for: handed.account.memberships[0].body))
      let browser = try await office.person(login)
      for part in PlaceKind.dossierParts {
        if case .paper = part { continue }
        let path = DeskAddress.dossier(number, part).page.link(.en).address
        let answer = try await browser.visitor.ask(.get, path, browser.cookieFields)
        guard !Access.may(person, part.deed, on: parties) else {
          allowed.insert(part.deed)
          continue
        }
        refused += 1
        #expect(answer == nowhere, "\(login) at \(path)")
        guard part.methods.contains(.post) else { continue }
        try await browser.get("/en/desk")
        try await browser.post(path, browser.form("/en/sign-out") ?? [])
        #expect(browser.status == 404, "\(login) posting to \(path)")
      }
      guard login != "files" else { continue }
      let answer = try await browser.visitor.ask(.get, "\(draft)/check", browser.cookieFields)
      #expect(answer == nowhere, "\(login) at the draft")
    }
    #expect(refused > 60)
    #expect(allowed.isSuperset(of: [.seeDossier, .giveOpinion, .forward, .withdraw]), "the control: who may, may")
    #expect(office.house.ledger.size == acts)
  }

  @Test("an organisation begins nothing about another's office, nor an office's dossier about an operation certificate")
  func anothers() async throws {
    let life = try await Life(.representativeOffice, .vi, from: "2026-11-25")
    try await life.issue("9/VPĐD")
    var office = life.office
    try await office.admit("foreign", .organisation(try #require(RecordNumber("o-foreign"))), .files)
    let foreign = try await office.person("foreign", .vi)
    for procedure in [life.extending, life.amending, life.reissuing] {
      let new = life.new(procedure)
      try await foreign.get("\(new)?certificate=\(life.number)")
      #expect(!foreign.text.contains("9/VPĐD"))
      try await foreign.post(
        new, (foreign.form(foreign.signOutPath) ?? []) + [QueryItem("certificate", life.number.text)])
      #expect(foreign.status == 422)
    }
    let files = try await life.person("files")
    for procedure in [ProcedureName.extendOperation, .amendOperation, .reissueOperation] {
      let new = life.new(procedure)
      try await files.get("\(new)?certificate=\(life.number)")
      let words = RefusalWords.wrongKind(Certificate.Kind.operation.wording)[.vi]
      #expect(files.text.contains(words), "\(procedure)")
      try await files.post(new, (files.form(files.signOutPath) ?? []) + [QueryItem("certificate", life.number.text)])
      #expect(files.status == 422 && files.text.contains(words), "\(procedure)")
    }
  }
}
