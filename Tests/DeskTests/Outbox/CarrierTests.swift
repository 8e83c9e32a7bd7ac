import Domain
import Foundation
import Testing

@testable import Desk

@Suite("How messages leave")
struct CarrierTests {
  private func mail(to address: String = "an@lantern.example") -> MailText {
    MailText(
      from: Office.sender, to: MailAddress(address)!, named: "An", subject: "x", language: .en, body: "hello")
  }

  /// A child that another test spawns meanwhile may hold the script open for writing for a moment: it is tried again.
  private func carried(by carrier: SendmailCarrier) async -> Carriage {
    var carriage = Carriage.held(.notStarted(ETXTBSY))
    while carriage == .held(.notStarted(ETXTBSY)) {
      carriage = await carrier.carry(mail(), Self.id, madeAt: Self.moment)
    }
    return carriage
  }

  private static let id = MessageID(key: "test")
  private static let moment = Instant(milliseconds: Office.start)

  @Test(
    "the exit code of the mail program is believed: 0 taken, 75 later, others refused, a signal unknown",
    arguments: [
      ("exit 0", Carriage.accepted), ("exit 75", .later(.exit(75))), ("exit 67", .refused(.exit(67))),
      ("exit 64", .refused(.exit(64))), ("exit 1", .refused(.exit(1))), ("kill -9 $$", .unknown(.signal(9))),
    ])
  func codes(script: String, expected: Carriage) async throws {
    let folder = try Folder()
    let program = try FakeProgram(in: folder, script)
    let carrier = try #require(SendmailCarrier(program: program.path, directory: folder("outbox")))
    #expect(await carried(by: carrier) == expected)
    #expect(program.calls == ["-i -f nhipcau@office.example -- an@lantern.example"])
    #expect(program.read.contains("Auto-Submitted: auto-generated\n"))
    #expect(!program.read.contains("\r"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("outbox")).isEmpty)
  }

  @Test("a mail program that does not end may have taken the message")
  func slow() async throws {
    let folder = try Folder()
    let program = try FakeProgram(in: folder, "exec sleep 900")
    let carrier = try #require(
      SendmailCarrier(program: program.path, directory: folder("outbox"), patience: .milliseconds(200)))
    #expect(await carried(by: carrier) == .unknown(.timeLimit))
  }

  @Test("without a mail program, or with a folder that cannot be written, messages wait")
  func faults() async throws {
    let folder = try Folder()
    let none = try #require(SendmailCarrier(program: folder("none"), directory: folder("outbox")))
    #expect(await none.carry(mail(), Self.id, madeAt: Self.moment) == .held(.notStarted(ENOENT)))
    #expect(SendmailCarrier(program: "sendmail", directory: folder("outbox")) == nil)
    try Data().write(to: URL(fileURLWithPath: folder("file")))
    let blocked = FolderCarrier(directory: folder("file"))
    #expect(await blocked.carry(mail(), Self.id, madeAt: Self.moment) == .held(.folder(ENOTDIR)))
    // No room: every write to this device says so.
    try FileManager.default.createDirectory(atPath: folder("full"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder("full/\(Self.id).eml.new"), withDestinationPath: "/dev/full")
    let full = FolderCarrier(directory: folder("full"))
    #expect(await full.carry(mail(), Self.id, madeAt: Self.moment) == .held(.folder(ENOSPC)))
    // The control: with room it is written, wholly, for its owner only.
    #expect(await full.carry(mail(), Self.id, madeAt: Self.moment) == .written)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("full")) == ["\(Self.id).eml"])
    let mode = try FileManager.default.attributesOfItem(atPath: folder("full/\(Self.id).eml"))[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test("an address that not every mail server understands is refused in words")
  func address() async throws {
    let folder = try Folder()
    let program = try FakeProgram(in: folder, "exit 0")
    let carrier = try #require(SendmailCarrier(program: program.path, directory: folder("outbox")))
    let carriage = await carrier.carry(mail(to: "nguyễn@lantern.example"), Self.id, madeAt: Self.moment)
    #expect(carriage == .refused(.addressNotPlain))
    #expect(program.calls.isEmpty)
  }

  @Test("every fault is found again by its text")
  func faultTexts() {
    let all: [MailFault] = [
      .exit(75), .exit(67), .signal(9), .timeLimit, .notStarted(2), .folder(28), .interrupted, .addressNotPlain,
      .accountDisabled, .noLongerMember, .notComposed,
    ]
    for fault in all { #expect(MailFault(fault.text) == fault) }
    #expect(MailFault("exit") == nil)
    #expect(MailFault("nonsense 3") == nil)
  }
}
