import Domain
import Foundation
import Testing

@testable import Components

@Suite("Maps of tiles") struct TileMapTests {
  private static let layout = TileMap.Layout(
    tiles: [
      .init("a", row: 0, column: 1, label: ["Cao", "Bằng"]), .init("b", row: 1, column: 0, label: ["Sơn La"]),
      .init("c", row: 1, column: 1, label: ["Hà Nội"]),
    ], islands: [.init("Hoàng Sa", of: "Đà Nẵng", row: 2, column: 1)])

  private func drawn(_ values: [String: Int?], _ language: Language = .vi) throws -> (markup: Markup, string: String) {
    let names = ["a": "Cao Bằng", "b": "Sơn La", "c": "Hà Nội"]
    let figures = Dictionary(
      uniqueKeysWithValues: values.map { key, value in
        (key, TileMap.Figure(.same(names[key] ?? key), value.map { Quantity($0) }, page: PageAddress("provinces", key)))
      })
    var html = HTML(language: language)
    TileMap(
      TileMapTests.layout, "Finding", basis: "Basis", heading: .same("Province"), meaning: .same("Number"),
      figures: figures, outside: [.init(.same("Elsewhere"), Quantity(4), page: nil)], measure: .whole, total: "17"
    ).draw(into: &html)
    return (try Markup(html.string), html.string)
  }

  @Test("each tile is one link that says number and name", arguments: Language.allCases)
  func tiles(_ language: Language) throws {
    let map = try drawn(["a": 1, "b": 12, "c": nil], language)
    let tiles = map.markup.all("a").filter { $0.attributes["class"]?.hasPrefix("tile ") == true }
    #expect(tiles.compactMap { $0.attributes["aria-label"] } == ["1 Cao Bằng", "12 Sơn La", "– Hà Nội"])
    #expect(tiles.compactMap { $0.attributes["href"] }.first == "/\(language.rawValue)/provinces/a")
    #expect(map.markup.all("title").count == 3)
  }

  @Test("the archipelagos are drawn with the unit they belong to") func islands() throws {
    let map = try drawn(["a": 1])
    #expect(map.string.contains(">Hoàng Sa</text>"))
    #expect(map.string.contains(">(Đà Nẵng)</text>"))
  }

  @Test("the table has every tile, what is outside, and the total") func table() throws {
    let map = try drawn(["a": 1, "b": 12, "c": nil])
    for words in [">Cao Bằng</a>", ">Sơn La</a>", ">Hà Nội</a>", ">Elsewhere</th>", ">17</td>"] {
      #expect(map.string.contains(words), "\(words)")
    }
  }

  @Test("a darker shade never stands for less", arguments: [1, 2, 3, 10, 34, 63])
  func shades(_ count: Int) {
    let values = (0..<count).map { Quantity($0 * $0 * 37 % 1_009) }
    let classes = TileClasses(values)
    #expect(classes.limits == classes.limits.sorted() && classes.limits.count <= 3)
    #expect(Set(classes.limits).count == classes.limits.count)
    let shades = values.sorted().map { classes.shade($0) }
    #expect(shades == shades.sorted())
    #expect(classes.shade(nil) == 0)
  }

  @Test("the legend has a range for each shade in use") func legend() throws {
    let classes = TileClasses((1...34).map { Quantity($0) })
    #expect(classes.limits.map { Numerals(.en).shortest($0, places: 2) } == ["10", "20", "30"])
    #expect(classes.ranges(.whole, .en) == ["under 10", "10 to under 20", "20 to under 30", "30 and more"])
  }

  @Test("labels hold 4.5 : 1 on each of the four shades")
  func contrast() {
    let pairs = [(0x1B1B1F, 0xFFFFFF), (0x1B1B1F, 0xAFC3E2), (0xFFFFFF, 0x4A6CA6), (0xFFFFFF, 0x1F3F7A)]
    for (label, tile) in pairs { #expect(TileMapTests.contrast(label, tile) >= 4.5) }
  }

  /// WCAG 2.2, relative luminance and contrast ratio.
  private static func contrast(_ one: Int, _ other: Int) -> Double {
    let light = [one, other].map(luminance).sorted()
    return (light[1] + 0.05) / (light[0] + 0.05)
  }

  private static func luminance(_ colour: Int) -> Double {
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double((colour >> shift) & 0xFF) / 255
      guard part > 0.040_45 else { return part / 12.92 }
      return pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
