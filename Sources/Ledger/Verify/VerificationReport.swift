/// What a full check of a ledger found.
public struct VerificationReport: Sendable {
  /// Size and root as recomputed from the stored leaves.
  public internal(set) var head = Head(size: 0, root: Hash.ofEmptyTree)
  /// The checkpoint in `state/`, where there is one.
  public internal(set) var checkpoint: Checkpoint?
  /// Values that were hashed and compared with their commitments.
  public internal(set) var openings = 0
  /// Restricted and personal values that are not here, erased or withheld.
  public internal(set) var missing = 0
  /// Bytes of leaves and values that were hashed.
  public internal(set) var bytes = 0
  /// True for a copy made from a public archive: it cannot know claims, keys and true subjects of hidden acts.
  public internal(set) var isPublicCopy = false
  /// At most ``mostFindings``, in the order in which they were met.
  public internal(set) var findings: [Finding] = []
  /// All of them, also those beyond ``mostFindings``.
  public internal(set) var findingCount = 0

  /// More than these are counted only.
  public static let mostFindings = 1_000

  public var isSound: Bool { findingCount == 0 }

  mutating func add(_ finding: Finding) {
    findingCount += 1
    if findings.count < VerificationReport.mostFindings { findings.append(finding) }
  }
}

/// A place where the ledger is not what its own bytes say it must be.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// The act concerned; nil when it is not about one act.
  public let position: Position?
  public let part: Part
  public let expected: String
  public let found: String

  /// Which part of the ledger differs.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case position, leaf, id, value, node, root, head, version, claim, key, erasure, checkpoint, place, database
  }

  public init(_ part: Part, at position: Position? = nil, expected: String, found: String) {
    self.position = position
    self.part = part
    self.expected = expected
    self.found = found
  }

  public var description: String {
    "\(position.map { "position \($0): " } ?? "")\(part.rawValue): expected \(expected), found \(found)"
  }
}

/// How far a full check has come.
public struct VerificationProgress: Hashable, Sendable {
  public let done: Position
  public let total: Position
}
