/// Runs of three bytes of a folded text, its beginning and end marked: what names are compared and found by.
enum Trigrams {
  /// Each run as a number, in ascending order, once each.
  static func of(_ text: String) -> [UInt32] {
    var runs: [UInt32] = []
    var run: UInt32 = 0x2020
    for byte in text.utf8 {
      run = (run << 8 | UInt32(byte)) & 0xFF_FFFF
      runs.append(run)
    }
    runs.append((run << 8 | 0x20) & 0xFF_FFFF)
    runs.sort()
    var unique: [UInt32] = []
    for run in runs where unique.last != run { unique.append(run) }
    return unique
  }

  /// Dice's measure of two ascending lists: 1 where they are equal, 0 where they share nothing.
  static func likeness(_ a: [UInt32], _ b: [UInt32]) -> Double {
    var (i, j, shared) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        shared += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return a.isEmpty && b.isEmpty ? 0 : 2 * Double(shared) / Double(a.count + b.count)
  }
}
