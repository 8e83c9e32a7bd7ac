import Domain

/// Where a part of a flow belongs, as one number: all that sums are told apart by.
struct AidCellKey: Hashable, BitwiseCopyable {
  /// 8 bits province, 4 field, 10 category, 10 origin, 15 currency, then the three below.
  let bits: UInt64

  static let outside: UInt64 = 1 << 47
  /// It could not be converted.
  static let apart: UInt64 = 1 << 48
  /// Told apart by category, not by field.
  static let byCategory: UInt64 = 1 << 49

  init(bits: UInt64) { self.bits = bits }

  init(place: Int, field: Int = 0, category: Int = 0, origin: Int, currency: Int, flags: UInt64) {
    bits =
      UInt64(place) | UInt64(field) << 8 | UInt64(category) << 12 | UInt64(origin) << 22 | UInt64(currency) << 32
      | flags
  }

  /// What a question tells apart; currency, outside and apart always are.
  struct Parts: OptionSet, Hashable {
    let rawValue: UInt64

    static let place = Parts(rawValue: 0xFF)
    static let field = Parts(rawValue: 0xF << 8)
    static let category = Parts(rawValue: 0x3FF << 12)
    static let origin = Parts(rawValue: 0x3FF << 22)
    static let all: Parts = [.place, .field, .category, .origin]
  }

  /// The same key for all cells that differ in nothing a question tells apart.
  func telling(_ parts: Parts) -> AidCellKey { AidCellKey(bits: bits & ~(Parts.all.rawValue & ~parts.rawValue)) }

  /// The place in the order of provinces, from 1; 0 where it is not located.
  var place: Int { Int(bits & 0xFF) }
  var field: Int { Int(bits >> 8 & 0xF) }
  var category: Int { Int(bits >> 12 & 0x3FF) }
  var origin: Int { Int(bits >> 22 & 0x3FF) }
  var currency: Int { Int(bits >> 32 & 0x7FFF) }
  var isOutside: Bool { bits & AidCellKey.outside != 0 }
  var isApart: Bool { bits & AidCellKey.apart != 0 }
  var isByCategory: Bool { bits & AidCellKey.byCategory != 0 }
}

/// A sum of parts that belong together.
struct AidCell: BitwiseCopyable {
  var key = AidCellKey(bits: 0)
  /// How many flows begin here: of the parts of a flow to Viet Nam, and of those elsewhere, the first counts it.
  var flows: Int32 = 0
  /// Of these, how many have a part in Viet Nam as well and are counted there.
  var told: Int32 = 0
  /// Converted, or, where it stays apart, in its own currency.
  var units: Int128 = 0
}

/// Small numbers for what the record names by letters; 0 is nothing named.
enum AidCode {
  static func field(_ value: some StringProtocol) -> Int {
    FieldOfWork.allCases.firstIndex { $0.rawValue == value }.map { $0 + 1 } ?? 0
  }

  static func field(code: Int) -> FieldOfWork? { code == 0 ? nil : FieldOfWork.allCases[code - 1] }

  static func category(_ value: some StringProtocol) -> Int {
    value.utf8.count == 3 ? Int(value).map { $0 + 1 } ?? 0 : 0
  }

  static func category(code: Int) -> String? { code == 0 ? nil : String(String(code + 999).dropFirst()) }
  static func letters(_ value: some StringProtocol) -> Int {
    value.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      ? value.utf8.reduce(0) { $0 * 26 + Int($1 - 0x41) } + (value.isEmpty ? 0 : 1) : 0
  }

  static func country(code: Int) -> CountryCode? { code == 0 ? nil : CountryCode(letters(code - 1, count: 2)) }
  static func currency(code: Int) -> Currency? { code == 0 ? nil : Currency(letters(code - 1, count: 3)) }

  private static func letters(_ number: Int, count: Int) -> String {
    var (rest, text) = (number, "")
    for _ in 0..<count {
      text = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + text
      rest /= 26
    }
    return text
  }
}
