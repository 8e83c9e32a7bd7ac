import Components
import Desk
import Domain
import HTTPTypes
import Ledger
import Procedures
import Registers

/// The duties under one certificate, for somebody who has to do with them.
struct DutyRoom: Sendable {
  let room: Room
  let person: SignedIn
  let file: DutyCase

  var number: RecordNumber { file.file.number }

  func reply(to part: DeskAddress.DutyPart, _ form: FormBody) async throws -> Reply {
    switch part {
    case .page: return try await page()
    case .paper(let place): return try await paper(place)
    case .deed(.sendPlan): return try await plan(form)
    case .deed(let deed):
      guard let dutyForm = DutyForms.form(deed) else { return room.notFound() }
      return try await self.deed(dutyForm, form, subject(plan: nil))
    }
  }

  private func page() async throws -> Reply {
    let (number, language) = (number, room.language)
    let activity = try room.house.registers.read { reading in
      try reading.lastActivities(.certificate(number), on: room.today)[file.file.holder]
    }
    let deeds = openDeeds.map { (words: $0.title, page: DeskAddress.duty(number, .deed($0.deed)).page) }
    let view = DutyFilePage.View(
      office: province, showsAccounts: Access.may(person.person, .seeAccount, on: file.parties), deeds: deeds,
      download: { DeskAddress.duty(number, .paper($0)).page.link(language) })
    return room.document(
      DutyRoomWords.title(file.file.certificate.number), at: .duty(number, .page), for: person, crumbs: crumbs,
      main: PageWithNotices(
        page: DutyFilePage(file.file, lastActivity: activity, file.rules, of: try holderName, view),
        notices: try await notices()))
  }

  /// What was told of the certificate: to a province what was told to it, and to the holder the same.
  private func notices() async throws -> NoticesOfRecord {
    let isReceiver = person.body == .office(file.parties.receiver)
    return try await room.notices(
      of: number, to: NoticeReader(person, seesAll: isReceiver), organisation: try holderName)
  }

  /// The province for which somebody reads: it sees plans that were sent to it, and nothing else.
  private var province: OfficeName? {
    guard case .office(let office) = person.body, office != file.parties.receiver else { return nil }
    return office
  }

  var holderName: Phrase {
    get throws {
      let holder = file.file.holder
      let name = try room.house.names(of: [holder], room.language)[holder]
      return Phrase(name ?? holder.text)
    }
  }

  /// What the person may do now.
  private var openDeeds: [any DutyForm] {
    DutyForms.all.filter { form in
      guard Access.may(person.person, form.deed, on: file.parties) else { return false }
      guard form.deed == .acknowledgePlan else { return file.file.isLive(on: room.today) }
      guard let province, let plan = file.file.plan(at: province, by: file.rules) else { return false }
      return plan.received == nil
    }
  }

  /// A province gets the plans that were sent to it only.
  private func paper(_ place: Int) async throws -> Reply {
    guard file.file.entries.indices.contains(place), case .planSent(let notice) = file.file.entries[place].act,
      province.map({ file.rules.current($0) == file.rules.current(notice.office) }) ?? true
    else { return room.notFound() }
    let name = notice.plan.fileName ?? DutyAct.PlanNotice.item
    return try await room.download(notice.plan, named: name)
  }

  func subject(plan: FiledPaper?) throws -> DutySubject {
    DutySubject(
      file: file.file, actor: person.actor, rules: file.rules, currencies: House.currencies,
      held: try room.house.heldData(of: file.file.holder), plan: plan)
  }

  var crumbs: [Page.Crumb] {
    [.init(Phrase(DeskWords.desk), DeskAddress.desk.page), .init(Phrase(DutyRoomWords.link), DeskAddress.duties.page)]
  }
}

/// One form about duties, and what becomes of it.
extension DutyRoom {
  func deed(_ form: any DutyForm, _ body: FormBody, _ subject: DutySubject) async throws -> Reply {
    var sheet = DutySheet(form: form, subject: subject, token: person.token, version: file.version)
    guard room.visit.isPost else { return try show(sheet) }
    let journal = DutyJournal(house: room.house, actor: person.actor)
    let typed = body.answers.values
    sheet.typed = typed
    sheet.key = body[FormBody.FormField.key] ?? sheet.key
    let key = journal.key("\(number)/\(sheet.key)", of: sheet.content)
    if try room.house.wasRecorded(key) { return room.onward(.duty(number, .page)) }
    guard let seen = body[FormBody.FormField.version].flatMap({ Int($0) }), seen == file.version else {
      sheet.overtaken()
      return try show(sheet, .conflict)
    }
    switch form.parse(typed, subject) {
    case .failure(let errors):
      sheet.errors = errors
      return try show(sheet, .unprocessableContent)
    case .success(let command): return try await record(command, sheet, key, journal)
    }
  }

  private func record(
    _ command: DutyCommand, _ sheet: DutySheet, _ key: IdempotencyKey, _ journal: DutyJournal
  ) async throws -> Reply {
    var sheet = sheet
    do {
      try await journal.record(command, on: file, key: key)
      return room.onward(.duty(number, .page))
    } catch let refusal as DutyJournalRefusal {
      switch refusal {
      case .refusal(let refusal):
        sheet.errors = FormErrors(refusal, file.rules)
        return try show(sheet, .unprocessableContent)
      case .overtaken:
        sheet.overtaken()
        return try show(sheet, .conflict)
      case .keyReused:
        sheet.key = DeskForm.newKey()
        sheet.errors = FormErrors(nil, CheckWords.filedBefore)
        return try show(sheet, .unprocessableContent)
      case .readOnly:
        sheet.errors = FormErrors(nil, DeskWords.readOnly)
        return try show(sheet, .serviceUnavailable)
      case .diskFull:
        sheet.errors = FormErrors(nil, DeskWords.diskFull)
        return try show(sheet, .serviceUnavailable)
      }
    }
  }

  func show(_ sheet: DutySheet, _ status: HTTPResponse.Status = .ok) throws -> Reply {
    let place = DeskAddress.duty(number, .deed(sheet.form.deed))
    let back = DeskAddress.duty(number, .page).page
    let page = DutyFormPage(
      sheet.form, on: sheet.subject, of: try holderName, action: place.page, back: back, hidden: sheet.hidden,
      typed: sheet.typed, errors: sheet.errors)
    return room.document(
      sheet.form.title, at: place, for: person, status: status,
      crumbs: crumbs + [.init(Phrase(file.file.certificate.number.text), back)], main: page)
  }
}

/// A form about duties as it stands between two visits.
struct DutySheet: Sendable {
  let form: any DutyForm
  let subject: DutySubject
  let token: String
  let version: Int
  var key = DeskForm.newKey()
  var typed: FormInput?
  var errors: FormErrors?

  init(form: any DutyForm, subject: DutySubject, token: String, version: Int) {
    self.form = form
    self.subject = subject
    self.token = token
    self.version = version
  }

  var hidden: [QueryItem] {
    DeskForm.hidden(token: token, key: key) + [QueryItem(FormBody.FormField.version, String(version))]
  }

  /// All that the form says, as one text.
  var content: String {
    let typed = (typed ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let plan = subject.plan.map { "\($0.form)" } ?? ""
    return (typed + [plan]).joined(separator: "\u{1E}")
  }

  /// Others acted since it was drawn: it is shown anew, with what was typed, to be sent again.
  mutating func overtaken() {
    key = DeskForm.newKey()
    errors = FormErrors(nil, DutyRoomWords.overtaken)
  }
}
