import Components
import Desk
import Domain
import Foundation
import HTTPTypes
import Testing

@testable import Service

@Suite("Sessions and forms")
struct SessionTests {
  @Test("an account that does not exist is answered like a wrong password", arguments: Language.allCases)
  func enumeration(language: Language) async throws {
    let office = try await Office()
    let page = "/\(language.rawValue)/sign-in"
    var texts: [String] = []
    for email in ["files@example.org", "nobody@example.org"] {
      let browser = office.browser()
      try await browser.get(page)
      try await browser.submit(page, [("email", email), ("password", "not the password")])
      #expect(browser.status == 422)
      #expect(browser.cookies["nhipcau"] == nil)
      texts.append(browser.text.replacing(email, with: "…"))
    }
    #expect(texts[0] == texts[1])
  }

  @Test("signed-in pages are kept by nobody; public ones do not look at cookies")
  func caching() async throws {
    let office = try await Office()
    let browser = try await office.person("files")
    let signedIn = try await browser.get("/en/desk")
    #expect(signedIn[.cacheControl] == "no-store")
    let with = try await browser.visitor.ask(.get, "/en/about", browser.cookieFields)
    let without = try await office.premises.get("/en/about")
    #expect(with == without)
    #expect(with.fields[values: .setCookie].isEmpty)
  }

  @Test(
    "a form from another site, or without the token, changes nothing",
    arguments: ["cross-site", "same-site", "same-origin"])
  func foreignForms(site: String) async throws {
    let office = try await Office()
    let browser = try await office.person("files")
    try await browser.get("/en/desk")
    let token = try #require(browser.form("/en/sign-out"))
    let new = "/en/desk/new/\(ProcedureName.issueOperation)"
    try await browser.post(new, site == "same-origin" ? [] : token, from: site)
    let drafts = try await office.house.desk?.drafts.list(owner: office.accounts["files"]!.account.memberships[0].body)
    #expect(drafts?.isEmpty == true)
    #expect(site == "same-origin" ? browser.path.hasSuffix("/kept") : browser.status == 403)
  }

  @Test("the control: the same form from this site with its token is taken")
  func ownForm() async throws {
    let office = try await Office()
    let browser = try await office.person("files")
    let new = "/en/desk/new/\(ProcedureName.issueOperation)"
    try await browser.get(new)
    try await browser.submit(new)
    #expect(browser.path.contains("/desk/drafts/"))
  }

  @Test("where a browser sends no fetch metadata, the origin must be this site")
  func origin() async throws {
    let office = try await Office()
    let browser = try await office.person("files")
    let new = "/en/desk/new/\(ProcedureName.issueOperation)"
    try await browser.get(new)
    let form = try #require(browser.form(new))
    try await browser.post(new, form, [.origin: "https://elsewhere.example"], from: nil)
    #expect(browser.status == 403)
    try await browser.post(new, form, [.origin: "http://example.org"], from: nil)
    #expect(browser.status == 200)
  }

  @Test("a form whose session ended is kept, and sent on after signing in again: nothing is lost")
  func expired() async throws {
    let now = Mutable(Instant(milliseconds: 1_790_000_000_000))
    let office = try await Office(clock: Clock { now.value })
    let browser = try await office.person("files")
    let new = "/en/desk/new/\(ProcedureName.issueOperation)"
    try await browser.get(new)
    try await browser.submit(new)
    let draft = browser.path
    try await browser.get("\(draft)/name")
    now.value = Instant(milliseconds: now.value.milliseconds + 3 * 3_600_000)
    try await browser.submit("\(draft)/name", [("name", "Brücke nach langer Pause")])
    #expect(browser.path.hasPrefix("/en/sign-in"))
    let handed = try #require(office.accounts["files"])
    try await browser.submit("/en/sign-in", [("email", handed.account.email.text), ("password", handed.password)])
    #expect(browser.path.hasSuffix("/kept"))
    try await browser.submit("/en/desk/kept")
    try await browser.get("\(draft)/name")
    #expect(browser.text.contains("Brücke nach langer Pause"))
  }

  @Test("a kept form is its sender's: another account that signs in at the same browser does not get it")
  func keptForOne() async throws {
    let office = try await Office()
    let browser = try await office.person("files")
    let new = "/en/desk/new/\(ProcedureName.issueOperation)"
    try await browser.get(new)
    let form = try #require(browser.form(new))
    browser.forget("nhipcau")
    try await browser.post(new, form)
    let other = try #require(office.accounts["receives"])
    try await browser.submit("/en/sign-in", [("email", other.account.email.text), ("password", other.password)])
    try await browser.submit("/en/desk/kept")
    let body = try #require(office.accounts["files"]).account.memberships[0].body
    #expect(try await office.house.desk?.drafts.list(owner: body).isEmpty == true)
  }

  @Test("signing out ends the session for good; others can be ended from the account’s page")
  func ending() async throws {
    let office = try await Office()
    let first = try await office.person("files")
    let second = try await office.person("files")
    let old = first.cookieFields
    try await first.get("/en/desk/account")
    try await first.submit("/en/desk/account/sessions", [("others", "yes")])
    #expect(try await second.get("/en/desk").text.contains("sign-in"))
    try await first.get("/en/desk")
    try await first.submit("/en/sign-out")
    let again = try await first.visitor.ask(.get, "/en/desk", old)
    #expect(again.status == 303)
  }

  @Test("cookies are of this host alone over HTTPS, and nobody signs in over a network without it")
  func cookies() async throws {
    #expect(Reach(publicURL: "https://nhipcau.example", host: "0.0.0.0") == .https)
    #expect(Reach(publicURL: "http://localhost:8080", host: "127.0.0.1") == .loopback)
    #expect(Reach(publicURL: "http://10.0.0.7", host: "127.0.0.1") == .plain)
    #expect(Reach(publicURL: nil, host: "0.0.0.0") == .plain)
    #expect(Reach(publicURL: nil, host: "::1") == .loopback)
    let cookie = ServerCookie.set(.session, to: "x", .https)
    #expect(cookie == "__Host-nhipcau=x; Path=/; HttpOnly; SameSite=Lax; Secure")
    #expect(!ServerCookie.set(.session, to: "x", .loopback).contains("Secure"))
    #expect(ServerCookie.set(.session, to: "x", .plain).hasPrefix("__Host-"))
  }

  @Test("an officer of a record sets up one-time codes at the first sign-in, and changes the first password")
  func secondFactor() async throws {
    let premises = try await Premises.record()
    let desk = try premises.house.openDesk()
    let made = try await desk.accounts.create(
      NewAccount(
        email: "officer@example.org", name: Text("Cán bộ"), language: .en,
        memberships: [Membership(.office(.comingo), [.receives])]))
    let browser = Browser(premises.doorway)
    try await browser.get("/en/sign-in")
    try await browser.submit("/en/sign-in", [("email", "officer@example.org"), ("password", made.password)])
    #expect(browser.path.hasPrefix("/en/sign-in/set-up"))
    #expect(browser.page.first("svg") != nil)
    #expect(browser.cookies["nhipcau"] == nil)
    try await browser.submit("/en/sign-in/set-up", [("code", "000000")])
    #expect(browser.status == 422)
    #expect(try await browser.get("/en/desk").text.contains("sign-in"))
  }
}
