import Components
import Desk
import Domain

/// What stands above every signed-in page: for whom one acts, the places of the desk, and the way out.
struct DeskFrame<Main: Component>: Component {
  var person: SignedIn?
  var place: DeskAddress?
  var main: Main

  func draw(into html: inout HTML) {
    if let person { DeskBar(person: person, place: place).draw(into: &html) }
    main.draw(into: &html)
  }
}

/// The bar itself.
struct DeskBar: Component {
  let person: SignedIn
  let place: DeskAddress?

  func draw(into html: inout HTML) {
    html.div(.class("desk-bar")) { html in
      html.p { html in
        html.strong(person.account.name.string)
        html.text(", ")
        person.bodyName.draw(into: &html)
      }
      html.nav(.aria(.label, DeskWords.places[html.language])) { html in
        html.ul { html in
          for (words, target) in links {
            html.li { $0.a(words, .href(target.page), .when(target == place, .aria(.current, "page"))) }
          }
          html.li { html in
            html.form(.method("post"), .action(DeskAddress.signOut.page.link(html.language))) { html in
              html.input(.type("hidden"), .name(FormBody.FormField.token), .value(person.token))
              html.button(DeskWords.signOut, .type("submit"))
            }
          }
        }
      }
    }
  }

  private var links: [(Wording, DeskAddress)] {
    var links: [(Wording, DeskAddress)] = [(DeskWords.desk, .desk)]
    let files = Access.may(person.person, .draft) || Access.may(person.person, .draftForOthers)
    if files { links.append((DeskWords.drafts, .drafts)) }
    if Access.may(person.person, .seeDuties) { links.append((DutyRoomWords.link, .duties)) }
    if Access.may(person.person, .fileReport) { links.append((ReportRoomWords.title, .reports)) }
    if person.body.isOrganisation || Access.mayProposeMeasure(person.person) {
      links.append((MeasureRoomWords.link, .measures))
    }
    if Access.may(person.person, .importCertificates) { links.append((ImportRoomWords.link, .importCertificates)) }
    if Access.may(person.person, .administerAccounts) { links.append((DeskWords.accounts, .accounts)) }
    links.append((NoticeWords.mine, .notices))
    if Access.may(person.person, .administerAccounts) { links.append((NoticeWords.outbox, .outbox)) }
    links.append((DeskWords.account, .account(.overview)))
    return links
  }
}

extension SignedIn {
  /// The body acted for, as people call it.
  var bodyName: Phrase { name(of: body) }

  func name(of body: Body) -> Phrase {
    switch body {
    case .office(let name): Phrase(offices[name]?.title ?? .same(name.text))
    case .organisation(let number): Phrase(organisationNames[number] ?? number.text)
    }
  }
}
