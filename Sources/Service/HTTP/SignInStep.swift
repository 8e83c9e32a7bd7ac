extension DeskAddress {
  /// The steps by which one comes in.
  enum SignInStep: String, CaseIterable {
    case password = "password"
    case code = "code"
    case choosePassword = "new-password"
    case setUp = "set-up"
  }
}

extension DeskAddress.SignInStep {
  /// The first step has no name in the path.
  init?(_ segments: ArraySlice<Substring>) {
    switch (segments.first, segments.count) {
    case (nil, _): self = .password
    case (let name?, 1):
      guard let step = Self(rawValue: String(name)), step != .password else { return nil }
      self = step
    default: return nil
    }
  }

  var path: [String] { self == .password ? [] : [rawValue] }
}
