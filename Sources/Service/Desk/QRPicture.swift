import Components
import Domain
import Papers

/// Text as a QR code; nothing where the text is longer than a code can hold.
struct QRPicture: Component {
  private let code: QRCode?
  private let label: Wording

  init(_ text: String, label: Wording) {
    code = QRCode(text)
    self.label = label
  }

  func draw(into html: inout HTML) {
    guard let code else { return }
    let squares = (0..<code.size).flatMap { row in (0..<code.size).map { code[row, $0] } }
    QRDrawing(side: code.size, squares: squares, label: label[html.language])?.draw(into: &html)
  }
}
