import Domain
import Foundation
import Ledger
import Testing

@testable import Record

@Suite("Yearly reports in the ledger") struct ReportActTests {
  private static let number = RecordNumber("o-0123456789abc")!
  private static let name = ReportName(.organisation(number), .organisation, year: 2025)!
  private static let by = DossierEntry.Actor(body: .organisation(number), account: "a-1")

  private static func report(_ reach: ReportTexts.Reach) -> AnnualReport {
    let key = { (place: ReportPlace, field: FieldOfWork?, currency: Currency?) in
      ReportLine.Key(organisation: number, place: place, field: field, currency: currency)
    }
    return AnnualReport(
      name,
      lines: [
        ReportLine(key(.province(UnitCode(.of2025, "08")), .health, .usd), Sum(units: 12_345_678), .acts),
        ReportLine(key(.notAllocated, nil, .vnd), Sum(units: -5), .entered),
        ReportLine(
          key(.outside, .culture, nil), Sum(units: 1), .corrected(from: Sum(units: 7), reason: Text("kiểm toán"))),
        ReportLine(key(.outside, nil, .usd), .zero, .report),
      ],
      counts: [ReportCount(organisation: number, measure: .localStaff, number: 12, origin: .entered)],
      basis: AnnualReport.Basis(known: 41, currency: .usd, rates: ["ECB"]), taken: [number], missing: [number],
      texts: ReportTexts([.results: Text("Kết quả"), .proposals: Text("Kiến nghị")], reach: reach))
  }

  private static let correction = ReportCorrection(
    lines: [
      .init(ReportLine.Key(organisation: number, place: .outside, field: nil, currency: .usd), Sum(units: 99))
    ], counts: [ReportCount(organisation: number, measure: .projects, number: 3, origin: .entered)],
    texts: ReportTexts([.results: Text("Khác")], reach: .recipients), reason: Text("Đối chiếu"))

  @Test("a report and its correction come back from the ledger as they were filed")
  func roundTrip() async throws {
    let steps = [
      ReportStep(.filed(Self.report(.everyone)), by: Self.by),
      ReportStep(.filed(Self.report(.recipients)), by: Self.by),
      ReportStep(.corrected(Self.correction), by: Self.by),
      ReportStep(.corrected(ReportCorrection(reason: Text("Không đổi"))), by: Self.by),
    ]
    for step in steps {
      let place = try TemporaryDirectory()
      let act = try await place.appended(.report(Self.name.number, step))
      #expect(try RecordAct(act) == .report(Self.name.number, step))
      #expect(!act.isRestricted)
    }
  }

  @Test("the figures are public; the text only where its author says so; who acted never")
  func visibility() async throws {
    for reach in ReportTexts.Reach.allCases {
      let place = try TemporaryDirectory()
      let act = try await place.appended(
        .report(Self.name.number, ReportStep(.filed(Self.report(reach)), by: Self.by)))
      #expect(act["report"]?.visibility == .published)
      #expect(act["by"]?.visibility == .restricted)
      #expect(act["texts"]?.visibility == (reach == .everyone ? .published : .restricted))
      let shown = ActDetail(act, proof: nil).fields.compactMap { field in
        field.value.map { String(decoding: $0, as: UTF8.self) }
      }.joined()
      #expect(shown.contains("Kiến nghị") == (reach == .everyone))
      #expect(!shown.contains("a-1"))
    }
  }

  @Test("a second report of the same body, form and year is refused, whatever it says")
  func once() async throws {
    let place = try TemporaryDirectory()
    let ledger = try place.open()
    let request = { (reach: ReportTexts.Reach) in
      Request(
        acts: [RecordAct.report(Self.name.number, ReportStep(.filed(Self.report(reach)), by: Self.by)).draft()],
        expecting: [Self.name.number.ledgerName: 0],
        claims: [ClaimChange(.take, kind: "report", key: Self.name.number.text)])
    }
    _ = try await ledger.append(request(.everyone))
    await #expect(throws: LedgerError.self) { try await ledger.append(request(.recipients)) }
    ledger.close()
  }
}
