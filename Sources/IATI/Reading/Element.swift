/// One element of an activity, as the readers of the element families see it; valid while its activity is read.
struct Element {
  private let content: UnsafeMutablePointer<ElementTree.Content>
  private let index: Int

  init(root tree: ElementTree) { self.init(tree.content, 0) }

  private init(_ content: UnsafeMutablePointer<ElementTree.Content>, _ index: Int) {
    self.content = content
    self.index = index
  }

  private var node: ElementTree.Node { content.pointee.nodes.base[index] }
  var term: Term { node.term }
  /// The line on which the start tag ends, from 1.
  var line: Int { Int(node.line) }

  /// The value of an attribute as written; nil where it is absent.
  subscript(_ term: Term) -> String? { bytes(term).map { String(decoding: $0, as: UTF8.self) } }

  /// The value of an attribute without outer white space; nil where it is absent or empty.
  func trimmed(_ term: Term) -> String? {
    guard let trimmed = bytes(term)?.trimmedXML, !trimmed.isEmpty else { return nil }
    return String(decoding: trimmed, as: UTF8.self)
  }

  private func bytes(_ term: Term) -> UnsafeBufferPointer<UInt8>? {
    let span = node.attributes
    for place in Int(span.start)..<Int(span.end) where content.pointee.attributes.base[place].term == term {
      return content.pointee.bytes(content.pointee.attributes.base[place].value)
    }
    return nil
  }

  /// The text of the element as written. Where elements stand in it, their text is left out.
  var text: String {
    let own = String(decoding: content.pointee.bytes(node.text), as: UTF8.self)
    return laterText.reduce(into: own) { $0 += String(decoding: $1, as: UTF8.self) }
  }

  /// Whether there is text directly in the element that is more than white space.
  var hasText: Bool { !content.pointee.bytes(node.text).allSatisfy(\.isWhite) || !laterText.isEmpty }

  private var laterText: [UnsafeBufferPointer<UInt8>] {
    let later = content.pointee.laterText
    if later.count == 0 { return [] }
    return UnsafeBufferPointer(start: later.base, count: later.count).filter { Int($0.node) == index }
      .map { content.pointee.bytes($0.text) }
  }

  /// The elements directly inside, in order.
  var children: Children { Children(content: content, index: index + 1, end: Int(node.end)) }

  struct Children: Sequence, IteratorProtocol {
    fileprivate let content: UnsafeMutablePointer<ElementTree.Content>
    fileprivate var index: Int
    fileprivate let end: Int

    mutating func next() -> Element? {
      guard index < end else { return nil }
      let element = Element(content, index)
      index = Int(content.pointee.nodes.base[index].end)
      return element
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Without outer white space as XML has it.
  var trimmedXML: UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = count
    while start < end, self[start].isWhite { start += 1 }
    while end > start, self[end - 1].isWhite { end -= 1 }
    return UnsafeBufferPointer(rebasing: self[start..<end])
  }
}

extension String {
  /// Without outer white space as XML has it.
  var trimmedXML: String {
    let bytes = utf8
    guard let first = bytes.first, let last = bytes.last, first.isWhite || last.isWhite else { return self }
    guard let start = bytes.firstIndex(where: { !$0.isWhite }) else { return "" }
    var end = bytes.endIndex
    while bytes[bytes.index(before: end)].isWhite { end = bytes.index(before: end) }
    return String(self[start..<end])
  }
}
