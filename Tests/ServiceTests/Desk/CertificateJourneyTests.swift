import Components
import Desk
import Domain
import Foundation
import Ledger
import Procedures
import Record
import Testing

@testable import Service

@Suite("A certificate that is held: extended, amended, issued again")
struct CertificateJourneyTests {
  @Test("extended a month before its end: late, marked so everywhere, and longer by three years")
  func extended() async throws {
    let held = try await HeldOffice(expiresIn: 30)
    let new = "/vi/desk/new/\(ProcedureName.extendOperation)"
    let applicant = try await held.office.person("files", .vi)
    try await applicant.get("/vi/desk")
    #expect(applicant.text.contains("\(new)?certificate=\(held.number)"))
    let draft = try await held.begin(new, applicant)
    #expect(applicant.text.contains("muộn 30 ngày"))
    #expect(applicant.text.contains("Nhịp Hy Vọng"))
    try await applicant.answer(draft, HeldOffice.extensionAnswers)
    try await applicant.upload(SmallFile.pdf, named: "report.pdf", at: "\(draft)/paper-report-and-plan")
    try await applicant.answer(
      draft, [("language-report-and-plan", [("language-report-and-plan", "vietnamese")]), HeldOffice.declaration])
    let path = try await applicant.file(draft)
    #expect(applicant.text.contains("muộn 30 ngày"))
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    let filing = try #require(try held.office.house.dossier(number)).dossier.filing
    #expect(filing.daysLate == 30)
    #expect(filing.certificate == held.number)
    let slip = try await held.office.premises.get("/vi/slip/\(filing.slip.description)").text
    #expect(slip.contains("muộn 30 ngày") && slip.contains("30 days late") && slip.contains("30 jours de retard"))

    let second = try await held.begin(new, applicant)
    try await applicant.answer(second, HeldOffice.extensionAnswers)
    try await applicant.upload(SmallFile.pdf, named: "report.pdf", at: "\(second)/paper-report-and-plan")
    try await applicant.answer(
      second, [("language-report-and-plan", [("language-report-and-plan", "vietnamese")]), HeldOffice.declaration])
    try await applicant.get("\(second)/check")
    try await applicant.submit("\(second)/check")
    #expect(applicant.status == 422)
    #expect(applicant.text.contains(filing.number.description))

    let receiver = try await held.office.person("receives", .vi)
    try await receiver.get("/vi/desk")
    #expect(receiver.text.contains("Nộp muộn 30 ngày"))
    try await receiver.get("\(path)/check-completeness")
    try await receiver.submit("\(path)/check-completeness", [("outcome", "complete")])
    #expect(receiver.status == 422)
    try await held.accept(path, receiver)
    try await held.consult(path, receiver)
    let decider = try await held.office.person("decides", .vi)
    try await held.appraise(path, decider, .extendOperation)
    try await decider.get("\(path)/decide")
    try await decider.submit("\(path)/decide", [("outcome", "grant"), ("decision", "88/QĐ-BNG")])
    #expect(decider.path == path, "\(decider.page.with(class: "problems").map(\.words))")

    let file = try #require(try held.office.house.certificate(held.number))
    #expect(file.version == 2)
    var before = held.certificate
    before.expiry = before.expiry.adding(months: 36)
    #expect(file.certificate == before)
    let page = try await held.office.premises.get("/vi/certificates/\(held.number)").text
    #expect(page.contains("Gia hạn theo Quyết định số 88/QĐ-BNG"))

    try await receiver.take("hand-over", on: path, [("delivery", "in-person")])
    try await applicant.take("acknowledge-result", on: path)
    // What the granted dossier told is known now; whoever had answered is not asked whether it is so still.
    try await applicant.get("\(second)/home-registration-same")
    #expect(applicant.status == 404)
    _ = try await applicant.file(second)
  }

