public import Domain
public import Record

/// One act as the registers take it in: where it stands, when it was recorded, and what it says.
public struct Entry: Sendable {
  /// The act's position in the ledger.
  public var position: Int64
  public var recordedAt: Instant
  /// What it says; a failure where this release cannot read it: the registers halt there.
  public var act: Result<RecordAct, DecodingFault>

  public init(position: Int64, recordedAt: Instant, act: Result<RecordAct, DecodingFault>) {
    self.position = position
    self.recordedAt = recordedAt
    self.act = act
  }
}

/// Why the registers stopped taking in acts. They never skip one.
public struct Halt: Error, Equatable, Sendable, CustomStringConvertible {
  /// The position of the act that could not be taken in.
  public var position: Int64
  public var reason: String

  public init(position: Int64, reason: String) {
    self.position = position
    self.reason = reason
  }

  public var description: String { "registers halted at \(position): \(reason)" }
}

/// Where and when an act stands, for a fold.
struct Stand {
  let position: Int64
  let recordedAt: Instant
  /// The numbers of organisations, worked out once for all registers.
  let numbers: OrganisationNumbers
}

/// The end of an interval of positions that has not ended: a version that is still the record's word.
let openEnd = Int64.max
