import Components
import Desk
import Domain
import Foundation
import HTTPTypes
import Hummingbird

/// A file in slices: announced, sent from where it stands, asked after when the line was broken. Answers are JSON for the page's
/// script, with words in the reader's language.
extension UploadRoom {
  /// Longest slice that is taken, in bytes.
  static let longestSlice = 1 << 20

  func slices(_ form: FormBody) async throws -> Reply {
    do {
      guard room.visit.isPost else { return state(of: try await found()) }
      guard let offset = room.visit.query?["offset"].flatMap({ Int64($0) }) else { return try await announced(form) }
      return try await append(at: offset, to: try await found())
    } catch let refusal as UploadRefusal {
      return refused(refusal)
    }
  }

  private func found() async throws -> Upload {
    guard let id = room.visit.query?["upload"].flatMap({ UploadID($0) }),
      let upload = try await room.desk.uploads.find(id, owner: draft.owner), upload.draft == draft.id,
      upload.item == item.code
    else { throw UploadRefusal.notFound }
    return upload
  }

  private func announced(_ form: FormBody) async throws -> Reply {
    if try await mayBegin() != nil { return words(DeskWords.tooManyReason, .tooManyRequests) }
    return state(of: try await begin(form["name"] ?? "", form["bytes"].flatMap { Int64($0) } ?? 0))
  }

  private func append(at offset: Int64, to upload: Upload) async throws -> Reply {
    let request = room.visit.request
    let token = HTTPField.Name("X-Form-Token").flatMap { request.headers[$0] }
    guard room.desk.sessions.check(token ?? "", for: person.session) else {
      return words(DeskWords.foreignFormReason, .forbidden)
    }
    var bytes: [UInt8] = []
    for try await part in request.body {
      guard bytes.count + part.readableBytes <= UploadRoom.longestSlice else {
        return words(PaperRoomWords.unreadable, .contentTooLarge)
      }
      bytes += part.readableBytesView
    }
    var upload = upload
    upload.received = try await room.desk.uploads.append(bytes, at: offset, to: upload.id, owner: draft.owner)
    guard upload.received == upload.bytes else { return state(of: upload) }
    _ = try await room.desk.uploads.finish(upload.id, owner: draft.owner)
    return json(["done": .truth(true), "next": .text(page)])
  }

  private var page: String { DeskAddress.draft(draft.id, .step(step)).page.link(room.language).address }

  private func state(of upload: Upload) -> Reply {
    json(["done": .truth(false), "upload": .text(upload.id.text), "offset": .number(upload.received)])
  }

  private func refused(_ refusal: UploadRefusal) -> Reply {
    switch refusal {
    case .outOfStep(let received):
      guard let id = room.visit.query?["upload"] else { return words(refusal.wording, .conflict) }
      return json(
        ["done": .truth(false), "upload": .text(id), "offset": .number(received)], status: .conflict)
    case .notFound: return words(refusal.wording, .notFound)
    case .diskFull: return words(refusal.wording, .init(code: 507))
    case .draftFiled, .empty, .tooLarge, .draftFull, .tooManyAtOnce, .tooManyPapers, .moreThanAnnounced,
      .incomplete, .content, .infected, .notScanned:
      return words(refusal.wording, .unprocessableContent)
    }
  }

  private func words(_ wording: Wording, _ status: HTTPResponse.Status) -> Reply {
    json(["words": .text(wording[room.language])], status: status)
  }

  private enum Value: Encodable {
    case truth(Bool)
    case number(Int64)
    case text(String)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .truth(let value): try container.encode(value)
      case .number(let value): try container.encode(value)
      case .text(let value): try container.encode(value)
      }
    }
  }

  private func json(_ members: [String: Value], status: HTTPResponse.Status = .ok) -> Reply {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = (try? encoder.encode(members)).map { Array($0) } ?? []
    return Reply(.json, bytes, status: status, caching: .never)
  }
}
