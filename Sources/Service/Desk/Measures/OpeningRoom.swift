import Components
import Desk
import Domain
import HTTPTypes
import Ledger
import Procedures
import Registers

/// A measure about to be opened on a certificate: by an office, or by the holder's notice.
struct OpeningRoom: Sendable {
  let room: Room
  let person: SignedIn
  let certificate: CertificateFile
  let door: DeskAddress.MeasureDoor

  private var place: DeskAddress { .opening(certificate.number, door) }

  func reply(_ form: FormBody) async throws -> Reply {
    var sheet = MeasureSheet(token: person.token, version: String(certificate.version))
    guard room.visit.isPost else { return try show(sheet) }
    let journal = MeasureJournal(house: room.house, actor: person.actor)
    let sent = try await received(form, journal)
    guard case .form(let body, let papers, let draft) = sent else { return try refused(sent, sheet) }
    sheet.take(body, papers)
    let key = journal.key("\(certificate.number)/\(sheet.key)", of: sheet.content)
    if let opened = try room.house.subject(of: key) { return room.onward(.measure(opened, .page)) }
    switch door.form.parse(
      sheet.typed ?? [:], on: certificate, holderName: try holderName, papers: papers)
    {
    case .failure(let errors):
      sheet.errors = errors
      return try show(sheet, .unprocessableContent)
    case .success(let opening): return try await open(opening, sheet, key, journal, draft)
    }
  }

  /// The holder's notice comes with a file, an office's proposal without.
  private func received(_ form: FormBody, _ journal: MeasureJournal) async throws -> SentForm.Outcome {
    guard room.takesFile(place) else { return .form(form, [], nil) }
    let sent = SentForm(
      room: room, person: person, place: place, item: SelfTermination.auditReport, about: certificate.number)
    return try await sent.read { [house = room.house, number = certificate.number] body in
      guard let key = body[FormBody.FormField.key] else { return false }
      return try house.wasRecorded(journal.key("\(number)/\(key)", of: ""))
    }
  }

  private func open(
    _ opening: MeasureOpening, _ sheet: MeasureSheet, _ key: IdempotencyKey, _ journal: MeasureJournal,
    _ draft: DraftID?
  ) async throws -> Reply {
    var sheet = sheet
    guard let law = room.house.law.measure(opening.matter.law, on: room.today) else { return room.notFound() }
    let setting = try room.house.setting(law)
    do {
      let number = try await journal.open(opening, on: certificate, key: key, setting)
      if let draft { _ = try await room.desk.drafts.markFiled(draft, owner: person.body, as: number) }
      return room.onward(.measure(number, .page))
    } catch let refusal as MeasureJournalRefusal {
      switch refusal {
      case .refusal(let refusal):
        let field = refusal == .auditMissing ? FileField.name : refusal.field
        sheet.errors = FormErrors(field, refusal.wording(setting))
        return try show(sheet, refusal == .certificateChanged ? .conflict : .unprocessableContent)
      case .overtaken:
        sheet.again(MeasureRefusal.certificateChanged.wording(setting))
        return try show(sheet, .conflict)
      case .keyReused:
        sheet.again(CheckWords.filedBefore)
        return try show(sheet, .unprocessableContent)
      case .readOnly:
        sheet.again(DeskWords.readOnly)
        return try show(sheet, .serviceUnavailable)
      case .diskFull:
        sheet.again(DeskWords.diskFull)
        return try show(sheet, .serviceUnavailable)
      }
    }
  }

  private func refused(_ sent: SentForm.Outcome, _ sheet: MeasureSheet) throws -> Reply {
    var sheet = sheet
    switch sent {
    case .form: return try show(sheet)
    case .wrongToken: return room.foreignForm()
    case .unreadable: return room.unreadable(.unreadable)
    case .tooMany(let until): return room.tooMany(until)
    case .refused(let refusal, let body):
      sheet.take(body, [])
      sheet.errors = FormErrors(FileField.name, refusal.wording)
      return try show(sheet, .unprocessableContent)
    }
  }

  private var holderName: Narratives {
    get throws {
      try room.house.registers.read { try $0.certificate(certificate.number)?.holderName } ?? Narratives()
    }
  }

  private func show(_ sheet: MeasureSheet, _ status: HTTPResponse.Status = .ok) throws -> Reply {
    let form = door.form
    let page = MeasureFormPage(
      title: form.title, about: Phrase(try holderName, for: room.language),
      kind: "\(certificate.certificate.number.text) · \(certificate.certificate.state(on: room.today).wording)",
      introduction: form.introduction(room.house.law, on: room.today),
      fields: form.fields(certificate, today: room.today, typed: sheet.typed, errors: sheet.errors),
      button: form.button, paper: form.paper, action: place.page,
      back: .link(MeasureRoomWords.link, to: DeskAddress.measures.page), hidden: sheet.hidden, errors: sheet.errors)
    return room.document(
      form.title, at: place, for: person, status: status,
      crumbs: [
        .init(Phrase(DeskWords.desk), DeskAddress.desk.page),
        .init(Phrase(MeasureRoomWords.link), DeskAddress.measures.page),
      ], main: page)
  }
}

extension House {
  /// The subject of what was recorded under a key, with whatever content; nil where nothing was.
  func subject(of key: IdempotencyKey) throws -> RecordNumber? {
    guard let position = try ledger.first(ofKey: key.key, by: key.actor), let act = try ledger.act(at: position) else {
      return nil
    }
    return RecordNumber(act.subject.text)
  }
}
