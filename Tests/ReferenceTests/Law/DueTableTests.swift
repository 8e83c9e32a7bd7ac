import Domain
import Reference
import Testing

@Suite("When each step is due")
struct DueTableTests {
  private static func table(
    _ name: String = "certificate.operation.issue", filed: String, _ known: [StatutoryStep.Milestone: String] = [:]
  ) throws -> DueTable {
    let day = try #require(Day(iso: filed))
    let procedure = try #require(ProcedureName(name).flatMap { Laws.book.procedure($0, on: day) })
    return try DueTable(
      procedure, filed: day, known: known.mapValues { try #require(Day(iso: $0)) }, by: Calendars.official)
  }

  private static func days(_ table: DueTable) -> [String?] {
    table.rows.prefix(table.procedure.steps.count).map { $0.due?.day.description }
  }

  /// Steps in order: completeness, letters, opinions, forwarding, decision, hand-over.
  @Test(
    "over Tết, over an exchanged Saturday, over the end of a month, and from a Saturday",
    arguments: [
      ("2026-02-10", ["2026-02-12", "2026-02-23", "2026-03-09", "2026-03-11", "2026-03-25", "2026-04-02"]),
      ("2026-01-07", ["2026-01-09", "2026-01-12", "2026-01-26", "2026-01-28", "2026-02-11", "2026-02-26"]),
      ("2026-01-30", ["2026-02-03", "2026-02-05", "2026-02-26", "2026-03-02", "2026-03-16", "2026-03-24"]),
      ("2026-05-30", ["2026-06-02", "2026-06-04", "2026-06-18", "2026-06-22", "2026-07-06", "2026-07-14"]),
    ])
  func issue(filed: String, due: [String]) throws {
    #expect(Self.days(try Self.table(filed: filed)) == due)
  }

  @Test(
    "an exchanged Saturday is counted as worked: letters for what is complete on Friday 9 January 2026 are due on Monday"
  )
  func exchangedSaturday() throws {
    let row = try #require(try Self.table(filed: "2026-01-07", [.complete: "2026-01-09"])[.consultation])
    #expect(row.due?.day.description == "2026-01-12")
    #expect(row.due?.worked.map(\.day.description) == ["2026-01-10"])
    #expect(row.due?.skipped.map(\.day.description) == ["2026-01-11"])
  }

  @Test("the first day is not counted, and Tết is passed over day by day, each with its reason")
  func overTet() throws {
    let row = try #require(try Self.table(filed: "2026-02-10", [.complete: "2026-02-12"])[.consultation])
    #expect(row.start == .known(Day(number: 20_496)))
    #expect(row.due?.day.description == "2026-02-23")
    #expect(row.due?.skipped.count == 9)
  }

  @Test("a step counts from its event once that is known, and what follows is expected from there")
  func known() throws {
    let table = try Self.table(
      filed: "2026-03-02", [.complete: "2026-03-03", .letterReceived: "2026-03-06", .allOpinions: "2026-03-16"])
    #expect(table[.opinion]?.due?.day.description == "2026-03-20")
    #expect(table[.forwarding]?.start == .known(try #require(Day(iso: "2026-03-16"))))
    #expect(table[.forwarding]?.due?.day.description == "2026-03-18")
    #expect(table[.decision]?.start == .expected(try #require(Day(iso: "2026-03-18"))))
    #expect(table[.decision]?.due?.day.description == "2026-04-01")
    #expect(table[.handover]?.start == .known(try #require(Day(iso: "2026-03-03"))))
    #expect(table[.handover]?.due?.day.description == "2026-04-14")
  }

  @Test("without a number for forwarding (art. 17(5)) the decision is open until the dossier is received")
  func open() throws {
    let name = "certificate.representative-office.amend"
    let table = try Self.table(name, filed: "2026-03-02")
    #expect(table[.forwarding] == nil)
    #expect(table[.decision]?.start == .open)
    #expect(table[.decision]?.due == nil)
    #expect(table[.handover]?.due?.day.description == "2026-04-08")
    let received = try Self.table(name, filed: "2026-03-02", [.receivedForDecision: "2026-03-20"])
    #expect(received[.decision]?.due?.day.description == "2026-03-31")
  }

  @Test("amendment: seven working days to decide, twenty-five in all")
  func amendment() throws {
    let table = try Self.table(
      "certificate.operation.amend", filed: "2026-03-02", [.complete: "2026-03-02", .receivedForDecision: "2026-03-19"])
    #expect(table[.decision]?.due?.day.description == "2026-03-30")
    #expect(table[.handover]?.due?.day.description == "2026-04-06")
  }

  @Test("duties run from the receipt of the certificate; a change of data has no day before it happens")
  func duties() throws {
    let table = try Self.table(filed: "2026-02-10", [.issued: "2026-04-01", .certificateReceived: "2026-04-03"])
    #expect(table[.accountNotice]?.due?.day.description == "2026-04-17")
    #expect(table[.planNotice]?.due?.day.description == "2026-06-10")
    #expect(table[.dataUpdate]?.start == .open)
    #expect(table[.activity]?.due?.day.description == "2027-04-01")
    #expect(table[.activity]?.step.footing == .toBeConfirmed)
  }

  @Test("days that contradict each other are refused, and named")
  func disorder() throws {
    #expect(throws: DueTable.Disorder.self) { try Self.table(filed: "2026-02-10", [.complete: "2026-02-09"]) }
    #expect(throws: DueTable.Disorder.self) {
      try Self.table(filed: "2026-02-10", [.complete: "2026-02-12", .allOpinions: "2026-02-11"])
    }
    #expect(throws: Never.self) { try Self.table(filed: "2026-02-10", [.complete: "2026-02-10"]) }
  }

  @Test("a day off declared later moves what is open", arguments: ["2026-03-10"])
  func movedDayOff(off: String) throws {
    let procedure = try #require(Laws.book.procedure(.issueOperation, on: Places.reform))
    let filed = try #require(Day(iso: "2026-03-09"))
    let entry = CalendarEntry(
      day: try #require(Day(iso: off)), meaning: .offInExchange(for: try #require(Day(iso: "2026-03-21"))),
      footing: .announced, source: "test")
    let calendar = Calendars.official.amended(by: [entry])
    #expect(try DueTable(procedure, filed: filed, by: calendar)[.completeness]?.due?.day.description == "2026-03-12")
    #expect(
      try DueTable(procedure, filed: filed, by: Calendars.official)[.completeness]?.due?.day.description
        == "2026-03-11")
  }
}
