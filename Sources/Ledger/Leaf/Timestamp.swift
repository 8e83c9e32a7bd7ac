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
    func number(_ range: Range<Int>) -> Int64 {
      text[text.startIndex + range.lowerBound..<text.startIndex + range.upperBound]
        .reduce(0) { $0 * 10 + Int64($1) - 48 }
    }
    let days = days(fromYear: number(0..<4), month: number(5..<7), day: number(8..<10))
    let seconds = number(11..<13) * 3_600 + number(14..<16) * 60 + number(17..<19)
    let milliseconds = days * 86_400_000 + seconds * 1_000 + number(20..<23)
    guard range.contains(milliseconds) else { return nil }
    var again: [UInt8] = []
    again.reserveCapacity(length)
    append(milliseconds, to: &again)
    return again.elementsEqual(text) ? milliseconds : nil
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
