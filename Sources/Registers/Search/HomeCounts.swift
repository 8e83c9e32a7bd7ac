/// The figures of the home page.
public struct HomeCounts: Hashable, Sendable {
  public var organisations: Int
  public var projects: Int
  public var certificates: Int
  /// The acts in this view.
  public var acts: Int64
}

extension Reading {
  /// How much the record holds, as shown now. Kept by the folds: a few rows.
  public func homeCounts() throws -> HomeCounts {
    HomeCounts(
      organisations: Int(try database.prepared("SELECT organisations FROM organisation_count").integer()),
      projects: try count(of: .all, value: ""),
      certificates: Int(
        try database.prepared("SELECT count(*) FROM certificate WHERE known_to = \(openEnd)").integer()),
      acts: position)
  }
}
