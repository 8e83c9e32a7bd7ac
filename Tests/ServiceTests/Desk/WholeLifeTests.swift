import Components
import Domain
import Ledger
import Record
import Testing

@testable import Procedures
@testable import Service

@Suite("The whole life of a licence")
struct WholeLifeTests {
  @Test(
    "issued, amended, extended, suspended, lifted, extended again, ended by its holder and wound up: each step by whoever takes it",
    arguments: Language.allCases)
  func life(language: Language) async throws {
    let life = try await Life(.operation, language, from: "2026-11-25")
    try await life.issue("77/GĐK")
    let first = try life.certificate
    #expect(first.expiry > life.today.adding(months: 35))
    try await life.expectScanned(.inForce)
    try await life.expectPaper()

    life.move(to: "2027-06-01")
    try await life.amend("fields", [("new-fields", ["health", "education", "culture"].map { ("new-fields", $0) })])
    #expect(Set(first.fields.map(\.string)) == ["health", "education"])
    #expect(try life.certificate.fields == first.fields + [Text("culture")], "what stood stays in its order")
    #expect(try life.certificate.expiry == first.expiry, "an amendment is no extension")
    try await life.expectScanned(.inForce)
    try await life.expectPaper()

    life.move(to: "2029-07-02")
    #expect((try await life.extend().filing.daysLate ?? 0) == 0, "filed in time")
    let second = try life.certificate
    #expect(second.expiry == first.expiry.adding(months: 36))
    #expect(second.fields.count == 3)
    try await life.expectScanned(.inForce)

    life.move(to: "2030-03-04")
    let suspended = life.today
    let suspension = try await life.suspend()
    try await life.expectScanned(.suspended)
    life.move(to: "2030-03-25")
    let lifted = life.today
    try await life.lift(suspension)
    try await life.expectScanned(.inForce)

    life.move(to: "2032-06-07")
    try await life.extend()
    #expect(try life.certificate.expiry == second.expiry.adding(months: 36))
    try await life.expectScanned(.inForce)
    try await life.expectPaper()

    life.move(to: "2034-02-06")
    let end = life.today + 60
    let measure = try await life.end(on: end)
    try await life.expectScanned(.inForce)
    try await windUp(life, measure, from: end)

    for (day, state) in [
      (first.validFrom - 1, Certificate.State.notYetValid), (first.validFrom, .inForce), (suspended - 1, .inForce),
      (suspended, .suspended), (lifted - 1, .suspended), (lifted, .inForce), (end - 1, .inForce), (end, .withdrawn),
    ] {
      try await life.expectPublic(state, on: day)
    }
    let acts = try life.office.house.ledger.acts(of: life.number.ledgerName).count
    #expect(acts == 8, "issued, amended, extended, suspended, received, lifted, extended, withdrawn")
    try await life.expectSameFromTheLedger()
  }

  /// Matter by matter until the sixtieth working day, one of them late and marked so; then closed, and nothing is open on any desk.
  private func windUp(_ life: Life, _ path: String, from end: Day) async throws {
    let language = life.language
    let due = try life.last(of: 60, after: life.today)
    let files = try await life.person("files")
    try await files.get("/\(language.rawValue)/desk")
    #expect(files.text.contains(path) && files.text.contains("datetime=\"\(due)\""))
    let matters = MeasureAct.Settlement.Matter.allCases
    for matter in matters.dropLast(2) { try await life.settle(matter, on: path) }

    life.move(to: end - 1)
    try await life.expectScanned(.inForce)
    life.move(to: end)
    try await life.expectScanned(.withdrawn)
    try await life.settle(matters[matters.count - 2], on: path)
    try await expectRefusals(life, path, open: matters[matters.count - 1])

    life.move(to: due)
    let lateness = PageWords.late(1)[language]
    try await files.signInAgain(life)
    try await files.get(path)
    #expect(!files.text.contains(lateness), "the whole of the last day is in time")
    life.move(to: try life.last(of: 1, after: due))
    try await files.signInAgain(life)
    try await files.get(path)
    #expect(files.text.contains(lateness))
    try await life.settle(matters[matters.count - 1], on: path)
    try await life.person("receives").take("close", on: path)
    try await expectNothingOpen(life, path)
    try await life.expectScanned(.withdrawn)
  }

