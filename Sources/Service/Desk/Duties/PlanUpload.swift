import Components
import Desk
import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Procedures

/// The plan of activities on its way: its file is kept in a draft of the body's own until it is sent, so that a form which has to be
/// put right need not carry it again.
extension DutyRoom {
  func plan() async throws -> Reply {
    let form = PlanForm()
    let draft = try await openDraft()
    guard room.visit.isPost else {
      return try await deed(form, FormBody(items: []), subject(plan: draft?.papers.last))
    }
    guard room.takesFile(.duty(number, .deed(.sendPlan))) else { return room.unreadable(.unreadable) }
    var intake = PlanIntake(duty: self, draft: draft)
    try await intake.read()
    let paper = try await intake.finish()
    switch intake.end {
    case .wrongToken: return room.foreignForm()
    case .unreadable: return room.unreadable(.unreadable)
    case .tooMany(let until): return room.tooMany(until)
    case .refused(let refusal):
      var sheet = DutySheet(form: form, subject: try subject(plan: nil), token: person.token, version: file.version)
      sheet.typed = intake.form.answers.values
      sheet.errors = FormErrors(FileField.name, refusal.wording)
      return try show(sheet, .unprocessableContent)
    case nil: break
    }
    let reply = try await deed(form, intake.form, subject(plan: paper))
    if reply.status == .seeOther, let draft = intake.draft {
      _ = try await room.desk.drafts.markFiled(draft.id, owner: person.body, as: number)
    }
    return reply
  }

  private func openDraft() async throws -> Draft? {
    try await room.desk.drafts.list(owner: person.body).first { draft in
      draft.procedure == .planNotice && draft.supplements == number && draft.standing == .open
    }
  }
}

/// The form of a plan while it is read: its fields, then its file, which goes to the disk piece by piece.
private struct PlanIntake {
  enum End {
    case wrongToken, unreadable
    case tooMany(Instant)
    case refused(UploadRefusal)
  }

  let duty: DutyRoom
  private(set) var draft: Draft?
  private(set) var end: End?
  private var items: [QueryItem] = []
  private var upload: Upload?
  private var isTokenRight = false
  /// Sent before: the file is read and let go.
  private var isRepeated = false

  init(duty: DutyRoom, draft: Draft?) {
    self.duty = duty
    self.draft = draft
  }

  var form: FormBody { FormBody(items: items) }
  private var owner: Body { duty.person.body }

  mutating func read() async throws {
    let request = duty.room.visit.request
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
        isTokenRight = duty.room.desk.sessions.check(value, for: duty.person.session)
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
    isRepeated = try wasSent
    guard !name.isEmpty, !isRepeated, upload == nil else { return }
    let limits = duty.room.desk.limits
    if case .refused(let until) = try await limits.take(.upload, by: [.account(duty.person.account.number)]) {
      end = .tooMany(until)
      return
    }
    do {
      let draft = try await madeDraft()
      upload = try await duty.room.desk.uploads.begin(
        name, bytes: bytes, item: DutyAct.PlanNotice.item, of: draft.id, owner: owner)
    } catch let refusal as UploadRefusal {
      end = .refused(refusal)
    }
  }

  private var wasSent: Bool {
    get throws {
      guard let key = form[FormBody.FormField.key] else { return false }
      let journal = DutyJournal(house: duty.room.house, actor: duty.person.actor)
      return try duty.room.house.wasRecorded(journal.key("\(duty.number)/\(key)", of: ""))
    }
  }

  private mutating func madeDraft() async throws -> Draft {
    if let draft { return draft }
    let made = try await duty.room.desk.drafts.create(
      .planNotice, owner: owner, by: duty.person.account.number, supplementing: duty.number)
    draft = made
    return made
  }

  private mutating func append(_ bytes: [UInt8]) async throws {
    guard var upload else { return }
    do {
      upload.received = try await duty.room.desk.uploads.append(
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
      try await duty.room.desk.uploads.cancel(upload.id, owner: owner)
    } catch is UploadRefusal {
      return
    }
  }

  /// The plan that the draft now holds: the one that came, in place of the one before; else that.
  mutating func finish() async throws -> FiledPaper? {
    guard end == nil else { return nil }
    guard let upload, let draft else { return draft?.papers.last }
    do {
      let paper = try await duty.room.desk.uploads.finish(upload.id, owner: owner)
      for old in draft.papers where old != paper {
        _ = try await duty.room.desk.drafts.detach(old, from: draft.id, owner: owner)
      }
      return paper
    } catch let refusal as UploadRefusal {
      end = .refused(refusal)
      return nil
    }
  }
}
