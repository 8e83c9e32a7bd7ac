import Components
import Desk
import Domain
import HTTPTypes
import Procedures

/// The page of one paper of a draft: uploads, what is held, and originals that the office received.
extension DraftRoom {
  func paper(_ step: any JourneyStep, _ form: FormBody, _ frame: JourneyFrame) async throws -> Reply {
    guard let item = step.item else { return room.notFound() }
    guard room.visit.isPost else { return paperPage(step, frame) }
    guard room.takesFile(.draft(draft.id, .step(step.name))) else {
      return try await paperForm(step, item, form, frame)
    }
    switch try await uploads(item, step).takeForm() {
    case .taken: return room.onward(.draft(draft.id, .step(step.name)))
    case .nothingChosen: return wrong(PaperRoomWords.nothingChosen, step, frame)
    case .refused(let refusal): return wrong(refusal.wording, step, frame)
    case .wrongToken: return room.foreignForm()
    case .unreadable: return wrong(PaperRoomWords.unreadable, step, frame)
    case .tooMany(let until): return room.tooMany(until)
    }
  }

  /// What else is done with a paper: taken out again, recorded as received, or gone on from.
  private func paperForm(
    _ step: any JourneyStep, _ item: DossierItem, _ form: FormBody, _ frame: JourneyFrame
  ) async throws -> Reply {
    do {
      if let digest = form["remove"].flatMap({ FileDigest($0) }) {
        let held = draft.papers.filter { $0.item == item.code && $0.form.digest == digest }
        for paper in held { _ = try await room.desk.drafts.detach(paper, from: draft.id, owner: draft.owner) }
        return room.onward(.draft(draft.id, .step(step.name)))
      }
      let digests = form.items.filter { $0.name == UploadPage.reuseField }
      if !digests.isEmpty { return try await reuse(digests.map(\.value), step, item, frame) }
      if form["received"] != nil, !draft.owner.isOrganisation {
        guard let day = Day(typed: form, "on"), day <= room.today else {
          return paperPage(step, frame, original: OriginalForm(form: form, isWrong: true), .unprocessableContent)
        }
        let paper = FiledPaper(item: item.code, form: .original(receivedOn: day))
        _ = try await room.desk.drafts.attach(paper, to: draft.id, owner: draft.owner)
        return room.onward(.draft(draft.id, .step(step.name)))
      }
    } catch let refusal as DraftRefusal {
      return wrong(refusal.wording, step, frame)
    }
    if case .failure(let errors) = step.parse([:], into: frame.draft, frame.setting) {
      return paperPage(step, frame, errors: errors, .unprocessableContent)
    }
    return .onward(to: frame.next(after: step.name).link(room.language).address)
  }

  /// Takes files that the record holds of the applicant for this item; what is another's is not found, as what does not exist.
  private func reuse(
    _ digests: [String], _ step: any JourneyStep, _ item: DossierItem, _ frame: JourneyFrame
  ) async throws -> Reply {
    let asked = digests.compactMap { FileDigest($0) }
    guard asked.count == digests.count, let files = frame.setting.holdings.files(asked, of: item.code) else {
      return wrong(PaperRoomWords.notOnFile, step, frame)
    }
    do {
      try await room.desk.uploads.attachKept(files, to: draft.id, owner: draft.owner)
      return room.onward(.draft(draft.id, .step(step.name)))
    } catch UploadRefusal.notFound {
      return wrong(PaperRoomWords.notOnFile, step, frame)
    } catch let refusal as UploadRefusal {
      return wrong(refusal.wording, step, frame)
    }
  }

  private func wrong(_ words: Wording, _ step: any JourneyStep, _ frame: JourneyFrame) -> Reply {
    paperPage(step, frame, errors: FormErrors(FileField.name, words), .unprocessableContent)
  }

  private func paperPage(
    _ step: any JourneyStep, _ frame: JourneyFrame, errors: FormErrors? = nil,
    original: OriginalForm = OriginalForm(form: FormBody(items: [])), _ status: HTTPResponse.Status = .ok
  ) -> Reply {
    let parts = DeskAddress.draft(draft.id, .slices(step.name)).page.link(room.language)
    var original = original
    original.action = DeskAddress.draft(draft.id, .step(step.name)).page
    original.token = person.token
    let page = PaperPages(
      upload: UploadPage(step, frame, parts: parts, errors: errors),
      original: draft.owner.isOrganisation ? nil : original)
    return document(step.title, at: .step(step.name), status: status, policy: .pageWithScript, main: page)
  }
}

/// The page of a paper; for an office that enters a paper dossier, with the form that records an original as received.
private struct PaperPages: Component {
  let upload: UploadPage
  let original: OriginalForm?

  func draw(into html: inout HTML) {
    html.draw(upload)
    html.draw(original)
  }
}

/// On which day an original came.
struct OriginalForm: Component {
  let form: FormBody
  var isWrong = false
  var action = PageAddress()
  var token = ""

  func draw(into html: inout HTML) {
    html.h2(PaperRoomWords.originalReceived)
    let day = FormField(
      "on", Phrase(PaperRoomWords.originalDay),
      .date(day: form["on-day"] ?? "", month: form["on-month"] ?? "", year: form["on-year"] ?? ""),
      error: isWrong ? Phrase(PaperRoomWords.day) : nil)
    html.draw(
      Form(
        action, fields: [day], hidden: DeskForm.hidden(token: token) + [QueryItem("received", "yes")],
        button: Button(PaperRoomWords.originalReceived, .secondary)))
  }
}

extension FiledPaper.Form {
  /// nil for an original.
  var digest: FileDigest? {
    switch self {
    case .file(let digest, _, _): digest
    case .original: nil
    }
  }
}

extension Day {
  /// A day as typed in three boxes.
  init?(typed form: FormBody, _ name: String) {
    guard let day = form[name + "-day"].flatMap({ Int($0) }), let month = form[name + "-month"].flatMap({ Int($0) }),
      let year = form[name + "-year"].flatMap({ Int($0) })
    else { return nil }
    self.init(year, month, day)
  }
}
