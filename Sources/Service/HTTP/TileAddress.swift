/// The address of a tile (C2SP tlog-tiles): `<level or entries>/<index>[.p/<width>]`, the index in groups of three figures,
/// all but the last with an `x` before them.
struct TileAddress: Equatable {
  enum Content: Equatable {
    case hashes(level: Int)
    case entries
  }

  var content: Content
  var index: Int64
  /// 256 unless the tile is a partial one.
  var width: Int

  /// nil for anything that is not exactly of that form.
  init?(_ segments: ArraySlice<Substring>) {
    var segments = segments
    guard let first = segments.popFirst() else { return nil }
    if first == "entries" {
      content = .entries
    } else {
      guard let level = Int(first), (0...63).contains(level), String(level) == first else { return nil }
      content = .hashes(level: level)
    }
    width = 256
    if segments.count >= 2, let last = segments.last, segments[segments.endIndex - 2].hasSuffix(".p") {
      guard let partial = Int(last), (1...255).contains(partial), String(partial) == last else { return nil }
      width = partial
      segments = segments.dropLast()
      segments[segments.endIndex - 1] = segments[segments.endIndex - 1].dropLast(2)
    }
    guard let index = TileAddress.index(segments) else { return nil }
    self.index = index
  }

  private static func index(_ groups: ArraySlice<Substring>) -> Int64? {
    guard (1...6).contains(groups.count) else { return nil }
    var index: Int64 = 0
    for (place, group) in groups.enumerated() {
      let isLast = place == groups.count - 1
      guard isLast || group.hasPrefix("x") else { return nil }
      let figures = isLast ? group : group.dropFirst()
      guard figures.utf8.count == 3, figures.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int64(figures)
      else { return nil }
      index = index * 1000 + number
    }
    guard groups.count == 1 || groups.first != "x000" else { return nil }
    return index
  }
}
