/// Which activity stands for an identifier that several have, in one file or in several read together: the newest, and the
/// first of equals.
public struct Identifiers: Sendable {
  /// An activity's place among the files read: the number its reader gave the file, and its ordinal there.
  public struct Place: Sendable, Hashable {
    public var file: Int
    public var ordinal: Int

    public init(file: Int, ordinal: Int) {
      self.file = file
      self.ordinal = ordinal
    }
  }

  /// Who stands for an identifier now.
  public struct Holder: Sendable, Hashable {
    public var place: Place
    public var line: Int
    /// Milliseconds since 1970; one that names no moment is older than any that does.
    var updated: Int64
  }

  private var holders: [String: Holder] = [:]
  /// The activities that another one stands for.
  public private(set) var superseded: Set<Place> = []

  public init() {}

  /// Takes an activity in; returns the double it makes, if it makes one.
  mutating func take(_ read: FileReader.Read<Activity>, file: Int) -> Doublet? {
    guard let identifier = read.content.identifier else { return nil }
    let updated = read.content.lastUpdated.flatMap { WrittenMoment($0)?.milliseconds } ?? .min
    let place = Place(file: file, ordinal: read.ordinal)
    return take(identifier, Holder(place: place, line: read.content.line, updated: updated))
  }

  /// Takes in what another file holds, once it is known to be taken; returns the doubles between them, by identifier.
  public mutating func merge(_ other: Identifiers) -> [Doublet] {
    superseded.formUnion(other.superseded)
    return other.holders.compactMap { take($0.key, $0.value) }.sorted { $0.identifier < $1.identifier }
  }

  private mutating func take(_ identifier: String, _ new: Holder) -> Doublet? {
    guard let old = holders[identifier] else {
      holders[identifier] = new
      return nil
    }
    let (kept, loser) = new.updated > old.updated ? (new, old) : (old, new)
    holders[identifier] = kept
    superseded.insert(loser.place)
    return Doublet(identifier: identifier, kept: kept, superseded: loser)
  }

  /// One identifier on two activities.
  public struct Doublet: Sendable, Hashable {
    public var identifier: String
    public var kept: Holder
    public var superseded: Holder

    /// The finding on the one that does not count.
    public var finding: Finding {
      Finding(
        .duplicateIdentifier(keptFile: kept.place.file, keptLine: kept.line), line: superseded.line, subject: identifier
      )
    }
  }
}
