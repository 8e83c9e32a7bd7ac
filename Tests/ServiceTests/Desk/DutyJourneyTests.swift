import Components
import Desk
import Domain
import Foundation
import HTTPTypes
import Ledger
import Record
import Testing

@testable import Service

@Suite("Duties over HTTP")
struct DutyJourneyTests {
  @Test("each notice: empty, wrong, right; what was typed stays", arguments: Language.allCases)
  func notices(language: Language) async throws {
    let place = try await DutyPlace()
    let files = try await place.office.person("files", language)
    let page = "/\(language.rawValue)/desk/duties/\(place.number)"
    try await files.get(page)
    #expect(files.status == 200)

    try await files.get("\(page)/notify-account")
    try await files.submit("\(page)/notify-account")
    #expect(files.status == 422)
    #expect(files.page.with(class: "problems").count == 1)
    try await files.submit(
      "\(page)/notify-account", DutyAnswers.account.map { $0.0 == "account-number" ? ($0.0, "1") : $0 })
    #expect(files.status == 422)
    #expect(files.text.contains("KANARI-NGANHANG"), "what was typed stays")
    try await files.submit("\(page)/notify-account", DutyAnswers.account)
    #expect(files.path == page)
    #expect(files.text.contains("KANARI0815 4711"), "its holder sees it")

    try await files.get("\(page)/update-data")
    try await files.submit("\(page)/update-data")
    #expect(files.status == 422)
    try await files.submit("\(page)/update-data", DutyAnswers.changed + place.day("changed", place.today + 1))
    #expect(files.status == 422)
    try await files.submit("\(page)/update-data", DutyAnswers.changed + place.day("changed", place.today - 2))
    #expect(files.path == page)
    try await files.get("\(page)/update-data")
    #expect(files.text.contains("https://kanari-website.example"), "the next update is filled in with it")

    try await files.get("\(page)/state-activity")
    try await files.submit("\(page)/state-activity", [("words", "Tập huấn")])
    #expect(files.status == 422)
    #expect(files.text.contains("Tập huấn"))
    try await files.submit("\(page)/state-activity", [("words", "Tập huấn")] + place.day("active", place.today - 1))
    #expect(files.path == page)
    let entries = try #require(try place.office.house.dutyCase(place.number)).file.entries
    #expect(entries.map(\.act.kind) == [.accountNotice, .dataUpdate, .activity])
  }

  @Test("a plan: without a file, to nobody, then to its province, which confirms it once", arguments: Language.allCases)
  func plan(language: Language) async throws {
    let place = try await DutyPlace()
    let files = try await place.office.person("files", language)
    let page = "/\(language.rawValue)/desk/duties/\(place.number)"
    let target = "\(page)/send-plan"
    try await files.send(nil, to: ["pc-2025-08"], at: target)
    #expect(files.status == 422)
    try await files.send(("kanari-plan.pdf", SmallFile.pdf), to: [], at: target)
    #expect(files.status == 422)
    #expect(files.text.contains("kanari-plan.pdf"), "the file is held and need not be sent again")
    let province = try await place.office.person("province", language)
    try await province.get(page)
    #expect(!province.text.contains("kanari-plan.pdf"), "nothing was sent to it yet")
    try await files.send(nil, to: ["pc-2025-08"], at: target)
    #expect(files.path == page)
    #expect(files.text.contains("kanari-plan.pdf"))

    try await province.get("/\(language.rawValue)/desk")
    #expect(province.text.contains("/\(language.rawValue)/desk/duties/\(place.number)"))
    try await province.get(page)
    #expect(province.status == 200)
    let paper = try #require(province.page.links.first { $0.contains("/papers/") })
    #expect(try await province.get(paper).body == SmallFile.pdf)
    try await province.get(page)
    try await province.get("\(page)/acknowledge-plan")
    try await province.submit("\(page)/acknowledge-plan", place.day("on", place.today + 1))
    #expect(province.status == 422)
    try await province.submit("\(page)/acknowledge-plan", place.day("on", place.today))
    #expect(province.path == page)
    try await province.get("/\(language.rawValue)/desk/duties")
    #expect(province.text.contains(place.printed))
    let file = try #require(try place.office.house.dutyCase(place.number))
    #expect(file.file.plan(at: DutyPlace.province, by: file.rules)?.received == place.today)
    #expect(file.file.duties(by: file.rules).filter { $0.kind == .planNotice }.map(\.done) == [place.today])
  }

  @Test("a plan on paper: its province records how and when it came, once", arguments: Language.allCases)
  func paperPlan(language: Language) async throws {
    let place = try await DutyPlace()
    let province = try await place.office.person("province", language)
    try await province.get("/\(language.rawValue)/desk/duties")
    let page = "/\(language.rawValue)/desk/duties/\(place.number)"
    #expect(province.page.links.contains(page), "what it is owed is listed")
    try await province.get(page)
    let target = "\(page)/record-plan"
    #expect(province.page.links.contains(target))
    #expect(!province.page.links.contains("\(page)/acknowledge-plan"))
    try await province.get(target)
    try await province.submit(target)
    #expect(province.status == 422, "how and when is asked")
    #expect(province.page.with(class: "problems").count == 1)
    try await province.submit(target, [("manner", "post")] + place.day("on", place.today + 1))
    #expect(province.status == 422)
    try await province.submit(target, [("manner", "post")] + place.day("on", place.today - 1))
    #expect(province.path == page)
    #expect(!province.page.links.contains { $0.contains("/papers/") }, "there is no file")
    let file = try #require(try place.office.house.dutyCase(place.number))
    #expect(file.file.entries.map(\.by.body) == [.office(DutyPlace.province), .office(DutyPlace.province)])
    #expect(file.file.plan(at: DutyPlace.province, by: file.rules)?.received == place.today - 1)
    #expect(file.file.duties(by: file.rules).filter { $0.kind == .planNotice }.map(\.done) == [place.today - 1])
    try await province.get(target)
    try await province.submit(target, [("manner", "counter")] + place.day("on", place.today - 1))
    #expect(province.status == 422, "the same plan is recorded once")
    #expect(try place.entries.count == 2)
    try await province.get("/\(language.rawValue)/desk/duties")
    #expect(province.text.contains(place.printed))
    #expect(try await province.get("\(page)/papers/0").status == 404)
  }

