import Domain
import Testing

@testable import Desk

@Suite("A session ends by itself, by hand, and never in silence")
struct SessionTests {
  @Test("an organisation's staff have two hours of rest and a day in all")
  func filer() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    let idle = try await office.signIn(account, password)
    office.pass(minutes: 119)
    #expect(try await office.desk.sessions.find(token: idle.token) != nil)
    office.pass(minutes: 119)
    #expect(try await office.desk.sessions.find(token: idle.token) != nil)
    office.pass(minutes: 120)
    #expect(try await office.desk.sessions.find(token: idle.token) == nil)
    let busy = try await office.signIn(account, password)
    for _ in 0..<23 {
      office.pass(minutes: 60)
      #expect(try await office.desk.sessions.find(token: busy.token) != nil)
    }
    office.pass(minutes: 60)
    #expect(try await office.desk.sessions.find(token: busy.token) == nil)
  }

  @Test("officers have half an hour of rest and twelve hours in all")
  func officer() async throws {
    let office = try Office(strictness: .demonstration)
    let (account, password) = try await office.officer()
    let opened = try await office.signIn(account, password)
    for _ in 0..<24 {
      #expect(try await office.desk.sessions.find(token: opened.token) != nil)
      office.pass(minutes: 29)
    }
    #expect(try await office.desk.sessions.find(token: opened.token) != nil)
    office.pass(minutes: 24)
    #expect(try await office.desk.sessions.find(token: opened.token) == nil)
    let idle = try await office.signIn(account, password)
    office.pass(minutes: 30)
    #expect(try await office.desk.sessions.find(token: idle.token) == nil)
  }

  @Test("a token opens its own session, also after a restart, and a changed one opens none")
  func token() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    let opened = try await office.signIn(account, password)
    let again = try office.restarted()
    #expect(try await again.desk.sessions.find(token: opened.token)?.id == opened.session.id)
    for wrong in ["", opened.session.id.text, opened.token + "A", String(opened.token.dropLast())] {
      #expect(try await again.desk.sessions.find(token: wrong) == nil)
    }
  }

  @Test("a person sees the own sessions and ends one or all; another's stay")
  func list() async throws {
    let office = try Office()
    let (mai, password) = try await office.filer()
    let (lan, word) = try await office.filer("lan@river.example", for: Office.river)
    let first = try await office.signIn(mai, password)
    office.pass(minutes: 1)
    let second = try await office.signIn(mai, password)
    let others = try await office.signIn(lan, word)
    let sessions = office.desk.sessions
    #expect(try await sessions.list(of: mai.number).map(\.id) == [second.session.id, first.session.id])
    #expect(second.session.device.string == "Firefox, Linux")
    try await sessions.end(others.session.id, of: mai.number)
    #expect(try await sessions.find(token: others.token) != nil)
    try await sessions.end(first.session.id, of: mai.number)
    #expect(try await sessions.find(token: first.token) == nil)
    _ = try await office.signIn(mai, password)
    try await sessions.endAll(of: mai.number, except: second.session.id)
    #expect(try await sessions.list(of: mai.number).map(\.id) == [second.session.id])
    try await sessions.endAll(of: mai.number)
    #expect(try await sessions.list(of: mai.number) == [])
    #expect(try await sessions.find(token: others.token) != nil)
  }

  @Test("a person acts for one body at a time, and only for their own")
  func bodies() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    try await office.desk.accounts.set(Membership(Office.river, [.audits]), of: account.number)
    let opened = try await office.signIn(account, password)
    #expect(opened.session.membership.body == Office.lantern)
    let other = try await office.desk.sessions.act(for: Office.river, in: opened.session)
    #expect(other?.person == Person(account: account.number.text, body: Office.river, roles: [.audits]))
    #expect(try await office.desk.sessions.find(token: opened.token)?.membership.body == Office.river)
    #expect(try await office.desk.sessions.act(for: Office.comingo, in: opened.session) == nil)
  }

  @Test("a form's token is its session's and no other's")
  func forms() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    let here = try await office.signIn(account, password).session
    let there = try await office.signIn(account, password).session
    let sessions = office.desk.sessions
    #expect(sessions.check(sessions.csrfToken(for: here), for: here))
    #expect(!sessions.check(sessions.csrfToken(for: there), for: here))
    #expect(!sessions.check("", for: here))
    #expect(sessions.check(sessions.csrfToken(forCookie: "x"), forCookie: "x"))
    #expect(!sessions.check(sessions.csrfToken(forCookie: here.id.text), for: here))
  }

  @Test("a form posted too late is given back to its sender once, within the hour, and to nobody else")
  func pending() async throws {
    let office = try Office()
    let (mai, _) = try await office.filer()
    let (lan, _) = try await office.filer("lan@river.example", for: Office.river)
    let forms = office.desk.pendingForms
    let form = PendingForms.Form(path: "/vi/drafts/1/name", body: Array("name=Đèn+Lồng".utf8))
    let key = try #require(try await forms.keep(form, for: mai.number))
    let late = try #require(try await forms.keep(form, for: mai.number))
    #expect(try await forms.take(key, for: lan.number) == nil)
    #expect(try await forms.take(key, for: mai.number) == form)
    #expect(try await forms.take(key, for: mai.number) == nil)
    office.pass(minutes: 60)
    #expect(try await forms.take(late, for: mai.number) == nil)
    let long = PendingForms.Form(path: "/", body: [UInt8](repeating: 0, count: 65_537))
    #expect(try await forms.keep(long, for: mai.number) == nil)
  }
}
