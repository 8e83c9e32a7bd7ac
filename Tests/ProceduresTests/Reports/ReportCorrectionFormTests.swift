import Components
import Domain
import Testing

@testable import Procedures

@Suite("The form that corrects a report")
struct ReportCorrectionFormTests {
  private static let own = RecordNumber("o-one")!
  private static let places: [ReportPlace] = [.province(UnitCode(.of2025, "08")), .notAllocated, .outside]

  private static func key(_ place: ReportPlace, _ field: FieldOfWork? = .health) -> ReportLine.Key {
    ReportLine.Key(organisation: own, place: place, field: field, currency: .usd)
  }

  private static func report(_ units: [Int64]) throws -> AnnualReport {
    let name = try #require(ReportName(.organisation(own), .organisation, year: 2025))
    let lines = zip(places, units).map { ReportLine(key($0), Sum($1), .acts) }
    return AnnualReport(
      name, lines: lines, counts: [ReportCount(organisation: own, measure: .localStaff, number: 3, origin: .entered)],
      basis: AnnualReport.Basis(known: 7), texts: ReportTexts([.results: Text("Kết quả")]))
  }

  private static func form(_ report: AnnualReport, additions: Int = 0) -> ReportCorrectionForm {
    let choices = places.map { FormField.Choice($0.code, Phrase($0.code)) }
    return ReportCorrectionForm(
      report: report, lines: report.lines.map(\.key),
      addition: ReportLineForm(
        key: nil, own: own, scope: .organisation(own), places: choices, currencies: [.usd, .vnd]), additions: additions)
  }

  private func correction(_ form: ReportCorrectionForm, _ typed: FormInput) throws -> ReportCorrection {
    try ReportFiling.correct(form.report, by: try form.parse(typed), .organisation(Self.own))
  }

  @Test(
    "left alone, the form corrects nothing, whatever the amounts: three decimals are not thousands", arguments: 0..<300)
  func untouched(seed: Int) throws {
    var chance = Seeded(UInt64(seed))
    let units = Self.places.map { _ in
      Int64.random(in: 0..<4_000_000, using: &chance) * [1, 10, 100, 1_000][Int.random(in: 0..<4, using: &chance)]
    }
    let form = Self.form(try Self.report(units))
    var typed = form.standing
    typed["reason"] = ["Như cũ"]
    #expect(throws: ReportRefusal.nothingChanged) { try correction(form, typed) }
    typed["amount-0"] = ["1"]
    let changed = form.report.lines[0].amount == Sum(10_000) ? nil : try correction(form, typed)
    #expect(
      changed.map { $0.lines.map(\.key) } ?? [form.lines[0]] == [form.lines[0]], "control: one figure, and no other")
  }

  @Test("what is typed, and nothing else, is what the corrected report says; its total moves by the differences")
  func typed() throws {
    let form = Self.form(try Self.report([10_000, 20_000, 30_000]), additions: 1)
    var typed = form.standing
    typed["amount-1"] = ["5"]
    typed["local-staff"] = ["4"]
    typed["foreign-staff"] = ["1"]
    typed["results"] = ["Kết quả khác"]
    typed["further-0-place"] = ["outside"]
    typed["further-0-field"] = ["education"]
    typed["further-0-currency"] = ["USD"]
    typed["further-0-amount"] = ["1.234,5"]
    typed["reason"] = ["Kiểm toán"]
    let correction = try correction(form, typed)
    let after = form.report.corrected(by: correction)
    #expect(correction.lines.count == 2 && correction.counts.count == 2)
    let before = form.report.lines[1].amount
    #expect(after.total == form.report.total + Sum(50_000) - before + Sum(12_345_000))
    #expect(after.texts.sections == [.results: Text("Kết quả khác")])
    #expect(after.count(.localStaff) == 4 && after.count(.foreignStaff) == 1)
    #expect(after[form.lines[1]]?.origin == .corrected(from: before, reason: Text("Kiểm toán")))
  }

  @Test("each fault stands at its field, all of them at once")
  func faults() throws {
    let form = Self.form(try Self.report([10_000, 20_000, 30_000]), additions: 2)
    var typed = form.standing
    typed["amount-0"] = ["nhiều"]
    typed["amount-1"] = []
    typed["local-staff"] = []
    typed["further-0-place"] = ["outside"]
    typed["further-0-field"] = ["health"]
    typed["further-0-currency"] = ["USD"]
    typed["further-0-amount"] = ["1"]
    typed["further-1-place"] = ["none"]
    #expect(throws: FormErrors.self) { try form.parse(typed) }
    do {
      _ = try form.parse(typed)
    } catch {
      let found = Dictionary(uniqueKeysWithValues: error.all.map { ($0.field, $0.words) })
      #expect(
        found == [
          "amount-0": ReportRefusal.amountWrong.wording, "amount-1": ReportRefusal.amountMissing.wording,
          "local-staff": ReportRefusal.numberWrong.wording, "further-0-place": ReportRefusal.standsAlready.wording,
          "further-1-currency": ReportRefusal.currencyMissing.wording, "reason": ReportRefusal.reasonMissing.wording,
        ])
      let shown = form.parts(typed, error, called: { _ in "x" }, money: { _ in "0" }).flatMap(\.fields)
      #expect(Set(shown.filter { $0.error != nil }.map { $0.name as String? }) == Set(found.keys))
    }
  }

  @Test("over a correction by others, what was left alone moves on and what was typed stays")
  func carried() throws {
    let seen = Self.form(try Self.report([10_000, 20_000, 30_000]))
    let other = ReportCorrection(
      lines: [.init(seen.lines[0], Sum(990_000))], texts: ReportTexts(), reason: Text("trước"))
    let now = Self.form(seen.report.corrected(by: other))
    var typed = seen.standing
    typed["amount-1"] = ["7"]
    let carried = now.carried(typed, from: seen)
    #expect(carried["amount-0"] == ["99"] && carried["amount-1"] == ["7"])
    #expect(carried["results"] ?? [] == [], "an emptied text is not brought back")
    var sent = typed
    sent["reason"] = ["x"]
    #expect(try correction(now, sent).lines.count == 2, "the control: sent as it was, it would take the other back")
  }

  @Test("a figure beyond the report's scope is refused by the rule, whatever the form says")
  func scope() throws {
    let report = try Self.report([10_000])
    let other = ReportLine.Key(
      organisation: RecordNumber("o-two")!, place: .outside, field: nil, currency: .usd)
    let proposed = ReportCorrection(lines: [.init(other, Sum(1))], texts: report.texts, reason: Text("x"))
    #expect(throws: ReportRefusal.outsideScope) {
      try ReportFiling.correct(report, by: proposed, .organisation(Self.own))
    }
  }
}
