import Components
import Desk
import Domain
import HTTPTypes

/// The second factor at a sign-in: a code, or the first setting up; and the choice of a password after the first.
extension Room {
  private func halfway(_ need: Halfway.Need) async throws -> Halfway? {
    guard let token = visit.cookies[ServerCookie.name(.halfway, reach)], !token.isEmpty,
      let halfway = try await desk.signIn.halfway(token: token), halfway.need == need
    else { return nil }
    return halfway
  }

  private func isOwn(_ form: FormBody, _ halfway: Halfway) -> Bool {
    desk.sessions.check(form[FormBody.FormField.token] ?? "", forCookie: halfway.token)
  }

  private func wantedBehind(_ form: FormBody) -> String? { (form["to"] ?? visit.query?["to"]).flatMap(readable) }

  func code(_ form: FormBody) async throws -> Reply {
    guard let halfway = try await halfway(.code) else { return onward(.signIn(.password)) }
    var shown = CodeForm(to: wantedBehind(form), token: desk.sessions.csrfToken(forCookie: halfway.token))
    guard visit.isPost else { return codePage(shown) }
    guard isOwn(form, halfway) else { return foreignForm() }
    do {
      if case .refused(let until) = try await desk.limits.take(.secondFactor, by: [.client(visit.client)]) {
        throw SignInRefusal.tooMany(until: until)
      }
      return opening(try await desk.signIn.enter(code: form["code"] ?? "", halfway), shown.to)
    } catch let refusal as SignInRefusal {
      if refusal == .tooLate { return onward(.signIn(.password)) }
      shown.error = refusal.wording(at: house.clock.now())
      return codePage(shown, refusal.status)
    }
  }

  private func codePage(_ form: CodeForm, _ status: HTTPResponse.Status = .ok) -> Reply {
    document(SignInWords.codeTitle, at: .signIn(.code), status: status, main: form)
  }

  func setUp(_ form: FormBody) async throws -> Reply {
    guard let halfway = try await halfway(.setUp) else { return onward(.signIn(.password)) }
    let token = desk.sessions.csrfToken(forCookie: halfway.token)
    guard visit.isPost else {
      let offer = try await desk.signIn.offer(halfway)
      return setUpPage(SetUpForm(offer: offer, to: wantedBehind(form), token: token))
    }
    guard isOwn(form, halfway) else { return foreignForm() }
    do {
      let (opened, codes) = try await desk.signIn.confirm(code: form["code"] ?? "", halfway)
      let to = opened.session.account.mustChangePassword ? nil : wantedBehind(form)
      let next = to.flatMap { PageAddress(local: $0) } ?? DeskAddress.desk.page
      var reply = document(
        SignInWords.codesTitle, at: nil, main: RecoveryCodes(codes: codes, next: next))
      reply.fields += signedInCookies(opened)
      return reply
    } catch let refusal as SignInRefusal {
      if refusal == .tooLate { return onward(.signIn(.password)) }
      let error = refusal.wording(at: house.clock.now())
      return setUpPage(SetUpForm(offer: nil, to: wantedBehind(form), token: token, error: error), refusal.status)
    }
  }

  private func setUpPage(_ form: SetUpForm, _ status: HTTPResponse.Status = .ok) -> Reply {
    document(SignInWords.setUpTitle, at: .signIn(.setUp), status: status, main: form)
  }

  /// A password of one's own in place of the one that was given.
  func choosePassword(_ form: FormBody) async throws -> Reply {
    guard let session = try await session() else { return onward(.signIn(.password)) }
    let token = desk.sessions.csrfToken(for: session)
    var shown = PasswordForm(action: .signIn(.choosePassword), token: token, to: wantedBehind(form), isFirst: true)
    guard visit.isPost else { return choosePage(shown) }
    guard desk.sessions.check(form[FormBody.FormField.token] ?? "", for: session) else { return foreignForm() }
    do {
      try await change(session, form)
      return .onward(to: shown.to ?? DeskAddress.desk.page.link(session.account.language).address)
    } catch let refusal as AccountRefusal {
      shown.refusal = refusal
      return choosePage(shown, .unprocessableContent)
    }
  }

  /// Changes the password as a form asks. Throws ``AccountRefusal``.
  func change(_ session: Session, _ form: FormBody) async throws {
    if case .refused = try await desk.limits.take(.changePassword, by: [.account(session.account.number)]) {
      throw AccountRefusal.busy
    }
    try await desk.accounts.changePassword(
      of: session.account.number, from: form["present"] ?? "", to: form["chosen"] ?? "", keeping: session.id)
  }

  private func choosePage(_ form: PasswordForm, _ status: HTTPResponse.Status = .ok) -> Reply {
    document(SignInWords.chooseTitle, at: .signIn(.choosePassword), status: status, main: form)
  }
}

extension PageAddress {
  /// The page of a local path in any language, without its questions; nil where nothing stands there.
  init?(local path: String) {
    guard case .desk(_, let place)? = Address(path: String(path.prefix { $0 != "?" })) else { return nil }
    self = place.page
  }
}
