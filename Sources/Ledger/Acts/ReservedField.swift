/// Fields that the ledger writes itself, so that claims, keys, subjects and erasures can be recomputed from the acts alone.
enum ReservedField {
  /// True kind of an act whose leaf says `restricted/1`; restricted.
  static let kind: Name = "ledger.kind"
  /// True subject of such an act; restricted.
  static let subject: Name = "ledger.subject"
  /// Lines `+ kind key` and `- kind key`: claims taken and released; restricted.
  static let claims: Name = "ledger.claims"
  /// On the first act of a request: actor, key and number of acts, a line each; restricted.
  static let key: Name = "ledger.key"
  /// Beside it: the fingerprint of what was filed; restricted; erased with any field of the request.
  static let fingerprint: Name = "ledger.fingerprint"
  /// Lines `position field`: what this act's request destroyed; public.
  static let erased: Name = "ledger.erased"
}

/// One line of `ledger.claims`.
struct ClaimLine: Hashable {
  var change: ClaimChange.Change
  var kind: Name
  var key: String

  static func encode(_ lines: [ClaimLine]) -> [UInt8] {
    Array(lines.map { "\($0.change == .take ? "+" : "-") \($0.kind) \($0.key)\n" }.joined().utf8)
  }

  static func decode(_ value: some Collection<UInt8>) -> [ClaimLine]? {
    guard let lines = TextLines.split(value) else { return nil }
    var claims: [ClaimLine] = []
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0] == "+" || parts[0] == "-", let kind = Name(String(parts[1])) else { return nil }
      claims.append(ClaimLine(change: parts[0] == "+" ? .take : .release, kind: kind, key: String(parts[2])))
    }
    return claims
  }
}

/// The value of `ledger.key`.
struct KeyLines: Hashable {
  var actor: String
  var key: String
  var count: Int

  func encoded() -> [UInt8] { Array("\(actor)\n\(key)\n\(count)\n".utf8) }

  static func decode(_ value: some Collection<UInt8>) -> KeyLines? {
    guard let lines = TextLines.split(value), lines.count == 3, let count = Int(lines[2]) else { return nil }
    return KeyLines(actor: lines[0], key: lines[1], count: count)
  }
}

/// The value of `ledger.erased`.
enum ErasureLines {
  static func encode(_ erasures: [Erasure]) -> [UInt8] {
    Array(erasures.map { "\($0.position) \($0.field)\n" }.joined().utf8)
  }

  static func decode(_ value: some Collection<UInt8>) -> [Erasure]? {
    guard let lines = TextLines.split(value) else { return nil }
    var erasures: [Erasure] = []
    for line in lines {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count == 2, let position = Position(parts[0]), let field = Name(String(parts[1])) else { return nil }
      erasures.append(Erasure(position: position, field: field))
    }
    return erasures
  }
}

/// Text of whole lines, each ended by a newline.
enum TextLines {
  static func split(_ value: some Collection<UInt8>) -> [String]? {
    guard let text = String(validating: value, as: UTF8.self), text.isEmpty || text.hasSuffix("\n") else { return nil }
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
