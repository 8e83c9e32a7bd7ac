import Domain

/// What an inspection reads from.
protocol InspectionSource: AnyObject, Sendable {
  var bytes: Int64 { get }
  /// As many bytes as asked for or fewer; empty at the end.
  func read(from offset: Int64, atMost count: Int) throws -> [UInt8]
}

extension StoredFile: InspectionSource {}

/// Whether a file is what its name says, and nothing besides. Reads in pieces; its memory does not grow with the file.
enum Inspection {
  /// Throws ``FileRefusal``.
  static func inspect(_ source: any InspectionSource, as type: FileType) throws {
    guard source.bytes > 0 else { throw FileRefusal.empty }
    let reader = ByteReader(source)
    switch type {
    case .png: try PNGInspection(reader).run()
    case .jpeg: try JPEGInspection(reader).run()
    case .pdf: try PDFInspection(reader).run()
    case .docx, .xlsx: try OfficeInspection(reader, type).run()
    }
    if type != .docx, type != .xlsx { try refuseArchive(reader, type) }
  }

  /// An archive that ends where the file ends: what a picture or a document looks like from its front, and an archive from its back.
  private static func refuseArchive(_ reader: ByteReader, _ type: FileType) throws {
    let start = max(0, reader.count - 65_557)
    guard reader.count - start >= 22 else { return }
    for offset in start...(reader.count - 22) where try reader.byte(at: offset) == 0x50 {
      guard try reader.little32(at: offset) == 0x0605_4B50, let comment = try reader.little16(at: offset + 20) else {
        continue
      }
      if offset + 22 + comment == reader.count { throw FileRefusal.trailing(type) }
    }
  }
}

/// Points of a picture, of which a small file can declare very many.
enum PixelBounds {
  static let most = 100_000_000
  static let longestEdge = 30_000

  static func check(_ width: Int, _ height: Int) throws(FileRefusal) {
    guard width <= longestEdge, height <= longestEdge, width * height <= most else { throw .tooManyPixels }
  }
}
