import Components
import Desk
import Domain
import HTTPTypes

/// A person's own account.
struct AccountRoom: Sendable {
  let room: Room
  let person: SignedIn

  private var number: AccountNumber { person.account.number }
  private var desk: Desk { room.desk }

  func reply(to part: DeskAddress.AccountPart, _ form: FormBody) async throws -> Reply {
    switch part {
    case .overview: return try await overview()
    case .password: return try await password(form)
    case .secondFactor: return try await secondFactor(form)
    case .recoveryCodes: return try await recoveryCodes()
    case .language:
      let language = form["language"].flatMap { Language(rawValue: $0) } ?? person.account.language
      try await desk.accounts.set(language, of: number)
      return .onward(to: DeskAddress.account(.overview).page.link(language).address)
    case .notices:
      if let frequency = form["notices"].flatMap({ NoticeFrequency(rawValue: $0) }) {
        try await desk.accounts.set(frequency, of: number)
      }
      return room.onward(.account(.overview))
    case .sessions:
      try await endSessions(form)
      return room.onward(.account(.overview))
    }
  }

  private func overview() async throws -> Reply {
    let page = AccountPage(
      person: person, frequency: try await desk.accounts.frequency(of: number) ?? .immediate,
      sessions: try await desk.sessions.list(of: number),
      codesLeft: person.account.hasSecondFactor ? try await desk.secondFactors.codesLeft(of: number) : nil)
    return room.document(DeskWords.account, at: .account(.overview), for: person, main: page)
  }

  private func password(_ form: FormBody) async throws -> Reply {
    var shown = PasswordForm(action: .account(.password), token: person.token)
    guard room.visit.isPost else { return passwordPage(shown) }
    do {
      try await room.change(person.session, form)
      return room.onward(.account(.overview))
    } catch let refusal as AccountRefusal {
      shown.refusal = refusal
      return passwordPage(shown, .unprocessableContent)
    }
  }

  private func passwordPage(_ form: PasswordForm, _ status: HTTPResponse.Status = .ok) -> Reply {
    room.document(SignInWords.changeTitle, at: .account(.password), for: person, status: status, main: form)
  }

  private func secondFactor(_ form: FormBody) async throws -> Reply {
    var shown = SetUpForm(offer: nil, token: person.token, action: .account(.secondFactor))
    guard room.visit.isPost else {
      shown.offer = try await desk.secondFactors.offer(to: number)
      return setUpPage(shown)
    }
    do {
      if case .refused(let until) = try await desk.limits.take(.secondFactor, by: [.account(number)]) {
        throw SignInRefusal.tooMany(until: until)
      }
      return codes(try await desk.secondFactors.confirm(number, code: form["code"] ?? ""))
    } catch let refusal as SecondFactorRefusal {
      shown.error = refusal.wording
    } catch let refusal as SignInRefusal {
      shown.error = refusal.wording(at: room.house.clock.now())
    }
    return setUpPage(shown, .unprocessableContent)
  }

  private func setUpPage(_ form: SetUpForm, _ status: HTTPResponse.Status = .ok) -> Reply {
    room.document(SignInWords.setUpTitle, at: .account(.secondFactor), for: person, status: status, main: form)
  }

  private func recoveryCodes() async throws -> Reply {
    guard person.account.hasSecondFactor else { return room.onward(.account(.secondFactor)) }
    return codes(try await desk.secondFactors.renewCodes(of: number))
  }

  private func codes(_ codes: [String]) -> Reply {
    room.document(
      SignInWords.codesTitle, at: nil, for: person,
      main: RecoveryCodes(codes: codes, next: DeskAddress.account(.overview).page))
  }

  private func endSessions(_ form: FormBody) async throws {
    if let id = form["session"].flatMap({ SessionID($0) }) {
      try await desk.sessions.end(id, of: number)
    } else if form["others"] != nil {
      try await desk.sessions.endAll(of: number, except: person.session.id)
    }
  }
}

extension Room {
  /// From now on the person acts for another body of theirs.
  func act(_ person: SignedIn, _ form: FormBody) async throws -> Reply {
    guard let body = form["body"].flatMap({ Body($0) }),
      try await desk.sessions.act(for: body, in: person.session) != nil
    else { return notFound() }
    return onward(.desk)
  }
}
