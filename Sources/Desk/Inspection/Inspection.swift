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
  /// Throws ``FileRefusal``. A document with attachments passes if it is one of our `own` papers, and what is without its receipt would.
  static func inspect(_ source: any InspectionSource, as type: FileType, own: (any OwnPapers)? = nil) throws {
    do {
      try inspect(source, type)
    } catch FileRefusal.active(let name) where type == .pdf && PDFFacts.attachments.contains(name) {
      guard let body = try own.flatMap({ try body(of: source, $0) }) else { throw FileRefusal.active(name) }
      try inspect(WholeFile(body), type)
    }
  }

  private static func body(of source: any InspectionSource, _ own: any OwnPapers) throws -> [UInt8]? {
    guard source.bytes <= own.longest else { return nil }
    var file: [UInt8] = []
    while case let part = try source.read(from: Int64(file.count), atMost: 65_536), !part.isEmpty { file += part }
    return own.body(of: file)
  }

  private static func inspect(_ source: any InspectionSource, _ type: FileType) throws {
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

/// A file that is held in memory.
private final class WholeFile: InspectionSource {
  private let content: [UInt8]

  init(_ content: [UInt8]) { self.content = content }

  var bytes: Int64 { Int64(content.count) }

  func read(from offset: Int64, atMost count: Int) throws -> [UInt8] {
    Array(content.dropFirst(Int(offset)).prefix(count))
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