  /// While one matter is open: no words, no day to come, no matter twice, and no closing.
  private func expectRefusals(_ life: Life, _ path: String, open: MeasureAct.Settlement.Matter) async throws {
    let acts = life.office.house.ledger.size
    let files = try await life.person("files")
    try await files.get("\(path)/settle")
    let matter = ("matter", open.rawValue)
    try await files.submit("\(path)/settle", [matter, ("statement", "")] + NextDeed.day("on", life.today))
    #expect(files.status == 422 && files.text.contains("id=\"statement-error\""))
    try await files.submit("\(path)/settle", [matter, ("statement", "Xong")] + NextDeed.day("on", life.today + 1))
    #expect(files.status == 422 && files.text.contains("id=\"on-error\""))
    let settled = [("matter", "staff"), ("statement", "Xong")] + NextDeed.day("on", life.today)
    try await files.submit("\(path)/settle", settled)
    #expect(files.status == 422 && files.text.contains("id=\"matter-error\""))
    let receives = try await life.person("receives")
    #expect(try await receives.get("\(path)/close").status == 409)
    #expect(life.office.house.ledger.size == acts)
  }

  /// Closed as wound up; the certificate can be neither extended, suspended nor ended again, and no desk waits for anything.
  private func expectNothingOpen(_ life: Life, _ path: String) async throws {
    let house = life.office.house
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    #expect(try house.measure(number)?.measure.state == .closed(.woundUp, on: life.today))
    for login in ["files", "receives", "decides", "ministry"] {
      let person = try await life.person(login)
      try await person.get("/\(life.language.rawValue)/desk")
      #expect(person.status == 200 && !person.text.contains(path), "\(login)")
    }
    let duties = try #require(try house.dutyCase(life.number))
    #expect(duties.file.duties(by: duties.rules).allSatisfy { $0.done != nil }, "no clock runs any more")
    let acts = house.ledger.size
    let files = try await life.person("files")
    try await files.get("\(life.new(life.extending))?certificate=\(life.number)")
    try await files.submit(life.new(life.extending), [("certificate", life.number.text)])
    #expect(files.status == 422)
    let again = "/\(life.language.rawValue)/desk/certificates/\(life.number)/end"
    try await files.send(
      ("audit.pdf", SmallFile.pdf), [("facts", "Đã xong")] + NextDeed.day("ends", life.today), at: again)
    #expect(files.status != 200 && files.path == again)
    #expect(house.ledger.size == acts)
  }

  @Test("the control: what the state of a licence does not allow is refused in words, and nothing of it is recorded")
  func refused() async throws {
    let life = try await Life(.operation, .en, from: "2026-11-25")
    try await life.issue("77/GĐK")
    let acts = life.office.house.ledger.size
    let decides = try await life.person("decides")
    try await decides.get("/en/desk/certificates/\(life.number)/propose")
    try await decides.submit("/en/desk/certificates/\(life.number)/propose", [("aim", "suspension")])
    #expect(decides.status == 422, "no suspension without a ground")
    life.move(to: "2030-01-07")
    let files = try await life.person("files")
    try await files.get("\(life.new(.extendOperation))?certificate=\(life.number)")
    try await files.submit(life.new(.extendOperation), [("certificate", life.number.text)])
    #expect(files.status == 422 || files.status == 404, "what has expired is not extended")
    #expect(life.office.house.ledger.size == acts)
    try await life.expectPublic(.expired)
  }

  @Test(
    "once its end is decided, a licence is neither extended, amended nor issued again, though it is in force until then"
  )
  func ending() async throws {
    let life = try await Life(.operation, .en, from: "2026-11-25")
    try await life.issue("77/GĐK")
    life.move(to: "2027-02-01")
    let files = try await life.person("files")
    try await files.get("/en/desk")
    #expect(files.text.contains("\(life.new(.amendOperation))?certificate="), "the control: until then it is offered")
    let end = life.today + 60
    _ = try await life.end(on: end)
    try await life.expectPublic(.inForce)
    try await files.get("/en/desk")
    #expect(!files.text.contains("\(life.new(.amendOperation))?certificate="))
    for procedure in [life.amending, life.reissuing, life.extending] {
      try await files.get("\(life.new(procedure))?certificate=\(life.number)")
      try await files.submit(life.new(procedure), [("certificate", life.number.text)])
      #expect(files.status == 422)
      #expect(files.text.contains("with effect from \(end.words(.en))"), "\(procedure)")
    }
  }
}

extension Browser {
  /// Sessions do not last for months.
  fileprivate func signInAgain(_ life: Life) async throws {
    try await signIn(try #require(life.office.accounts["files"]), life.language)
  }
}
