import CQREncode

/// A square code that a phone reads (QR, ISO/IEC 18004), made by libqrencode.
public struct QRCode: Equatable, Sendable {
  /// Modules a side, without the quiet zone of four.
  public let size: Int
  private let modules: [Bool]

  /// With correction level M; nil where the text is too long for a code (some 2,300 bytes).
  public init?(_ text: String) {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    modules = (0..<size * size).map { code.pointee.data[$0] & 1 == 1 }
  }

  /// Whether the module is dark.
  public subscript(row: Int, column: Int) -> Bool { modules[row * size + column] }
}
