import Components
import Desk
import Domain

/// What a person sees of their own account, and what they can do about it.
struct AccountPage: Component {
  let person: SignedIn
  let frequency: NoticeFrequency
  let sessions: [Session]
  /// nil where there is no second factor.
  let codesLeft: Int?

  func draw(into html: inout HTML) {
    html.h1(DeskWords.account)
    html.draw(SummaryList(rows))
    if person.account.memberships.count > 1 { bodies(into: &html) }
    secondFactor(into: &html)
    language(into: &html)
    notices(into: &html)
    sessionList(into: &html)
  }

  private var rows: [SummaryList.Row] {
    [
      .init(Phrase(AccountWords.name), Phrase(person.account.name.string)),
      .init(Phrase(SignInWords.email), Phrase(person.account.email.text)),
      .init(Phrase(AccountWords.actingFor), person.bodyName),
      .init(
        Phrase(AccountWords.roles), values: person.session.membership.roles.sorted().map { Phrase($0.wording) }),
      .init(
        Phrase(SignInWords.password), Phrase("············"),
        action: .link(SignInWords.changeTitle, to: DeskAddress.account(.password).page)),
    ]
  }

  private func bodies(into html: inout HTML) {
    html.section { html in
      html.h2(AccountWords.switchBody)
      let choices = person.account.memberships.map {
        FormField.Choice($0.body.description, person.name(of: $0.body))
      }
      html.draw(
        Form(
          DeskAddress.acting.page,
          fields: [FormField("body", Phrase(AccountWords.actingFor), .radios(person.body.description, choices))],
          hidden: DeskForm.hidden(token: person.token), button: Button(AccountWords.switchBody, .secondary)))
    }
  }

  private func secondFactor(into html: inout HTML) {
    html.section { html in
      html.h2(AccountWords.secondFactor)
      if let codesLeft {
        html.p(AccountWords.codesLeft(codesLeft))
        html.draw(
          Form(
            DeskAddress.account(.recoveryCodes).page, fields: [], hidden: DeskForm.hidden(token: person.token),
            button: Button(AccountWords.newCodes, .secondary)))
        html.p { $0.a(AccountWords.anotherTelephone, .href(DeskAddress.account(.secondFactor).page)) }
      } else {
        html.p(AccountWords.noSecondFactor)
        html.p { $0.a(SignInWords.setUpTitle, .href(DeskAddress.account(.secondFactor).page)) }
      }
    }
  }

  private func language(into html: inout HTML) {
    html.section { html in
      html.h2(AccountWords.language)
      let choices = Language.allCases.map { FormField.Choice($0.rawValue, Phrase($0.ownName)) }
      html.draw(
        Form(
          DeskAddress.account(.language).page,
          fields: [
            FormField(
              "language", Phrase(AccountWords.languageLabel), .radios(person.account.language.rawValue, choices))
          ],
          hidden: DeskForm.hidden(token: person.token), button: Button(AccountWords.save, .secondary)))
    }
  }

  private func notices(into html: inout HTML) {
    html.section { html in
      html.h2(NoticeWords.notices)
      html.p(NoticeWords.byMail)
      let choices = NoticeFrequency.allCases.map { FormField.Choice($0.rawValue, Phrase($0.wording)) }
      html.draw(
        Form(
          DeskAddress.account(.notices).page,
          fields: [FormField("notices", Phrase(NoticeWords.howOften), .radios(frequency.rawValue, choices))],
          hidden: DeskForm.hidden(token: person.token), button: Button(AccountWords.save, .secondary)))
    }
  }

  private func sessionList(into html: inout HTML) {
    html.section { html in
      html.h2(AccountWords.sessions)
      html.p(AccountWords.sessionsReason)
      html.ul(.class("papers")) { html in
        for session in sessions { html.li { row(session, into: &$0) } }
      }
      guard sessions.count > 1 else { return }
      html.draw(
        Form(
          DeskAddress.account(.sessions).page, fields: [],
          hidden: DeskForm.hidden(token: person.token) + [QueryItem("others", "yes")],
          button: Button(AccountWords.endOthers, .secondary)))
    }
  }

  private func row(_ session: Session, into html: inout HTML) {
    html.span(session.device.string)
    html.span { html in
      html.text(AccountWords.lastSeen)
      html.text(" ")
      MomentText(session.lastSeen).draw(into: &html)
    }
    if session.id == person.session.id { return html.draw(Tag(AccountWords.thisOne, .good)) }
    html.form(.method("post"), .action(DeskAddress.account(.sessions).page.link(html.language))) { html in
      html.input(.type("hidden"), .name(FormBody.FormField.token), .value(person.token))
      html.input(.type("hidden"), .name("session"), .value(session.id.text))
      html.button(.type("submit"), .class("link-button")) { html in
        html.text(AccountWords.end)
        html.span(.class("unseen")) { $0.text(": \(session.device.string)") }
      }
    }
  }
}