  @Test("amended: only what changes is asked, only whom it concerns is consulted, and only that changes")
  func amended() async throws {
    let held = try await HeldOffice(expiresIn: 400)
    let new = "/en/desk/new/\(ProcedureName.amendOperation)"
    let applicant = try await held.office.person("files")
    let draft = try await held.begin(new, applicant)
    try await applicant.answer(draft, [("changes", [("changes", "fields"), ("changes", "name")])])
    #expect(applicant.path == "\(draft)/new-name")
    try await applicant.answer(
      draft,
      [
        ("new-name", [("new-name", "Hope Bridge International")]),
        ("new-name-vietnamese", [("new-name-vietnamese", "Nhịp Hy Vọng Quốc tế")]),
        ("new-fields", [("new-fields", "health"), ("new-fields", "education"), ("new-fields", "culture")]),
      ])
    try await applicant.upload(SmallFile.pdf, named: "decision.pdf", at: "\(draft)/paper-supporting")
    try await applicant.answer(draft, [HeldOffice.declaration])
    let path = try await applicant.file(draft)
    let receiver = try await held.office.person("receives")
    try await held.accept(path, receiver)
    try await held.consult(path, receiver)
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    let dossier = try #require(try held.office.house.dossier(number)).dossier
    #expect(dossier.letters.count == 1)
    let decider = try await held.office.person("decides")
    try await held.appraise(path, decider, .amendOperation)
    try await decider.get("\(path)/decide")
    try await decider.submit("\(path)/decide", [("outcome", "grant"), ("decision", "89/QĐ-BNG")])
    #expect(decider.path == path, "\(decider.page.with(class: "problems").map(\.words))")

    let file = try #require(try held.office.house.certificate(held.number))
    var before = held.certificate
    before.fields.append(Text("culture"))
    #expect(file.certificate == before)
    let list = try await held.office.premises.get("/en/certificates/\(held.number)").text
    #expect(list.contains("Hope Bridge International"))
  }

  @Test("lost and entered on paper by the office: a copy, nobody consulted, the same certificate on a new paper")
  func reissued() async throws {
    let held = try await HeldOffice(expiresIn: 400)
    let new = "/fr/desk/new/\(ProcedureName.reissueOperation)"
    let receiver = try await held.office.person("receives", .fr)
    try await receiver.get(new)
    try await receiver.submit(new, [("certificate", "none such"), ("manner", "post")])
    #expect(receiver.status == 422)
    try await receiver.submit(new, [("certificate", held.certificate.number.text), ("manner", "post")])
    let draft = receiver.path
    #expect(receiver.text.contains("Nhịp Hy Vọng"))
    try await receiver.answer(draft, [("re-issue-reason", [("re-issue-reason", "lost")])])
    try await receiver.get("\(draft)/paper-certificate")
    #expect(receiver.status == 404)
    for item in ["certificate-copy", "supporting"] {
      try await receiver.upload(SmallFile.pdf, named: "\(item).pdf", at: "\(draft)/paper-\(item)")
    }
    try await receiver.answer(draft, [HeldOffice.declaration])
    let path = try await receiver.file(draft)
    try await receiver.take("check-completeness", on: path, [("outcome", "complete")])
    try await receiver.get(path)
    #expect(!receiver.text.contains("\(path)/consult\""))
    try await receiver.take("forward", on: path)
    let decider = try await held.office.person("decides", .fr)
    try await held.appraise(path, decider, .reissueOperation)
    try await decider.get("\(path)/decide")
    try await decider.submit("\(path)/decide", [("outcome", "grant"), ("decision", "90/QĐ-BNG")])
    #expect(decider.path == path, "\(decider.page.with(class: "problems").map(\.words))")
    let file = try #require(try held.office.house.certificate(held.number))
    #expect(file.version == 2)
    #expect(file.certificate == held.certificate)
    let act = try #require(try held.office.house.ledger.acts(of: held.number.ledgerName).last)
    try await held.office.premises.settle()
    let key = try #require(held.office.house.ledger.verifierKey)
    let paper = try await held.office.premises.get("/paper/\(act.id.hex)")
    #expect(try PaperCheck.judge(paper.body, by: .init(key: key)).get().issued.decision.text == "90/QĐ-BNG")
  }

