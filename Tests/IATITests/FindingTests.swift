import Testing

@testable import IATI

@Suite("Findings")
struct FindingTests {
  @Test(
    "say what is wrong, and reject nothing",
    arguments: [
      ("<activity-date type='1' iso-date='2024-02-30'/>", Finding.Matter.badDate("2024-02-30", in: .activityDate)),
      ("<activity-date type='1' iso-date='2024-01-01T00:00:00'/>", .badDate("2024-01-01T00:00:00", in: .activityDate)),
      ("<activity-date type='1'/>", .missing(.isoDate, in: .activityDate)),
      ("<activity-date type='7' iso-date='2024-01-01'/>", .unknownCode("7", in: .activityDate)),
      ("<participating-org ref='X' role='Funding'/>", .unknownCode("Funding", in: .participatingOrg)),
      ("<participating-org role='1'/>", .empty(.participatingOrg, in: .iatiActivity)),
      ("<sector code='1' percentage='50%'/>", .badDecimal("50%", in: .sector)),
      ("<sector code='1' percentage='50'/>", .percentages(sum: "50", of: .sector, vocabulary: "1")),
      (
        "<sector code='1' percentage='33.33'/><sector code='2' percentage='66.66'/>",
        .percentages(sum: "99.99", of: .sector, vocabulary: "1")
      ),
      ("<sector code='1' percentage='100'/><sector code='2'/>", .percentageMissing(of: .sector, vocabulary: "1")),
      (
        "<recipient-country code='VN' percentage='60'/><recipient-region code='1' percentage='30'/>",
        .percentages(sum: "90", of: .recipientRegion, vocabulary: "1")
      ),
      ("<related-activity ref='X' type='9'/>", .unknownCode("9", in: .relatedActivity)),
      ("<location><point><pos>here</pos></point></location>", .badPosition("here")),
      ("<activity-status code='1'/>", .repeated(.activityStatus, in: .iatiActivity)),
      ("<title><narrative/></title>", .repeated(.title, in: .iatiActivity)),
      ("<description><narrative> </narrative></description>", .empty(.description, in: .iatiActivity)),
      ("<description>Words</description>", .textOutsideNarrative(in: .description)),
      ("<comentario/>", .unexpectedElement("comentario", in: .iatiActivity)),
      ("<value/>", .unexpectedElement("value", in: .iatiActivity)),
      ("<budget/>", .missing(.value, in: .budget)),
      ("<budget><value value-date='2024-01-01'>1,000</value></budget>", .badDecimal("1,000", in: .value)),
      ("<budget><value value-date='2024-01-01'>1e6</value></budget>", .badDecimal("1e6", in: .value)),
      ("<budget><value>1</value></budget>", .missingValueDate(in: .value)),
      ("<transaction/>", .missing(.transactionType, in: .transaction)),
    ])
  func matters(_ inside: String, _ matter: Finding.Matter) throws {
    let read = try #require(try readAll(InputFile(Array(file(activity(inside)).utf8), name: "")).first)
    #expect(read.findings.contains { $0.matter == matter && $0.line == 7 || $0.matter == matter && $0.line == 3 })
  }

  @Test("are none where nothing is wrong")
  func none() throws {
    let fine = activity(
      "<sector code='1' percentage='33.333333333333333333'/><sector code='2' percentage='66.666666666666666667'/>"
        + "<sector vocabulary='99' code='1'/><recipient-country code='VN'/><x:any xmlns:x='urn:x'><x:y/></x:any>")
    #expect(try readAll(InputFile(Array(file(fine).utf8), name: ""))[0].findings == [])
  }

  @Test("name what an empty activity lacks")
  func missing() throws {
    let summary = try #require(judge(file("<iati-activity/>")).summary)
    let lacking = summary.findings.map(\.matter)
    for term: Term in [
      .iatiIdentifier, .reportingOrg, .title, .description, .participatingOrg, .activityStatus, .activityDate,
    ] {
      #expect(lacking.contains(.missing(term, in: .iatiActivity)))
    }
    #expect(summary.findingCount == lacking.count)
  }

  @Test("name amounts without currency, where the activity has no default")
  func currency() throws {
    let value = "<value value-date='2024-01-01'>1</value>"
    let xml = activity("<budget>\(value)</budget>").replacing(" default-currency=\"USD\"", with: "")
    let findings = try readAll(InputFile(Array(file(xml).utf8), name: ""))[0].findings
    #expect(findings.map(\.matter).contains(.missingCurrency(in: .budget)))
  }

  @Test("an identifier that comes twice: the newer activity counts, the first of equals; the finding is on the other")
  func duplicates() throws {
    func one(_ updated: String) -> String { activity(attributes: " last-updated-datetime=\"\(updated)\"") }
    let newer = try #require(judge(file(one("2025-01-01T00:00:00Z") + "\n" + one("2025-01-01T06:59:00+07:00"))).summary)
    #expect(newer.identifiers.superseded.map(\.ordinal) == [1])
    let older = try #require(judge(file(one("2025-01-01") + "\n" + one("2025-01-02T00:00:00Z"))).summary)
    #expect(older.identifiers.superseded.map(\.ordinal) == [0])
    #expect(older.findings.map(\.matter) == [.duplicateIdentifier(keptFile: 0, keptLine: 8)])
    #expect(older.findings.first?.line == 3)
    #expect(try #require(judge(file(activity() + activity())).summary).identifiers.superseded.map(\.ordinal) == [1])
  }

  @Test("are kept up to a bound, and counted beyond it")
  func bound() throws {
    let many = (0..<400).map { activity("<comentario/><otro/><tercero/>", id: "X-\($0)") }.joined()
    let summary = try #require(judge(file(many)).summary)
    #expect(summary.findingCount == 1200)
    #expect(summary.findings.count == 1000)
  }
}

@Suite("Files read together")
struct IdentifiersTests {
  @Test("know an identifier that stands in two of them; a file that is refused takes nothing from the others")
  func acrossFiles() throws {
    func summary(_ updated: String, _ number: Int) throws -> Judgement.Summary {
      let xml = file(activity(attributes: " last-updated-datetime=\"\(updated)\""))
      let judgement = Judgement.judge(InputFile(Array(xml.utf8), name: ""), number: number)
      return try #require(judgement.summary)
    }
    var all = Identifiers()
    #expect(all.merge(try summary("2025-01-01", 0).identifiers) == [])
    let doubles = all.merge(try summary("2025-01-02", 1).identifiers)
    #expect(doubles.map(\.kept.place.file) == [1])
    #expect(doubles.map(\.finding.matter) == [.duplicateIdentifier(keptFile: 1, keptLine: 3)])
    #expect(all.superseded == [Identifiers.Place(file: 0, ordinal: 0)])
    #expect(all.merge(try summary("2024-01-01", 2).identifiers).map(\.superseded.place.file) == [2])
  }
}
