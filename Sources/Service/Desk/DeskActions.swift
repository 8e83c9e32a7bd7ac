import Components
import Desk
import Domain
import Procedures
import Registers

/// What a role may begin at its desk: a new certificate, or what may be done with each that is held. Before it, what is to be known of the record.
struct DeskActions: Component {
  let person: SignedIn
  let procedures: [Procedure]
  /// Those of the organisation whose desk it is.
  let certificates: [CertificateRow]
  let today: Day
  /// What a demonstration says of its own time; nil elsewhere.
  let note: Wording?

  func draw(into html: inout HTML) {
    if let note { html.draw(Notice(Phrase(note))) }
    if Access.may(person.person, .draft) {
      buttons(procedures.filter { !isAboutCertificate($0) }, into: &html)
      if !certificates.isEmpty { held(into: &html) }
    } else if Access.may(person.person, .draftForOthers) {
      html.draw(Details(Phrase(DraftWords.enterPaper), PaperDossiers(procedures: procedures)))
    }
  }

  private func isAboutCertificate(_ procedure: Procedure) -> Bool {
    ProcedureCatalogue.form(procedure.name)?.isAboutCertificate ?? false
  }

  private func buttons(_ procedures: [Procedure], into html: inout HTML) {
    html.ul(.class("plain")) { html in
      for procedure in procedures {
        html.li {
          $0.a(DraftWords.begin(procedure.title), .class("button"), .href(DeskAddress.new(procedure.name).page))
        }
      }
    }
  }

  private func held(into html: inout HTML) {
    html.section { html in
      html.draw(SectionHeading(Phrase(DraftWords.certificates), id: "certificates"))
      html.draw(
        DataTable(
          Phrase(DraftWords.certificates),
          columns: [
            Column(CertificateAnswerWords.certificate, .rowHeading) { (row: CertificateRow, html: inout HTML) in
              html.a(row.printed, .href(PageAddress.certificate(row.number)))
              html.br()
              html.small(row.kind.wording)
            },
            Column(CertificateAnswerWords.state) { (row: CertificateRow) in Phrase(row.state(on: today).wording) },
            Column(CertificateAnswerWords.validUntil, .day) { (row: CertificateRow) in DayText(row.expiry) },
            Column(DraftWords.whatCanBeDone) { (row: CertificateRow, html: inout HTML) in possible(row, into: &html) },
          ], rows: certificates, captionIsHidden: true, id: "certificates-table"))
    }
  }

  /// Extend, amend, report it lost, old or damaged: each begins a dossier with the certificate chosen.
  private func possible(_ row: CertificateRow, into html: inout HTML) {
    let possible = procedures.filter { procedure in
      ProcedureCatalogue.form(procedure.name).map { $0.isAboutCertificate && $0.grants == row.kind } ?? false
    }
    guard isOpen(row) else { return html.small(DraftWords.nothingCanBeDone) }
    html.ul(.class("plain")) { html in
      for procedure in possible {
        let page = DeskAddress.new(procedure.name).page.with(NewDraftPage.certificateField, row.number.text)
        html.li { $0.a(procedure.title, .href(page)) }
      }
    }
  }

  /// Whether anything can still be granted on it: not once it has expired, nor once its end is decided, though it is in force until then.
  private func isOpen(_ row: CertificateRow) -> Bool {
    if case .withdrawn = row.standing { return false }
    switch row.state(on: today) {
    case .expired, .withdrawn: return false
    case .inForce, .suspended, .notYetValid: return true
    }
  }
}

/// The procedures of which an office enters a paper dossier.
private struct PaperDossiers: Component {
  let procedures: [Procedure]

  func draw(into html: inout HTML) {
    html.ul(.class("plain")) { html in
      for procedure in procedures {
        html.li { $0.a(DraftWords.enter(procedure.title), .href(DeskAddress.new(procedure.name).page)) }
      }
    }
  }
}
