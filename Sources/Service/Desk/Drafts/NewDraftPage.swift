import Components
import Desk
import Domain
import Procedures
import Registers

/// Where a dossier is begun: what it needs; about which certificate it is; and for an office that enters a paper dossier, whose it is
/// and how it came.
struct NewDraftPage: Component {
  let person: SignedIn
  let procedure: Procedure
  let form: FormBody
  /// The certificates to choose from, where the procedure is about one that is held; nil where it is not.
  let certificates: [CertificateRow]?
  /// The one that was chosen before this page was opened.
  let chosen: RecordNumber?
  var isWrong = false
  /// Why it cannot be begun, whatever is answered.
  var refusal: Wording?

  static let certificateField = "certificate"

  func draw(into html: inout HTML) {
    let fields = fields
    html.draw(ErrorSummary(fields))
    html.h1(procedure.title)
    html.p { html in
      html.text(DraftWords.basis)
      html.text(" ")
      html.text(procedure.basis.map { $0.wording[html.language] }.joined(separator: "; "))
    }
    html.p(procedure.filer.words)
    if let refusal {
      html.draw(Notice(Phrase(refusal), title: Phrase(DraftWords.notPossible), tone: .bad))
    }
    html.h2(DraftWords.needed)
    html.ol { html in
      for item in procedure.items { html.li(item.words) }
    }
    if certificates?.isEmpty == true, person.body.isOrganisation {
      return html.draw(EmptyState(Phrase(DraftWords.noCertificate), advice: Phrase(DraftWords.noCertificateAdvice)))
    }
    html.p(DraftWords.savesItself)
    html.draw(
      Form(
        DeskAddress.new(procedure.name).page, fields: fields, hidden: DeskForm.hidden(token: person.token),
        button: Button(DraftWords.start)))
  }

  private var fields: [FormField] {
    switch (person.body.isOrganisation, certificates) {
    case (true, nil): []
    case (true, let certificates?): [choice(of: certificates)]
    case (false, nil): applicant + [manner]
    case (false, _): [printedNumber, manner]
    }
  }

  private func choice(of certificates: [CertificateRow]) -> FormField {
    FormField(
      NewDraftPage.certificateField, Phrase(DraftWords.certificate),
      .radios(
        form[NewDraftPage.certificateField] ?? chosen?.text,
        certificates.map { FormField.Choice($0.number.text, Phrase("\($0.printed) – ") + Phrase($0.kind.wording)) }),
      error: isWrong ? Phrase(DraftWords.certificateMissing) : nil)
  }

  private var printedNumber: FormField {
    FormField(
      NewDraftPage.certificateField, Phrase(DraftWords.printedNumber),
      .text(form[NewDraftPage.certificateField] ?? chosen?.text ?? ""), hint: Phrase(DraftWords.printedNumberHint),
      error: isWrong ? Phrase(DraftWords.printedNumberWrong) : nil)
  }

  private var applicant: [FormField] {
    [
      FormField(
        "applicant-name", Phrase(DraftWords.applicant), .text(form["applicant-name"] ?? ""),
        hint: Phrase(DraftWords.applicantHint),
        error: isWrong && form["applicant-name"] == nil ? Phrase(DraftWords.applicantMissing) : nil),
      FormField(
        "applicant", Phrase(DraftWords.applicantNumber), .text(form["applicant"] ?? ""),
        hint: Phrase(DraftWords.applicantNumberHint), error: isWrong ? numberError : nil, isOptional: true),
    ]
  }

  private var manner: FormField {
    let manners = DossierFiling.Manner.allCases.filter { $0 != .online }.map {
      FormField.Choice($0.rawValue, Phrase($0.wording))
    }
    return FormField(
      "manner", Phrase(DraftWords.manner), .radios(form["manner"], manners),
      error: isWrong && form["manner"] == nil ? Phrase(DraftWords.mannerMissing) : nil)
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
  /// The certificate the dossier is about.
  static let certificate = "kept.certificate"
  static let all: Set<String> = [applicant, manner, certificate]
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

  /// The certificate it is about; nil where one is to be issued.
  var certificate: RecordNumber? { answers[DraftKept.certificate].flatMap { RecordNumber($0) } }

  /// The year, where it is the draft of a yearly report.
  private var reportYear: Int? {
    procedure == ReportDraft.procedure ? answers[ReportDraft.year].flatMap { Int($0) } : nil
  }

  var reportTitle: Wording? {
    reportYear.map { year in
      Wording(vi: "Báo cáo năm \(year)", en: "Annual report \(year)", fr: "Rapport annuel \(year)")
    }
  }

  /// Where it is gone on with.
  var place: DeskAddress { reportYear.map { .report($0, .tasks) } ?? .draft(id, .tasks) }

  var manner: DossierFiling.Manner {
    answers[DraftKept.manner].flatMap { DossierFiling.Manner(rawValue: $0) } ?? .online
  }
}

/// The drafts of a body.
struct DraftsPage: Component {
  let person: SignedIn
  /// Those that are open.
  let drafts: [Draft]
  /// The printed numbers of the certificates they are about.
  let certificates: [RecordNumber: CertificateNumber]
  let law: LawBook
  let today: Day

  func draw(into html: inout HTML) {
    html.h1(DeskWords.drafts)
    guard !drafts.isEmpty else {
      return html.draw(EmptyState(Phrase(DraftWords.none), advice: Phrase(DraftWords.noneAdvice)))
    }
    html.ul(.class("papers")) { html in
      for draft in drafts { html.li { row(draft, into: &$0) } }
    }
  }

  private func row(_ draft: Draft, into html: inout HTML) {
    let title = law.procedure(draft.procedure, on: today)?.title ?? draft.reportTitle ?? .same(draft.procedure.text)
    html.a(.href(draft.place.page)) { html in
      html.text(title)
      if let printed = draft.certificate.flatMap({ certificates[$0] }) { html.text(" – \(printed.text)") }
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
          if let printed = draft.certificate.flatMap({ certificates[$0] }) { html.text(" – \(printed.text)") }
        }
      }
    }
  }
}
