import Domain
import Testing

@Suite("Places through time")
struct GazetteerTests {
  static let merger = "2025-07-01".asDay

  /// Two provinces that became one under the name of the second, a district, and communes merged and divided.
  static let gazetteer: Gazetteer = {
    let unit = {
      (code: String, kind: UnitKind, name: String, parent: String?, until: Day?, otherNames: [String]) in
      AdministrativeUnit(
        id: code.asCode, parent: parent.map(\.asCode),
        forms: [
          AdministrativeUnit.Form(from: until == nil ? merger : "2004-01-01".asDay, kind: kind, name: name)
        ], until: until, otherNames: otherNames)
    }
    let end = merger - 1
    let link = { (former: String, successor: String, extent: Succession.Extent) in
      Succession(former: former.asCode, successor: successor.asCode, on: merger, extent: extent)
    }
    return Gazetteer(
      units: [
        unit("2004/02", .province, "Hà Giang", nil, end, ["Ha Giang"]),
        unit("2004/08", .province, "Tuyên Quang", nil, end, []),
        unit("2025/08", .province, "Tuyên Quang", nil, nil, ["TQ"]),
        unit("2004/070", .ruralDistrict, "Hàm Yên", "2004/08", end, []),
        unit("2004/024", .provincialCity, "Hà Giang", "2004/02", end, []),
        unit("2004/00691", .ward, "Minh Khai", "2004/024", end, []),
        unit("2004/02401", .commune, "Hòa An", "2004/070", end, []),
        unit("2025/00691", .ward, "Hà Giang 1", "2025/08", nil, []),
        unit("2025/02401", .commune, "Hoạ An", "2025/08", nil, []),
      ],
      successions: [
        link("2004/02", "2025/08", .whole), link("2004/08", "2025/08", .whole),
        link("2004/00691", "2025/00691", .mainPart), link("2004/00691", "2025/02401", .part),
        link("2004/02401", "2025/02401", .whole),
      ])
  }()

  private func readings(_ text: String, on day: Day? = nil, level: UnitKind.Level? = nil) -> [String] {
    Self.gazetteer.readings(of: text, on: day, level: level).map(\.unit.id.description)
  }

  @Test("a name means the unit that bore it on the day")
  func onDay() {
    #expect(readings("Tuyên Quang", on: "2021-05-01".asDay) == ["2004/08"])
    #expect(readings("Tuyên Quang", on: "2025-07-01".asDay) == ["2025/08"])
    #expect(readings("Tuyên Quang") == ["2025/08", "2004/08"])
  }

  @Test("a name that is gone on the day still finds what bore it, with what became of it")
  func gone() throws {
    let unit = try #require(Self.gazetteer.readings(of: "Hà Giang", on: Self.merger, level: .province).first?.unit)
    #expect(!unit.exists(on: Self.merger))
    #expect(Self.gazetteer.successors(of: unit).map(\.unit.id.description) == ["2025/08"])
    #expect(Self.gazetteer.counterparts(of: unit, on: Self.merger).map(\.id.description) == ["2025/08"])
  }

  @Test(
    "accents, case, hyphens and words of kind do not hide a name",
    arguments: ["hà giang", "Ha Giang", "HAGIANG", "tỉnh Hà Giang", "Ha Giang province", "ha-giang"])
  func spellings(text: String) {
    #expect(readings(text, level: .province) == ["2004/02"])
  }

  @Test("the tone mark may stand on either vowel, but another tone is another name")
  func tones() {
    #expect(readings("Hoà An") == ["2004/02401"])
    #expect(readings("Hòa An") == ["2004/02401"])
    #expect(readings("hoa an") == ["2025/02401", "2004/02401"])
    #expect(readings("Hoá An") == ["2025/02401", "2004/02401"])
  }

  @Test("a word of kind tells a city from the province around it")
  func kinds() {
    #expect(readings("TP. Hà Giang") == ["2004/024"])
    #expect(readings("thành phố Hà Giang") == ["2004/024"])
    #expect(readings("tp Tuyên Quang") == ["2025/08", "2004/08"])
  }

  @Test("the unit around it settles a name")
  func containers() {
    #expect(readings("Minh Khai, Hà Giang") == ["2004/00691"])
    #expect(readings("xã Hòa An, huyện Hàm Yên, tỉnh Tuyên Quang") == ["2004/02401"])
    #expect(readings("Minh Khai, Tuyên Quang").isEmpty)
  }

  @Test("a bare code is ambiguous; its list or its day settles it")
  func codes() {
    #expect(readings("08") == ["2025/08", "2004/08"])
    #expect(readings("08", on: "2024-01-01".asDay) == ["2004/08"])
    #expect(readings("2004/08") == ["2004/08"])
    #expect(readings("").isEmpty)
    #expect(readings("nowhere").isEmpty)
  }

  @Test("under the map of the other date a commune tells its province, a merged province its several")
  func maps() throws {
    let before = Self.merger - 1
    let ward = try #require(Self.gazetteer.unit(UnitCode(.of2025, "00691")))
    #expect(Self.gazetteer.provinces(of: ward, on: before).map(\.latest.name) == ["Hà Giang"])
    let divided = try #require(Self.gazetteer.unit(UnitCode(.of2004, "00691")))
    #expect(Self.gazetteer.counterparts(of: divided, on: Self.merger).map(\.id.code) == ["00691", "02401"])
    #expect(Self.gazetteer.provinces(of: divided, on: Self.merger).map(\.id.description) == ["2025/08"])
    let province = try #require(Self.gazetteer.unit(UnitCode(.of2025, "08")))
    #expect(Self.gazetteer.provinces(of: province, on: before).map(\.latest.name) == ["Hà Giang", "Tuyên Quang"])
  }

  @Test("a unit that changes its kind stays one unit")
  func forms() throws {
    let unit = AdministrativeUnit(
      id: UnitCode(.of2025, "75"),
      forms: [
        AdministrativeUnit.Form(from: "2026-04-30".asDay, kind: .municipality, name: "Đồng Nai"),
        AdministrativeUnit.Form(from: Self.merger, kind: .province, name: "Đồng Nai"),
      ])
    #expect(unit.form(on: "2026-04-29".asDay).title.vi == "Tỉnh Đồng Nai")
    #expect(
      unit.form(on: "2026-04-30".asDay).title
        == Wording(vi: "Thành phố Đồng Nai", en: "Đồng Nai City", fr: "ville de Đồng Nai"))
    #expect(unit.from == Self.merger)
  }

  @Test("codes are written with their list, and read back")
  func codesAsText() {
    #expect(UnitCode("2025/08") == UnitCode(.of2025, "08"))
    #expect(UnitCode("iso/VN-03")?.list == .iso)
    for text in ["08", "2031/08", "2025/", "2025/08/1", ""] { #expect(UnitCode(text) == nil) }
    #expect(UnitCode.List.of2004.isInUse(on: "2025-06-30".asDay))
    #expect(UnitCode.List.of2025.isInUse(on: "2025-07-01".asDay))
  }
}

extension String {
  /// A code written in a test; traps on a slip of the pen.
  fileprivate var asCode: UnitCode {
    guard let code = UnitCode(self) else { fatalError("\(self) is no code") }
    return code
  }
}
