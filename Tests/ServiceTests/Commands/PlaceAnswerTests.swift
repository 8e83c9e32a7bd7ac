import Domain
import Foundation
import Testing

@testable import Service

@Suite("What a place is")
struct PlaceAnswerTests {
  private static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test("a province that was merged is told with its code, list, time and successor")
  func merged() throws {
    let found = PlaceAnswer(to: "tỉnh Hà Giang", on: try Self.day("2021-05-01"))
    #expect(found.readings.map(\.unit.id) == [UnitCode(.of2004, "02")])
    let text = found.text(.en)
    for words in [
      "Hà Giang province", "02 (Decision 124/2004/QĐ-TTg)", "1 Jan 2004 – 30 Jun 2025",
      "Tuyên Quang province, 08 (Decision 19/2025/QĐ-TTg), from 1 Jul 2025",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(found.text(.vi).contains("Tỉnh Tuyên Quang, 08"))
    #expect(found.text(.fr).contains("Province de Hà Giang"))
  }

  @Test("on a day after its end, what stands for it then is named")
  func afterItsEnd() throws {
    let text = PlaceAnswer(to: "tỉnh Hà Giang", on: try Self.day("2025-11-30")).text(.en)
    #expect(text.contains("Nothing was ‘tỉnh Hà Giang’ on 30 November 2025"))
    #expect(text.contains("On 30 Nov 2025"))
    #expect(text.contains("Tuyên Quang province, 08 (Decision 19/2025/QĐ-TTg)"))
  }

  @Test(
    "names are found as people write them",
    arguments: [
      ("tp hcm", "79"), ("Sai Gon", "79"), ("Hue", "46"), ("hoà bình", "17"), ("hòa bình", "17"), ("Ha Tay", "28"),
      ("Đồng Nai", "75"), ("Thanh hoá", "38"), ("thanh hóa", "38"),
    ])
  func spellings(text: String, code: String) {
    let found = PlaceAnswer(to: text, on: nil)
    #expect(found.readings.contains { $0.unit.level == .province && $0.unit.id.code == code }, "\(found.text(.en))")
  }

  @Test(
    "where the tone mark stands makes no difference", arguments: [("Hoà Bình", "Hòa Bình"), ("Thuỷ Xuân", "Thủy Xuân")])
  func tones(old: String, new: String) {
    let readings = PlaceAnswer(to: old, on: nil).readings
    #expect(!readings.isEmpty)
    #expect(readings == PlaceAnswer(to: new, on: nil).readings)
  }

  @Test("a bare code that means two provinces says so, and a day settles it")
  func bareCode() throws {
    let both = PlaceAnswer(to: "15", on: nil)
    let provinces = both.readings.filter { $0.unit.level == .province }.map(\.unit.id)
    #expect(provinces == [UnitCode(.of2025, "15"), UnitCode(.of2004, "15")])
    #expect(both.text(.en).hasPrefix("‘15’ is a bare code"))
    #expect(both.text(.vi).contains("mã trần"))
    for (day, name) in [("2021-05-01", "Yên Bái"), ("2025-11-30", "Lào Cai")] {
      let then = PlaceAnswer(to: "15", on: try Self.day(day)).readings.filter { $0.unit.level == .province }
      #expect(then.map(\.form.name) == [name])
    }
    #expect(PlaceAnswer(to: "2025/15", on: nil).readings.map(\.form.name) == ["Lào Cai"])
  }

  @Test("an ambiguous name lists every reading, in a line each where they are many")
  func ambiguous() {
    let found = PlaceAnswer(to: "Tân Lập", on: nil)
    #expect(found.readings.count > PlaceAnswer.mostInFull)
    let lines = found.text(.en).split(separator: "\n")
    #expect(lines.count == found.readings.count + 1)
    #expect(lines[0].contains("can mean \(found.readings.count) units"))
    #expect(PlaceAnswer(to: "Tân Lập, Tây Ninh", on: nil).readings.count < found.readings.count)
  }

  @Test("a unit that changed its kind shows its forms")
  func forms() {
    let text = PlaceAnswer(to: "2025/75", on: nil).text(.en)
    #expect(text.contains("Đồng Nai City, from 30 Apr 2026 (Resolution 30/2026/QH16)"))
    #expect(text.contains("Đồng Nai province, from 1 Jul 2025"))
  }

  @Test("what is no place has no reading, and words that say what to try", arguments: Language.allCases)
  func nothing(language: Language) {
    #expect(PlaceAnswer(to: "Atlantis", on: nil).readings.isEmpty)
    #expect(PlaceAnswer(to: "", on: nil).readings.isEmpty)
    #expect(PlaceWords.notFound("Atlantis", nil)[language].contains("Atlantis"))
  }

  @Test("programs read the same facts")
  func json() throws {
    let found = PlaceAnswer(to: "tỉnh Hà Giang", on: try Self.day("2025-11-30"))
    let text = try AnswerText.json(found.forPrograms)
    let answer = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let reading = try #require((answer["readings"] as? [[String: Any]])?.first)
    #expect((reading["unit"] as? [String: Any])?["id"] as? String == "2004/02")
    #expect(reading["until"] as? String == "2025-06-30")
    #expect(reading["existsOnDay"] as? Bool == false)
    let successor = try #require((reading["successors"] as? [[String: Any]])?.first)
    #expect((successor["unit"] as? [String: Any])?["id"] as? String == "2025/08")
    #expect((reading["onDay"] as? [[String: Any]])?.first?["id"] as? String == "2025/08")
  }

  @Test("a day of the command line is a day of the calendar, or wrong use")
  func badDay() {
    #expect(Day(argument: "2021-02-28") == Day(2021, 2, 28))
    for wrong in ["2021-02-30", "28/02/2021", "2021-2-28", "today", ""] { #expect(Day(argument: wrong) == nil) }
  }
}
