/// A date as the file writes it (`xsd:date`): `2014-01-30`, `2014-01-30Z`, `2014-01-30+07:00`.
public struct WrittenDate: Sendable, Hashable {
  public var text: String
  public var line: Int

  public init(_ text: String, line: Int) {
    self.text = text
    self.line = line
  }

  /// Year, month and day as written, whatever the zone; nil where the calendar has no such day or it is not a date.
  ///
  /// A time of day after the date is a fault that many publishers share; the date is read all the same.
  public var day: (year: Int, month: Int, day: Int)? {
    guard let (day, rest) = WrittenDate.split(text), rest.isEmpty || rest.first == "T" || WrittenDate.isZone(rest)
    else {
      return nil
    }
    return day
  }

  /// Whether it is written as the standard asks.
  public var isProper: Bool {
    guard let (_, rest) = WrittenDate.split(text) else { return false }
    return rest.isEmpty || WrittenDate.isZone(rest)
  }

  private static func split(_ text: String) -> ((year: Int, month: Int, day: Int), rest: Substring)? {
    let bytes = text.utf8
    guard bytes.count >= 10 else { return nil }
    var numbers = [0, 0, 0]
    var part = 0
    for (index, byte) in bytes.prefix(10).enumerated() {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        part += 1
      } else {
        guard (0x30...0x39).contains(byte) else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
      }
    }
    guard numbers[0] > 0, (1...12).contains(numbers[1]), (1...length(numbers[1], numbers[0])).contains(numbers[2])
    else {
      return nil
    }
    return ((numbers[0], numbers[1], numbers[2]), text[bytes.index(text.startIndex, offsetBy: 10)...])
  }

  private static func length(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isZone(_ rest: Substring) -> Bool {
    if rest == "Z" { return true }
    let bytes = Array(rest.utf8)
    guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      bytes[3] == UInt8(ascii: ":")
    else { return false }
    return [1, 2, 4, 5].allSatisfy { (0x30...0x39).contains(bytes[$0]) }
  }
}

extension Element {
  /// The date in an attribute; absent, empty and bad ones are noted, bad ones kept as written.
  func date(_ term: Term, _ notes: inout Notes) -> WrittenDate? {
    guard let text = trimmed(term) else {
      notes.add(.missing(term, in: self.term), self)
      return nil
    }
    let date = WrittenDate(text, line: line)
    if !date.isProper { notes.add(.badDate(text, in: self.term), self) }
    return date
  }
}
