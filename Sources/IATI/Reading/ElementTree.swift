/// The elements of one activity, flat and in order, as the parser reported them; kept and filled again for the next one.
///
/// Only names of the standard are in it. Elements of foreign name spaces are left out, with all that is in them; elements
/// that the standard does not know are noted in `strays` and left out likewise. The original bytes keep everything.
final class ElementTree {
  struct Node: BitwiseCopyable {
    var term: Term
    var line: Int32
    /// Index after the last element inside this one.
    var end: Int32
    var attributes: Span
    /// Direct text up to the first element inside; later text is in `laterText`.
    var text: Span
  }

  struct Attribute: BitwiseCopyable {
    var term: Term
    var value: Span
  }

  /// A stretch of one of the lists.
  struct Span: BitwiseCopyable {
    var start: Int32
    var end: Int32
    var count: Int { Int(end - start) }
  }

  struct LaterText: BitwiseCopyable {
    var node: Int32
    var text: Span
  }

  struct Content {
    var nodes = Growable<Node>(capacity: 4096)
    var attributes = Growable<Attribute>(capacity: 4096)
    var bytes = Growable<UInt8>(capacity: 1 << 16)
    /// Text between elements that is more than white space, in order, with the element it stands in.
    var laterText = Growable<LaterText>(capacity: 16)
    var path = Growable<Int32>(capacity: 64)

    func bytes(_ span: Span) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(start: bytes.base + Int(span.start), count: span.count)
    }
  }

  let content: UnsafeMutablePointer<Content>
  private(set) var strays: [(name: String, parent: Term?, line: Int)] = []

  init() {
    content = .allocate(capacity: 1)
    content.initialize(to: Content())
  }

  deinit {
    content.pointee.nodes.free()
    content.pointee.attributes.free()
    content.pointee.bytes.free()
    content.pointee.laterText.free()
    content.pointee.path.free()
    content.deallocate()
  }

  var isOpen: Bool { content.pointee.path.count > 0 }
  var hasRoot: Bool { content.pointee.nodes.count > 0 }

  func clear() {
    content.pointee.nodes.shrink(to: 0)
    content.pointee.attributes.shrink(to: 0)
    content.pointee.bytes.shrink(to: 0)
    content.pointee.laterText.shrink(to: 0)
    content.pointee.path.shrink(to: 0)
    if !strays.isEmpty { strays = [] }
  }

  func open(_ term: Term, line: Int) {
    forgetWhiteSpace()
    let attribute = Int32(content.pointee.attributes.count)
    let text = Int32(content.pointee.bytes.count)
    content.pointee.path.append(Int32(content.pointee.nodes.count))
    content.pointee.nodes.append(
      Node(
        term: term, line: Int32(clamping: line), end: 0, attributes: Span(start: attribute, end: attribute),
        text: Span(start: text, end: text)))
  }

  /// Gives the element just opened an attribute.
  func add(_ term: Term, _ value: UnsafeBufferPointer<UInt8>) {
    let start = Int32(content.pointee.bytes.count)
    content.pointee.bytes.append(value)
    let end = Int32(content.pointee.bytes.count)
    content.pointee.attributes.append(Attribute(term: term, value: Span(start: start, end: end)))
    let last = content.pointee.nodes.base + content.pointee.nodes.count - 1
    last.pointee.attributes.end += 1
    last.pointee.text = Span(start: end, end: end)
  }

  func note(stray name: String, line: Int) {
    forgetWhiteSpace()
    if strays.count < 100 { strays.append((name, openNode.map { content.pointee.nodes.base[$0].term }, line)) }
  }

  /// Adds text to the open element; returns how long that stretch of text is now.
  func append(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    guard let open = openNode else { return 0 }
    let start = Int32(content.pointee.bytes.count)
    if open == content.pointee.nodes.count - 1, content.pointee.nodes.base[open].text.end == start {
      content.pointee.bytes.append(text)
      content.pointee.nodes.base[open].text.end = Int32(content.pointee.bytes.count)
      return content.pointee.nodes.base[open].text.count
    }
    guard !text.allSatisfy(\.isWhite) else { return 0 }
    content.pointee.bytes.append(text)
    let span = Span(start: start, end: Int32(content.pointee.bytes.count))
    content.pointee.laterText.append(LaterText(node: Int32(open), text: span))
    return text.count
  }

  func close() {
    guard let open = openNode else { return }
    content.pointee.path.shrink(to: content.pointee.path.count - 1)
    content.pointee.nodes.base[open].end = Int32(content.pointee.nodes.count)
  }

  private var openNode: Int? {
    let path = content.pointee.path
    return path.count > 0 ? Int(path.base[path.count - 1]) : nil
  }

  /// Indentation before the first element inside is no text.
  private func forgetWhiteSpace() {
    guard let open = openNode, open == content.pointee.nodes.count - 1 else { return }
    let text = content.pointee.nodes.base[open].text
    guard text.count > 0, content.pointee.bytes(text).allSatisfy(\.isWhite) else { return }
    content.pointee.nodes.base[open].text.end = text.start
    content.pointee.bytes.shrink(to: Int(text.start))
  }
}

extension UInt8 {
  /// White space as XML has it: space, tab, line feed, carriage return.
  var isWhite: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
