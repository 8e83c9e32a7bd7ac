import Components
import Desk
import Domain
import HTTPTypes
import Hummingbird

/// From e-mail and password to a session.
extension Room {
  func signIn(_ step: DeskAddress.SignInStep, _ form: FormBody) async throws -> Reply {
    guard reach != .plain else { return message(SignInWords.title, SignInWords.needsHTTPS, status: .forbidden) }
    switch step {
    case .password: return visit.isPost ? try await enterPassword(form) : passwordPage(SignInForm(to: wanted))
    case .code: return try await code(form)
    case .setUp: return try await setUp(form)
    case .choosePassword: return try await choosePassword(form)
    }
  }

  /// Where the visitor wanted to go: a place of this desk that can be read, or nothing.
  private var wanted: String? { visit.query?["to"].flatMap(readable) }

  func readable(_ path: String) -> String? {
    guard case .desk(_, let place) = Address(path: String(path.prefix { $0 != "?" })), place.methods.contains(.get),
      place.audience == .signedIn
    else { return nil }
    return path
  }

  /// Sends somebody who has not signed in to do so; a form they sent is kept for them.
  func signInFirst(_ form: FormBody) async throws -> Reply {
    guard visit.isPost else { return onward(.signIn(.password), to: readable(visit.path)) }
    guard let name = visit.cookies[ServerCookie.name(.account, reach)], let account = AccountNumber(name),
      try await desk.accounts.find(account) != nil
    else { return onward(.signIn(.password)) }
    return try await keep(form, for: account, then: .signIn(.password))
  }

  /// Keeps what was sent and shows the way back to it.
  func keep(_ form: FormBody, for account: AccountNumber, then place: DeskAddress) async throws -> Reply {
    let kept = PendingForms.Form(path: visit.path, body: form.encoded)
    guard let key = try await desk.pendingForms.keep(kept, for: account) else {
      return message(KeptWords.tooLong, KeptWords.tooLongReason, status: .contentTooLarge)
    }
    var reply = onward(place, to: place == .kept ? nil : DeskAddress.kept.page.link(language).address)
    reply.fields.append((.setCookie, ServerCookie.set(.kept, to: key, reach)))
    return reply
  }

  private func enterPassword(_ form: FormBody) async throws -> Reply {
    var shown = SignInForm(to: form["to"].flatMap(readable), email: form["email"] ?? "")
    guard shown.email != "", let password = form["password"] else {
      shown.error = SignInWords.fillBoth
      return passwordPage(shown, .unprocessableContent)
    }
    do {
      let step = try await desk.signIn.begin(
        email: shown.email, password: password, client: visit.client,
        device: visit.request.headers[.userAgent] ?? "")
      return began(step, shown.to)
    } catch let refusal as SignInRefusal {
      shown.error = refusal.wording(at: house.clock.now())
      return passwordPage(shown, refusal.status)
    }
  }

  private func began(_ step: SignIn.Step, _ to: String?) -> Reply {
    switch step {
    case .signedIn(let opened): return opening(opened, to)
    case .code(let halfway): return halfwayReply(halfway, .code, to)
    case .setUp(let halfway): return halfwayReply(halfway, .setUp, to)
    }
  }

  private func halfwayReply(_ halfway: Halfway, _ step: DeskAddress.SignInStep, _ to: String?) -> Reply {
    var reply = onward(.signIn(step), to: to)
    reply.fields.append((.setCookie, ServerCookie.set(.halfway, to: halfway.token, reach)))
    return reply
  }

  /// Sets the cookies of a session that was just opened, and sends its person on.
  func opening(_ opened: OpenedSession, _ to: String?) -> Reply {
    var reply: Reply
    if opened.session.account.mustChangePassword {
      reply = onward(.signIn(.choosePassword), to: to)
    } else {
      reply = .onward(to: to ?? DeskAddress.desk.page.link(opened.session.account.language).address)
    }
    reply.fields += signedInCookies(opened)
    return reply
  }

  func signedInCookies(_ opened: OpenedSession) -> [(HTTPField.Name, String)] {
    [
      (.setCookie, ServerCookie.set(.session, to: opened.token, reach)),
      (.setCookie, ServerCookie.set(.account, to: opened.session.account.number.text, reach)),
      (.setCookie, ServerCookie.take(.halfway, reach)),
    ]
  }

  private func passwordPage(_ form: SignInForm, _ status: HTTPResponse.Status = .ok) -> Reply {
    var form = form
    form.isDemonstration = house.isDemonstration
    return document(SignInWords.title, at: .signIn(.password), status: status, main: form)
  }

  func signOut(_ person: SignedIn) async throws -> Reply {
    try await desk.sessions.end(person.session.id, of: person.account.number)
    var reply = onward(.signIn(.password))
    reply.fields.append((.setCookie, ServerCookie.take(.session, reach)))
    return reply
  }
}

extension SignInRefusal {
  var status: HTTPResponse.Status {
    switch self {
    case .notAccepted, .wrongCode: .unprocessableContent
    case .tooMany: .tooManyRequests
    case .busy: .serviceUnavailable
    case .tooLate: .unprocessableContent
    }
  }
}

extension FormBody {
  /// The form as it would be sent again.
  var encoded: [UInt8] {
    var text = Link(path: [], query: items).address
    text.removeFirst(min(2, text.count))
    return Array(text.utf8)
  }
}
