import Components
import Desk
import Domain
import HTTPTypes
import Ledger
import Procedures
import Registers

/// One step on a dossier: its form, and what becomes of it.
extension DossierRoom {
  func deed(
    _ deedForm: (any DeedForm)?, at part: DeskAddress.DossierPart, _ form: FormBody
  ) async throws -> Reply {
    guard let deedForm else { return room.notFound() }
    let deed = deedForm.deed
    let subject = DeedSubject(dossier: file.dossier, actor: person.actor, setting: setting)
    var page = DeedFormPage(
      form: deedForm, subject: subject, place: .dossier(number, part), version: file.version, token: person.token)
    guard room.visit.isPost else {
      return deed == .correct || openDeeds.contains(deed) ? deedPage(page) : notNow()
    }
    let journal = DossierJournal(house: room.house, actor: person.actor, base: room.base)
    let typed = form.answers.values
    page.typed = typed
    page.key = form[FormBody.FormField.key] ?? page.key
    let content = typed.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "\u{1E}")
    let key = journal.key("\(number)/\(page.key)", of: content)
    if try room.house.wasRecorded(key) { return room.onward(.dossier(number, .page)) }
    guard let seen = form[FormBody.FormField.version].flatMap({ Int($0) }), seen == file.version else {
      page.meanwhile = meanwhile(since: form[FormBody.FormField.version].flatMap { Int($0) } ?? file.version, in: file)
      page.key = DeskForm.newKey()
      return deedPage(page, .conflict)
    }
    switch deedForm.parse(typed, subject) {
    case .failure(let errors):
      page.errors = errors
      return deedPage(page, .unprocessableContent)
    case .success(let command):
      return try await record(command, page, key, journal)
    }
  }

  private func record(
    _ command: DossierCommand, _ page: DeedFormPage, _ key: IdempotencyKey, _ journal: DossierJournal
  ) async throws -> Reply {
    var page = page
    do {
      try await journal.record(command, on: file, key: key, setting)
      return room.onward(.dossier(number, .page))
    } catch let refusal as JournalRefusal {
      switch refusal {
      case .refusal(let refusal):
        page.errors = FormErrors(refusal, setting)
        return deedPage(page, .unprocessableContent)
      case .overtaken(let now):
        page.meanwhile = meanwhile(since: file.version, in: now)
        page.version = now.version
        page.key = DeskForm.newKey()
        return deedPage(page, .conflict)
      case .keyReused:
        page.key = DeskForm.newKey()
        page.notice = CheckWords.filedBefore
        return deedPage(page, .unprocessableContent)
      case .readOnly:
        page.notice = DeskWords.readOnly
        return deedPage(page, .serviceUnavailable)
      case .diskFull:
        page.notice = DeskWords.diskFull
        return deedPage(page, .serviceUnavailable)
      }
    }
  }

  private func deedPage(_ page: DeedFormPage, _ status: HTTPResponse.Status = .ok) -> Reply {
    room.document(
      page.form.title, at: page.place, for: person, status: status,
      crumbs: [
        .init(Phrase(DeskWords.desk), DeskAddress.desk.page),
        .init(Phrase(file.dossier.filing.number.description), DeskAddress.dossier(number, .page).page),
      ], main: page)
  }

  /// What others recorded since a page was drawn: what, who, when.
  private func meanwhile(since version: Int, in file: DossierFile) -> [Phrase] {
    return file.dossier.entries.dropFirst(max(0, version)).map { entry in
      let who: Wording =
        switch entry.by.body {
        case .office(let name): setting.offices[name]?.title ?? .same(name.text)
        case .organisation: SlipWords.applicant
        }
      let when = "\(entry.recordedAt.day.short(room.language)) \(entry.recordedAt.clock)"
      return Phrase(DossierStepKind(entry.act).wording) + " · " + Phrase(who) + " · " + Phrase(when)
    }
  }
}

extension House {
  /// Whether a form with this key was recorded before, with whatever content.
  func wasRecorded(_ key: IdempotencyKey) throws -> Bool { try ledger.first(ofKey: key.key, by: key.actor) != nil }
}
