public import Domain

/// Until when an organisation is registered where it was founded: no certificate reaches past it
/// (thời hạn đăng ký hoạt động tại nơi thành lập; Decree 58/2022/NĐ-CP, art. 9).
public enum HomeRegistration: Equatable, Sendable {
  case unlimited
  case until(Day)

  /// The questions of every journey that asks for it; whether what is held is so still.
  static let sameQuestion = "home-registration-same"
  static let limitQuestion = "home-registration-limit"
  static let untilQuestion = "home-registration-until"

  /// As the applicant answered; nil where it did not.
  public init?(_ answers: Answers) {
    switch answers[HomeRegistration.limitQuestion] {
    case "unlimited": self = .unlimited
    case "limited":
      guard let day = answers[HomeRegistration.untilQuestion].flatMap({ Day(iso: $0) }) else { return nil }
      self = .until(day)
    default: return nil
    }
  }

  /// The last day it allows; nil where there is none.
  public var lastDay: Day? {
    switch self {
    case .unlimited: nil
    case .until(let day): day
    }
  }
}
