/// Reads a file from its beginning to its end, one activity or organisation at a time.
///
/// Memory is bounded by ``Limits``, not by the file. One reader reads one file once and stays within one task.
/// Cost: 100 to 200 MB/s.
public final class FileReader {
  /// Something read, whole.
  public enum Item: Sendable {
    case activity(Read<Activity>)
    case organisation(Read<Organisation>)
  }

  /// What was read, where it stands, and what is wrong with it.
  public struct Read<Content: Sendable>: Sendable {
    public var content: Content
    public var source: Source
    public var findings: [Finding]
    /// Its place among the file's activities or organisations, from 0.
    public var ordinal: Int
  }

  private let input: Input
  private let bytes: ByteWindow
  private let document: DocumentListener
  private var parser: SAXParser?
  private let piece: UnsafeMutableRawBufferPointer
  private var isFinished = false

  /// `keepingSource: false` leaves ``Source/bytes`` empty, for a reading that only judges. Throws `unreadable`, `over(.file)`.
  public convenience init(
    _ file: InputFile, limits: Limits = .standard, keepingSource: Bool = true
  ) throws(Refusal) {
    try self.init(file, limits: limits, keepingSource: keepingSource, pieceSize: 128 << 10)
  }

  /// `pieceSize`: bytes read at a time.
  init(_ file: InputFile, limits: Limits, keepingSource: Bool, pieceSize: Int) throws(Refusal) {
    input = try file.open()
    guard input.size <= limits.file else { throw .over(.file, line: 0) }
    bytes = ByteWindow(limits: limits)
    document = DocumentListener(limits: limits, keepingSource: keepingSource)
    piece = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 16)
  }

  deinit { piece.deallocate() }

  /// What the root says; nil until it was reached.
  public var header: FileHeader? { document.header }
  /// Findings about the file and not about one activity.
  public var fileFindings: [Finding] { document.fileNotes.about(nil) }
  /// How far the file was read, in bytes.
  public var bytesRead: Int64 { input.position }
  /// Size of the file in bytes; 0 where it is not known beforehand.
  public var bytesTotal: Int64 { input.size }

  /// The next activity or organisation; nil at the end of the file. After a refusal nothing more can be read.
  public func next() throws(Refusal) -> Item? {
    while true {
      if let item = document.take() { return item }
      if isFinished { return nil }
      try advance()
    }
  }

  private func advance() throws(Refusal) {
    let count = try fill()
    if parser == nil { try start(count) }
    guard let parser else { return }
    if count == 0 {
      isFinished = true
      bytes.finish()
    } else {
      bytes.append(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
    try scan(parser)
    document.parse(bytes, with: parser)
    if isFinished { parser.finish() }
    if let refusal = parser.refusal ?? (isFinished ? document.verdict : nil) { throw refusal }
    bytes.forget()
  }

  private func scan(_ parser: SAXParser) throws(Refusal) {
    do { try bytes.scan(line: parser.line) } catch {
      // What libxml2 finds wrong before that place is the better reason; it sees nothing of an entity's declaration.
      if case .ownEntities = error { throw error }
      document.parse(bytes, with: parser)
      if case .notWellFormed? = parser.refusal, let reason = parser.refusal { throw reason }
      throw error
    }
  }

  /// One read; the first fills enough to see the encoding.
  private func fill() throws(Refusal) -> Int {
    var count = 0
    repeat {
      let more = try input.read(into: UnsafeMutableRawBufferPointer(rebasing: piece[count...]))
      if more == 0 { break }
      count += more
    } while parser == nil && count < min(1024, piece.count)
    return count
  }

  private func start(_ count: Int) throws(Refusal) {
    guard count > 0 else { throw .empty }
    let head = UnsafeRawBufferPointer(rebasing: piece[..<count]).bindMemory(to: UInt8.self)
    let encoding = try Encoding(head: head)
    bytes.encoding = encoding
    parser = SAXParser(listener: document, ignoringDeclaration: encoding != .asciiCompatible(hasMark: false))
    document.parser = parser
  }
}
