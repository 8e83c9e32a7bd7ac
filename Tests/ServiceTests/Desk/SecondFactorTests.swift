import Components
import Domain
import Testing

@testable import Desk
@testable import Service

@Suite("Signing in with a one-time code")
struct SecondFactorTests {
  /// An officer of a record who has set up one-time codes and chosen a password, at a clock that a test moves.
  private struct Officer {
    let premises: Premises
    let now: Mutable<Instant>
    let secret: [UInt8]
    let recoveryCodes: [String]
    static let email = "officer@example.org"
    static let password = "mười hai con cò trắng"

    func code(_ steps: Int64 = 0) -> String {
      TOTP.code(secret, step: now.value.milliseconds / TOTP.stepMilliseconds + steps)
    }

    func pass(seconds: Int64) { now.value = Instant(milliseconds: now.value.milliseconds + seconds * 1_000) }

    /// A browser that gave the right password and is asked for a code.
    func asked(_ language: Language = .en) async throws -> Browser {
      let browser = Browser(premises.doorway)
      let page = "/\(language.rawValue)/sign-in"
      try await browser.get(page)
      try await browser.submit(page, [("email", Self.email), ("password", Self.password)])
      #expect(browser.path.hasPrefix("\(page)/code"))
      #expect(browser.cookies["nhipcau"] == nil, "a password alone opens nothing")
      return browser
    }

    init(_ start: Int64 = 1_790_000_000_000) async throws {
      let now = Mutable(Instant(milliseconds: start))
      self.now = now
      premises = try await Premises.record(clock: Clock { now.value })
      let made = try await premises.house.openDesk().accounts.create(
        NewAccount(
          email: Self.email, name: Text("Cán bộ"), language: .en,
          memberships: [Membership(.office(.comingo), [.receives])]))
      let browser = Browser(premises.doorway)
      try await browser.get("/en/sign-in")
      try await browser.submit("/en/sign-in", [("email", Self.email), ("password", made.password)])
      secret = try #require(Base32.bytes(browser.page.first("code")?.words ?? ""))
      let first = TOTP.code(secret, step: start / TOTP.stepMilliseconds)
      try await browser.submit("/en/sign-in/set-up", [("code", first)])
      recoveryCodes = browser.page.all("code").map(\.words).filter { $0.split(separator: "-").count == 4 }
      #expect(browser.status == 200)
      try await browser.get("/en/desk")
      #expect(browser.path.hasPrefix("/en/sign-in/new-password"), "the password that was given serves only once")
      try await browser.submit(
        "/en/sign-in/new-password", [("present", made.password), ("chosen", Self.password)])
      #expect(browser.path == "/en/desk")
      try await browser.submit("/en/sign-out")
    }
  }

  @Test("the right code opens the desk", arguments: Language.allCases)
  func right(language: Language) async throws {
    let officer = try await Officer()
    officer.pass(seconds: 60)
    let browser = try await officer.asked(language)
    try await browser.submit("/\(language.rawValue)/sign-in/code", [("code", officer.code())])
    #expect(browser.status == 200)
    #expect(browser.cookies["nhipcau"] != nil)
    #expect(try await browser.get("/en/desk/import/certificates").status == 200)
  }

  @Test("a wrong code is told so beside the field and opens nothing; after five the password is asked for again")
  func wrong() async throws {
    let officer = try await Officer()
    officer.pass(seconds: 60)
    let browser = try await officer.asked()
    let wrong = officer.code() == "123456" ? "654321" : "123456"
    for _ in 0..<5 {
      try await browser.submit("/en/sign-in/code", [("code", wrong)])
      #expect(browser.status == 422)
      #expect(browser.page.with(class: "problems").count == 1)
      #expect(browser.cookies["nhipcau"] == nil)
    }
    try await browser.submit("/en/sign-in/code", [("code", officer.code())])
    #expect(browser.path == "/en/sign-in", "even the right code comes too late")
    #expect(browser.cookies["nhipcau"] == nil)
  }

  @Test("a code serves once: neither the one it was set up with nor one that opened a session opens another")
  func reused() async throws {
    let officer = try await Officer()
    let early = try await officer.asked()
    try await early.submit("/en/sign-in/code", [("code", officer.code())])
    #expect(early.status == 422, "it confirmed the secret")
    officer.pass(seconds: 30)
    try await early.submit("/en/sign-in/code", [("code", officer.code())])
    #expect(early.path == "/en/desk", "the control: the next one is taken")
    let second = try await officer.asked()
    try await second.submit("/en/sign-in/code", [("code", officer.code())])
    #expect(second.status == 422)
    #expect(second.cookies["nhipcau"] == nil)
  }

  @Test("a clock half a minute early or late is forgiven, a whole minute is not", arguments: [-2 as Int64, -1, 1, 2])
  func neighbour(steps: Int64) async throws {
    let officer = try await Officer()
    officer.pass(seconds: 300)
    let browser = try await officer.asked()
    try await browser.submit("/en/sign-in/code", [("code", officer.code(steps))])
    #expect((browser.path == "/en/desk") == (abs(steps) == 1))
    #expect((browser.cookies["nhipcau"] != nil) == (abs(steps) == 1))
  }

  @Test("after a code of the next half minute, that of the present one is used up")
  func backwards() async throws {
    let officer = try await Officer()
    officer.pass(seconds: 300)
    let ahead = try await officer.asked()
    try await ahead.submit("/en/sign-in/code", [("code", officer.code(1))])
    #expect(ahead.path == "/en/desk")
    let behind = try await officer.asked()
    try await behind.submit("/en/sign-in/code", [("code", officer.code())])
    #expect(behind.status == 422)
  }

  @Test("a recovery code stands in for the application, once; the others stay")
  func recovery() async throws {
    let officer = try await Officer()
    #expect(officer.recoveryCodes.count == 10)
    let code = try #require(officer.recoveryCodes.first)
    let browser = try await officer.asked()
    try await browser.submit("/en/sign-in/code", [("code", code.uppercased())])
    #expect(browser.path == "/en/desk")
    let again = try await officer.asked()
    try await again.submit("/en/sign-in/code", [("code", code)])
    #expect(again.status == 422)
    try await again.submit("/en/sign-in/code", [("code", try #require(officer.recoveryCodes.last))])
    #expect(again.path == "/en/desk", "the control: another one is good")
    try await again.get("/en/desk/account")
    #expect(again.text.contains("8"), "eight are left")
  }

  @Test("ten minutes after the password the code is too late")
  func late() async throws {
    let officer = try await Officer()
    officer.pass(seconds: 60)
    let browser = try await officer.asked()
    let form = try #require(browser.form("/en/sign-in/code"))
    officer.pass(seconds: 601)
    try await browser.post(
      "/en/sign-in/code", form.filter { $0.name != "code" } + [.init("code", officer.code())])
    #expect(browser.path == "/en/sign-in")
    #expect(browser.cookies["nhipcau"] == nil)
  }
}

extension Base32 {
  /// What a person typed from the page, as the application reads it.
  static func bytes(_ typed: String) -> [UInt8]? {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (word, bits, bytes) = (0, 0, [UInt8]())
    for sign in typed where !sign.isWhitespace {
      guard let value = signs.firstIndex(of: sign) else { return nil }
      (word, bits) = ((word << 5 | value) & 0xFFFF, bits + 5)
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: word >> bits))
      }
    }
    return bytes.isEmpty ? nil : bytes
  }
}
