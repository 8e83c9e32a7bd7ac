import HTTPTypes

extension DeskAddress {
  /// What stands under the body's report on one year.
  enum ReportPart: String, CaseIterable {
    case tasks = ""
    case figures
    /// One figure, put right or added.
    case line
    case counts
    case texts
    /// All of it; what is posted there files the report.
    case check
    /// What is put right in a report that was filed.
    case correct
  }
}

extension DeskAddress.ReportPart {
  init?(_ segments: ArraySlice<Substring>) {
    switch (segments.first, segments.count) {
    case (nil, _): self = .tasks
    case (let name?, 1):
      guard let part = Self(rawValue: String(name)), part != .tasks else { return nil }
      self = part
    default: return nil
    }
  }

  var path: [String] { self == .tasks ? [] : [rawValue] }

  var methods: [HTTPRequest.Method] {
    switch self {
    case .tasks, .figures: [.get, .head]
    case .line, .counts, .texts, .check, .correct: [.get, .head, .post]
    }
  }
}
