import Domain
import Testing

@testable import Reference

@Suite("Places against the facts")
struct PlacesTests {
  static let vietnam = "reference/vietnam"
  static let hasFacts = SharedFacts.has("\(vietnam)/commune_mergers.csv")

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func first(_ text: String, on date: String? = nil) throws -> String? {
    Places.all.readings(of: text, on: try date.map(day)).first?.unit.id.description
  }

  @Test(
    "as many provinces as the law had on the day",
    arguments: [
      ("2006-01-01", 64), ("2021-05-01", 63), ("2025-06-30", 63), ("2025-07-01", 34), ("2026-11-23", 34),
    ])
  func provinces(date: String, count: Int) throws {
    #expect(Places.provinces.units(.province, on: try day(date)).count == count)
    #expect(Places.all.units(.province, on: try day(date)).count == count)
  }

  @Test("cities under the centre: five, six with Huế, seven with Đồng Nai")
  func municipalities() throws {
    for (date, count) in [("2024-12-31", 5), ("2025-01-01", 6), ("2026-04-29", 6), ("2026-04-30", 7)] {
      let day = try day(date)
      let cities = Places.provinces.units(.province, on: day).filter { $0.form(on: day).kind == .municipality }
      #expect(cities.count == count, "\(date)")
    }
  }

  @Test("communes, wards and special zones by the counts published for each date")
  func communes() throws {
    for (date, commune, ward) in [("2025-07-01", 2621, 687), ("2026-04-29", 2621, 687), ("2026-04-30", 2611, 697)] {
      let day = try day(date)
      let kinds = Places.all.units(.commune, on: day).map { $0.form(on: day).kind }
      #expect(kinds.filter { $0 == .commune }.count == commune)
      #expect(kinds.filter { $0 == .ward }.count == ward)
      #expect(kinds.filter { $0 == .specialZone }.count == 13)
    }
    #expect(Places.all.units(.district, on: try day("2025-06-30")).count == 696)
    #expect(Places.all.units(.district, on: try day("2025-07-01")).isEmpty)
  }

  @Test(
    "names people write find what they mean",
    arguments: [
      ("tp hcm", "2025/79"), ("TP.HCM", "2025/79"), ("Sai Gon", "2025/79"), ("Ho Chi Minh City", "2025/79"),
      ("Hue", "2004/46"), ("Thừa Thiên - Huế", "2004/46"), ("Hoà Bình", "2004/17"), ("hòa bình", "2004/17"),
      ("Daklak", "2025/66"), ("Đắc Lắc", "2025/66"), ("Ba Ria Vung Tau", "2004/77"), ("BR-VT", "2004/77"),
      ("Kontum", "2004/62"), ("Hanoi", "2004/01"), ("Ha Tay", "2004/28"), ("Thuỷ Nguyên", "2004/311"),
      ("Hoàng Sa", "2004/498"), ("đặc khu Trường Sa", "2025/22736"), ("Hà Giang", "2004/02"),
    ])
  func names(text: String, code: String) throws {
    #expect(try first(text) == code)
  }

  @Test("Hà Giang was a province on 1 May 2021 and is part of Tuyên Quang today")
  func haGiang() throws {
    let then = try #require(Places.all.readings(of: "Hà Giang", on: try day("2021-05-01")).first)
    #expect(then.form.title.vi == "Tỉnh Hà Giang")
    #expect(then.unit.until == Places.reform - 1)
    #expect(Places.all.successors(of: then.unit).map(\.unit.latest.title.vi) == ["Tỉnh Tuyên Quang"])
  }

  @Test(
    "codes used again name both provinces when bare, one when dated",
    arguments: ["15", "24", "44", "52", "80", "82", "91"])
  func reusedCodes(code: String) throws {
    let provinces = Places.all.readings(of: code, level: .province)
    #expect(provinces.map(\.unit.id.list) == [.of2025, .of2004])
    #expect(Set(provinces.map(\.form.name)).count == 2)
    let dated = Places.all.readings(of: code, on: try day("2024-06-01"), level: .province)
    #expect(dated.map(\.unit.id.list) == [.of2004])
  }

  @Test("every former province goes where the resolution sent it", .enabled(if: hasFacts))
  func successions() throws {
    let rows = SharedFacts.rows("\(Self.vietnam)/province_succession_63_to_34.csv")
    #expect(rows.count == 63)
    for row in rows {
      let old = try #require(Places.provinces.unit(UnitCode(.of2004, row["old_code"] ?? "")))
      let new = try #require(Places.provinces.unit(UnitCode(.of2025, row["new_code"] ?? "")))
      #expect(Places.provinces.counterparts(of: old, on: Places.reform).map(\.id) == [new.id])
      #expect(old.form(on: Places.reform - 1).title.vi == row["old_name"])
      #expect(new.form(on: Places.reform).title.vi == row["new_name_at_2025-07-01"])
      // That column writes Hoá where the resolution writes Hóa: the name is compared, not where its tone stands.
      let named = SearchFold.fold(row["full_name_at_2026-07-25"] ?? "")
      #expect(SearchFold.fold(new.form(on: try day("2026-07-25")).title.vi) == named)
    }
  }

  @Test("every commune of 2025 and every link from a former one is there", .enabled(if: hasFacts))
  func mergers() throws {
    for row in SharedFacts.rows("\(Self.vietnam)/communes_2025.csv") {
      let unit = try #require(Places.all.unit(UnitCode(.of2025, row["code"] ?? "")))
      #expect(unit.latest.name == row["name_vi"])
      #expect(unit.latest.kind.wording.vi == row["kind_from_2026_04_30"])
      #expect(unit.forms[0].kind.wording.vi == row["kind"])
      #expect(unit.parent?.code == row["province_code"])
    }
    let rows = SharedFacts.rows("\(Self.vietnam)/commune_mergers.csv")
    var links = 0
    for row in rows {
      let code = row["old_code"].flatMap { $0.isEmpty ? row["old_district_code"] : $0 } ?? ""
      let old = try #require(Places.all.unit(UnitCode(.of2004, code)))
      let link = Places.all.successors(of: old).first { $0.unit.id.code == row["new_code"] }
      let succession = try #require(link?.succession)
      #expect((succession.extent == .whole) == (row["split"] == "no"))
      #expect((succession.extent == .part) == (row["default_target"] == "no"))
      links += 1
    }
    #expect(links == 10_602)
    #expect(Places.all.successions.count == links + 53)
  }

  @Test("a former commune's successors lie in its province's successor, and every commune has a past")
  func consistent() throws {
    for unit in Places.all.units where unit.level == .commune {
      if unit.id.list == .of2004 {
        let old = try #require(Places.all.ancestors(of: unit).last)
        let new = Places.all.provinces(of: old, on: Places.reform)
        #expect(Places.all.provinces(of: unit, on: Places.reform) == new, "\(unit.id)")
      } else {
        #expect(!Places.all.predecessors(of: unit).isEmpty, "\(unit.id)")
      }
    }
  }

  @Test("Hoàng Sa belongs to Đà Nẵng and Trường Sa to Khánh Hòa, before and since")
  func islands() throws {
    for (name, province) in [("Hoàng Sa", "Đà Nẵng"), ("Trường Sa", "Khánh Hòa")] {
      for date in ["2020-01-01", "2026-01-01"] {
        let unit = try #require(Places.all.readings(of: name, on: try day(date)).first?.unit)
        #expect(Places.all.ancestors(of: unit).map(\.latest.name) == [province], "\(name) \(date)")
      }
    }
  }
}
