/// Reads a form with files (RFC 7578) as its bytes arrive, in bounded memory.
///
/// Pure: bytes in, events out. The bytes of a file are passed on as they come and never kept together here.
struct Multipart {
  enum Event: Equatable {
    case field(name: String, value: String)
    /// A file begins behind so many bytes of the form.
    case file(name: String, fileName: String, at: Int)
    case bytes([UInt8])
    /// The file has come whole.
    case fileEnd
  }

  /// Why the rest is not read.
  enum Refusal: Error, Equatable {
    /// Not such a form, or broken off.
    case unreadable
    /// More or longer parts than any form of ours has.
    case tooLarge
  }

  /// Longest heading of a part, and longest answer that is no file, in bytes.
  static let longestHeading = 8 << 10
  static let longestField = 64 << 10
  static let mostParts = 100

  private enum Stage: Equatable {
    /// Until the first boundary, which the form opens with.
    case opening
    /// Behind a boundary: another part, or the end.
    case boundary
    case heading
    case field(name: String)
    case file
    case end
  }

  private let delimiter: [UInt8]
  private var stage = Stage.opening
  /// What has come and is not judged yet; before the first boundary, as if a line had ended.
  private var pending: [UInt8] = [0x0D, 0x0A]
  private var value: [UInt8] = []
  private var parts = 0
  private var taken = 0

  /// nil unless the media type is that of such a form, with a boundary of 1 to 70 signs.
  init?(_ type: MediaType?) {
    guard let type, type.name == "multipart/form-data", let boundary = type.parameters["boundary"],
      (1...70).contains(boundary.utf8.count)
    else { return nil }
    delimiter = Array("\r\n--\(boundary)".utf8)
  }

  /// Takes the next bytes. Cost: one look at each byte, and what of a boundary may still be coming is kept.
  mutating func take(_ bytes: some Sequence<UInt8>) throws(Refusal) -> [Event] {
    let before = pending.count
    pending += bytes
    taken += pending.count - before
    var events: [Event] = []
    while try step(&events) {}
    return events
  }

  /// What follows a last file, in bytes: the closing boundary and its line end.
  var closingLength: Int { delimiter.count + 4 }

  /// To be called behind the last bytes: throws where the form was broken off.
  func finish() throws(Refusal) { if stage != .end { throw .unreadable } }

  /// One step; false where more bytes are needed.
  private mutating func step(_ events: inout [Event]) throws(Refusal) -> Bool {
    switch stage {
    case .opening: return try open()
    case .boundary: return try boundary()
    case .heading: return try heading(&events)
    case .field(let name): return try field(name, &events)
    case .file: return file(&events)
    case .end:
      pending = []
      return false
    }
  }

  private mutating func open() throws(Refusal) -> Bool {
    guard pending.count >= delimiter.count else { return false }
    guard pending.starts(with: delimiter) else { throw .unreadable }
    pending.removeFirst(delimiter.count)
    stage = .boundary
    return true
  }

  private mutating func boundary() throws(Refusal) -> Bool {
    guard pending.count >= 2 else { return false }
    switch (pending[0], pending[1]) {
    case (0x2D, 0x2D): stage = .end
    case (0x0D, 0x0A):
      parts += 1
      guard parts <= Multipart.mostParts else { throw .tooLarge }
      stage = .heading
    default: throw .unreadable
    }
    pending.removeFirst(2)
    return true
  }

  private mutating func heading(_ events: inout [Event]) throws(Refusal) -> Bool {
    guard let end = Multipart.find([0x0D, 0x0A, 0x0D, 0x0A], in: pending) else {
      guard pending.count <= Multipart.longestHeading else { throw .tooLarge }
      return false
    }
    guard end <= Multipart.longestHeading else { throw .tooLarge }
    let disposition = try Disposition(heading: pending[..<end])
    pending.removeFirst(end + 4)
    if let fileName = disposition.fileName {
      events.append(.file(name: disposition.name, fileName: fileName, at: taken - pending.count))
      stage = .file
    } else {
      stage = .field(name: disposition.name)
    }
    return true
  }

  private mutating func field(_ name: String, _ events: inout [Event]) throws(Refusal) -> Bool {
    let (part, isWhole) = takePart()
    value += part
    guard value.count <= Multipart.longestField else { throw .tooLarge }
    guard isWhole else { return false }
    guard let text = String(validating: value, as: UTF8.self) else { throw .unreadable }
    events.append(.field(name: name, value: FormBody.plain(text)))
    value = []
    stage = .boundary
    return true
  }

  private mutating func file(_ events: inout [Event]) -> Bool {
    let (part, isWhole) = takePart()
    if !part.isEmpty { events.append(.bytes(part)) }
    guard isWhole else { return false }
    events.append(.fileEnd)
    stage = .boundary
    return true
  }

  /// The bytes of the present part that have come, and whether its end was found.
  private mutating func takePart() -> (bytes: [UInt8], isWhole: Bool) {
    if let end = Multipart.find(delimiter, in: pending) {
      let part = Array(pending[..<end])
      pending.removeFirst(end + delimiter.count)
      return (part, true)
    }
    let sure = max(0, pending.count - (delimiter.count - 1))
    let part = Array(pending[..<sure])
    pending.removeFirst(sure)
    return (part, false)
  }

  /// Where `sought` begins; nil where it is not there whole.
  private static func find(_ sought: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= sought.count else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      let last = bytes.count - sought.count
      var place = 0
      while place <= last {
        guard let next = bytes[place...last].firstIndex(of: sought[0]) else { return nil }
        if bytes[next..<next + sought.count].elementsEqual(sought) { return next }
        place = next + 1
      }
      return nil
    }
  }
}

/// What the heading of a part says of it (`Content-Disposition: form-data; name="…"; filename="…"`).
private struct Disposition {
  let name: String
  let fileName: String?

  init(heading: ArraySlice<UInt8>) throws(Multipart.Refusal) {
    guard let text = String(validating: heading, as: UTF8.self) else { throw .unreadable }
    let line = text.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-disposition:") }
    guard let line else { throw .unreadable }
    let parameters = Disposition.parameters(line)
    guard let name = parameters["name"] else { throw .unreadable }
    self.name = name
    fileName = parameters["filename"]
  }

  /// Names and quoted values; browsers write `%22` for a quotation mark inside (WHATWG HTML, multipart form data).
  private static func parameters(_ line: Substring) -> [String: String] {
    var values: [String: String] = [:]
    var rest = line.drop { $0 != ";" }
    while let start = rest.firstIndex(of: ";") {
      rest = rest[rest.index(after: start)...].drop { $0 == " " }
      let key = rest.prefix { $0 != "=" && $0 != ";" }
      rest = rest.dropFirst(key.count)
      guard rest.hasPrefix("=\"") else { continue }
      let value = rest.dropFirst(2).prefix { $0 != "\"" }
      rest = rest.dropFirst(value.count + 3)
      values[key.lowercased()] = String(value).replacing("%22", with: "\"")
    }
    return values
  }
}
