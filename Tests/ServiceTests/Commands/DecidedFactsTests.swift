import Domain
import Foundation
import Ledger
import Record
import Testing

@testable import Service

@Suite("nhipcau calendar amend and rate add")
struct DecidedFactsTests {
  private static func amend(_ premises: Premises, _ lines: [CalendarOrder.Line], _ mode: ImportOrder.Mode = .record)
    async throws -> CalendarReceipt
  {
    try await ControlDesk(house: premises.house).amend(
      CalendarOrder(lines: lines, reason: "Thông báo của Thủ tướng Chính phủ", mode: mode))
  }

  private static func line(_ day: String, _ meaning: String = "holiday", _ place: String = "lines.csv:2")
    -> CalendarOrder.Line
  {
    CalendarOrder.Line(
      place: place, day: day, meaning: meaning, occasion: meaning == "holiday" ? "tet" : "",
      other: meaning == "worked-in-exchange" ? "2027-02-12" : "", source: "Thông báo 1234/TB-VPCP")
  }

  @Test("a correction is an act: the page shows the line with its act, and ?known= the calendar before it")
  func calendarPage() async throws {
    let premises = try await Premises.record()
    let before = premises.house.ledger.size - 1
    let receipt = try await Self.amend(premises, [Self.line("2027-02-15")])
    let act = try #require(receipt.act)
    let now = try await premises.get("/vi/calendar?year=2027").text
    #expect(now.contains("Thông báo 1234/TB-VPCP"))
    #expect(now.contains("href=\"/vi/acts/\(act)\""))
    let then = try await premises.get("/vi/calendar?year=2027&known=\(before)").text
    #expect(!then.contains("Thông báo 1234/TB-VPCP"))
    let file = try await premises.get("/vi/calendar.csv?year=2027").text
    #expect(file.contains("Thông báo 1234/TB-VPCP,\(act)"))
    #expect(try await premises.get("/vi/acts/\(act)").text.contains("Thông báo của Thủ tướng Chính phủ"))
  }

  @Test("what is estimated for an occasion that is decided falls away, and the receipt says so")
  func receipt() async throws {
    let premises = try await Premises.record()
    let receipt = try await Self.amend(premises, [Self.line("2027-02-15")], .rehearsal)
    #expect(receipt.act == nil)
    #expect(premises.house.ledger.size == 1, "a rehearsal writes nothing")
    #expect(receipt.changes.contains { $0.day == "2027-02-15" && $0.before == nil && $0.movesDeadlines })
    #expect(receipt.changes.contains { $0.after == nil }, "estimated days of the same Tết are given up")
  }

  @Test(
    "bad lines are said at their place, and nothing of them is applied",
    arguments: [
      ("2027-02-30", "holiday"), ("2050-01-01", "holiday"), ("2027-03-03", "plain"), ("2027-02-10", "working"),
      ("2027-02-10", "worked-in-exchange"),
    ])
  func badLines(day: String, meaning: String) async throws {
    let premises = try await Premises.record()
    let lines = [Self.line("2027-02-15"), Self.line(day, meaning, "lines.csv:3")]
    let fault = await #expect(throws: CommandFault.self) { try await Self.amend(premises, lines) }
    for language in Language.allCases {
      #expect(fault?.words[language].hasPrefix(language == .fr ? "lines.csv:3 : " : "lines.csv:3: ") == true)
    }
    #expect(premises.house.ledger.size == 1)
  }

  @Test("deadlines of nhipcau days follow the directory's calendar")
  func days() async throws {
    let folder = try Folder()
    let ask = ["days", "--from", "2027-03-01", "--working", "2", "--json", "--data", folder("data")]
    let before = try await Operator.run(ask).output
    let amended = try await Operator.run([
      "calendar", "amend", "--data", folder("data"), "--day", "2027-03-02", "--holiday", "culture-day", "--source",
      "QĐ 1", "--reason", "Quyết định mới", "--json",
    ])
    #expect(amended.code == 0, "\(amended.errors)")
    let after = try await Operator.run(ask).output
    #expect(before.contains("\"due\" : \"2027-03-03\""))
    #expect(after.contains("\"due\" : \"2027-03-04\""))
    #expect(after.contains("QĐ 1"))
  }

