import Components
import Domain

/// What an applicant should know before filing about a certificate: that the dossier is late, that the certificate is suspended.
struct FilingNotices: Component {
  let setting: Setting

  init(_ setting: Setting) { self.setting = setting }

  func draw(into html: inout HTML) {
    if let days = setting.daysLate {
      html.draw(Notice(Phrase(PageWords.lateToday(days, setting.procedure)), tone: .waiting))
    }
    guard let certificate = setting.certificate?.certificate, certificate.state(on: setting.today) == .suspended else {
      return
    }
    html.draw(Notice(Phrase(PageWords.suspended), tone: .waiting))
  }
}

/// That a filed dossier came late, by how many days.
struct LateFiling: Component {
  let filing: DossierFiling

  init(_ filing: DossierFiling) { self.filing = filing }

  func draw(into html: inout HTML) {
    guard let days = filing.daysLate else { return }
    html.draw(Notice(Phrase(PageWords.filedLate(days)), tone: .waiting))
  }
}

/// The sections of which the record holds all: shown, not asked.
struct HeldSections: Component {
  let journey: Journey
  let draft: DraftContent

  init(_ journey: Journey, _ draft: DraftContent) {
    self.journey = journey
    self.draft = draft
  }

  func draw(into html: inout HTML) {
    let held = journey.sections.filter { section in section.isHeld && section.steps.contains { $0.isAsked(draft) } }
    guard !held.isEmpty else { return }
    html.draw(AnswerSections(Journey(held), draft))
    html.p(PageWords.heldBasis, .class("basis"))
  }
}
