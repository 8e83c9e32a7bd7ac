import CLibXML2

/// What a part of a workbook tells its reader, element by element; names are without their prefixes.
protocol PartListener: AnyObject {
  func opened(_ name: String, _ attributes: PartAttributes) throws(SheetRefusal)
  func closed(_ name: String) throws(SheetRefusal)
  func said(_ text: UnsafeBufferPointer<UInt8>) throws(SheetRefusal)
}

/// The attributes of a start tag, valid during the call that gives them.
struct PartAttributes {
  fileprivate let count: Int
  fileprivate let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  /// The value of an attribute by its name without prefix; nil where there is none.
  subscript(_ wanted: StaticString) -> String? {
    guard let pointers else { return nil }
    for index in 0..<count {
      guard let name = pointers[index * 5], let start = pointers[index * 5 + 3], let end = pointers[index * 5 + 4]
      else { continue }
      guard strcmp(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self), wanted) else { continue }
      return String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
    }
    return nil
  }

  private func strcmp(_ name: UnsafePointer<CChar>, _ wanted: StaticString) -> Bool {
    wanted.withUTF8Buffer { bytes in
      for (place, byte) in bytes.enumerated() where UInt8(bitPattern: name[place]) != byte { return false }
      return name[bytes.count] == 0
    }
  }
}

/// libxml2's push parser over one part of a workbook: no document type, no entity but the five of XML, nothing fetched.
final class PartParser {
  private let context: xmlParserCtxtPtr
  private let listener: any PartListener
  private let part: String
  private let limits: SheetLimits
  private var depth = 0
  private var refusal: SheetRefusal?

  private static let started: Void = xmlInitParser()

  init(_ part: String, limits: SheetLimits, listener: any PartListener) throws(SheetRefusal) {
    PartParser.started
    guard let context = PartParser.makeContext() else { throw .broken(reason: "no memory") }
    self.context = context
    self.listener = listener
    self.part = part
    self.limits = limits
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit { xmlFreeParserCtxt(context) }

  /// Parses the next piece. Throws what the listener throws, and where the part is no XML we read.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(SheetRefusal) {
    guard !bytes.isEmpty else { return }
    bytes.withMemoryRebound(to: CChar.self) { _ = xmlParseChunk(context, $0.baseAddress, Int32($0.count), 0) }
    try judge()
  }

  /// The part is at its end.
  func finish() throws(SheetRefusal) {
    xmlParseChunk(context, nil, 0, 1)
    try judge()
  }

  private func judge() throws(SheetRefusal) {
    if let refusal { throw refusal }
    guard context.pointee.wellFormed != 0 else {
      throw .notWellFormed(part: part, line: max(1, nhipcau_line(context)))
    }
  }

  private func stop(_ reason: SheetRefusal) {
    if refusal == nil { refusal = reason }
    xmlStopParser(context)
  }

  private func hear(_ body: () throws(SheetRefusal) -> Void) {
    guard refusal == nil else { return }
    do { try body() } catch { stop(error) }
  }

  private static func makeContext() -> xmlParserCtxtPtr? {
    var handler = xmlSAXHandler()
    handler.initialized = nhipcau_sax2_magic()
    handler.startElementNs = { user, name, _, _, _, _, count, _, pointers in
      guard let name else { return }
      PartParser.with(user) { $0.opened(String(cString: name), PartAttributes(count: Int(count), pointers: pointers)) }
    }
    handler.endElementNs = { user, name, _, _ in
      guard let name else { return }
      PartParser.with(user) { $0.closed(String(cString: name)) }
    }
    handler.characters = { user, text, count in
      PartParser.with(user) { $0.said(UnsafeBufferPointer(start: text, count: Int(count))) }
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.internalSubset = { user, _, _, _ in PartParser.with(user) { $0.stop(.documentType(part: $0.part)) } }
    handler.entityDecl = { user, _, _, _, _, _ in PartParser.with(user) { $0.stop(.documentType(part: $0.part)) } }
    handler.reference = { user, _ in PartParser.with(user) { $0.stop(.documentType(part: $0.part)) } }
    handler.serror = { _, _ in }
    return xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil)
  }

  private static func with(_ user: UnsafeMutableRawPointer?, _ body: (PartParser) -> Void) {
    if let user { Unmanaged<PartParser>.fromOpaque(user)._withUnsafeGuaranteedRef(body) }
  }

  private func opened(_ name: String, _ attributes: PartAttributes) {
    depth += 1
    guard depth <= limits.depth else { return stop(.over(.depth)) }
    hear { () throws(SheetRefusal) in try listener.opened(name, attributes) }
  }

  private func closed(_ name: String) {
    depth -= 1
    hear { () throws(SheetRefusal) in try listener.closed(name) }
  }

  private func said(_ text: UnsafeBufferPointer<UInt8>) {
    hear { () throws(SheetRefusal) in try listener.said(text) }
  }
}
