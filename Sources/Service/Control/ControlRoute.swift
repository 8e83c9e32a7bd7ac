import ArgumentParser
import Domain
import Foundation
import Ledger

/// How a command gets its work done: by the process that serves the directory where one runs, else by itself.
enum ControlRoute {
  static func run(
    _ order: ControlOrder, in directory: String, progress: @escaping @Sendable (ProgressLine) -> Void
  ) async throws -> ControlAnswer {
    do {
      let house = try House.open(directory)
      defer { house.close() }
      return try await here(order, house, progress)
    } catch LedgerError.alreadyLocked {
      return try await there(order, directory, progress)
    }
  }

  private static func here(
    _ order: ControlOrder, _ house: House, _ progress: @escaping @Sendable (ProgressLine) -> Void
  ) async throws -> ControlAnswer {
    let (answers, sink) = AsyncStream.makeStream(of: ControlAnswer.self)
    let desk = ControlDesk(house: house)
    let work = Task {
      await desk.handle(order) { sink.yield($0) }
      sink.finish()
    }
    defer { work.cancel() }
    for await answer in answers { if let end = try end(answer, progress) { return end } }
    throw CommandFault(FaultWords.closing)
  }

  private static func there(
    _ order: ControlOrder, _ directory: String, _ progress: @escaping @Sendable (ProgressLine) -> Void
  ) async throws -> ControlAnswer {
    guard let line = ControlClient.connect(in: directory), line.send(order) else {
      throw CommandFault(FaultWords.inUse(directory))
    }
    while let answer = line.receive(ControlAnswer.self) {
      if let end = try end(answer, progress) { return end }
    }
    throw CommandFault(FaultWords.closing)
  }

  /// The answer that ends an order; nil while it is under way. Throws what was refused.
  private static func end(
    _ answer: ControlAnswer, _ progress: @Sendable (ProgressLine) -> Void
  ) throws -> ControlAnswer? {
    switch answer {
    case .progress(let line):
      progress(line)
      return nil
    case .refused(let words, let code): throw CommandFault(words, code: .init(code))
    case .imported, .certificates, .abandoned, .calendarAmended, .ratesAdded, .account, .notices: return answer
    }
  }
}
