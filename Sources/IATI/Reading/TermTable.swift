/// Which term of the standard a name of libxml2's is; the parser keeps each name once, so its address is enough.
struct TermTable {
  private enum Slot {
    case empty
    case known(UInt, Term?)
  }

  private static let terms = Dictionary(uniqueKeysWithValues: Term.allCases.map { ($0.rawValue, $0) })
  private var slots = [Slot](repeating: .empty, count: 1024)
  private var used = 0

  /// The term at an address of the parser's dictionary; nil for a name that the standard does not know.
  mutating func term(at name: UnsafePointer<UInt8>) -> Term? {
    let address = UInt(bitPattern: name)
    var index = Int(truncatingIfNeeded: (address &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
    while true {
      switch slots[index] {
      case .known(address, let term): return term
      case .known: index = (index + 1) & (slots.count - 1)
      case .empty:
        let term = TermTable.terms[String(cString: name)]
        // Names beyond the standard's are looked up anew once the table is half full; no file needs them often.
        if used < slots.count / 2 {
          slots[index] = .known(address, term)
          used += 1
        }
        return term
      }
    }
  }
}
