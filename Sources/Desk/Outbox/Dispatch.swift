import Domain
import Synchronization

/// Hands over what is due, so many messages at once.
public final class Dispatch: Sendable {
  private let outbox: Outbox
  private let carrier: any MailCarrier
  private let compose: @Sendable (OutgoingMessage) async throws -> MailText
  /// Messages handed over whose ending could not be recorded yet: the disk was full.
  private let unsettled: Mutex<[Unsettled]> = Mutex([])

  private struct Unsettled {
    let id: MessageID
    let carriage: Carriage
    let attempts: Int
    let place: Int64
  }

  /// Messages under way at once.
  static let width = 4

  /// `compose` writes a message's text when it goes out, in the words of that moment.
  public init(
    _ outbox: Outbox, by carrier: any MailCarrier,
    composing compose: @escaping @Sendable (OutgoingMessage) async throws -> MailText
  ) {
    self.outbox = outbox
    self.carrier = carrier
    self.compose = compose
  }

  /// Hands over everything that is due now, and stops where nothing can go out. Throws where the desk cannot be written; what was
  /// handed over then is not handed over again.
  public func round() async throws {
    try await settleLeftOver()
    let latch = Latch()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<Dispatch.width {
        group.addTask { [self] in
          while !latch.isHalted, let message = try await outbox.claim() {
            let carriage = await carry(message)
            if case .held = carriage { latch.halt() }
            try await settle(
              Unsettled(
                id: message.id, carriage: carriage, attempts: message.attempts, place: message.place))
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private func carry(_ message: OutgoingMessage) async -> Carriage {
    guard let mail = try? await compose(message) else { return .later(.notComposed) }
    return await carrier.carry(mail, message.id, madeAt: message.madeAt)
  }

  private func settle(_ one: Unsettled) async throws {
    do {
      try await outbox.settle(one.id, one.carriage, attempts: one.attempts, place: one.place)
    } catch {
      unsettled.withLock { $0.append(one) }
      throw error
    }
  }

  private func settleLeftOver() async throws {
    while let one = unsettled.withLock({ $0.popLast() }) { try await settle(one) }
  }
}

/// Whether a round goes on.
private final class Latch: Sendable {
  private let halted = Mutex(false)

  var isHalted: Bool { halted.withLock { $0 } }
  func halt() { halted.withLock { $0 = true } }
}
