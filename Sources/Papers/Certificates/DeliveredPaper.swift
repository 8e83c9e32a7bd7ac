/// A certificate as it is delivered: its body, and after it one incremental update that attaches the receipt which proves it
/// (`receipt.tlog-proof`). The update is a pure function of body and receipt, so any byte that was changed, added or taken away
/// shows (ISO 32000-1, 7.5.6 and 7.11.4).
public struct DeliveredPaper: Equatable, Sendable {
  public let body: [UInt8]
  public let receipt: String

  /// nil where the body is no PDF as ``CertificatePaper`` makes them.
  public init?(body: [UInt8], receipt: String) {
    guard BodyTrailer(body) != nil else { return nil }
    self.body = body
    self.receipt = receipt
  }

  /// Takes a file apart: where its body ends and which receipt it carries. nil where it is no delivered paper, or where any byte
  /// after the body is not what the receipt demands.
  public init?(file: [UInt8]) {
    guard let parts = PaperParts(file: file), let paper = parts.delivered else { return nil }
    self = paper
  }

  /// The whole file.
  public var file: [UInt8] { body + (tail ?? []) }

  private static let name = "receipt.tlog-proof"
  static let marker = Array("%nhipcau-receipt/1\n".utf8)
  static let streamStart = Array("\nstream\n".utf8)
  static let streamEnd = Array("\nendstream".utf8)

  /// Attaches the receipt: a stream, its file specification, and the catalogue anew with the attachment named.
  private var tail: [UInt8]? {
    guard let trailer = BodyTrailer(body) else { return nil }
    var tail = DeliveredPaper.marker
    var offsets: [Int] = []
    func object(_ number: Int, _ content: [UInt8]) {
      offsets.append(body.count + tail.count)
      tail += Array("\(number) 0 obj\n".utf8) + content + Array("\nendobj\n".utf8)
    }
    let (stream, specification) = (trailer.size, trailer.size + 1)
    let bytes = Array(receipt.utf8)
    object(
      trailer.catalogue,
      Array(
        "<< \(trailer.catalogueEntries)/Names << /EmbeddedFiles << /Names [(\(DeliveredPaper.name)) \(specification) 0 R] >> >> >>"
          .utf8))
    object(
      stream,
      Array("<< /Type /EmbeddedFile /Subtype /text#2Fplain /Length \(bytes.count) >>".utf8) + DeliveredPaper.streamStart
        + bytes + DeliveredPaper.streamEnd)
    object(
      specification,
      Array(
        "<< /Type /Filespec /F (\(DeliveredPaper.name)) /UF (\(DeliveredPaper.name)) /EF << /F \(stream) 0 R >> >>".utf8
      ))
    let table = body.count + tail.count
    let entry = { (offset: Int) in String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n" }
    tail += Array(
      "xref\n\(trailer.catalogue) 1\n\(entry(offsets[0]))\(stream) 2\n\(entry(offsets[1]))\(entry(offsets[2]))".utf8)
    tail += Array(
      "trailer\n<< /Size \(trailer.size + 2) /Root \(trailer.catalogue) 0 R /Info \(trailer.information) 0 R /Prev \(trailer.table) >>\nstartxref\n\(table)\n%%EOF\n"
        .utf8)
    return tail
  }
}
