/// Acts that are appended together or not at all, with the conditions under which they may be.
public struct Request: Sendable {
  /// One to ``Limits/actsOfRequest`` acts; they get consecutive positions in this order.
  public var acts: [Draft]
  /// How many acts each subject must have so far; a subject that is not named is not checked.
  public var expecting: [Name: Int]
  /// Makes a repetition of this request an answer instead of a second filing.
  public var key: IdempotencyKey?
  /// Applied in the order of their acts, and those of one act in this order.
  public var claims: [ClaimChange]
  /// Fields of earlier acts whose value and salt are destroyed; recorded in the first act of this request.
  public var erasing: [Erasure]

  public init(
    acts: [Draft], expecting: [Name: Int] = [:], key: IdempotencyKey? = nil, claims: [ClaimChange] = [],
    erasing: [Erasure] = []
  ) {
    self.acts = acts
    self.expecting = expecting
    self.key = key
    self.claims = claims
    self.erasing = erasing
  }
}

/// Who files and under which key: the pair is answered for once and for ever.
public struct IdempotencyKey: Hashable, Sendable {
  /// Text without control characters, at most ``Limits/keyBytes`` bytes.
  public var actor: String
  /// Text without control characters, at most ``Limits/keyBytes`` bytes.
  public var key: String
  /// A digest of the content filed; the same key with another fingerprint is refused.
  public var fingerprint: [UInt8]

  public init(actor: String, key: String, fingerprint: [UInt8]) {
    self.actor = actor
    self.key = key
    self.fingerprint = fingerprint
  }
}

/// A right to something that only one subject may hold at a time: a certificate number, the one open dossier.
public struct ClaimChange: Hashable, Sendable {
  public var change: Change
  public var kind: Name
  /// Text without control characters, at most ``Limits/keyBytes`` bytes.
  public var key: String
  /// Which of the request's acts takes or releases it, from 0.
  public var act: Int

  /// What happens to the claim.
  public enum Change: Hashable, Sendable {
    case take
    case release
  }

  public init(_ change: Change, kind: Name, key: String, act: Int = 0) {
    self.change = change
    self.kind = kind
    self.key = key
    self.act = act
  }
}

/// A restricted or personal field of an appended act that is to be destroyed.
public struct Erasure: Hashable, Sendable {
  public var position: Position
  public var field: Name

  public init(position: Position, field: Name) {
    self.position = position
    self.field = field
  }
}

/// Where an act stands in the ledger: from 0, without gaps.
public typealias Position = Int64

/// What the ledger says to a request.
public enum Answer: Hashable, Sendable {
  /// Durable from this position on.
  case appended(first: Position, count: Int)
  /// The same request was filed before; nothing was appended.
  case alreadyFiled(first: Position)

  /// The position of the request's first act, whether appended now or before.
  public var first: Position {
    switch self {
    case .appended(let first, _), .alreadyFiled(let first): first
    }
  }
}
