import Components
import Desk
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Papers on their way into a draft: whole, by a form, or in slices, by the page's script.
struct UploadRoom: Sendable {
  let room: Room
  let person: SignedIn
  let draft: Draft
  let item: DossierItem
  /// The step of the paper's page.
  let step: String

  private var desk: Desk { room.desk }
  private var uploads: Uploads { room.desk.uploads }

  /// What became of a form with a file.
  enum Outcome {
    case taken(FiledPaper)
    /// The button was pressed without a file.
    case nothingChosen
    case refused(UploadRefusal)
    case wrongToken
    case unreadable
    case tooMany(Instant)
  }

  /// Reads a form with one file, the file last, as it arrives; bytes go to the disk piece by piece. Its length is told by that of
  /// the whole form. What is refused is read to its end, so that the browser shows why.
  func takeForm() async throws -> Outcome {
    let request = room.visit.request
    guard var reader = Multipart(MediaType(request.headers[.contentType])),
      let length = request.headers[.contentLength].flatMap({ Int($0) })
    else { return .unreadable }
    var intake = Intake(room: self, length: length)
    do {
      for try await part in request.body {
        if intake.isOver { continue }
        for event in try reader.take(part.readableBytesView) {
          try await intake.take(event, closing: reader.closingLength)
        }
      }
      if !intake.isOver { try reader.finish() }
    } catch is Multipart.Refusal {
      try await intake.giveUp()
      return .unreadable
    }
    return try await intake.outcome()
  }

  func begin(_ name: String, _ bytes: Int64) async throws -> Upload {
    try await uploads.begin(name, bytes: bytes, item: item.code, of: draft.id, owner: draft.owner)
  }

  func mayBegin() async throws -> Instant? {
    if case .refused(let until) = try await desk.limits.take(.upload, by: [.account(person.account.number)]) {
      return until
    }
    return nil
  }
}

/// A form with a file while it is read.
private struct Intake {
  let room: UploadRoom
  /// Bytes of the whole form, as announced.
  let length: Int
  private var upload: Upload?
  private var isTokenRight = false
  private var ended: UploadRoom.Outcome?

  init(room: UploadRoom, length: Int) {
    self.room = room
    self.length = length
  }

  /// Nothing more is wanted.
  var isOver: Bool { ended != nil }

  mutating func take(_ event: Multipart.Event, closing: Int) async throws {
    if isOver { return }
    switch event {
    case .field(let name, let value):
      guard name == FormBody.FormField.token else { return }
      isTokenRight = room.room.desk.sessions.check(value, for: room.person.session)
    case .file(_, let name, let start): try await begin(name, Int64(length - start - closing))
    case .bytes(let bytes): try await append(bytes)
    case .fileEnd: break
    }
  }

  private mutating func begin(_ name: String, _ bytes: Int64) async throws {
    guard isTokenRight else {
      ended = .wrongToken
      return
    }
    guard !name.isEmpty else {
      ended = .nothingChosen
      return
    }
    guard upload == nil else {
      ended = .unreadable
      return
    }
    if let until = try await room.mayBegin() {
      ended = .tooMany(until)
      return
    }
    do {
      upload = try await room.begin(name, bytes)
    } catch let refusal as UploadRefusal {
      ended = .refused(refusal)
    }
  }

  private mutating func append(_ bytes: [UInt8]) async throws {
    guard var upload else { return }
    do {
      upload.received = try await room.room.desk.uploads.append(
        bytes, at: upload.received, to: upload.id, owner: room.draft.owner)
      self.upload = upload
    } catch let refusal as UploadRefusal {
      try await giveUp()
      ended = .refused(refusal)
    }
  }

  func giveUp() async throws {
    guard let upload else { return }
    do {
      try await room.room.desk.uploads.cancel(upload.id, owner: room.draft.owner)
    } catch is UploadRefusal {
      return
    }
  }

  func outcome() async throws -> UploadRoom.Outcome {
    if let ended { return ended }
    guard let upload else { return isTokenRight ? .nothingChosen : .wrongToken }
    do {
      return .taken(try await room.room.desk.uploads.finish(upload.id, owner: room.draft.owner))
    } catch let refusal as UploadRefusal {
      return .refused(refusal)
    }
  }
}
