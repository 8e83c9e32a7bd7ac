import Domain

/// A day as a person types it: `2025-09-03`, `3/9/2025`, `03.09.2025`, `ngày 03 tháng 9 năm 2025`; the day always before the month.
enum WrittenDay: Equatable {
  case day(Day)
  /// The calendar has no such day.
  case impossible
  case shortYear

  /// nil for what is no day at all.
  init?(_ text: String) {
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    let words = SearchFold.fold(text).split { !$0.isLetter }
    guard numbers.count == 3, words.allSatisfy({ ["ngay", "thang", "nam"].contains($0) }) else { return nil }
    guard numbers.allSatisfy({ $0.count <= 4 }), let parts = WrittenDay.parts(numbers) else { return nil }
    if parts.year < 100 {
      self = .shortYear
    } else if let day = Day(parts.year, parts.month, parts.day) {
      self = .day(day)
    } else {
      self = .impossible
    }
  }

  private static func parts(_ numbers: [String]) -> (year: Int, month: Int, day: Int)? {
    guard let first = Int(numbers[0]), let second = Int(numbers[1]), let third = Int(numbers[2]) else { return nil }
    if numbers[0].count == 4 { return (first, second, third) }
    guard numbers[0].count <= 2, numbers[1].count <= 2, numbers[2].count == 4 || numbers[2].count <= 2 else {
      return nil
    }
    return (third, second, first)
  }
}
