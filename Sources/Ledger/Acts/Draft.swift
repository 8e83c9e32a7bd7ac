/// An act that is to be appended.
public struct Draft: Sendable {
  public var id: ActID
  public var kind: Kind
  /// A record number, never a person's name: subjects are public unless the act hides them.
  public var subject: Name
  /// Milliseconds since 1970 UTC; nil: the ledger's clock at the time of appending.
  public var recordedAt: Int64?
  /// In any order; the leaf has them in byte order of their names.
  public var fields: [Field]
  public var hiding: Hiding
  /// What the subject in a hiding leaf and the salts of the ledger's own fields are derived from; nil: the ledger draws them from
  /// the system's random source. Whoever knows it finds out what the leaf hides: a record of real acts leaves it nil.
  public var secret: [UInt8]?

  /// What of an act's existence is withheld from the public.
  public enum Hiding: Sendable {
    /// Kind and subject stand in the leaf.
    case nothing
    /// The leaf says `restricted/1` and a fresh random subject; the true ones become restricted fields.
    case kindAndSubject
  }

  public init(
    id: ActID = .random(), kind: Kind, subject: Name, recordedAt: Int64? = nil, fields: [Field],
    hiding: Hiding = .nothing, secret: [UInt8]? = nil
  ) {
    self.id = id
    self.kind = kind
    self.subject = subject
    self.recordedAt = recordedAt
    self.fields = fields
    self.hiding = hiding
    self.secret = secret
  }
}
