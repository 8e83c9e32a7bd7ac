import Domain

/// The tiles themselves, in units of the drawing: it scales with the page, and nothing in it is measured in pixels.
extension TileMap {
  /// From one tile to the next, and of a tile itself.
  private static let pitch = (width: 100.0, height: 94.0)
  private static let tile = (width: 96.0, height: 90.0)

  func drawing(_ classes: TileClasses, into html: inout HTML) {
    let columns = (layout.tiles.map(\.column) + layout.islands.map(\.column)).max() ?? 0
    let rows = (layout.tiles.map(\.row) + layout.islands.map(\.row)).max() ?? 0
    let size = "0 0 \((columns + 1) * Int(TileMap.pitch.width) + 34) \((rows + 1) * Int(TileMap.pitch.height))"
    html.svg(
      .class(layout.tiles.count > 40 ? "tiles tiles-tall" : "tiles"), Attribute("viewBox", .words(size)),
      .role("group"),
      .aria(.labelledby, id + "-title")
    ) { html in
      for islands in layout.islands { draw(islands, into: &html) }
      for tile in layout.tiles { draw(tile, classes, into: &html) }
    }
  }

  /// A link around the tile: number first, then the name in its lines. Its name for those who hear it is whole.
  private func draw(_ tile: Layout.Tile, _ classes: TileClasses, into html: inout HTML) {
    guard let figure = figures[tile.key] else { return }
    let number = figure.value.map { measure.words($0, html.language) } ?? "–"
    let words = "\(number) \(figure.name[html.language])"
    let content = { (html: inout HTML) in
      html.title("\(words) (\(meaning[html.language]))")
      square(tile, number, into: &html)
    }
    let className = classes.className(figure.value)
    if let page = figure.page {
      html.element("a", [.href(page), className, .aria(.label, words)], content)
    } else {
      html.element("g", [className], content)
    }
  }

  private func square(_ tile: Layout.Tile, _ number: String, into html: inout HTML) {
    let (left, top) = corner(tile.row, tile.column)
    let middle = left + TileMap.tile.width / 2
    html.rect(
      .pixels("x", left), .pixels("y", top), .pixels("width", TileMap.tile.width),
      .pixels("height", TileMap.tile.height), .pixels("rx", 4))
    html.label(svg: number, .pixels("x", middle), .pixels("y", top + 34), .class("tile-figure"))
    let first = tile.label.count > 1 ? top + 58 : top + 66
    for (line, words) in tile.label.enumerated() {
      html.label(svg: words, .pixels("x", middle), .pixels("y", first + Double(line) * 21), .class("tile-name"))
    }
  }

  /// Small dotted marks, their name and the unit they belong to.
  private func draw(_ islands: Layout.Islands, into html: inout HTML) {
    let (left, top) = corner(islands.row, islands.column)
    let middle = left + TileMap.tile.width / 2 + 16
    html.element("g", [.class("islands")]) { html in
      for (x, y) in TileMap.dots {
        html.circle(.pixels("cx", middle + x), .pixels("cy", top + y), .pixels("r", 4))
      }
      html.label(svg: islands.name, .pixels("x", middle), .pixels("y", top + 58), .class("tile-name"))
      html.label(svg: "(\(islands.unit))", .pixels("x", middle), .pixels("y", top + 80), .class("tile-name"))
    }
  }

  /// Where the dots of a group stand: from its middle, and from its top.
  private static let dots: [(Double, Double)] = [(-30, 17), (-13, 9), (-17, 30), (3, 22), (17, 8), (30, 25), (12, 35)]

  private func corner(_ row: Int, _ column: Int) -> (left: Double, top: Double) {
    (Double(column) * TileMap.pitch.width + 2, Double(row) * TileMap.pitch.height + 2)
  }

  /// The four shades with the values they stand for.
  func legend(_ classes: TileClasses, into html: inout HTML) {
    let ranges = classes.ranges(measure, html.language)
    guard !ranges.isEmpty else { return }
    html.ul(.class("key tile-key")) { html in
      for (index, words) in ranges.enumerated() {
        html.li { html in
          html.svg(.pixels("width", 16), .pixels("height", 16), .aria(.hidden, "true")) { html in
            html.element("g", [classes.className(shade: index)]) { html in
              html.rect(
                .pixels("x", 0.5), .pixels("y", 0.5), .pixels("width", 15), .pixels("height", 15), .pixels("rx", 1))
            }
          }
          html.text(words)
        }
      }
    }
  }
}
