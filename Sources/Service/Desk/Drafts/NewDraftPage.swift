import Components
import Desk
import Domain

/// Where a dossier is begun: what it needs, and for an office that enters a paper dossier, whose it is and how it came.
struct NewDraftPage: Component {
  let person: SignedIn
  let procedure: Procedure
  let form: FormBody
  var isWrong = false

  /// What a draft begins with; nil where an answer is missing.
  var start: (applicantName: Text?, kept: Answers)? {
    guard !person.body.isOrganisation else { return (nil, Answers()) }
    guard let name = form["applicant-name"].map({ Text($0) }), !name.isEmpty,
      let manner = form["manner"].flatMap({ DossierFiling.Manner(rawValue: $0) }), manner != .online
    else { return nil }
    let number = form["applicant"].flatMap { RecordNumber($0) } ?? .newOrganisation()
    guard number.text.hasPrefix("o-") else { return nil }
    return (name, Answers([DraftKept.applicant: [number.text], DraftKept.manner: [manner.rawValue]]))
  }

  func draw(into html: inout HTML) {
    html.draw(ErrorSummary(fields))
    html.h1(procedure.title)
    html.p { html in
      html.text(DraftWords.basis)
      html.text(" ")
      html.text(procedure.basis.map { $0.wording[html.language] }.joined(separator: "; "))
    }
    html.p(procedure.filer.words)
    html.h2(DraftWords.needed)
    html.ol { html in
      for item in procedure.items { html.li(item.words) }
    }
    html.p(DraftWords.savesItself)
    html.draw(
      Form(
        DeskAddress.new(procedure.name).page, fields: fields, hidden: DeskForm.hidden(token: person.token),
        button: Button(DraftWords.start)))
  }

  private var fields: [FormField] {
    guard !person.body.isOrganisation else { return [] }
    let manners = DossierFiling.Manner.allCases.filter { $0 != .online }.map {
      FormField.Choice($0.rawValue, Phrase($0.wording))
    }
    return [
      FormField(
        "applicant-name", Phrase(DraftWords.applicant), .text(form["applicant-name"] ?? ""),
        error: isWrong && form["applicant-name"] == nil ? Phrase(DraftWords.applicantMissing) : nil),
      FormField(
        "applicant", Phrase(DraftWords.applicantNumber), .text(form["applicant"] ?? ""),
        hint: Phrase(DraftWords.applicantNumberHint), error: isWrong ? numberError : nil, isOptional: true),
      FormField(
        "manner", Phrase(DraftWords.manner), .radios(form["manner"], manners),
        error: isWrong && form["manner"] == nil ? Phrase(DraftWords.mannerMissing) : nil),
    ]
  }

  private var numberError: Phrase? {
    guard let typed = form["applicant"], RecordNumber(typed)?.text.hasPrefix("o-") != true else { return nil }
    return Phrase(DraftWords.applicantNumberWrong)
  }
}

/// What is kept with a draft besides the answers to its questions, under names that no question has.
enum DraftKept {
  /// The record number of the organisation whose paper dossier it is.
  static let applicant = "kept.applicant"
  /// How the paper dossier came.
  static let manner = "kept.manner"
  static let all: Set<String> = [applicant, manner]
}

extension Draft {
  /// The deed it was begun under.
  var deed: Deed { owner.isOrganisation ? .draft : .draftForOthers }

  /// Whose dossier it will be; nil where an office has not said.
  var applicant: RecordNumber? {
    switch owner {
    case .organisation(let number): number
    case .office: answers[DraftKept.applicant].flatMap { RecordNumber($0) }
    }
  }

  var manner: DossierFiling.Manner {
    answers[DraftKept.manner].flatMap { DossierFiling.Manner(rawValue: $0) } ?? .online
  }
}

/// The drafts of a body.
struct DraftsPage: Component {
  let person: SignedIn
  let drafts: [Draft]
  let law: LawBook
  let today: Day

  func draw(into html: inout HTML) {
    html.h1(DeskWords.drafts)
    let open = drafts.filter { $0.standing == .open }
    guard !open.isEmpty else {
      return html.draw(EmptyState(Phrase(DraftWords.none), advice: Phrase(DraftWords.noneAdvice)))
    }
    html.ul(.class("papers")) { html in
      for draft in open { html.li { row(draft, into: &$0) } }
    }
  }

  private func row(_ draft: Draft, into html: inout HTML) {
    let title = law.procedure(draft.procedure, on: today)?.title ?? .same(draft.procedure.text)
    html.a(.href(DeskAddress.draft(draft.id, .tasks).page)) { html in
      html.text(title)
      if let name = draft.applicantName { html.text(" – \(name.string)") }
    }
    html.span { html in
      html.text(DraftWords.saved)
      html.text(" ")
      MomentText(draft.updatedAt).draw(into: &html)
    }
    if draft.supplements != nil { html.draw(Tag(DraftWords.supplement, .waiting)) }
    html.form(.method("post"), .action(DeskAddress.draft(draft.id, .drop).page.link(html.language))) { html in
      html.input(.type("hidden"), .name(FormBody.FormField.token), .value(person.token))
      html.button(.type("submit"), .class("link-button")) { html in
        html.text(DraftWords.delete)
        html.span(.class("unseen")) { html in
          html.text(": ")
          html.text(title)
        }
      }
    }
  }
}
