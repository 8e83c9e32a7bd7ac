/// The stretch of the file that is held: from the activity being read to the last byte that came in.
final class ByteWindow {
  private let limits: Limits
  private var scanner = ExtentScanner()
  private var decoder: UTF16Decoder?
  private var kept: [UInt8] = []
  /// Offset in the file of the first byte kept.
  private var base: Int64 = 0
  private var scanned = 0
  private var parsed = 0

  init(limits: Limits) { self.limits = limits }

  var encoding: Encoding? {
    didSet { if case .utf16(let bigEndian) = encoding { decoder = UTF16Decoder(bigEndian: bigEndian) } }
  }

  func append(_ bytes: UnsafeRawBufferPointer) {
    if decoder != nil { decoder?.decode(bytes, into: &kept) } else { kept.append(contentsOf: bytes) }
  }

  func finish() { decoder?.finish(into: &kept) }

  /// Searches what came in for the ends of activities, and holds it against the limits.
  func scan(line: Int) throws(Refusal) {
    do {
      let done = try kept.withUnsafeBufferPointer { (all) throws(ExtentScanner.Trouble) in
        try scanner.scan(UnsafeBufferPointer(rebasing: all[scanned...]), base: base + Int64(scanned))
      }
      scanned += done
    } catch { throw .ownEntities(line: line) }
    let end = base + Int64(kept.count)
    guard end <= limits.file else { throw .over(.file, line: line) }
    let isText = kept[scanned...].starts(with: "<![".utf8)
    guard kept.count - scanned <= (isText ? limits.text : limits.markup) else {
      throw .over(isText ? .text : .markup, line: line)
    }
    if let open = scanner.open, end - open > Int64(limits.activity) { throw .over(.activity, line: line) }
  }

  /// Calls `body` with what was not parsed yet.
  func parseFresh(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    kept.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[parsed...])) }
    parsed = kept.count
  }

  /// The next activity's place and, if asked for, its bytes.
  func takeSource(keepingBytes: Bool) -> Source? {
    guard let extent = scanner.take() else { return nil }
    guard keepingBytes else { return Source(range: extent.range, bytes: [], contacts: []) }
    let start = Int(extent.range.lowerBound - base)
    let contacts = extent.contacts.map {
      Int($0.lowerBound - extent.range.lowerBound)..<Int($0.upperBound - extent.range.lowerBound)
    }
    return Source(
      range: extent.range, bytes: Array(kept[start..<start + extent.range.count]), contacts: contacts)
  }

  /// Lets go of what no activity needs any more.
  func forget() {
    let needed = scanner.needed.map { Int($0 - base) } ?? scanned
    let surplus = min(needed, scanned, parsed)
    kept.removeFirst(surplus)
    base += Int64(surplus)
    scanned -= surplus
    parsed -= surplus
  }
}
