/// A moment as the file writes it (`xsd:dateTime`): `2025-04-03T20:52:13.509Z`, `2013-02-06T14:02:14+00:00`.
public struct WrittenMoment: Sendable, Hashable {
  /// Milliseconds since 1 January 1970, UTC; a moment without a zone is taken for UTC.
  public let milliseconds: Int64

  /// nil where the text is no moment. A date alone is its midnight.
  public init?(_ text: String) {
    guard let day = WrittenDate(String(text.prefix(10)), line: 0).day else { return nil }
    let time = Array(text.utf8.dropFirst(10))
    guard let (ofDay, rest) = WrittenMoment.time(time), let offset = WrittenMoment.offset(rest) else { return nil }
    milliseconds = WrittenMoment.days(day) * 86_400_000 + ofDay - offset
  }

  private static func days(_ day: (year: Int, month: Int, day: Int)) -> Int64 {
    let shifted = day.month > 2 ? day.year : day.year - 1
    let ofYear = (153 * (day.month > 2 ? day.month - 3 : day.month + 9) + 2) / 5 + day.day - 1
    return Int64(shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + ofYear - 719_468)
  }

  private static func time(_ bytes: [UInt8]) -> (Int64, ArraySlice<UInt8>)? {
    guard bytes.first == UInt8(ascii: "T") || bytes.first == 0x20 else { return (0, bytes[...]) }
    guard bytes.count >= 9, bytes[3] == 0x3A, bytes[6] == 0x3A, let hour = two(bytes[1...2]),
      let minute = two(bytes[4...5]), let second = two(bytes[7...8]), hour <= 24, minute < 60, second <= 60
    else { return nil }
    var rest = bytes[9...]
    var fraction: Int64 = 0
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      for index in 0..<3 {
        fraction = fraction * 10 + (index < digits.count ? Int64(digits[digits.startIndex + index] - 0x30) : 0)
      }
      rest = rest.dropFirst(1 + digits.count)
    }
    return (Int64((hour * 60 + minute) * 60 + second) * 1000 + fraction, rest)
  }

  private static func offset(_ rest: ArraySlice<UInt8>) -> Int64? {
    guard let sign = rest.first, sign != UInt8(ascii: "Z") else { return rest.count <= 1 ? 0 : nil }
    let zone = Array(rest)
    guard sign == 0x2B || sign == 0x2D, zone.count == 6, zone[3] == 0x3A, let hour = two(zone[1...2]),
      let minute = two(zone[4...5])
    else { return nil }
    let offset = Int64(hour * 60 + minute) * 60_000
    return sign == 0x2D ? -offset : offset
  }

  private static func two(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
