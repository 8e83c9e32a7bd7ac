/// One line of the working calendar: what sets a day apart from the plain week, how firmly, and where that stands.
public struct CalendarEntry: Hashable, Sendable {
  public let day: Day
  public let meaning: Meaning
  public let footing: Footing
  /// The notice, letter or article it rests on, as cited.
  public let source: String

  public init(day: Day, meaning: Meaning, footing: Footing, source: String) {
    self.day = day
    self.meaning = meaning
    self.footing = footing
    self.source = source
  }

  /// What a day of the calendar is.
  public enum Meaning: Hashable, Sendable {
    /// Ngày nghỉ lễ, tết (Labour Code 2019, art. 112(1)).
    case holiday(Occasion)
    /// Nghỉ bù: a working day off because a holiday fell on a rest day (Labour Code 2019, art. 111(3)).
    case inLieu(of: Occasion)
    /// A working day off, made up on the other day (hoán đổi ngày làm việc).
    case offInExchange(for: Day)
    /// A rest day worked for the other day (làm bù).
    case workedInExchange(for: Day)

    /// The holiday it belongs to; nil for exchanged days.
    public var occasion: Occasion? {
      switch self {
      case .holiday(let occasion), .inLieu(let occasion): occasion
      case .offInExchange, .workedInExchange: nil
      }
    }

    /// Whether offices work on such a day.
    public var isWorked: Bool {
      switch self {
      case .workedInExchange: true
      case .holiday, .inLieu, .offInExchange: false
      }
    }
  }

  /// How firmly a line of the calendar stands.
  public enum Footing: String, CaseIterable, Sendable, Hashable {
    /// Decided for that year by the Prime Minister, and made known (Labour Code 2019, art. 112(3)).
    case announced
    /// The day itself stands in a law in force.
    case enacted
    /// Reckoned by our rule from law and practice; no decision seen yet.
    case estimated

    public var wording: Wording {
      switch self {
      case .announced: Wording(vi: "đã thông báo", en: "announced", fr: "annoncé")
      case .enacted: Wording(vi: "theo luật định", en: "fixed by law", fr: "fixé par la loi")
      case .estimated: Wording(vi: "dự kiến", en: "estimated", fr: "estimé")
      }
    }
  }
}
