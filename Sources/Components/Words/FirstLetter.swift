extension String {
  /// With a small first letter, as within a sentence.
  public var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
