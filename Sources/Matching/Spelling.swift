/// How alike two words are spelt.
enum Spelling {
  /// 1 where they are equal, 0 where they share nothing: by shared runs of letters, and for words that are long enough to be
  /// mistyped by how many letters were left out, added, changed or swapped. Both are folded by the caller.
  static func likeness(_ a: String, _ b: String) -> Double {
    if a == b { return 1 }
    let runs = Trigrams.likeness(Trigrams.of(a), Trigrams.of(b))
    let (short, long) = (min(a.utf8.count, b.utf8.count), max(a.utf8.count, b.utf8.count))
    guard short >= 5, long <= 80, long - short <= long / 3, runs >= 0.2 else { return runs }
    return max(runs, 1 - Double(mistakes(Array(a.utf8), Array(b.utf8))) / Double(long))
  }

  /// The fewest letters to leave out, add, change or swap with their neighbour.
  static func mistakes(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var next = last
    for i in a.indices {
      next[0] = i + 1
      for j in b.indices {
        let change = a[i] == b[j] ? 0 : 1
        var fewest = min(last[j + 1] + 1, next[j] + 1, last[j] + change)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { fewest = min(fewest, before[j - 1] + 1) }
        next[j + 1] = fewest
      }
      (before, last, next) = (last, next, before)
    }
    return last[b.count]
  }
}
