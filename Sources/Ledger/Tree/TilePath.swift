/// The addresses of tiles (C2SP tlog-tiles): `/tile/<L>/<N>[.p/<W>]` and `/tile/entries/<N>[.p/<W>]`.
public struct TilePath: Hashable, Sendable {
  /// Nil for a bundle of entries.
  public let level: Int?
  public let index: Position
  /// 1 to 256; less than 256 in the address of a partial tile only.
  public let width: Int

  public static let fullWidth = 256

  /// Nil when a part is outside what the standard allows.
  public init?(level: Int?, index: Position, width: Int) {
    guard (0...63).contains(level ?? 0), index >= 0, (1...TilePath.fullWidth).contains(width) else { return nil }
    self.level = level
    self.index = index
    self.width = width
  }

  /// Reads what follows `/tile/`: `0/x001/234`, `entries/000.p/15`; nil for anything not written canonically.
  public init?(_ path: String) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)[...]
    guard let first = parts.popFirst() else { return nil }
    let level = Int(first)
    guard first == "entries" || (level != nil && String(level ?? 0) == first) else { return nil }
    var width = TilePath.fullWidth
    if parts.count >= 2, let last = parts.last, parts[parts.endIndex - 2].hasSuffix(".p") {
      guard let partial = Int(last), String(partial) == last, partial < width else { return nil }
      width = partial
      parts = parts.dropLast()
      parts[parts.endIndex - 1] = parts[parts.endIndex - 1].dropLast(2)
    }
    guard let index = TilePath.index(parts) else { return nil }
    self.init(level: level, index: index, width: width)
    guard description == path else { return nil }
  }

  private static func index(_ parts: ArraySlice<Substring>) -> Position? {
    guard (1...6).contains(parts.count) else { return nil }
    var index: Position = 0
    for part in parts {
      let digits = part.hasPrefix("x") ? part.dropFirst() : part
      guard digits.utf8.count == 3, let number = Position(digits), number >= 0 else { return nil }
      index = index * 1_000 + number
    }
    return index
  }

  /// What follows `/tile/`.
  public var description: String {
    var groups: [String] = []
    var rest = index
    repeat {
      let digits = String(rest % 1_000)
      groups.insert(String(repeating: "0", count: 3 - digits.count) + digits, at: 0)
      rest /= 1_000
    } while rest > 0
    let path = (groups.dropLast().map { "x" + $0 } + groups.suffix(1)).joined(separator: "/")
    let suffix = width == TilePath.fullWidth ? "" : ".p/\(width)"
    return "\(level.map(String.init) ?? "entries")/\(path)\(suffix)"
  }
}
