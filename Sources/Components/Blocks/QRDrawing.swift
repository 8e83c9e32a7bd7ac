/// A QR code as a picture: dark squares on white, with the quiet edge that readers need (ISO/IEC 18004).
public struct QRDrawing: Component, Sendable {
  /// Squares a side.
  public let side: Int
  /// Row by row; true for dark.
  public let squares: [Bool]
  /// What the code holds, for those who hear the page.
  public let label: String

  /// nil unless the squares fill the side.
  public init?(side: Int, squares: [Bool], label: String) {
    guard side > 0, squares.count == side * side else { return nil }
    self.side = side
    self.squares = squares
    self.label = label
  }

  private static let edge = 4

  public func draw(into html: inout HTML) {
    let whole = side + 2 * QRDrawing.edge
    html.svg(
      .class("qr"), Attribute("viewBox", .words("0 0 \(whole) \(whole)")), .role("img"), .aria(.label, label)
    ) { html in
      html.rect(.class("qr-paper"), .pixels("width", Double(whole)), .pixels("height", Double(whole)))
      html.path(.class("qr-ink"), Attribute("d", .words(outline)))
    }
  }

  /// One rectangle for each run of dark squares.
  private var outline: String {
    var text = ""
    for row in 0..<side {
      var column = 0
      while column < side {
        guard squares[row * side + column] else {
          column += 1
          continue
        }
        let start = column
        while column < side, squares[row * side + column] { column += 1 }
        text += "M\(start + QRDrawing.edge) \(row + QRDrawing.edge)h\(column - start)v1h-\(column - start)z"
      }
    }
    return text
  }
}
