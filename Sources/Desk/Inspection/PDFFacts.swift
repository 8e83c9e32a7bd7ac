import Domain

/// What the tokens of a document say that matters: features that act by themselves, encryption, and how the present object's stream
/// is packed.
struct PDFFacts {
  private(set) var hasObject = false
  private(set) var hasRoot = false
  private(set) var object = Object()
  private var last: PDFLexer.Token?
  /// How many dictionaries deep within the action that opens the document; 0 outside.
  private var actionDepth = 0

  /// The object the tokens are in.
  struct Object {
    var names: Set<String> = []
    var filters: [String] = []

    /// Objects packed within a stream: by their type, or by the two entries that only they have.
    var holdsObjects: Bool { names.contains("ObjStm") || names.isSuperset(of: ["N", "First"]) }

    enum Packing { case plain, deflated, other }

    var packing: Packing {
      if names.contains("Predictor") { return .other }
      if filters.isEmpty { return names.contains("Filter") ? .other : .plain }
      return filters == ["FlateDecode"] || filters == ["Fl"] ? .deflated : .other
    }
  }

  /// Refused wherever they stand, in streams too: long enough not to stand there by chance.
  static let refused: Set<String> = [
    "JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "SubmitForm", "ImportData", "GoToE", "XFA",
    "RichMediaExecute", "RichMediaSettings",
  ]
  /// How a refusal names files that a document carries along.
  static let attachments: Set<String> = ["/EmbeddedFile", "/EmbeddedFiles"]
  /// Refused as names of an object only: two or three letters stand in packed bytes by chance.
  private static let short: Set<String> = ["JS", "AA", "Rendition", "Movie"]
  private static let watched: Set<String> = ["ObjStm", "N", "First", "Filter", "Predictor"]
  private static let filters: Set<String> = [
    "FlateDecode", "Fl", "LZWDecode", "LZW", "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "RunLengthDecode", "RL",
    "CCITTFaxDecode", "CCF", "DCTDecode", "DCT", "JBIG2Decode", "JPXDecode", "Crypt", "BrotliDecode",
  ]

  /// Throws ``FileRefusal``. True where a stream begins with the next line.
  mutating func take(_ token: PDFLexer.Token) throws(FileRefusal) -> Bool {
    defer { last = token }
    switch token {
    case .name(let name): try take(name: name)
    case .word("obj"):
      hasObject = true
      object = Object()
      actionDepth = 0
    case .word("stream"): return last == .closeDictionary
    case .word, .string, .openArray, .closeArray: break
    case .openDictionary:
      if actionDepth > 0 || last == .name("OpenAction") { actionDepth += 1 }
    case .closeDictionary: actionDepth = max(0, actionDepth - 1)
    }
    return false
  }

  private mutating func take(name: String) throws(FileRefusal) {
    if PDFFacts.refused.contains(name) || PDFFacts.short.contains(name) { throw .active("/" + name) }
    if name == "Encrypt" { throw .locked }
    if name == "URI" || name == "GoToR", actionDepth > 0 { throw .active("/OpenAction") }
    if name == "Root" { hasRoot = true }
    if PDFFacts.watched.contains(name) { object.names.insert(name) }
    if PDFFacts.filters.contains(name), object.filters.count < 8 { object.filters.append(name) }
  }
}
