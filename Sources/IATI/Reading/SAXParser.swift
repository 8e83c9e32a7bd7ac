import CLibXML2

/// A start tag, valid during the call that gives it.
struct Tag {
  /// The name without its prefix, kept once by the parser: the same name has the same address.
  let name: UnsafePointer<UInt8>
  let hasPrefix: Bool
  let space: UnsafePointer<UInt8>?
  let line: Int
  let nameSpaces: Int
  fileprivate let attributeCount: Int
  fileprivate let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  var attributeTotal: Int { attributeCount + nameSpaces }

  /// Calls `body` with each attribute: its name without prefix, its prefix, its value.
  func forEachAttribute(
    _ body: (UnsafePointer<UInt8>, UnsafePointer<UInt8>?, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard let pointers else { return }
    for index in 0..<attributeCount {
      guard let name = pointers[index * 5], let start = pointers[index * 5 + 3], let end = pointers[index * 5 + 4]
      else {
        continue
      }
      body(name, pointers[index * 5 + 1], UnsafeBufferPointer(start: start, count: end - start))
    }
  }

  fileprivate init(
    name: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, space: UnsafePointer<UInt8>?, line: Int,
    nameSpaces: Int32, attributeCount: Int32, pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    self.name = name
    hasPrefix = prefix != nil
    self.space = space
    self.line = line
    self.nameSpaces = Int(nameSpaces)
    self.attributeCount = Int(attributeCount)
    self.pointers = pointers
  }
}

/// libxml2's push parser: no document type is loaded, no entity expanded but the five of XML, nothing fetched.
final class SAXParser {
  private let context: xmlParserCtxtPtr
  /// Outlives the parser: ``FileReader`` owns both.
  private unowned(unsafe) let listener: DocumentListener
  private(set) var refusal: Refusal?

  private static let started: Void = xmlInitParser()

  /// `ignoringDeclaration`: the bytes are UTF-8 whatever the XML declaration says.
  init?(listener: DocumentListener, ignoringDeclaration: Bool) {
    SAXParser.started
    guard let context = SAXParser.makeContext() else { return nil }
    self.context = context
    self.listener = listener
    // Entities of the file's own are refused before the parser sees them; without NOENT libxml2 hands `&amp;` in an
    // attribute over as `&#38;`.
    var options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
    if ignoringDeclaration { options |= XML_PARSE_IGNORE_ENC.rawValue }
    xmlCtxtUseOptions(context, Int32(options))
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit { xmlFreeParserCtxt(context) }

  /// The line that the parser has reached.
  var line: Int { nhipcau_line(context) }

  /// Parses the next piece; after a refusal nothing more is parsed.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard refusal == nil, !bytes.isEmpty else { return }
    bytes.withMemoryRebound(to: CChar.self) { _ = xmlParseChunk(context, $0.baseAddress, Int32($0.count), 0) }
  }

  /// The document is at its end.
  func finish() {
    guard refusal == nil else { return }
    xmlParseChunk(context, nil, 0, 1)
    if refusal == nil, context.pointee.wellFormed == 0 {
      refusal = .notWellFormed(line: line, column: 0, reason: "not well-formed")
    }
  }

  /// Stops for a reason of the listener's own; the first reason stands.
  func stop(_ reason: Refusal) {
    if refusal == nil { refusal = reason }
    xmlStopParser(context)
  }

  private static func makeContext() -> xmlParserCtxtPtr? {
    var handler = xmlSAXHandler()
    handler.initialized = nhipcau_sax2_magic()
    handler.startElementNs = { user, name, prefix, space, spaces, _, count, _, pointers in
      guard let name else { return }
      SAXParser.with(user) {
        $0.listener.opened(
          Tag(
            name: name, prefix: prefix, space: space, line: $0.line, nameSpaces: spaces, attributeCount: count,
            pointers: pointers))
      }
    }
    handler.endElementNs = { user, _, _, _ in SAXParser.with(user) { $0.listener.closed() } }
    handler.characters = { user, text, count in SAXParser.with(user) { $0.said(text, count) } }
    // The same function, so that libxml2 does not ask itself which white space matters.
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = { user, text, count in SAXParser.with(user) { $0.said(text, count) } }
    handler.reference = { user, _ in SAXParser.with(user) { $0.refuseEntities() } }
    handler.entityDecl = { user, _, _, _, _, _ in SAXParser.with(user) { $0.refuseEntities() } }
    handler.serror = { user, error in
      if let error { SAXParser.with(user) { $0.report(error.pointee) } }
    }
    return xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil)
  }

  private static func with(_ user: UnsafeMutableRawPointer?, _ body: (SAXParser) -> Void) {
    if let user { Unmanaged<SAXParser>.fromOpaque(user)._withUnsafeGuaranteedRef(body) }
  }

  private func said(_ text: UnsafePointer<UInt8>?, _ count: Int32) {
    listener.said(UnsafeBufferPointer(start: text, count: Int(count)))
  }

  private func refuseEntities() { stop(.ownEntities(line: line)) }

  private func report(_ error: xmlError) {
    guard refusal == nil else { return }
    if error.code == XML_ERR_UNDECLARED_ENTITY.rawValue || error.code == XML_WAR_UNDECLARED_ENTITY.rawValue {
      return stop(.ownEntities(line: Int(error.line)))
    }
    guard error.level == XML_ERR_FATAL else { return }
    let reason = error.message.map { String(cString: $0).trimmedXML } ?? ""
    refusal = .notWellFormed(line: Int(error.line), column: Int(error.int2), reason: reason)
  }
}