  @Test("what was sent online is confirmed before a plan on paper is recorded; its holder sees both")
  func onlineFirst() async throws {
    let place = try await DutyPlace()
    let page = "/en/desk/duties/\(place.number)"
    let province = try await place.office.person("province")
    try await province.get("\(page)/record-plan")
    let files = try await place.office.person("files")
    try await files.send(("plan.pdf", SmallFile.pdf), to: ["pc-2025-08"], at: "\(page)/send-plan")
    try await province.submit("\(page)/record-plan", [("manner", "post")] + place.day("on", place.today))
    #expect(province.status == 409, "somebody else acted")
    try await province.submit("\(page)/record-plan", [("manner", "post")] + place.day("on", place.today))
    #expect(province.status == 422, "the one sent online waits")
    #expect(try place.entries.count == 1)
    try await province.get("\(page)/acknowledge-plan")
    try await province.submit("\(page)/acknowledge-plan", place.day("on", place.today))
    try await province.get("\(page)/record-plan")
    try await province.submit("\(page)/record-plan", [("manner", "post")] + place.day("on", place.today - 2))
    #expect(province.path == page)
    #expect(try place.entries.count == 4)
    try await files.get(page)
    #expect(files.text.contains(DossierFiling.Manner.post.wording.en))
  }

  @Test("a double click is one notice; the same form once more, with another account, changes nothing")
  func doubleClick() async throws {
    let place = try await DutyPlace()
    let files = try await place.office.person("files")
    let target = "/en/desk/duties/\(place.number)/notify-account"
    try await files.get(target)
    let form =
      (try #require(files.form(target))).filter { $0.name != "currency" }
      + DutyAnswers.account.map { .init($0.0, $0.1) }
    let twin = Browser(place.office.premises.doorway)
    for (name, value) in files.cookies { twin.remember(name, value) }
    async let first = files.post(target, form)
    async let second = twin.post(target, form)
    _ = try await (first, second)
    #expect(try place.entries.count == 1)
    try await files.post(target, form.map { $0.name == "bank" ? .init("bank", "Another") : $0 })
    #expect(try place.entries.count == 1)
  }

  @Test("two of the holder's people act at once: one is recorded, the other is shown the form again")
  func overtaken() async throws {
    let place = try await DutyPlace()
    let first = try await place.office.person("files")
    let second = try await place.office.person("files")
    let page = "/en/desk/duties/\(place.number)"
    try await first.get("\(page)/notify-account")
    try await second.get("\(page)/state-activity")
    try await first.submit("\(page)/notify-account", DutyAnswers.account)
    #expect(first.path == page)
    let statement = [("words", "Tập huấn")] + place.day("active", place.today)
    try await second.submit("\(page)/state-activity", statement)
    #expect(second.status == 409)
    #expect(second.text.contains("Tập huấn"))
    try await second.submit("\(page)/state-activity", statement)
    #expect(second.path == page)
    #expect(try place.entries.count == 2)
  }

  @Test("the receiving office records what came on paper, and lists duties by due day with filters")
  func assisted() async throws {
    let place = try await DutyPlace()
    let receiver = try await place.office.person("receives")
    try await receiver.get("/en/desk/duties?state=in-time&kind=account")
    #expect(receiver.text.contains(place.printed))
    try await receiver.get("/en/desk/duties?state=done&kind=account")
    #expect(!receiver.text.contains(place.printed))
    let target = "/en/desk/duties/\(place.number)/notify-account"
    try await receiver.get(target)
    try await receiver.submit(target, DutyAnswers.account)
    #expect(receiver.status == 422, "how and when it came is asked")
    try await receiver.submit(target, DutyAnswers.account + [("manner", "post")] + place.day("on", place.today - 1))
    #expect(receiver.path == "/en/desk/duties/\(place.number)")
    guard case .accountNotified(let notice)? = try place.entries.first?.act else { return #expect(Bool(false)) }
    #expect(notice.arrival == DutyAct.Arrival(manner: .post, on: place.today - 1))
    try await receiver.get("/en/desk/duties?state=done&kind=account")
    #expect(receiver.text.contains(place.printed))
  }

  @Test("in time until 24:00 of the last day in Hanoi, late at 00:00", arguments: [1_000 as Int64, 0])
  func midnight(before: Int64) async throws {
    let last = try #require(Day(iso: "2026-04-17"))
    let midnight = Int64(last.number + 1) * 86_400_000 - 7 * 3_600_000
    let now = Instant(milliseconds: midnight - before)
    let place = try await DutyPlace(clock: Clock { now }, received: Day(iso: "2026-04-03"))
    let receiver = try await place.office.person("receives")
    try await receiver.get("/en/desk/duties?kind=account&state=\(before > 0 ? "due-soon" : "late")")
    #expect(receiver.text.contains(place.printed))
    try await receiver.get("/en/desk/duties?kind=account&state=\(before > 0 ? "late" : "due-soon")")
    #expect(!receiver.text.contains(place.printed))
    let reminded = try place.office.house.upcomingDuties(on: now.day).filter { $0.kind == .accountNotice }
    #expect(reminded.map(\.body) == [.organisation(place.holder)] + (before > 0 ? [] : [.office(.comingo)]))
  }
}
