import Components
import Desk
import Domain
import Foundation
import HTTPTypes
import Ledger
import Record
import Testing

@testable import Service

@Suite("Who may see and send what of duties")
struct DutyAccessTests {
  @Test("on every place of duties, before and after a plan, whoever may not sees what does not exist")
  func access() async throws {
    let place = try await DutyPlace()
    let people = try await place.people()
    try await expectMatrix(place, people)
    let files = try await place.office.person("files")
    try await files.send(
      ("plan.pdf", SmallFile.pdf), to: ["pc-2025-08"], at: "/en/desk/duties/\(place.number)/send-plan")
    try await expectMatrix(place, people)
  }

  private func expectMatrix(_ place: DutyPlace, _ people: [DutyPlace.Someone]) async throws {
    let parties = try #require(try place.office.house.dutyCase(place.number)).parties
    try await place.office.premises.settle()
    let nowhere = try await place.office.premises.get("/en/nowhere")
    var places: [DeskAddress] = [.duty(place.number, .page)]
    places += Deed.allCases.filter(\.isOnDuty).map { .duty(place.number, .deed($0)) }
    for someone in people {
      for target in places {
        guard case .duty(_, let deed, _) = target.demand else { continue }
        let path = target.page.link(.en).address
        let answer = try await someone.browser.visitor.ask(.get, path, someone.browser.cookieFields)
        if Access.may(someone.person, deed, on: parties) {
          #expect(answer.status == 200, "\(someone.name) at \(path)")
        } else {
          #expect(answer == nowhere, "\(someone.name) at \(path)")
        }
      }
      let list = try await someone.browser.visitor.ask(.get, "/en/desk/duties", someone.browser.cookieFields)
      #expect((list == nowhere) == !Access.may(someone.person, .seeDuties), "\(someone.name)")
      let unknown = try await someone.browser.visitor.ask(
        .get, "/en/desk/duties/c-unknown", someone.browser.cookieFields)
      #expect(unknown == nowhere)
    }
  }

  @Test("another organisation, another province, or no token: nothing is recorded")
  func posted() async throws {
    let place = try await DutyPlace()
    let target = "/en/desk/duties/\(place.number)/notify-account"
    let files = try await place.office.person("files")
    try await files.get(target)
    let form = try #require(files.form(target)) + DutyAnswers.account.map { .init($0.0, $0.1) }
    for someone in try await place.people() where !["files", "receives"].contains(someone.name) {
      try await someone.browser.get("/en/desk")
      let token = someone.browser.form("/en/sign-out")?.first { $0.name == "token" }?.value ?? ""
      try await someone.browser.post(target, form.map { $0.name == "token" ? .init("token", token) : $0 })
      #expect(someone.browser.status == 404, "\(someone.name)")
    }
    try await files.post(target, form, from: "cross-site")
    #expect(files.status == 403)
    try await files.send(
      ("plan.pdf", SmallFile.pdf), to: ["pc-2025-08"], at: "/en/desk/duties/\(place.number)/send-plan", token: "no")
    #expect(files.status == 403)
    #expect(try place.entries.isEmpty)
  }

  @Test("bank account, person and file stand in no public page, feed, file, tile, receipt, export, province's page")
  func canaries() async throws {
    let place = try await DutyPlace()
    let files = try await place.office.person("files")
    let page = "/en/desk/duties/\(place.number)"
    try await files.get("\(page)/notify-account")
    try await files.submit("\(page)/notify-account", DutyAnswers.account)
    try await files.get("\(page)/update-data")
    try await files.submit("\(page)/update-data", DutyAnswers.changed + place.day("changed", place.today))
    try await files.send(("KANARI-file.pdf", SmallFile.pdf), to: ["pc-2025-08"], at: "\(page)/send-plan")
    try await files.get(page)
    let own = ["KANARI-NGANHANG", "KANARI0815", "kanari-website", "0815471108", "KANARI-HEAD", "KANARI-file"]
    #expect(own.allSatisfy { files.text.contains($0) }, "the control: their holder sees them")
    let province = try await place.office.person("province")
    try await province.get(page)
    #expect(province.text.contains("KANARI-file"))
    let secret = own.filter { $0 != "KANARI-file" } + ["KANARI-CHUTAIKHOAN"]
    #expect(secret.allSatisfy { !province.text.contains($0) })
    try await place.office.premises.settle()
    for path in try place.office.premises.publicPaths(of: place.number) {
      let text = try await place.office.premises.get(path).text
      #expect(own.allSatisfy { !text.contains($0) }, "\(path)")
      #expect(!text.contains("duty."), "\(path): not even that there are such acts")
    }
    let folder = try Folder()
    let outcome = try await Operator.run(["export", "--data", place.office.house.directory, folder("public.txt")])
    #expect(outcome.code == 0)
    let text = try String(contentsOfFile: folder("public.txt"), encoding: .utf8)
    #expect((own + ["duty."]).allSatisfy { !text.contains($0) })
  }
}
