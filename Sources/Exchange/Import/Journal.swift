public import Domain
public import Record

/// Where an import reads what is on record and appends to it: the ledger, as the record understands it.
public protocol Journal: Sendable {
  /// The acts of a subject, oldest first: as many as its version.
  func acts(of subject: RecordNumber) throws -> [RecordAct]
  /// The import of this source that is neither completed nor abandoned.
  func openImport(of source: String) throws -> RecordNumber?
  /// Appends all of a filing or nothing, durably; the position of its last act. Throws ``JournalConflict`` where something else
  /// was appended in between.
  func append(_ filing: Filing) async throws -> Int64
}

/// Acts that are appended together.
public struct Filing: Sendable {
  public var acts: [RecordAct]
  /// How many acts each subject must have beforehand.
  public var expecting: [RecordNumber: Int]
  /// The source whose one open import begins with the first act.
  public var opening: String?
  /// The source whose open import ends with the last act.
  public var closing: String?

  /// What only one subject may hold, and one of these acts takes.
  public var claims: [Claim]

  public init(
    _ acts: [RecordAct], expecting: [RecordNumber: Int], opening: String? = nil, closing: String? = nil,
    claims: [Claim] = []
  ) {
    self.acts = acts
    self.expecting = expecting
    self.opening = opening
    self.closing = closing
    self.claims = claims
  }

  /// A right to something that only one subject may have at a time.
  public struct Claim: Hashable, Sendable {
    /// What sort of thing; a name of the ledger's grammar.
    public var kind: String
    public var key: String
    /// Which of the acts takes it, from 0.
    public var act: Int

    public init(kind: String, key: String, act: Int) {
      self.kind = kind
      self.key = key
      self.act = act
    }
  }
}

/// A subject has other acts than was expected, or the source has an open import already: someone else was quicker.
public struct JournalConflict: Error, Sendable {
  public init() {}
}