  @Test("a decision on a certificate that changed meanwhile is not taken: whoever was first stands, the other sees it")
  func overtaken() async throws {
    let held = try await HeldOffice(expiresIn: 400)
    let (path, decider) = try await held.decidable()
    try await decider.get("\(path)/decide")
    var meanwhile = held.certificate
    meanwhile.fields = [Text("health")]
    try await held.office.house.append(
      Request(
        acts: [RecordAct.certificateRecorded(held.number, meanwhile).draft()], expecting: [held.number.ledgerName: 1]))
    try await decider.submit("\(path)/decide", [("outcome", "grant"), ("decision", "91/QĐ-BNG")])
    #expect(decider.status == 422)
    #expect(decider.text.contains("Another act on the certificate was recorded meanwhile"))
    #expect(try held.office.house.certificate(held.number)?.version == 2)
    // The control: looked at again, it is decided on the certificate as it stands now.
    try await decider.get("\(path)/decide")
    try await decider.submit("\(path)/decide", [("outcome", "grant"), ("decision", "91/QĐ-BNG")])
    #expect(decider.path == path)
    #expect(try held.office.house.certificate(held.number)?.certificate.fields == [Text("health")])
  }

  @Test("of a decision and another act at the same moment exactly one is recorded on the certificate")
  func race() async throws {
    let held = try await HeldOffice(expiresIn: 400)
    let (path, decider) = try await held.decidable()
    try await decider.get("\(path)/decide")
    let form = try #require(decider.form("\(path)/decide"))
    let given: Set = ["outcome", "decision"]
    let items =
      form.filter { !given.contains($0.name) }
      + [QueryItem("outcome", "grant"), QueryItem("decision", "92/QĐ-BNG")]
    var other = held.certificate
    other.fields = [Text("health")]
    let request = Request(
      acts: [RecordAct.certificateRecorded(held.number, other).draft()], expecting: [held.number.ledgerName: 1])
    async let decided = decider.post("\(path)/decide", items)
    async let appended = held.records(request)
    let (_, recorded) = try await (decided, appended)
    let won = decider.path == path
    #expect(won != recorded)
    #expect(try held.office.house.certificate(held.number)?.version == 2)
    if !won { #expect(decider.status == 422) }
  }

  @Test("of an expired certificate nothing is begun: the page says why and what to do", arguments: Language.allCases)
  func expired(language: Language) async throws {
    let held = try await HeldOffice(expiresIn: -1)
    let new = "/\(language.rawValue)/desk/new/\(ProcedureName.extendOperation)"
    let applicant = try await held.office.person("files", language)
    try await applicant.get("\(new)?certificate=\(held.number)")
    #expect(applicant.status == 200)
    #expect(
      applicant.text.contains("12(1)") || applicant.text.contains("Điều 12") || applicant.text.contains("art. 12"))
    try await applicant.submit(new, [("certificate", held.number.text)])
    #expect(applicant.status == 422)
    try await applicant.get("/\(language.rawValue)/desk")
    #expect(!applicant.text.contains("\(new)?certificate"))
  }

  @Test("nobody begins a dossier about another's certificate")
  func anothers() async throws {
    let held = try await HeldOffice(expiresIn: 400, holder: RecordNumber("o-another")!)
    let applicant = try await held.office.person("files")
    let new = "/en/desk/new/\(ProcedureName.extendOperation)"
    try await applicant.get("\(new)?certificate=\(held.number)")
    #expect(!applicant.text.contains(held.certificate.number.text))
    try await applicant.post(
      new, (applicant.form(applicant.signOutPath) ?? []) + [QueryItem("certificate", held.number.text)])
    #expect(applicant.status == 422)
  }
}
