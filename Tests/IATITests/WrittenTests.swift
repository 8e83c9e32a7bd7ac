import Testing

@testable import IATI

@Suite("Dates, numbers and moments as written")
struct WrittenTests {
  @Test("dates", arguments: ["2024-02-29", "2024-02-29Z", "2024-02-29+07:00", "2024-02-29-11:30"])
  func dates(_ text: String) {
    let date = WrittenDate(text, line: 1)
    #expect(date.isProper)
    #expect(date.day.map { [$0.year, $0.month, $0.day] } == [2024, 2, 29])
  }

  @Test(
    "what is no date",
    arguments: ["2023-02-29", "2024-13-01", "24-01-01", "2024/01/01", "01/02/2024", "", "2024-01-01x", "٢٠٢٤-٠١-٠١"])
  func noDates(_ text: String) {
    #expect(!WrittenDate(text, line: 1).isProper)
    #expect(WrittenDate(text, line: 1).day == nil)
  }

  @Test("numbers", arguments: ["0", "-1", "+1.", ".5", "1234567890.0123456789", "00012"])
  func decimals(_ text: String) { #expect(WrittenDecimal.isDecimal(text)) }

  @Test("what is no number", arguments: ["", ".", "-", "1,000", "1e3", "0x1", "1 000", "NaN", "1.2.3", "--1", "１"])
  func noDecimals(_ text: String) { #expect(!WrittenDecimal.isDecimal(text)) }

  @Test("numbers are summed exactly, and too long ones not at all")
  func scaled() {
    #expect(WrittenDecimal("-0.5", line: 1).scaled == -Shares.unit / 2)
    #expect(WrittenDecimal("9999999999999", line: 1).scaled == nil)
    #expect(Shares.text(-Shares.unit / 2) == "-0.5")
    #expect(Shares.text(Shares.whole) == "100")
  }

  @Test("moments are compared in time, whatever their zone")
  func moments() throws {
    #expect(WrittenMoment("1970-01-01T00:00:00Z")?.milliseconds == 0)
    #expect(WrittenMoment("2025-04-03T20:52:13.509Z")?.milliseconds == 1_743_713_533_509)
    #expect(WrittenMoment("1970-01-01T07:00:00+07:00")?.milliseconds == 0)
    #expect(WrittenMoment("1970-01-02")?.milliseconds == 86_400_000)
    for text in ["", "yesterday", "2025-01-01T99:00:00", "2025-01-01T00:00", "2025-01-01T00:00:00+7"] {
      #expect(WrittenMoment(text) == nil)
    }
  }
}
