/// The title that a PDF of ours bears in its description: UTF-16 in hexadecimal digits, as Cairo writes what is not plain ASCII
/// (ISO 32000-1, 7.9.2.2 and 14.3.3).
public enum BodyTitle {
  /// nil where there is none to be read.
  public static func read(in body: [UInt8]) -> String? {
    let heading = Array("/Title <".utf8)
    guard let start = Bytes.last(heading, in: body[...]) else { return nil }
    let digits = body[(start + heading.count)...].prefix(4_096).prefix { $0 != UInt8(ascii: ">") }
    let units = stride(from: digits.startIndex, to: digits.endIndex, by: 4).map { place in
      UInt16(String(decoding: digits[place..<min(place + 4, digits.endIndex)], as: UTF8.self), radix: 16)
    }
    let known = units.compactMap { $0 }
    guard known.count == units.count, known.first == 0xFEFF else { return nil }
    return String(decoding: known.dropFirst(), as: UTF16.self)
  }
}
