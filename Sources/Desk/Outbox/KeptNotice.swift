public import Domain

/// A notice to be made: of which event, of which kind, to which body (thông báo).
public struct NewNotice: Hashable, Sendable {
  /// What it is about, one for ever: `act:…` for an act, else a clock with its day.
  public var event: String
  public var kind: NoticeKind
  public var body: Body
  public var reach: Reach
  /// The record it is found under.
  public var subject: RecordNumber
  /// The number people know the record by.
  public var printed: String
  public var due: Day?

  public init(
    event: String, kind: NoticeKind, body: Body, reach: Reach, subject: RecordNumber, printed: String, due: Day? = nil
  ) {
    self.event = event
    self.kind = kind
    self.body = body
    self.reach = reach
    self.subject = subject
    self.printed = printed
    self.due = due
  }

  /// How it reaches its body.
  public enum Reach: Hashable, Sendable {
    /// A letter to the body, to be printed.
    case letter
    /// A message to each person who acts for it in this role.
    case people(Role)
  }
}

/// A notice as it was made, with what became of it.
public struct KeptNotice: Equatable, Sendable {
  public var id: Int64
  public var kind: NoticeKind
  public var body: Body
  /// nil for a letter.
  public var account: AccountNumber?
  public var subject: RecordNumber
  public var printed: String
  public var due: Day?
  public var madeAt: Instant
  public var fate: Fate

  /// What became of it.
  public enum Fate: Equatable, Sendable {
    /// A letter: it is there to be printed.
    case letter
    case waitsForDigest
    case queued(again: Instant, MailFault?)
    case beingSent
    case sent(Instant)
    /// It lies as a file in the folder of messages: this installation sends none itself.
    case written(Instant)
    case failed(MailFault?)
    /// It was being handed over when this process, or the mail program, ended.
    case uncertain(MailFault?)
    /// Not sent any more: the account was closed, or lost its role.
    case dropped
  }
}

/// A message of which somebody has to decide what becomes of it, or that waits.
public struct OutboxMessage: Equatable, Sendable {
  public var id: MessageID
  public var account: AccountNumber
  public var email: MailAddress
  public var fate: KeptNotice.Fate
  public var attempts: Int
  public var madeAt: Instant
  public var notices: [KeptNotice]
}

/// By which a message is known: drawn from what it tells to whom, so that it is the same whenever it is made.
public struct MessageID: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// nil unless the text is 32 hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 32, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.text = String(text)
  }

  init(key: String) { text = Hex.text(Fingerprint.of("nhipcau.message/1\n" + key).prefix(16)) }

  public var description: String { text }
}

/// How the outbox fares.
public struct OutboxStanding: Equatable, Sendable {
  public var queued = 0
  public var failed = 0
  public var uncertain = 0
  public var sent = 0
  /// What the journal of messages showed when the desk was opened; nil where the two agreed.
  public var restored: Restored?
  /// Why messages wait that could have gone out; nil where none had to.
  public var fault: MailFault?

  /// Whether nothing goes out until the operator says so.
  public var isHeld: Bool { if case .journalLost? = restored { true } else { false } }

  /// What is to be known of a desk that was put back from a backup.
  public enum Restored: Equatable, Sendable {
    /// Found then: of so many messages that had gone out it knew nothing; none of them is sent again.
    case older(Instant, unknown: Int)
    /// The journal that the desk had is not there: nothing goes out until its operator says so.
    case journalLost(Instant)
  }
}
