import Domain
import Foundation
import Synchronization

@testable import Desk

/// Somebody who takes messages and says what a test wants said.
final class Clerk: MailCarrier {
  private let taken: Mutex<[(mail: MailText, id: MessageID)]> = Mutex([])
  private let answer: Mutex<Carriage>

  init(_ answer: Carriage = .accepted) { self.answer = Mutex(answer) }

  func say(_ carriage: Carriage) { answer.withLock { $0 = carriage } }
  var mails: [MailText] { taken.withLock { $0.map(\.mail) } }
  var ids: [MessageID] { taken.withLock { $0.map(\.id) } }

  func carry(_ mail: MailText, _ id: MessageID, madeAt: Instant) async -> Carriage {
    taken.withLock { $0.append((mail, id)) }
    return answer.withLock { $0 }
  }
}

/// A program in place of the machine's mail program: notes each call and what it read, and ends with the codes it was given.
struct FakeProgram {
  let path: String
  private let folder: Folder

  /// `script` runs after the call was noted.
  init(in folder: Folder, _ script: String) throws {
    self.folder = folder
    path = folder("mailer")
    let text = """
      #!/bin/sh
      echo "$@" >> "\(folder("calls"))"
      cat > "\(folder("read"))"
      \(script)
      """
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
  }

  var calls: [String] {
    ((try? String(contentsOfFile: folder("calls"), encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
  }

  var read: String { (try? String(contentsOfFile: folder("read"), encoding: .utf8)) ?? "" }
}

extension Office {
  static let sender = MailAddress("nhipcau@office.example")!
  static let dossier = RecordNumber("d-1")!

  /// Hands over everything that is due.
  func dispatch(_ carrier: any MailCarrier) async throws { try await dispatcher(carrier).round() }

  func dispatcher(_ carrier: any MailCarrier) -> Dispatch {
    Dispatch(desk.outbox, by: carrier) { message in
      MailText(
        from: Office.sender, to: message.account.email, named: message.account.name.string,
        subject: message.notices.map(\.printed).joined(separator: ", "), language: message.account.language, body: "–")
    }
  }

  /// A notice to whoever files for the lantern.
  static func notice(
    _ event: String = "act:1", _ kind: NoticeKind = .filed, _ body: Body = lantern, _ role: Role = .files
  ) -> NewNotice {
    NewNotice(event: event, kind: kind, body: body, reach: .people(role), subject: dossier, printed: "2026/000001")
  }

  /// Follows one batch of acts.
  func take(_ notices: NewNotice..., upTo position: Int64 = 1) async throws {
    _ = try await desk.outbox.position(beginningAt: 0)
    try await desk.outbox.take(notices, upTo: position)
  }

  func fates() async throws -> [KeptNotice.Fate] { try await desk.outbox.notices(of: Office.dossier).map(\.fate) }
}
