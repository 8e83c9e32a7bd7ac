import Components
import Desk
import Domain
import HTTPTypes
import Procedures

/// The plan of activities, sent as a file with its form.
extension DutyRoom {
  /// `body` is what was sent without a file: the one that is held goes with it.
  func plan(_ body: FormBody) async throws -> Reply {
    let form = PlanForm()
    let place = DeskAddress.duty(number, .deed(.sendPlan))
    let sent = SentForm(room: room, person: person, place: place, item: DutyAct.PlanNotice.item, about: number)
    guard room.takesFile(place) else {
      let held = try await sent.held()
      let reply = try await deed(form, body, subject(plan: held?.papers.last))
      try await close(held?.id, after: reply)
      return reply
    }
    let journal = DutyJournal(house: room.house, actor: person.actor)
    let outcome = try await sent.read { [house = room.house, number] body in
      guard let key = body[FormBody.FormField.key] else { return false }
      return try house.wasRecorded(journal.key("\(number)/\(key)", of: ""))
    }
    switch outcome {
    case .wrongToken: return room.foreignForm()
    case .unreadable: return room.unreadable(.unreadable)
    case .tooMany(let until): return room.tooMany(until)
    case .refused(let refusal, let body):
      var sheet = DutySheet(form: form, subject: try subject(plan: nil), token: person.token, version: file.version)
      sheet.typed = body.answers.values
      sheet.errors = FormErrors(FileField.name, refusal.wording)
      return try show(sheet, .unprocessableContent)
    case .form(let body, let papers, let draft):
      let reply = try await deed(form, body, subject(plan: papers.last))
      try await close(draft, after: reply)
      return reply
    }
  }

  /// Once the plan was sent its draft is kept as it was, so that its file is.
  private func close(_ draft: DraftID?, after reply: Reply) async throws {
    guard reply.status == .seeOther, let draft else { return }
    _ = try await room.desk.drafts.markFiled(draft, owner: person.body, as: number)
  }
}
