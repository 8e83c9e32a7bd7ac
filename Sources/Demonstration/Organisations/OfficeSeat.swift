import Domain

/// Where a representative office is: an address that does not exist, in one of the three cities (Decree 58/2022/NĐ-CP, art. 8(2)).
struct OfficeSeat: Equatable {
  let address: String
  /// Its figures, the same in the lists of 2004 and 2025.
  private let figures: String

  private static let cities = [
    (code: "01", name: "Hà Nội"), (code: "48", name: "Đà Nẵng"), (code: "79", name: "Thành phố Hồ Chí Minh"),
  ]

  init(_ stream: inout Stream) {
    figures = OfficeSeat.cities[stream.pick([0, 0, 0, 0, 0, 1, 2, 2, 2])].code
    address = "Số \(1 + stream.below(240)) đường Hư Cấu \(1 + stream.below(30)), phường Minh Họa"
  }

  /// As a certificate words it; nil where it names none.
  init?(of certificate: Certificate) {
    guard let words = certificate.seat?.string, let city = OfficeSeat.cities.first(where: { words.hasSuffix($0.name) })
    else { return nil }
    figures = city.code
    address = String(words.dropLast(city.name.count + 2))
  }

  var words: Text { Text("\(address), \(OfficeSeat.cities.first { $0.code == figures }?.name ?? "")") }

  /// The city by the code in use on a day.
  func city(on day: Day) -> UnitCode {
    UnitCode(UnitCode.List.of2004.isInUse(on: day) ? .of2004 : .of2025, figures)
  }

  /// Whether another seat is in the same city.
  func isInCity(of other: OfficeSeat?) -> Bool { figures == other?.figures }
}
