/// Names compared by what they share: runs of three letters.
enum Trigrams {
  static func of(_ text: String) -> Set<String> {
    let signs = Array("  " + text + " ")
    guard signs.count >= 3 else { return [] }
    return Set((0...(signs.count - 3)).map { String(signs[$0..<($0 + 3)]) })
  }
}
