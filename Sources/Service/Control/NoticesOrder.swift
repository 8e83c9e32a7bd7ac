import Desk
import Domain

/// What `nhipcau notices` asks of the process that holds the desk. Only whoever may open `control.sock`, the operator, asks it.
enum NoticesOrder: Codable, Sendable {
  case list(Which)
  case show(String)
  /// The operator's decision that a message is sent again; it is kept.
  case retry(String)
  /// The operator's word on messages that wait because nobody knows what went out.
  case release(Outbox.Release)

  enum Which: String, Codable, CaseIterable {
    case stuck, waiting, all
  }
}

/// Messages as a terminal shows them.
struct NoticesReceipt: Codable, Sendable {
  var messages: [Line]

  struct Line: Codable, Sendable {
    var number: String
    var email: String
    var state: String
    /// Why it waits, failed or is uncertain, in words.
    var reason: Wording?
    var attempts: Int
    var madeAt: String
    var notices: [String]

    init(_ message: OutboxMessage) {
      number = message.id.text
      email = message.email.text
      state = message.fate.word
      reason = message.fate.fault?.wording
      attempts = message.attempts
      madeAt = message.madeAt.description
      notices = message.notices.map { "\($0.kind.rawValue) \($0.printed)" }
    }
  }
}

extension KeptNotice.Fate {
  /// For programs.
  var word: String {
    switch self {
    case .letter: "letter"
    case .waitsForDigest: "waits-for-digest"
    case .queued: "queued"
    case .beingSent: "sending"
    case .sent: "sent"
    case .written: "written"
    case .failed: "failed"
    case .uncertain: "uncertain"
    case .dropped: "dropped"
    }
  }

  var fault: MailFault? {
    switch self {
    case .queued(_, let fault), .failed(let fault), .uncertain(let fault): fault
    case .letter, .waitsForDigest, .beingSent, .sent, .written, .dropped: nil
    }
  }
}

extension ControlDesk {
  /// Shows messages, or has one sent again. Throws ``CommandFault``.
  func handle(_ order: NoticesOrder) async throws -> NoticesReceipt {
    let outbox = try house.openDesk().outbox
    switch order {
    case .list(let which):
      return NoticesReceipt(messages: try await outbox.messages(which.of).map(NoticesReceipt.Line.init))
    case .show(let number): return try await ControlDesk.receipt(number, outbox)
    case .retry(let number):
      guard let id = MessageID(number) else { throw CommandFault(NoticesCommandWords.unknown(number)) }
      do { try await outbox.sendAgain(id, by: .operator) } catch let refusal as OutboxRefusal {
        switch refusal {
        case .unknown: throw CommandFault(NoticesCommandWords.unknown(number))
        case .notStuck: throw CommandFault(NoticeWords.notStuck)
        case .notHeld: throw CommandFault(NoticesCommandWords.notHeld)
        }
      }
      return try await ControlDesk.receipt(number, outbox)
    case .release(let release):
      do { try await outbox.release(release) } catch is OutboxRefusal {
        throw CommandFault(NoticesCommandWords.notHeld)
      }
      return NoticesReceipt(
        messages: try await outbox.messages(release == .send ? .waiting : .stuck).map(NoticesReceipt.Line.init))
    }
  }

  private static func receipt(_ number: String, _ outbox: Outbox) async throws -> NoticesReceipt {
    guard let id = MessageID(number), let message = try await outbox.message(id) else {
      throw CommandFault(NoticesCommandWords.unknown(number))
    }
    return NoticesReceipt(messages: [.init(message)])
  }
}

extension NoticesOrder.Which {
  fileprivate var of: Outbox.Which {
    switch self {
    case .stuck: .stuck
    case .waiting: .waiting
    case .all: .all
    }
  }
}
