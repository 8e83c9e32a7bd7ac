import HTTPTypes

extension DeskAddress {
  /// The places of one draft, behind its number.
  enum DraftPart: Equatable {
    case tasks
    /// A question or a paper, by the name of its step.
    case step(String)
    /// The uploads of a paper in slices, for the page's script.
    case slices(String)
    /// All answers; what is posted there files the draft.
    case check
    case drop
  }
}

extension DeskAddress.DraftPart {
  init?(_ segments: ArraySlice<Substring>) {
    let names = segments.map(String.init)
    switch (names.first, names.count) {
    case (nil, _): self = .tasks
    case ("check", 1): self = .check
    case ("drop", 1): self = .drop
    case (let name?, 1): self = .step(name)
    case (let name?, 2) where names[1] == "slices": self = .slices(name)
    default: return nil
    }
    guard names.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 64 }) else { return nil }
  }

  var path: [String] {
    switch self {
    case .tasks: []
    case .step(let name): [name]
    case .slices(let name): [name, "slices"]
    case .check: ["check"]
    case .drop: ["drop"]
    }
  }

  var methods: [HTTPRequest.Method] {
    switch self {
    case .tasks: [.get, .head]
    case .step, .slices, .check: [.get, .head, .post]
    case .drop: [.post]
    }
  }
}
