/// How often a person is written to (tần suất nhận thông báo).
public enum NoticeFrequency: String, CaseIterable, Sendable, Hashable {
  /// At once; reminders once a day.
  case immediate
  /// Everything that can wait, once a day.
  case digest
  /// Only what the law has told in writing.
  case statutory

  public var wording: Wording {
    switch self {
    case .immediate:
      Wording(
        vi: "Ngay khi có việc; nhắc hạn mỗi ngày một lần", en: "At once; reminders once a day",
        fr: "Sans délai\u{00A0}; rappels une fois par jour")
    case .digest:
      Wording(vi: "Gộp mỗi ngày một thư", en: "Once a day, in one message", fr: "Une fois par jour, en un message")
    case .statutory:
      Wording(
        vi: "Chỉ những thông báo pháp luật bắt buộc", en: "Only those that the law demands",
        fr: "Seulement ceux que la loi exige")
    }
  }
}
