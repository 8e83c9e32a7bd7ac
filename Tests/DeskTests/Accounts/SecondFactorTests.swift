import Domain
import Testing

@testable import Desk

@Suite("A second factor is a code of the moment, and each code serves once")
struct SecondFactorTests {
  @Test(
    "codes are those of RFC 6238, appendix B",
    arguments: [
      (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
      (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
  func vectors(_ seconds: Int64, _ code: String) {
    let secret = Array("12345678901234567890".utf8)
    #expect(TOTP.code(secret, step: seconds / 30, digits: 8) == code)
    #expect(TOTP.code(secret, step: seconds / 30) == code.suffix(6))
  }

  @Test("secrets are written as RFC 4648 says, and in the address that cameras read")
  func written() throws {
    let cases = [
      ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
      ("foobar", "MZXW6YTBOI"),
    ]
    for (plain, written) in cases {
      #expect(Base32.text(Array(plain.utf8)) == written)
      #expect(Base32Reading.bytes(written) == Array(plain.utf8))
    }
    let address = TOTP.address([0x66, 0x6F], account: try #require(MailAddress("a+b@c.example")), issuer: "Nhịp Cầu")
    #expect(
      address == "otpauth://totp/Nh%E1%BB%8Bp%20C%E1%BA%A7u:a%2Bb%40c%2Eexample?secret=MZXQ"
        + "&issuer=Nh%E1%BB%8Bp%20C%E1%BA%A7u&algorithm=SHA1&digits=6&period=30")
  }

  @Test("a code is good one step early and late, and never twice")
  func window() {
    let secret = Array("12345678901234567890".utf8)
    let now = Instant(milliseconds: 1_234_567_890_000)
    let step: Int64 = 1_234_567_890 / 30
    for (offset, isGood) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
      let code = TOTP.code(secret, step: step + Int64(offset))
      #expect((TOTP.step(of: code, secret: secret, at: now, after: nil) != nil) == isGood, "\(offset)")
    }
    #expect(TOTP.step(of: TOTP.code(secret, step: step), secret: secret, at: now, after: step) == nil)
    #expect(TOTP.step(of: " 005 924", secret: secret, at: now, after: nil) == step)
    for typed in ["", "00592", "0059244", "abcdef", "٠٠٥٩٢٤"] {
      #expect(TOTP.step(of: typed, secret: secret, at: now, after: nil) == nil)
    }
  }

  @Test("an officer sets one up at the first sign-in and enters a code at each later one")
  func officer() async throws {
    let office = try Office()
    let (account, password) = try await office.officer()
    guard case .setUp(let first) = try await office.begin(account, password) else {
      Issue.record("an officer was let in without a second factor")
      return
    }
    let secret = Base32Reading.bytes(try await office.desk.signIn.offer(first).secret)
    await #expect(throws: SignInRefusal.wrongCode) { try await office.desk.signIn.confirm(code: "000000", first) }
    let (opened, codes) = try await office.desk.signIn.confirm(code: office.code(secret), first)
    #expect(opened.session.account.hasSecondFactor)
    #expect(Set(codes).count == 10)
    await #expect(throws: SignInRefusal.tooLate) {
      try await office.desk.signIn.confirm(code: office.code(secret), first)
    }

    guard case .code(let second) = try await office.begin(account, password) else {
      Issue.record("no code was wanted")
      return
    }
    await #expect(throws: SignInRefusal.wrongCode, "a code used once") {
      try await office.desk.signIn.enter(code: office.code(secret), second)
    }
    office.pass(seconds: 30)
    #expect(
      try await office.desk.signIn.enter(code: office.code(secret), second).session.account.number == account.number)
  }

  @Test("a recovery code stands in once; new ones replace the old")
  func recovery() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    let (_, codes) = try await office.setUpSecondFactor(account)
    for isGood in [true, false] {
      guard case .code(let halfway) = try await office.begin(account, password) else {
        Issue.record("no code was wanted")
        return
      }
      let typed = codes[3].uppercased().replacing("-", with: " ")
      let opened = try? await office.desk.signIn.enter(code: typed, halfway)
      #expect((opened != nil) == isGood)
    }
    #expect(try await office.desk.secondFactors.codesLeft(of: account.number) == 9)
    let fresh = try await office.desk.secondFactors.renewCodes(of: account.number)
    #expect(Set(fresh).isDisjoint(with: codes))
    #expect(try await office.desk.secondFactors.codesLeft(of: account.number) == 10)
  }

  @Test("an officer cannot do without one; others can; in a demonstration everybody can")
  func removed() async throws {
    let office = try Office()
    let (officer, _) = try await office.officer()
    let (filer, password) = try await office.filer()
    _ = try await office.setUpSecondFactor(officer)
    _ = try await office.setUpSecondFactor(filer)
    await #expect(throws: SecondFactorRefusal.required) {
      try await office.desk.secondFactors.remove(from: officer.number)
    }
    try await office.desk.secondFactors.remove(from: filer.number)
    try await office.signIn(filer, password)
    let demonstration = try Office(strictness: .demonstration)
    let (shown, word) = try await demonstration.officer()
    try await demonstration.signIn(shown, word)
  }

  @Test("what was sealed is opened by the same key only, and not once it was changed")
  func sealed() throws {
    let folders = [try Folder(), try Folder()]
    let keys = try folders.map { try DeskKey.kept(in: $0.path).key(for: .secondFactor) }
    let sealed = Sealed.seal([1, 2, 3], with: keys[0])
    #expect(Sealed.open(sealed, with: keys[0]) == [1, 2, 3])
    #expect(Sealed.open(sealed, with: keys[1]) == nil)
    var changed = sealed
    changed[30] ^= 1
    #expect(Sealed.open(changed, with: keys[0]) == nil)
    #expect(Sealed.open([1, 2], with: keys[0]) == nil)
  }
}
