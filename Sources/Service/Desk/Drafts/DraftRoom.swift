import Components
import Desk
import Domain
import HTTPTypes
import Procedures
import Record

/// A draft of the body's own: its questions, its papers, and the filing.
struct DraftRoom: Sendable {
  let room: Room
  let person: SignedIn
  let draft: Draft

  func reply(to part: DeskAddress.DraftPart, _ form: FormBody) async throws -> Reply {
    if case .filed(let dossier, _) = draft.standing {
      return room.onward(.dossier(dossier, draft.supplements == nil ? .filed : .page))
    }
    guard let frame = try frame() else { return room.notFound() }
    switch part {
    case .tasks: return document(frame.setting.procedure.title, at: .tasks, main: TaskListPage(frame))
    case .step(let name):
      guard let step = frame.journey.step(name), step.hasPage(frame.draft) else {
        return room.notFound()
      }
      return step.item == nil ? try await question(step, form, frame) : try await paper(step, form, frame)
    case .slices(let name):
      guard let step = frame.journey.step(name), let item = step.item else { return room.notFound() }
      return try await uploads(item, step).slices(form)
    case .check: return room.visit.isPost ? try await file(frame) : check(frame)
    case .drop:
      try await room.desk.drafts.delete(draft.id, owner: draft.owner)
      return room.onward(.drafts)
    }
  }

  /// A new dossier is drafted under the law of today, a supplement under that of its dossier; nil where neither knows it.
  private func frame() throws -> JourneyFrame? {
    let supplemented = try draft.supplements.flatMap { try room.house.dossier($0) }
    guard let form = ProcedureCatalogue.form(draft.procedure),
      let procedure = supplemented?.procedure ?? room.house.law.procedure(draft.procedure, on: room.today)
    else { return nil }
    let organisation = supplemented?.dossier.filing.applicant.organisation ?? draft.applicant
    let certificate = supplemented.map { $0.dossier.filing.certificate } ?? draft.certificate
    var holdings = try organisation.map { try room.house.holdings(of: $0, about: certificate) } ?? Holdings()
    holdings.papers =
      try organisation.map { organisation in
        try room.house.papersOnFile(of: organisation, about: certificate, for: procedure, to: person.person)
      } ?? []
    return JourneyFrame(
      form, try room.house.setting(procedure, holdings), draft: content(draft),
      base: DeskAddress.draft(draft.id, .tasks).page,
      hidden: DeskForm.hidden(token: person.token)
        + [QueryItem(FormBody.FormField.version, String(draft.revision))],
      demands: supplemented?.dossier.requests.last?.demands ?? [])
  }

  private func content(_ draft: Draft) -> DraftContent {
    DraftContent(answers: draft.answers.without(DraftKept.all), papers: draft.papers)
  }

  func uploads(_ item: DossierItem, _ step: any JourneyStep) -> UploadRoom {
    UploadRoom(room: room, person: person, draft: draft, item: item, step: step.name)
  }

  func document(
    _ title: Wording, at part: DeskAddress.DraftPart?, status: HTTPResponse.Status = .ok,
    policy: Headers.Policy = .page, main: some Component
  ) -> Reply {
    room.document(
      title, at: part.map { .draft(draft.id, $0) }, for: person, status: status, policy: policy, main: main)
  }

  private func question(_ step: any JourneyStep, _ form: FormBody, _ frame: JourneyFrame) async throws -> Reply {
    guard room.visit.isPost else { return questionPage(QuestionPage(step, frame), step) }
    guard !room.takesFile(.draft(draft.id, .step(step.name))) else { return room.unreadable(.unreadable) }
    let typed = form.answers.values
    switch step.parse(typed, into: frame.draft, frame.setting) {
    case .failure(let errors):
      return questionPage(QuestionPage(step, frame, typed: typed, errors: errors), step, .unprocessableContent)
    case .success(let answers):
      do {
        return try await save(answers, step, typed, frame)
      } catch DraftRefusal.conflict(let newer) {
        var frame = frame
        frame.hidden =
          DeskForm.hidden(token: person.token)
          + [QueryItem(FormBody.FormField.version, String(newer.revision))]
        let errors = FormErrors(nil, DraftWords.changedElsewhereReason)
        return questionPage(QuestionPage(step, frame, typed: typed, errors: errors), step, .conflict)
      } catch let refusal as DraftRefusal {
        let errors = FormErrors(nil, refusal.wording)
        return questionPage(QuestionPage(step, frame, typed: typed, errors: errors), step, .unprocessableContent)
      } catch is DeskFull {
        let errors = FormErrors(nil, DeskWords.diskFull)
        return questionPage(QuestionPage(step, frame, typed: typed, errors: errors), step, .serviceUnavailable)
      }
    }
  }

  /// Saves what was answered on top of what the draft holds now; goes on to the next question.
  private func save(
    _ answers: Answers, _ step: any JourneyStep, _ typed: FormInput, _ frame: JourneyFrame
  ) async throws -> Reply {
    let own = frame.form.own(answers, of: frame.draft, frame.setting).merging(draft.answers.only(DraftKept.all))
    let saved = try await room.desk.drafts.save(draft.id, owner: draft.owner, answers: own, expecting: draft.revision)
    if step.isAgain(typed) { return room.onward(.draft(draft.id, .step(step.name))) }
    var frame = frame
    frame.draft = frame.form.completed(content(saved), frame.setting)
    return .onward(to: frame.next(after: step.name).link(room.language).address)
  }

  private func questionPage(
    _ page: QuestionPage, _ step: any JourneyStep, _ status: HTTPResponse.Status = .ok
  ) -> Reply {
    document(step.title, at: .step(step.name), status: status, main: page)
  }

  func check(_ frame: JourneyFrame, _ errors: FormErrors? = nil, _ status: HTTPResponse.Status = .ok) -> Reply {
    document(CheckWords.title, at: .check, status: status, main: CheckAnswersPage(frame, errors: errors))
  }
}
