import Components
import Desk
import Domain
import HTTPTypes
import Ledger
import Procedures
import Registers

/// One measure, for somebody who has to do with it.
struct MeasureRoom: Sendable {
  let room: Room
  let person: SignedIn
  let file: MeasureFile
  let setting: MeasureSetting

  init(room: Room, person: SignedIn, file: MeasureFile) throws {
    self.room = room
    self.person = person
    self.file = file
    setting = try room.house.setting(file.law)
  }

  var number: RecordNumber { file.measure.number }

  func reply(to part: DeskAddress.MeasurePart, _ form: FormBody) async throws -> Reply {
    switch part {
    case .page: return try await page()
    case .paper(let step, let place): return try await paper(step, place)
    case .letter(let name): return letter(name)
    case .letterFile(let name): return letterFile(name)
    case .deed(let deed):
      guard let measureForm = MeasureForms.form(deed) else { return room.notFound() }
      return try await self.deed(measureForm, at: part, form)
    case .correction(let step):
      guard MeasurePage.mayCorrect(step, of: file.measure, person.body),
        let correction = MeasureForms.form(.correct, step: step)
      else { return room.notFound() }
      return try await deed(correction, at: part, form)
    }
  }

  var seesInside: Bool { Access.may(person.person, .seeInside, on: file.parties) }

  private func page() async throws -> Reply {
    let (number, language) = (number, room.language)
    let correction: @Sendable (Int) -> PageAddress = { DeskAddress.measure(number, .correction($0)).page }
    let view = MeasurePage.View(
      seesInside: seesInside,
      deeds: openDeeds.compactMap { deed in
        MeasureForms.form(deed).map { ($0.title, DeskAddress.measure(number, .deed(deed)).page) }
      },
      correction: Access.may(person.person, .correct, on: file.parties) ? correction : nil,
      certificate: .certificate(file.certificate.number),
      download: { step, place in DeskAddress.measure(number, .paper(step: step, place: place)).page.link(language) },
      other: { DeskAddress.measure($0, .page).page })
    return room.document(
      MeasurePage.title(file.measure), at: .measure(number, .page), for: person, crumbs: crumbs,
      main: PageWithNotices(
        page: MeasurePage(file.measure, setting, for: person.body, view), notices: try await notices()))
  }

  /// What the person may do with the measure as it stands now. An office acknowledges and answers its own letter, once.
  private var openDeeds: [MeasureDeed] {
    MeasureForms.possible(on: file.measure, file.certificate).filter { deed in
      guard Access.may(person.person, deed, on: file.parties) else { return false }
      switch deed {
      case .acknowledgeLetter: return ownLetter.map { $0.received == nil && $0.opinion == nil } ?? false
      case .giveOpinion: return ownLetter.map { $0.opinion == nil } ?? false
      case .conclude: return mayConclude
      case .see, .seeInside, .consult, .recordAnswer, .meet, .decide, .notify, .acknowledgeDecision, .takeBack,
        .reportRemedy, .examine, .settle, .close, .correct:
        return true
      }
    }
  }

  private var ownLetter: Dossier.Letter? {
    guard case .office(let office) = person.body else { return nil }
    return file.measure.letter(to: office)
  }

  /// While the organisation may still remedy, there is nothing to conclude.
  private var mayConclude: Bool {
    guard case .remedying(let since) = file.measure.state, let limit = file.law.step(.remedy)?.limit else {
      return true
    }
    return setting.calendar.due(limit, from: since).day < setting.today
  }

  private func paper(_ step: Int, _ place: Int) async throws -> Reply {
    guard file.measure.entries.indices.contains(step) else { return room.notFound() }
    let papers = file.measure.entries[step].act.papers
    guard papers.indices.contains(place) else { return room.notFound() }
    return try await room.download(papers[place], named: papers[place].fileName ?? papers[place].item)
  }

  private var crumbs: [Page.Crumb] {
    [
      .init(Phrase(DeskWords.desk), DeskAddress.desk.page),
      .init(Phrase(MeasureRoomWords.link), DeskAddress.measures.page),
    ]
  }
}

/// One step on a measure: its form, and what becomes of it.
extension MeasureRoom {
  private func deed(
    _ form: any MeasureForm, at part: DeskAddress.MeasurePart, _ plain: FormBody
  ) async throws -> Reply {
    var sheet = MeasureSheet(token: person.token, version: file.seen)
    guard room.visit.isPost else {
      let isOpen = form.deed == .correct || openDeeds.contains(form.deed)
      return show(form, at: part, sheet, notNow: !isOpen)
    }
    let journal = MeasureJournal(house: room.house, actor: person.actor)
    let sent = try await received(plain, part, journal)
    guard case .form(let body, let papers, let draft) = sent else { return refused(sent, form, at: part, sheet) }
    sheet.take(body, papers)
    let key = journal.key("\(number)/\(sheet.key)", of: sheet.content)
    if try room.house.wasRecorded(key) { return room.onward(.measure(number, .page)) }
    guard sheet.isCurrent(body) else {
      sheet.again(meanwhile(since: body[FormBody.FormField.version]))
      return show(form, at: part, sheet, .conflict)
    }
    switch form.parse(sheet.typed ?? [:], subject, papers: papers) {
    case .failure(let errors):
      sheet.errors = errors
      return show(form, at: part, sheet, .unprocessableContent)
    case .success(let command):
      let reply = try await record(command, form, at: part, sheet, key, journal)
      if reply.status == .seeOther, let draft {
        _ = try await room.desk.drafts.markFiled(draft, owner: person.body, as: number)
      }
      return reply
    }
  }

