import Components
import Desk
import Domain
import Foundation
import Ledger
import Procedures
import Record
import Testing

@testable import Service

@Suite("A paper that the record holds is offered, and used by its own applicant alone")
struct PapersOnFileTests {
  private static let new = "/vi/desk/new/\(ProcedureName.issueRepresentativeOffice)"

  /// The digest of what an applicant filed as its charter.
  private static func charter(_ office: Office, _ path: String) throws -> (FileDigest, DossierFiling) {
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    let filing = try #require(try office.house.dossier(number)).dossier.filing
    let paper = try #require(filing.papers.first { $0.item == "charter" })
    guard case .file(let digest, _, _) = paper.form else { throw CocoaError(.fileNoSuchFile) }
    return (digest, filing)
  }

  private static func begun(_ browser: Browser) async throws -> String {
    try await browser.get(new)
    try await browser.submit(new)
    return browser.path
  }

  private static func papers(_ draft: String, of browser: Browser, _ office: Office) async throws -> [FiledPaper] {
    let id = try #require(DraftID(draft.split(separator: "/").last ?? ""))
    let body = try #require(office.accounts["files"]).account.memberships[0].body
    return try #require(try await office.house.desk?.drafts.read(id, owner: body)).papers
  }

  @Test(
    "once accepted, a charter is offered for the next dossier with its language, and the act says where it came from")
  func offered() async throws {
    let moment = MovingDay(try #require(Day(2026, 9, 1)))
    let office = try await Office(clock: moment.clock)
    let (applicant, _, path) = try await office.filed(.vi)
    let (digest, earlier) = try Self.charter(office, path)
    let draft = try await Self.begun(applicant)
    let page = "\(draft)/paper-charter"
    try await applicant.get(page)
    #expect(!applicant.text.contains(digest.hex), "not before it was accepted as complete")
    let receiver = try await office.person("receives", .vi)
    try await receiver.take("check-completeness", on: path, [("outcome", "complete")])

    try await applicant.get(page)
    #expect(applicant.text.contains("hồ sơ số \(earlier.number)"))
    #expect(applicant.text.contains("ngày 01 tháng 9 năm 2026"))
    try await applicant.submit(page)
    #expect(applicant.path == page && applicant.text.contains("charter.pdf"))
    #expect(!applicant.text.contains("name=\"reuse\""), "what was taken is not offered once more")
    let paper = try #require(try await Self.papers(draft, of: applicant, office).first)
    #expect(paper.source == .dossier(earlier.number, filedOn: try #require(Day(2026, 9, 1))))
    try await applicant.get("\(draft)/language-charter")
    #expect(applicant.status == 404, "its language is known")

    let office2 = [
      ("seat-city", "2025/01"), ("seat-address", "1 Tràng Thi"), ("seat-premises", "own"), ("commitment", "x"),
    ]
    try await applicant.answer(draft, office2.map { ($0.0, [$0]) })
    try await applicant.answer(draft, RightAnswers.byQuestion)
    let law = try #require(office.house.law.procedure(.issueRepresentativeOffice, on: office.house.clock.today))
    for item in law.items where item.form != .application && item.code != "charter" && !item.isOptional {
      try await applicant.upload(SmallFile.pdf, named: "\(item.code).pdf", at: "\(draft)/paper-\(item.code)")
      try await applicant.answer(draft, [("language-\(item.code)", [("language-\(item.code)", "vietnamese")])])
    }
    try await applicant.get("\(draft)/check")
    #expect(applicant.text.contains("hồ sơ số \(earlier.number)"))
    let second = try await applicant.file(draft)
    let (again, filing) = try Self.charter(office, second)
    #expect(again == digest)
    #expect(filing.papers.filter { $0.source != nil }.map(\.item) == ["charter"])
    #expect(filing.answers["language-charter"] == "vietnamese")
    try await receiver.get(second)
    #expect(receiver.text.contains("đã nộp ngày 01 tháng 9 năm 2026, hồ sơ số \(earlier.number)"))

    moment.day = try #require(Day(2026, 9, 9))
    let desk = try #require(office.house.desk)
    try await DeskUpkeep.sweep(desk, office.house.ledger, NamedFiles(ledger: office.house.ledger))
    #expect(try desk.uploads.open(digest) != nil)
  }

  @Test(
    "another organisation’s file is not to be had by its digest, nor one’s own for another paper; control: its own is")
  func byDigest() async throws {
    let office = try await Office()
    let (applicant, _, path) = try await office.filed(.vi)
    let (digest, _) = try Self.charter(office, path)
    let receiver = try await office.person("receives", .vi)
    try await receiver.take("check-completeness", on: path, [("outcome", "complete")])
    let desk = try #require(office.house.desk)
    let stranger = try await desk.accounts.create(
      NewAccount(
        email: "stranger@example.org", name: Text("x"), language: .vi,
        memberships: [Membership(.organisation(try #require(RecordNumber("o-foreign"))), [.files])],
        password: .lasting))
    let other = office.browser()
    try await other.signIn(.init(account: stranger.account, password: stranger.password), .vi)
    let foreign = try await Self.begun(other)
    try await other.get("\(foreign)/paper-charter")
    #expect(!other.text.contains(digest.hex))
    try await other.submit("\(foreign)/paper-charter", [("reuse", digest.hex)])
    #expect(other.status == 422 && other.text.contains(PaperRoomWords.notOnFile.vi))
    let id = try #require(DraftID(foreign.split(separator: "/").last ?? ""))
    let held = try await desk.drafts.read(id, owner: .organisation(try #require(RecordNumber("o-foreign"))))
    #expect(held?.papers == [])

    let own = try await Self.begun(applicant)
    for reused in [[digest.hex, String(repeating: "0", count: 64)], ["no digest"]] {
      try await applicant.get("\(own)/paper-charter")
      try await applicant.submit("\(own)/paper-charter", reused.map { ("reuse", $0) })
      #expect(applicant.status == 422)
    }
    try await applicant.get("\(own)/paper-plan")
    try await applicant.submit("\(own)/paper-plan", [("reuse", digest.hex)])
    #expect(applicant.status == 422)
    #expect(try await Self.papers(own, of: applicant, office).isEmpty)
    try await applicant.get("\(own)/paper-charter")
    try await applicant.submit("\(own)/paper-charter", [("reuse", digest.hex)])
    #expect(applicant.status == 200)
    #expect(try await Self.papers(own, of: applicant, office).map(\.item) == ["charter"])
  }

  @Test("of a certificate that was issued here nobody brings a copy; the list of drafts says which certificate it is")
  func certificate() async throws {
    let held = try await HeldOffice(expiresIn: 400)
    let (path, decider) = try await held.decidable()
    try await decider.get("\(path)/decide")
    try await decider.submit("\(path)/decide", [("outcome", "grant"), ("decision", "91/QĐ-BNG")])
    let receiver = try await held.office.person("receives")
    try await receiver.take("hand-over", on: path, [("delivery", "post")])
    let applicant = try await held.office.person("files")
    try await applicant.take("acknowledge-result", on: path)
    let draft = try await held.begin("/en/desk/new/\(ProcedureName.reissueOperation)", applicant)
    try await applicant.get("/en/desk/drafts")
    #expect(applicant.text.contains(held.certificate.number.text))
    try await applicant.answer(draft, [("re-issue-reason", [("re-issue-reason", "lost")])])
    try await applicant.get("\(draft)/paper-certificate-copy")
    #expect(applicant.text.contains("by decision 91/QĐ-BNG"))
    try await applicant.submit("\(draft)/paper-certificate-copy")
    try await applicant.upload(SmallFile.pdf, named: "police.pdf", at: "\(draft)/paper-supporting")
    try await applicant.answer(draft, [HeldOffice.declaration])
    let second = try await applicant.file(draft)
    let number = try #require(RecordNumber(second.split(separator: "/").last ?? ""))
    let filing = try #require(try held.office.house.dossier(number)).dossier.filing
    let paper = try #require(filing.papers.first { $0.item == "certificate-copy" })
    let issued = try #require(try held.office.house.ledger.issues(of: held.number).last?.issued)
    #expect(paper.source == .certificate(try #require(DecisionNumber("91/QĐ-BNG")), on: held.office.house.clock.today))
    guard case .file(issued.paper, .pdf, _) = paper.form else {
      Issue.record("\(paper.form)")
      return
    }
  }

  @Test("what an update told is held by the next dossier, until a granted amendment says otherwise")
  func updates() async throws {
    let held = try await HeldOffice(expiresIn: 400)
    let house = held.office.house
    let holder = held.certificate.holder
    func told(_ address: String) async throws {
      let update = DutyAct.DataUpdate(
        certificate: held.number, arrival: .init(manner: .online, on: house.clock.today), changedOn: house.clock.today,
        answers: Answers(["head-office": [address]]), personal: nil)
      let by = DossierEntry.Actor(body: .organisation(holder), account: nil)
      let act = RecordAct.duty(.duties(of: holder), DutyStep(act: .dataUpdated(update), by: by))
      try await house.append(Request(acts: [act.draft()]))
    }
    func known() throws -> String? { try house.holdings(of: holder, about: held.number).known["head-office"] }
    #expect(try known() == nil)
    try await told("Berlin 1")
    #expect(try known() == "Berlin 1")

    let applicant = try await held.office.person("files")
    let draft = try await held.begin("/en/desk/new/\(ProcedureName.amendOperation)", applicant)
    try await applicant.answer(draft, [("changes", [("changes", "address")])])
    try await applicant.get("\(draft)/new-head-office")
    #expect(applicant.text.contains("Berlin 1"))
    try await applicant.submit("\(draft)/new-head-office")
    #expect(applicant.status == 422, "it is the address that is held already")
    try await applicant.answer(draft, [("new-head-office", [("new-head-office", "Bonn 2")])])
    try await applicant.upload(SmallFile.pdf, named: "decision.pdf", at: "\(draft)/paper-supporting")
    try await applicant.answer(draft, [HeldOffice.declaration])
    let path = try await applicant.file(draft)
    let receiver = try await held.office.person("receives")
    try await held.accept(path, receiver)
    try await receiver.take("forward", on: path)
    let decider = try await held.office.person("decides")
    try await held.appraise(path, decider, .amendOperation)
    #expect(try known() == "Berlin 1", "not before it is granted")
    try await decider.get("\(path)/decide")
    try await decider.submit("\(path)/decide", [("outcome", "grant"), ("decision", "89/QĐ-BNG")])
    #expect(try known() == "Bonn 2")
    #expect(try house.heldData(of: holder)["head-office"] == "Bonn 2")
    try await told("Köln 3")
    #expect(try known() == "Köln 3")
  }

  @Test("an office that enters a paper dossier need not type the name of an organisation whose number it gives")
  func assisted() async throws {
    let held = try await HeldOffice(expiresIn: 400)
    let receiver = try await held.office.person("receives")
    let new = "/en/desk/new/\(ProcedureName.issueRepresentativeOffice)"
    try await receiver.get(new)
    try await receiver.submit(new, [("applicant", "o-unheard"), ("manner", "post")])
    #expect(receiver.status == 422, "control: a number that the record does not hold")
    try await receiver.submit(new, [("applicant", held.certificate.holder.text), ("manner", "post")])
    #expect(receiver.status == 200)
    try await receiver.get("/en/desk/drafts")
    #expect(receiver.text.contains("Hope Bridge"))
  }
}
