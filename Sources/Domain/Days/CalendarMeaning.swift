/// A meaning as files and tables write it: a word, the occasion or the other day.
extension CalendarEntry.Meaning {
  /// nil where the word is none, or lacks what belongs to it.
  public init?(word: String, occasion: Occasion?, other: Day?) {
    let meaning: CalendarEntry.Meaning? =
      switch word {
      case "holiday": occasion.map { .holiday($0) }
      case "in-lieu": occasion.map { .inLieu(of: $0) }
      case "off-in-exchange": other.map { .offInExchange(for: $0) }
      case "worked-in-exchange": other.map { .workedInExchange(for: $0) }
      default: nil
      }
    guard let meaning else { return nil }
    self = meaning
  }

  /// The word for programs.
  public var word: String {
    switch self {
    case .holiday: "holiday"
    case .inLieu: "in-lieu"
    case .offInExchange: "off-in-exchange"
    case .workedInExchange: "worked-in-exchange"
    }
  }

  /// The day it is exchanged with.
  public var exchangedWith: Day? {
    switch self {
    case .holiday, .inLieu: nil
    case .offInExchange(let day), .workedInExchange(let day): day
    }
  }
}
