import Components
import Desk
import Domain
import HTTPTypes

/// The way back to a form that was posted without a session.
extension Room {
  func kept(_ person: SignedIn) async throws -> Reply {
    let name = ServerCookie.name(.kept, reach)
    guard let key = visit.cookies[name], !key.isEmpty else { return gone(person) }
    guard visit.isPost else {
      return document(KeptWords.title, at: .kept, for: person, main: KeptForm(token: person.token))
    }
    guard let kept = try await desk.pendingForms.take(key, for: person.account.number),
      case .desk(let language, let place)? = Address(path: String(kept.path.prefix { $0 != "?" })), place != .kept,
      let form = try? FormBody(bytes: kept.body)
    else { return gone(person) }
    let room = Room(
      desk: desk, answers: answers, language: language,
      visit: Visit(request: visit.request, path: kept.path, client: visit.client))
    var reply = try await room.answer(place, form.with(FormBody.FormField.token, person.token))
    reply.fields.append((.setCookie, ServerCookie.take(.kept, reach)))
    return reply
  }

  private func gone(_ person: SignedIn) -> Reply {
    var reply = document(
      KeptWords.gone, at: .kept, for: person,
      main: MessagePage(
        title: KeptWords.gone, paragraphs: [Phrase(KeptWords.goneReason)],
        ways: [.link(DeskWords.desk, to: DeskAddress.desk.page)]))
    reply.fields.append((.setCookie, ServerCookie.take(.kept, reach)))
    return reply
  }
}

extension FormBody {
  /// The same form with one answer in the place of any it had.
  func with(_ name: String, _ value: String) -> FormBody {
    FormBody(items: items.filter { $0.name != name } + [QueryItem(name, value)])
  }
}

private struct KeptForm: Component {
  let token: String

  func draw(into html: inout HTML) {
    html.h1(KeptWords.title)
    html.p(KeptWords.reason)
    html.draw(
      Form(
        DeskAddress.kept.page, fields: [], hidden: DeskForm.hidden(token: token), button: Button(KeptWords.send)))
  }
}
