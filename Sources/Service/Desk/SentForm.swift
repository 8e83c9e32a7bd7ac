import Components
import Desk
import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Procedures

/// A form as it was sent, with the one paper that may come with it. The paper is kept in a draft of the body's own until the form is
/// recorded, so that a form which has to be put right need not carry it again.
struct SentForm: Sendable {
  let room: Room
  let person: SignedIn
  let place: DeskAddress
  /// The code under which the paper is kept.
  let item: String
  /// What the form is about: papers of several forms are told apart by it.
  let about: RecordNumber

  /// What became of it.
  enum Outcome {
    /// Its fields, the paper that is held now, and the draft that holds it.
    case form(FormBody, [FiledPaper], DraftID?)
    case wrongToken
    case unreadable
    case tooMany(Instant)
    case refused(UploadRefusal, FormBody)
  }

  /// Reads a form with a file as it arrives. `isRecorded`: whether what has come so far was recorded before; its file is then let go.
  func read(isRecorded: @escaping (FormBody) throws -> Bool) async throws -> Outcome {
    var intake = FormIntake(self, draft: try await held(), isRecorded: isRecorded)
    try await intake.read()
    let paper = try await intake.finish()
    switch intake.end {
    case .wrongToken: return .wrongToken
    case .unreadable: return .unreadable
    case .tooMany(let until): return .tooMany(until)
    case .refused(let refusal): return .refused(refusal, intake.form)
    case nil: return .form(intake.form, paper.map { [$0] } ?? [], intake.draft?.id)
    }
  }

  /// The draft that holds the paper from before; nil where none does.
  func held() async throws -> Draft? {
    try await room.desk.drafts.list(owner: person.body).first { draft in
      draft.procedure == .heldPaper(item) && draft.supplements == about && draft.standing == .open
    }
  }
}

extension ProcedureName {
  /// Under which a paper is kept until its form is recorded; no procedure that could be filed.
  static func heldPaper(_ item: String) -> ProcedureName {
    guard let name = ProcedureName("held.\(item)") else { preconditionFailure("\(item) is no code of a paper") }
    return name
  }

  /// Whether a draft of this name only holds a paper.
  var isHeldPaper: Bool { text.hasPrefix("held.") }
}

/// The form while it is read: its fields, then its file, which goes to the disk piece by piece.
private struct FormIntake {
  enum End {
    case wrongToken, unreadable
    case tooMany(Instant)
    case refused(UploadRefusal)
  }

  let sent: SentForm
  let isRecorded: (FormBody) throws -> Bool
  private(set) var draft: Draft?
  private(set) var end: End?
  private var items: [QueryItem] = []
  private var upload: Upload?
  private var isTokenRight = false
  /// Sent before: the file is read and let go.
  private var isRepeated = false

  init(_ sent: SentForm, draft: Draft?, isRecorded: @escaping (FormBody) throws -> Bool) {
    self.sent = sent
    self.draft = draft
    self.isRecorded = isRecorded
  }

  var form: FormBody { FormBody(items: items) }
  private var owner: Body { sent.person.body }

  mutating func read() async throws {
    let request = sent.room.visit.request
    guard var reader = Multipart(MediaType(request.headers[.contentType])),
      let length = request.headers[.contentLength].flatMap({ Int($0) })
    else {
      end = .unreadable
      return
    }
    do {
      for try await part in request.body {
        if end != nil { continue }
        for event in try reader.take(part.readableBytesView) { try await take(event, length, reader.closingLength) }
      }
      if end == nil { try reader.finish() }
    } catch is Multipart.Refusal {
      try await giveUp()
      end = .unreadable
    }
    if end == nil, !isTokenRight { end = .wrongToken }
  }

  private mutating func take(_ event: Multipart.Event, _ length: Int, _ closing: Int) async throws {
    guard end == nil else { return }
    switch event {
    case .field(let name, let value):
      if name == FormBody.FormField.token {
        isTokenRight = sent.room.desk.sessions.check(value, for: sent.person.session)
      }
      guard items.count < FormBody.most else {
        end = .unreadable
        return
      }
      items.append(QueryItem(name, FormBody.plain(value)))
    case .file(_, let name, let start): try await begin(name, Int64(length - start - closing))
    case .bytes(let bytes): try await append(bytes)
    case .fileEnd: break
    }
  }

  private mutating func begin(_ name: String, _ bytes: Int64) async throws {
    guard isTokenRight else {
      end = .wrongToken
      return
    }
    isRepeated = try isRecorded(form)
    guard !name.isEmpty, !isRepeated, upload == nil else { return }
    let limits = sent.room.desk.limits
    if case .refused(let until) = try await limits.take(.upload, by: [.account(sent.person.account.number)]) {
      end = .tooMany(until)
      return
    }
    do {
      let draft = try await madeDraft()
      upload = try await sent.room.desk.uploads.begin(
        name, bytes: bytes, item: sent.item, of: draft.id, owner: owner)
    } catch let refusal as UploadRefusal {
      end = .refused(refusal)
    }
  }

  private mutating func madeDraft() async throws -> Draft {
    if let draft { return draft }
    let made = try await sent.room.desk.drafts.create(
      .heldPaper(sent.item), owner: owner, by: sent.person.account.number, supplementing: sent.about)
    draft = made
    return made
  }

  private mutating func append(_ bytes: [UInt8]) async throws {
    guard var upload else { return }
    do {
      upload.received = try await sent.room.desk.uploads.append(
        bytes, at: upload.received, to: upload.id, owner: owner)
      self.upload = upload
    } catch let refusal as UploadRefusal {
      try await giveUp()
      end = .refused(refusal)
    }
  }

  private mutating func giveUp() async throws {
    guard let upload else { return }
    self.upload = nil
    do {
      try await sent.room.desk.uploads.cancel(upload.id, owner: owner)
    } catch is UploadRefusal {
      return
    }
  }

  /// The paper that the draft now holds: the one that came, in place of the one before; else that.
  mutating func finish() async throws -> FiledPaper? {
    guard end == nil else { return nil }
    guard let upload, let draft else { return draft?.papers.last }
    do {
      let paper = try await sent.room.desk.uploads.finish(upload.id, owner: owner)
      for old in draft.papers where old != paper {
        _ = try await sent.room.desk.drafts.detach(old, from: draft.id, owner: owner)
      }
      return paper
    } catch let refusal as UploadRefusal {
      end = .refused(refusal)
      return nil
    }
  }
}