  /// A report of what was remedied may come with a file; no other form does.
  private func received(
    _ form: FormBody, _ part: DeskAddress.MeasurePart, _ journal: MeasureJournal
  ) async throws -> SentForm.Outcome {
    let place = DeskAddress.measure(number, part)
    guard room.takesFile(place) else { return .form(form, [], nil) }
    let sent = SentForm(room: room, person: person, place: place, item: "remedy-paper", about: number)
    return try await sent.read { [house = room.house, number] body in
      guard let key = body[FormBody.FormField.key] else { return false }
      return try house.wasRecorded(journal.key("\(number)/\(key)", of: ""))
    }
  }

  private func record(
    _ command: MeasureCommand, _ form: any MeasureForm, at part: DeskAddress.MeasurePart, _ sheet: MeasureSheet,
    _ key: IdempotencyKey, _ journal: MeasureJournal
  ) async throws -> Reply {
    var sheet = sheet
    do {
      try await journal.record(command, on: file, key: key, setting)
      return room.onward(.measure(number, .page))
    } catch let refusal as MeasureJournalRefusal {
      switch refusal {
      case .refusal(let refusal):
        sheet.errors = FormErrors(refusal.field, refusal.wording(setting))
        return show(form, at: part, sheet, .unprocessableContent)
      case .overtaken(let now):
        sheet.version = now.seen
        sheet.again(overtaken(by: now.measure, since: file.version))
        return show(form, at: part, sheet, .conflict)
      case .keyReused:
        sheet.again(CheckWords.filedBefore)
        return show(form, at: part, sheet, .unprocessableContent)
      case .readOnly:
        sheet.again(DeskWords.readOnly)
        return show(form, at: part, sheet, .serviceUnavailable)
      case .diskFull:
        sheet.again(DeskWords.diskFull)
        return show(form, at: part, sheet, .serviceUnavailable)
      }
    }
  }

  private func refused(
    _ sent: SentForm.Outcome, _ form: any MeasureForm, at part: DeskAddress.MeasurePart, _ sheet: MeasureSheet
  ) -> Reply {
    var sheet = sheet
    switch sent {
    case .form: return show(form, at: part, sheet)
    case .wrongToken: return room.foreignForm()
    case .unreadable: return room.unreadable(.unreadable)
    case .tooMany(let until): return room.tooMany(until)
    case .refused(let refusal, let body):
      sheet.take(body, [])
      sheet.errors = FormErrors(FileField.name, refusal.wording)
      return show(form, at: part, sheet, .unprocessableContent)
    }
  }

  private var subject: MeasureSubject {
    MeasureSubject(
      measure: file.measure, certificate: file.certificate, actor: person.actor, setting: setting,
      following: .newMeasure())
  }

  /// What was recorded on the measure since a form was drawn; where nothing was, it is the certificate that changed.
  private func meanwhile(since seen: String?) -> Wording {
    let version = seen?.split(separator: ".").first.flatMap { Int($0) } ?? file.version
    guard version < file.version else { return MeasureRefusal.certificateChanged.wording(setting) }
    return overtaken(by: file.measure, since: version)
  }

  /// What others recorded, as far as the reader may see it.
  private func overtaken(by measure: MeasureCase, since version: Int) -> Wording {
    let steps = measure.entries.indices.dropFirst(max(0, version))
      .filter { seesInside || !measure.isInside(step: $0) }
      .map { measure.entries[$0].act.wording(setting) }
    guard !steps.isEmpty else { return MeasureRefusal.certificateChanged.wording(setting) }
    return MeasureRoomWords.overtaken(
      Wording(
        vi: steps.map(\.vi).joined(separator: "; "), en: steps.map(\.en).joined(separator: "; "),
        fr: steps.map(\.fr).joined(separator: "; ")))
  }

  private func show(
    _ form: any MeasureForm, at part: DeskAddress.MeasurePart, _ sheet: MeasureSheet,
    _ status: HTTPResponse.Status = .ok, notNow: Bool = false
  ) -> Reply {
    let place = DeskAddress.measure(number, part)
    let back = DeskAddress.measure(number, .page).page
    if notNow {
      return room.document(
        form.title, at: nil, for: person, status: .conflict,
        main: MessagePage(
          title: MeasureRoomWords.notNow, paragraphs: [Phrase(MeasureRefusal.notNow.wording(setting))],
          ways: [.link(MeasurePage.title(file.measure), to: back)]))
    }
    let subject = subject
    let page = MeasureFormPage(
      title: form.title, about: Phrase(file.measure.opening.holderName, for: room.language),
      kind: "\(file.measure.opening.printed.text) · \(file.measure.state.wording)",
      introduction: form.introduction(subject),
      fields: form.fields(subject, typed: sheet.typed, errors: sheet.errors), button: form.button, paper: form.paper,
      action: place.page, back: .link(MeasurePage.title(file.measure), to: back), hidden: sheet.hidden,
      errors: sheet.errors)
    return room.document(form.title, at: place, for: person, status: status, crumbs: crumbs, main: page)
  }
}