  private static func order(
    _ rates: [String], from: String = "2022-03-01", caution: RatesOrder.Caution = .usual,
    mode: ImportOrder.Mode = .record
  ) -> RatesOrder {
    let lines = rates.enumerated().map { index, rate in
      RatesOrder.Line(
        place: "rates.csv:\(index + 2)", pivot: index == 0 ? "USD" : "EUR", currency: "VND", rate: rate, from: from,
        basis: "monthly", source: "Bộ Tài chính", citation: "Thông báo 55/TB-BTC")
    }
    return RatesOrder(rates: lines, mode: mode, caution: caution)
  }

  @Test("a rate that is entered is used from then on; pages name it, and ?known= gives the figure of before")
  func rates() async throws {
    let premises = try await Premises.record()
    var activity = Activity(identifier: "XX-1-1")
    activity.disbursed = ["1000"]
    let last = try await premises.take([activity])
    let address = "/en/aid.csv?from=2024&to=2024&currency=VND"
    let before = try await premises.get(address).text
    let desk = ControlDesk(house: premises.house)
    let receipt = try await desk.add(Self.order(["24000"], from: "2024-06-01"))
    let act = try #require(receipt.firstAct)
    let after = try await premises.get(address).text
    #expect(after.contains(",24000000,VND"), "\(after)")
    #expect(!before.contains(",24000000,VND"))
    #expect(try await premises.get("\(address)&known=\(last)").text == before)
    let flows = try await premises.get("/en/aid/\(activity.number)?from=2024&to=2024&currency=VND").text
    #expect(flows.contains("1 USD = 24,000 VND"))
    #expect(flows.contains("Bộ Tài chính"))
    let page = try await premises.get("/en/rates").text
    #expect(page.contains("Thông báo 55/TB-BTC") && page.contains("href=\"/en/acts/\(act)\""))
    #expect(try await !premises.get("/en/rates?known=\(last)").text.contains("Thông báo 55/TB-BTC"))
    let corrected = try await desk.add(Self.order(["25000"], from: "2024-06-01"))
    #expect(corrected.rates.first?.replacesAct == act)
    #expect(try await premises.get(address).text.contains(",25000000,VND"))
  }

  @Test(
    "a rate that cannot be meant is said at its row, and none of the file is taken",
    arguments: ["23.271", "0", "23,271", "-1", "", "1e5"])
  func badRate(rate: String) async throws {
    let premises = try await Premises.record()
    let fault = await #expect(throws: CommandFault.self) {
      try await ControlDesk(house: premises.house).add(Self.order(["23271", rate]))
    }
    #expect(fault?.words.en.hasPrefix("rates.csv:3: ") == true, "\(fault?.words.en ?? "")")
    #expect(premises.house.ledger.size == 1)
  }

  @Test("a far rate is taken by who says that it is meant")
  func sure() async throws {
    let premises = try await Premises.record()
    let receipt = try await ControlDesk(house: premises.house).add(Self.order(["23.271"], caution: .sure))
    #expect(receipt.firstAct != nil)
  }

  @Test("a command whose arguments do not suffice is wrong use", arguments: Language.allCases)
  func wrongUse(language: Language) async throws {
    for arguments in [
      ["calendar", "amend", "--reason", "x", "--day", "2027-03-02"], ["rate", "add", "--pivot", "USD"],
      ["calendar", "amend", "--day", "2027-03-02", "--holiday", "tet"],
    ] {
      let outcome = try await Operator.run(arguments + ["--lang", language.rawValue])
      #expect(outcome.code == 2, "\(arguments)")
      #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
    }
  }

  @Test("a file's first row and its width are checked")
  func sheet() async throws {
    let folder = try Folder()
    let short = try folder.write("day,meaning\n2027-03-02,holiday\n", as: "short.csv")
    let outcome = try await Operator.run([
      "calendar", "amend", "--file", short, "--reason", "x", "--data", folder("data"),
    ])
    #expect(outcome.code == 1)
    #expect(outcome.errors.hasPrefix("short.csv:1: "))
    let wide = try folder.write(
      "day,meaning,occasion,other,footing,source\r\n2027-03-02,holiday,tet,,announced\r\n", as: "wide.csv")
    let second = try await Operator.run([
      "calendar", "amend", "--file", wide, "--reason", "x", "--data", folder("data"),
    ])
    #expect(second.errors.hasPrefix("wide.csv:2: "))
  }
}
