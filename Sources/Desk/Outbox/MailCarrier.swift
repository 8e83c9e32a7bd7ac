public import Domain
import Foundation
import Glibc
import Spawning

/// What hands messages over.
public protocol MailCarrier: Sendable {
  /// Hands over one message; called once for each claim.
  func carry(_ mail: MailText, _ id: MessageID, madeAt: Instant) async -> Carriage
}

/// Writes each message as a file `….eml` for its owner only, wholly there or not at all: what an installation without mail does, and
/// a demonstration always.
public struct FolderCarrier: MailCarrier {
  public let directory: String

  public init(directory: String) { self.directory = directory }

  public func carry(_ mail: MailText, _ id: MessageID, madeAt: Instant) async -> Carriage {
    let path = "\(directory)/\(id.text).eml"
    do {
      try PrivateFile.makeDirectory(directory)
      try PrivateFile.write(Array(mail.text(id, madeAt: madeAt).utf8), to: path)
      return .written
    } catch {
      unlink(path + ".new")
      return .held(.folder(error.number == 0 ? ENOSPC : error.number))
    }
  }
}

/// Hands each message to the machine's own mail program, as `sendmail -i -f FROM -- RCPT`, and believes its exit code (sysexits):
/// 0 is taken, 75 is not for now, all else is refused. Whoever is ended before it says so may have taken it.
public struct SendmailCarrier: MailCarrier {
  /// Its full path.
  public let program: String
  /// Where a message lies while it is read.
  public let directory: String
  private let patience: Duration

  /// nil without a full path.
  public init?(program: String, directory: String, patience: Duration = .seconds(60)) {
    guard program.hasPrefix("/") else { return nil }
    self.program = program
    self.directory = directory
    self.patience = patience
  }

  public func carry(_ mail: MailText, _ id: MessageID, madeAt: Instant) async -> Carriage {
    guard mail.isPlain else { return .refused(.addressNotPlain) }
    let path = "\(directory)/.\(id.text)"
    defer { unlink(path) }
    do {
      try PrivateFile.makeDirectory(directory)
      // The program wants the machine's own line ends.
      let text = mail.text(id, madeAt: madeAt).replacing("\r\n", with: "\n")
      try PrivateFile.write(Array(text.utf8), to: path)
    } catch {
      unlink(path + ".new")
      return .held(.folder(error.number == 0 ? ENOSPC : error.number))
    }
    return await run([program, "-i", "-f", mail.sender.text, "--", mail.recipient.text], reading: path)
  }

  private func run(_ command: [String], reading path: String) async -> Carriage {
    let process: SpawnedProcess
    do { process = try SpawnedProcess(command, input: .file(path)) } catch { return .held(.notStarted(error.code)) }
    let watch = Task {
      guard (try? await Task.sleep(for: patience)) != nil else { return false }
      process.signal(SIGTERM)
      if (try? await Task.sleep(for: .seconds(5))) != nil { process.signal(SIGKILL) }
      return true
    }
    let ending = await process.end()
    watch.cancel()
    switch (ending, await watch.value) {
    case (.exited(0), _): return .accepted
    case (_, true): return .unknown(.timeLimit)
    case (.exited(75), false): return .later(.exit(75))
    // What posix_spawn says where the program cannot be run.
    case (.exited(127), false): return .held(.notStarted(ENOEXEC))
    case (.exited(let code), false): return .refused(.exit(code))
    case (.signalled(let number), false): return .unknown(.signal(number))
    }
  }
}
