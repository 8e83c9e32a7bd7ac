import Desk
import Domain
import Foundation
import Synchronization

@testable import Service

/// The folder into which messages are written, read as another program would read it.
struct Mailbox {
  struct Mail: Equatable {
    var fields: [String: String]
    var body: String

    var recipient: String {
      let to = fields["To"] ?? ""
      return String(to.split(separator: "<").last?.dropLast() ?? "")
    }
  }

  let folder: String

  init(of house: House) { folder = "\(house.directory)/\(PostOption.folder)" }

  var mails: [Mail] {
    get throws {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return try names.filter { $0.hasSuffix(".eml") }.sorted().map { name in
        Mailbox.read(try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8))
      }
    }
  }

  func mails(to recipient: String) throws -> [Mail] { try mails.filter { $0.recipient == recipient } }

  static func read(_ text: String) -> Mail {
    let parts = text.components(separatedBy: "\r\n\r\n")
    let head = parts[0].replacing("\r\n ", with: " ").components(separatedBy: "\r\n")
    let fields = head.map { line -> (String, String) in
      let pair = line.components(separatedBy: ": ")
      return (pair[0], words(pair.dropFirst().joined(separator: ": ")))
    }
    let body = unquoted(parts.dropFirst().joined(separator: "\r\n\r\n"))
    return Mail(fields: Dictionary(uniqueKeysWithValues: fields), body: body)
  }

  private static func words(_ value: String) -> String {
    value.replacing("?= =?", with: "?==?").replacing(/=\?UTF-8\?B\?([A-Za-z0-9+\/=]*)\?=/) { match in
      String(decoding: Data(base64Encoded: String(match.output.1)) ?? Data(), as: UTF8.self)
    }
  }

  private static func unquoted(_ body: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(body.replacing("=\r\n", with: "").utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x3D, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Refuses every message until it is told otherwise.
final class Refusing: MailCarrier {
  private let answer = Mutex(Carriage.refused(.exit(67)))

  func say(_ carriage: Carriage) { answer.withLock { $0 = carriage } }
  func carry(_ mail: MailText, _ id: MessageID, madeAt: Instant) async -> Carriage { answer.withLock { $0 } }
}

extension House {
  static let address = "https://nhipcau.example"

  /// The post of a house, as `serve` runs it; without a carrier it writes to the folder.
  func post(by carrier: (any MailCarrier)? = nil) throws -> Post {
    guard let sender = MailAddress("nhipcau@nhipcau.example") else { preconditionFailure("no address") }
    return Post(
      house: self, desk: try openDesk(), by: try carrier ?? PostOption.carrier(sendmail: nil, for: self), as: sender,
      at: House.address)
  }
}
