/// Moments as leaves write them: RFC 3339, UTC, milliseconds: `2026-02-01T08:30:00.000Z`.
enum Timestamp {
  static let length = 24
  /// From 1970 to the end of the year 9999, in milliseconds.
  static let range: ClosedRange<Int64> = 0...253_402_300_799_999

  static func append(_ milliseconds: Int64, to text: inout [UInt8]) {
    let (year, month, day) = civil(fromDays: milliseconds / 86_400_000)
    let ofDay = milliseconds % 86_400_000
    append(year, digits: 4, to: &text)
    text.append(UInt8(ascii: "-"))
    append(month, digits: 2, to: &text)
    text.append(UInt8(ascii: "-"))
    append(day, digits: 2, to: &text)
    text.append(UInt8(ascii: "T"))
    append(ofDay / 3_600_000, digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    append(ofDay / 60_000 % 60, digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    append(ofDay / 1_000 % 60, digits: 2, to: &text)
    text.append(UInt8(ascii: "."))
    append(ofDay % 1_000, digits: 3, to: &text)
    text.append(UInt8(ascii: "Z"))
  }

  static func text(_ milliseconds: Int64) -> String {
    var text: [UInt8] = []
    append(milliseconds, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Nil unless the bytes are exactly what ``append(_:to:)`` writes for some moment.
  static func parse(_ text: Slice<UnsafeRawBufferPointer>) -> Int64? {
    guard text.count == length else { return nil }
    let start = text.startIndex
    for index in 0..<length where !isInPlace(text[start + index], at: index) { return nil }
    func number(_ range: Range<Int>) -> Int64 {
      range.reduce(0) { $0 * 10 + Int64(text[start + $1]) - 48 }
    }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    guard (1...12).contains(month), day >= 1, hour < 24, minute < 60, second < 60 else { return nil }
    let first = days(fromYear: year, month: month, day: 1)
    let next = month == 12 ? days(fromYear: year + 1, month: 1, day: 1) : days(fromYear: year, month: month + 1, day: 1)
    guard day <= next - first else { return nil }
    let seconds = hour * 3_600 + minute * 60 + second
    let milliseconds = (first + day - 1) * 86_400_000 + seconds * 1_000 + number(20..<23)
    return range.contains(milliseconds) ? milliseconds : nil
  }

  private static func isInPlace(_ byte: UInt8, at index: Int) -> Bool {
    switch index {
    case 4, 7: byte == UInt8(ascii: "-")
    case 10: byte == UInt8(ascii: "T")
    case 13, 16: byte == UInt8(ascii: ":")
    case 19: byte == UInt8(ascii: ".")
    case 23: byte == UInt8(ascii: "Z")
    default: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }

  private static func append(_ number: Int64, digits: Int, to text: inout [UInt8]) {
    var divisor: Int64 = digits == 4 ? 1_000 : digits == 3 ? 100 : 10
    while divisor > 0 {
      text.append(UInt8(48 + number / divisor % 10))
      divisor /= 10
    }
  }

  /// The proleptic Gregorian date of a day counted from 1 January 1970 (the algorithm of Howard Hinnant's `civil_from_days`).
  private static func civil(fromDays days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func days(fromYear year: Int64, month: Int64, day: Int64) -> Int64 {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let ofEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear
    return era * 146_097 + ofEra - 719_468
  }
}
