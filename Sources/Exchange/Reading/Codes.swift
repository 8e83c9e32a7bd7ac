import Domain
import IATI

extension RawRepresentable<Int> {
  /// The case of a code as a file writes it; nil where it is none.
  init?(code: String?) {
    guard let number = code.flatMap({ Int($0) }) else { return nil }
    self.init(rawValue: number)
  }

  /// The domain's word for a code of the standard: both lists have the standard's numbers.
  init?(_ code: some ClosedList) { self.init(code: code.rawValue) }
}

extension Day {
  /// The day a file writes; nil where it writes none.
  init?(_ date: WrittenDate?) {
    guard let (year, month, day) = date?.day else { return nil }
    self.init(year, month, day)
  }
}
