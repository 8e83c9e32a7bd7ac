import Components
import Desk
import Domain
import HTTPTypes
import Procedures

/// The plan of activities, sent as a file with its form.
extension DutyRoom {
  func plan() async throws -> Reply {
    let form = PlanForm()
    let place = DeskAddress.duty(number, .deed(.sendPlan))
    let sent = SentForm(room: room, person: person, place: place, item: DutyAct.PlanNotice.item, about: number)
    guard room.visit.isPost else {
      return try await deed(form, FormBody(items: []), subject(plan: try await sent.held()?.papers.last))
    }
    guard room.takesFile(place) else { return room.unreadable(.unreadable) }
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
      if reply.status == .seeOther, let draft {
        _ = try await room.desk.drafts.markFiled(draft, owner: person.body, as: number)
      }
      return reply
    }
  }
}
