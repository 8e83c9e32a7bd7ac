import Components
import Desk
import Domain
import Foundation
import Ledger
import Procedures
import Record
import Testing

@testable import Service

@Suite("A measure from the proposal to the public page")
struct MeasureJourneyTests {
  @Test(
    "a suspension proposed, opinions given, decided, notified, remedied, examined, lifted: each role in turn",
    arguments: Language.allCases)
  func suspension(language: Language) async throws {
    let place = try await MeasurePlace()
    let (office, public_) = (place.office, "/\(language.rawValue)/certificates/\(place.number)")
    let decides = try await office.person("decides", language)
    let path = try await place.proposed(by: decides, language)
    try await decides.take("consult", on: path, [("offices", "public-security")])
    let ministry = try await office.person("ministry", language)
    try await ministry.take("acknowledge-letter", on: path, place.day("on", place.today))
    try await ministry.take("give-opinion", on: path, [("stance", "agrees")])
    let files = try await office.person("files", language)
    #expect(try await files.get(path).status == 404, "its organisation knows nothing yet")
    let before = try await office.premises.get(public_).text
    #expect(
      before.contains(Certificate.State.inForce.wording[language]) && !before.contains("KANARI"), "and nobody else")

    try await decides.take(
      "decide", on: path,
      [("outcome", "take"), ("decision", "91/QĐ-BNG"), ("violations", MeasurePlace.canary + " ngoài địa bàn")]
        + place.day("effect", place.today))
    let suspended = try await office.premises.get(public_).text
    #expect(suspended.contains("91/QĐ-BNG") && suspended.contains(Certificate.State.suspended.wording[language]))
    #expect(suspended.contains(language == .vi ? "điểm b khoản 1 Điều 18" : "art. 18(1)(b)"))
    #expect(!suspended.contains(MeasurePlace.canary))

    let receives = try await office.person("receives", language)
    try await receives.take("notify", on: path, [("delivery", "post")] + place.day("on", place.today))
    try await files.get(path)
    #expect(files.status == 200)
    #expect(files.text.contains(MeasurePlace.canary), "the organisation reads what it must remedy")
    #expect(!files.text.contains("KANARI-FACTS"), "and not what the offices wrote to each other")
    try await files.take("acknowledge-decision", on: path, place.day("on", place.today))
    let due = place.due(30, from: place.today)
    #expect(try await office.premises.get(public_).text.contains(due.words(language)))

