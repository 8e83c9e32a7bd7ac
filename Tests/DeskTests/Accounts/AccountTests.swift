import Domain
import Foundation
import Testing

@testable import Desk

@Suite("Accounts are kept for people who act for a body")
struct AccountTests {
  @Test("an account is made with a first password that must be changed")
  func create() async throws {
    let office = try Office()
    let (account, password) = try await office.filer(" Mai@Lantern.Example ")
    #expect(account.email.text == "mai@lantern.example")
    #expect(account.mustChangePassword)
    #expect(!account.isOfficer)
    #expect(password.count == 23)
    #expect(try await office.desk.accounts.find(email: "MAI@lantern.example") == account)
    #expect(try await office.desk.accounts.find(account.number) == account)
    #expect(account.person(for: Office.lantern)?.roles == [.files])
    #expect(account.person(for: Office.river) == nil)
  }

  @Test("one address is one account, however it is typed")
  func unique() async throws {
    let office = try Office()
    _ = try await office.filer()
    await #expect(throws: AccountRefusal.addressTaken) { try await office.filer("MAI@LANTERN.example") }
  }

  @Test(
    "what is no address is none",
    arguments: [
      "", "mai", "mai@", "@lantern.example", "mai@lantern", "a b@c.example", "a@b..example", "a@b@c.example",
      "a\u{200B}@c.example", "a@-b.example", "a\n@c.example", String(repeating: "a", count: 65) + "@c.example",
    ])
  func addresses(_ text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test("a role must fit the body")
  func roles() async throws {
    let office = try Office()
    let wrong = [Membership(Office.lantern, [.decides]), Membership(Office.comingo, [.files])]
    for membership in wrong {
      await #expect(throws: AccountRefusal.unfitRole(membership.roles.first!, membership.body)) {
        try await office.desk.accounts.create(
          NewAccount(email: "a@b.example", name: Text("A"), language: .en, memberships: [membership]))
      }
    }
    await #expect(throws: AccountRefusal.noMembership) {
      try await office.desk.accounts.create(
        NewAccount(email: "a@b.example", name: Text("A"), language: .en, memberships: []))
    }
  }

  @Test("accounts are listed by name as a Vietnamese reader expects, of all bodies or of one")
  func list() async throws {
    let office = try Office()
    for (email, name) in [("h@a.example", "Hoà"), ("d@a.example", "Đào"), ("a@a.example", "Ân")] {
      _ = try await office.desk.accounts.create(
        NewAccount(email: email, name: Text(name), language: .vi, memberships: [Membership(Office.river, [.files])]))
    }
    _ = try await office.officer()
    #expect(try await office.desk.accounts.list(of: Office.river).map(\.name.string) == ["Ân", "Đào", "Hoà"])
    #expect(try await office.desk.accounts.list().count == 4)
  }

  @Test("a disabled account loses its sessions and cannot sign in until it is enabled")
  func disable() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    let opened = try await office.signIn(account, password)
    try await office.desk.accounts.disable(account.number)
    #expect(try await office.desk.sessions.find(token: opened.token) == nil)
    await #expect(throws: SignInRefusal.notAccepted) { try await office.signIn(account, password) }
    try await office.desk.accounts.enable(account.number)
    #expect(try await office.desk.sessions.find(token: opened.token) == nil)
    _ = try await office.signIn(account, password)
  }

  @Test("a reset gives a new first password, ends the sessions and forgets the second factor")
  func reset() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    let opened = try await office.signIn(account, password)
    _ = try await office.setUpSecondFactor(account)
    let fresh = try await office.desk.accounts.reset(account.number)
    #expect(fresh != password)
    #expect(try await office.desk.sessions.find(token: opened.token) == nil)
    let found = try #require(try await office.desk.accounts.find(account.number))
    #expect(!found.hasSecondFactor && found.mustChangePassword)
    await #expect(throws: SignInRefusal.notAccepted) { try await office.signIn(account, password) }
    _ = try await office.signIn(account, fresh)
  }

  @Test("a person changes the password knowing the present one; other sessions end")
  func change() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    let here = try await office.signIn(account, password)
    let there = try await office.signIn(account, password)
    let chosen = "cây đa bến nước sân đình"
    let accounts = office.desk.accounts
    await #expect(throws: AccountRefusal.wrongPassword) {
      try await accounts.changePassword(of: account.number, from: "khong phai mat khau", to: chosen)
    }
    await #expect(throws: AccountRefusal.password(.unchanged)) {
      try await accounts.changePassword(of: account.number, from: password, to: password)
    }
    try await accounts.changePassword(of: account.number, from: password, to: chosen, keeping: here.session.id)
    #expect(try await office.desk.sessions.find(token: here.token)?.account.mustChangePassword == false)
    #expect(try await office.desk.sessions.find(token: there.token) == nil)
    await #expect(throws: SignInRefusal.notAccepted) { try await office.signIn(account, password) }
    // The same password as another keyboard composes it.
    _ = try await office.signIn(account, chosen.decomposedStringWithCanonicalMapping)
  }

  @Test("a membership is set, changed and taken away, and the sessions follow")
  func membership() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    let opened = try await office.signIn(account, password)
    try await office.desk.accounts.set(Membership(Office.river, [.files, .administers]), of: account.number)
    #expect(try await office.desk.accounts.find(account.number)?.memberships.count == 2)
    try await office.desk.accounts.set(Membership(Office.lantern, [.audits]), of: account.number)
    #expect(try await office.desk.sessions.find(token: opened.token)?.person.roles == [.audits])
    try await office.desk.accounts.set(Membership(Office.lantern, []), of: account.number)
    #expect(try await office.desk.sessions.find(token: opened.token) == nil)
  }

  @Test("a provider's subject belongs to one account")
  func identities() async throws {
    let office = try Office()
    let (mai, _) = try await office.filer()
    let (hung, _) = try await office.officer()
    let identities = office.desk.identities
    try await identities.link(issuer: "https://id.example", subject: "7", to: mai.number)
    try await identities.link(issuer: "https://id.example", subject: "7", to: mai.number)
    #expect(try await identities.find(issuer: "https://id.example", subject: "7") == mai)
    #expect(try await identities.find(issuer: "https://other.example", subject: "7") == nil)
    await #expect(throws: IdentityRefusal.linkedToAnother) {
      try await identities.link(issuer: "https://id.example", subject: "7", to: hung.number)
    }
  }
}
