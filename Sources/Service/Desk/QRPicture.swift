import CQREncode
import Components
import Domain

/// Text as a QR code; nothing where the text is longer than a code can hold.
struct QRPicture: Component {
  private let drawing: QRCode?
  private let label: Wording

  init(_ text: String, label: Wording) {
    drawing = QRCode(text)
    self.label = label
  }

  func draw(into html: inout HTML) {
    guard let drawing else { return }
    QRDrawing(side: drawing.side, squares: drawing.squares, label: label[html.language])?.draw(into: &html)
  }
}

/// The squares of a QR code, error correction M.
struct QRCode {
  let side: Int
  let squares: [Bool]

  init?(_ text: String) {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    side = Int(code.pointee.width)
    squares = (0..<side * side).map { code.pointee.data[$0] & 1 == 1 }
  }
}
