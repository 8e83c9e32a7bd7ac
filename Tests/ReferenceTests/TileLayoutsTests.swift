import Domain
import Testing

@testable import Reference

@Suite("Layouts of tiles against the provinces") struct TileLayoutsTests {
  @Test("the provinces of the day, each once, no two on one place")
  func provinces() throws {
    for (layout, date) in [(TileLayout.since2025, "2025-07-01"), (.until2025, "2025-06-30")] {
      let day = try #require(Day(iso: date))
      #expect(layout.tiles.map(\.unit) == Places.provinces.units(.province, on: day).map(\.id))
      let places = layout.tiles.map { [$0.row, $0.column] } + layout.islands.map { [$0.row, $0.column] }
      #expect(Set(places).count == places.count)
      #expect(layout.tiles.allSatisfy { (1...2).contains($0.label.count) })
    }
  }

  @Test("Hoàng Sa belongs to Đà Nẵng and Trường Sa to Khánh Hòa, on both")
  func islands() throws {
    for layout in [TileLayout.since2025, .until2025] {
      #expect(layout.islands.map(\.name) == ["Hoàng Sa", "Trường Sa"])
      let provinces = layout.islands.compactMap { Places.provinces.unit($0.province)?.latest.name }
      #expect(provinces == ["Đà Nẵng", "Khánh Hòa"])
      for islands in layout.islands {
        let unit = try #require(Places.all.unit(islands.unit))
        #expect(unit.latest.name == islands.name && unit.parent == islands.province)
        #expect(layout.tiles.contains { $0.unit == islands.province })
      }
    }
  }

  @Test("the grid of the 34 as collected", .enabled(if: SharedFacts.has("reference/vietnam/tilegrid_34.csv")))
  func collected() {
    let rows = SharedFacts.rows("reference/vietnam/tilegrid_34.csv")
    let places = rows.map { "\($0["code"] ?? "") \($0["row"] ?? "") \($0["col"] ?? "")" }
    let ours = TileLayout.since2025.tiles.map { tile in
      let code = Places.provinces.unit(tile.unit)?.code(in: .of2025) ?? ""
      return "\(code) \(tile.row) \(tile.column)"
    }
    #expect(ours.sorted() == places.sorted())
  }
}