    try await files.send(
      ("kanari-report.pdf", SmallFile.pdf), [("statement", "Đã rút khỏi địa bàn")], at: "\(path)/report-remedy")
    #expect(files.path == path)
    try await receives.take("examine", on: path, [("outcome", "yes"), ("statement", "Đạt")])
    try await decides.take(
      "conclude", on: path,
      [("outcome", "lift"), ("decision", "92/QĐ-BNG")] + place.day("effect", place.today))
    let lifted = try await office.premises.get(public_).text
    #expect(lifted.contains("92/QĐ-BNG") && lifted.contains(Certificate.State.inForce.wording[language]))
    let file = try #require(try office.house.certificate(place.number))
    #expect(file.certificate.standing == .inForce)
    #expect(file.version == 4)
    try await place.expectNothingPublic()
  }

  @Test("not remedied in time leads to a termination; wound up matter by matter, the certificate taken back, closed")
  func termination() async throws {
    let place = try await MeasurePlace()
    let office = place.office
    let decides = try await office.person("decides")
    let receives = try await office.person("receives")
    let files = try await office.person("files")
    let path = try await place.suspended(decides, receives, files)
    #expect(try await decides.get("\(path)/conclude").status == 409, "the time to remedy still runs")
    place.move(to: place.due(30, from: place.today) + 1)
    let late = try await office.person("decides")
    try await late.take(
      "conclude", on: path, [("outcome", "not-remedied"), ("reasons", "KANARI-FACTS chưa khắc phục")])
    let first = try #require(path.split(separator: "/").last)
    let next = try #require(late.page.links.last { $0.contains("/desk/measures/m-") && !$0.contains(first) })
    try await late.take(
      "meet", on: next,
      [("statement", "KANARI-FACTS thống nhất"), ("offices", "public-security")] + place.day("on", place.today))
    try await late.take(
      "decide", on: next,
      [("outcome", "take"), ("decision", "93/QĐ-BNG"), ("violations", "Không khắc phục")]
        + place.day("effect", place.today))
    let shown = try await office.premises.get("/en/certificates/\(place.number)").text
    #expect(shown.contains("93/QĐ-BNG") && shown.contains("art. 19(1)(c)"))

    let clerk = try await office.person("receives")
    try await clerk.take("notify", on: next, [("delivery", "in-person")] + place.day("on", place.today))
    let holder = try await office.person("files")
    try await holder.take("acknowledge-decision", on: next, place.day("on", place.today))
    for matter in MeasureAct.Settlement.Matter.allCases {
      try await holder.take(
        "settle", on: next,
        [("matter", matter.rawValue), ("statement", "Đã xong")] + place.day("on", place.today))
    }
    #expect(try await clerk.get("\(next)/close").status == 409, "the certificate is still out")
    try await clerk.take("take-back", on: next, place.day("on", place.today))
    try await clerk.take("close", on: next)
    let number = try #require(RecordNumber(next.split(separator: "/").last ?? ""))
    let measure = try #require(try office.house.measure(number))
    #expect(measure.measure.state == .closed(.woundUp, on: place.today))
    try await place.expectNothingPublic()
  }

  @Test("an organisation ends its activities itself: notice with its audit, certificate returned, decided, wound up")
  func selfTermination() async throws {
    let place = try await MeasurePlace()
    let office = place.office
    let files = try await office.person("files")
    let notice = "/en/desk/certificates/\(place.number)/end"
    try await files.get("/en/desk/measures")
    #expect(files.text.contains(notice))
    let ends = place.today + 40
    try await files.send(nil, [("facts", "Đã nộp thuế")] + place.day("ends", ends), at: notice)
    #expect(files.status == 422, "without the audited report nothing is recorded")
    #expect(files.text.contains("Đã nộp thuế"), "and what was typed stays")
    try await files.send(
      ("kiem-toan.pdf", SmallFile.pdf), [("facts", "Đã nộp thuế")] + place.day("ends", ends), at: notice)
    let path = files.path
    #expect(path.contains("/desk/measures/m-"), "\(files.status) \(files.page.with(class: "problems").map(\.words))")
    #expect(!(try await office.premises.get("/en/certificates/\(place.number)").text.contains("94/QĐ-BNG")))

    let receives = try await office.person("receives")
    let paper = try #require(
      try await receives.get(path).status == 200 ? receives.page.links.first { $0.contains("/papers/") } : nil)
    #expect(try await receives.get(paper).body == SmallFile.pdf)
    let decides = try await office.person("decides")
    try await decides.get("\(path)/decide")
    try await decides.submit(
      "\(path)/decide", [("outcome", "take"), ("decision", "94/QĐ-BNG")] + place.day("effect", ends))
    #expect(decides.status == 422, "the certificate has not come back")
    try await receives.take("take-back", on: path, place.day("on", place.today))
    try await decides.take(
      "decide", on: path, [("outcome", "take"), ("decision", "94/QĐ-BNG")] + place.day("effect", ends))
    let now = try await office.premises.get("/en/certificates/\(place.number)").text
    #expect(now.contains("94/QĐ-BNG"))
    let then = try await office.premises.get("/en/certificates/\(place.number)?on=\(ends)").text
    #expect(then.contains("art. 19(5)"))
    let file = try #require(try office.house.certificate(place.number))
    #expect(file.certificate.state(on: ends - 1) == .inForce)
    #expect(file.certificate.state(on: ends) == .withdrawn)
  }

  @Test("an extension granted while a suspension is decided: one of the two is recorded, the other is told")
  func race() async throws {
    let place = try await MeasurePlace()
    let office = place.office
    let decides = try await office.person("decides")
    let path = try await place.proposed(by: decides, .en)
    try await decides.take(
      "meet", on: path, [("statement", "Thống nhất"), ("offices", "public-security")] + place.day("on", place.today))
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    let seen = try #require(try office.house.measure(number))
    try await place.extend()
    let journal = MeasureJournal(
      house: office.house, actor: DossierEntry.Actor(body: .office(.foreignAffairs), account: "a-1"))
    let suspension = Suspension(since: place.today, decision: DecisionNumber("9/QĐ")!, grounds: [.outsideScope])
    let decision = MeasureDecision(.suspend(suspension, violations: Text("Ngoài địa bàn")))
    let decide = { (file: MeasureFile, key: String) in
      try await journal.record(
        .decide(decision, without: []), on: file, key: journal.key(key, of: "x"), try office.house.setting(file.law))
    }
    do {
      try await decide(seen, "one")
      Issue.record("the certificate changed meanwhile")
    } catch let refusal as MeasureJournalRefusal {
      if case .refusal(.certificateChanged) = refusal {} else { Issue.record("\(refusal)") }
    }
    #expect(try office.house.certificate(place.number)?.certificate.standing == .inForce)
    // Looked at again, it is recorded; the extension stays.
    try await decide(try #require(try office.house.measure(number)), "two")
    let file = try #require(try office.house.certificate(place.number))
    #expect(file.suspension == suspension)
    #expect(file.grants.count == 1)
  }

  @Test("two officers decide at once: one decision stands, the other sees it and keeps what was typed")
  func twoOfficers() async throws {
    let place = try await MeasurePlace()
    let first = try await place.office.person("decides")
    let path = try await place.proposed(by: first, .en)
    let second = try await place.office.person("decides")
    try await second.get("\(path)/decide")
    try await first.take("decide", on: path, [("outcome", "drop"), ("reasons", "Không đủ căn cứ")])
    try await second.submit("\(path)/decide", [("outcome", "drop"), ("reasons", "Thiếu chứng cứ KANARI")])
    #expect(second.status == 409)
    #expect(second.text.contains("Thiếu chứng cứ KANARI"))
    #expect(second.text.contains("Dropped"))
  }

  @Test("whoever has nothing to do with a measure sees what does not exist, at each of its places, in each state")
  func access() async throws {
    let place = try await MeasurePlace()
    let office = place.office
    let decides = try await office.person("decides")
    let path = try await place.proposed(by: decides, .en)
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    try await place.expectMatrix(number)
    try await decides.take("consult", on: path, [("offices", "public-security")])
    try await place.expectMatrix(number)
    let files = try await office.person("files")
    try await office.premises.settle()
    let nowhere = try await office.premises.get("/en/nowhere")
    #expect(try await files.get("/en/desk/certificates/\(place.number)/propose") == nowhere)
    #expect(try await decides.get("/en/desk/certificates/\(place.number)/end") == nowhere)
    #expect(try await decides.get("/en/desk/certificates/c-unknown/propose") == nowhere)
  }

  @Test("a desk shows what waits for its body by due day, and says when it is late")
  func desk() async throws {
    let place = try await MeasurePlace()
    let office = place.office
    let (decides, receives, files) = (
      try await office.person("decides"), try await office.person("receives"), try await office.person("files")
    )
    let path = try await place.suspended(decides, receives, files)
    try await files.get("/en/desk")
    #expect(files.text.contains("Remedy and report") && files.text.contains(path))
    place.move(to: place.due(30, from: place.today) + 3)
    let later = try await office.person("files")
    try await later.get("/en/desk")
    #expect(later.text.lowercased().contains("late"), "late by so many working days")
    let ministry = try await office.person("ministry")
    try await ministry.get("/en/desk")
    #expect(!ministry.text.contains(path))
  }
}
