import Domain
import Exchange
import Foundation

@testable import Service

/// A table of invented certificates: one good row, of which a test changes what it cares about.
struct CertificateSheet {
  typealias Row = [CertificateColumn: String]

  var rows: [Row]

  static let good: Row = [
    .number: "MAU-101/HĐ", .kind: "Giấy đăng ký hoạt động", .organisation: "Quỹ Sen Bạc", .country: "Na Uy",
    .fields: "Y tế; Các vấn đề xã hội", .provinces: "Hà Giang; Điện Biên", .issued: "03/01/2024",
    .validFrom: "2024-01-15", .validTo: "14/01/2027",
  ]

  init(_ rows: [Row]) { self.rows = rows }

  /// One row, with some cells changed.
  init(_ changes: Row = [:]) { rows = [Self.good.merging(changes) { $1 }] }

  /// As separated values with semicolons under machine names.
  var csv: [UInt8] {
    let columns = CertificateColumn.allCases
    let lines = [columns.map(\.rawValue)] + rows.map { row in columns.map { row[$0] ?? "" } }
    let text = lines.map { line in
      line.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }.joined(separator: ";")
    }
    return Array(text.joined(separator: "\r\n").utf8)
  }

  /// Many good rows of as many organisations.
  static func many(_ count: Int, heading: String = "MAU") -> CertificateSheet {
    let stems = ["Sen", "Trúc", "Mai", "Lúa", "Sông", "Núi", "Biển", "Nắng", "Gió", "Rừng", "Suối", "Đồi", "Cát"]
    let tails = ["Bạc", "Vàng", "Xanh", "Đỏ", "Tím", "Hồng", "Trắng", "Nâu", "Lam", "Ngọc", "Ngà", "Son", "Thắm"]
    return CertificateSheet(
      (0..<count).map { number in
        let name = "\(stems[number % 13]) \(tails[number / 13 % 13]) \(Self.word(number))"
        return good.merging([.number: "\(heading)-\(number)/HĐ", .organisation: name]) { $1 }
      })
  }

  /// A word that no other number has and that is like none of theirs.
  private static func word(_ number: Int) -> String {
    let syllables = ["ba", "ke", "di", "fo", "gu", "ha", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "xu", "za"]
    var (rest, word) = (UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15, "")
    for _ in 0..<5 {
      word += syllables[Int(rest >> 60)]
      rest = rest &* 0x2545_F491_4F6C_DD1D &+ 1
    }
    return word
  }
}

extension Premises {
  /// The day on which the tests of certificates are judged.
  static let today = Day(number: 20_500)

  var intake: CertificateIntake { CertificateIntake(house: house, today: Premises.today) }

  func preview(_ sheet: CertificateSheet) async throws -> CertificateImportReport {
    try await intake.preview(sheet.csv, named: "bang.csv").report
  }

  @discardableResult func accept(_ sheet: CertificateSheet) async throws -> CertificateImportReport {
    try await intake.accept(sheet.csv, named: "bang.csv").report
  }
}
