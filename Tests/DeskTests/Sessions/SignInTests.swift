import Domain
import Testing

@testable import Desk

@Suite("Signing in says nothing to those who guess")
struct SignInTests {
  /// What a wrong password is answered, try after try.
  private static func tries(_ count: Int, _ email: String, _ office: Office, client: String = "192.0.2.9") async throws
    -> [SignInRefusal]
  {
    var refusals: [SignInRefusal] = []
    for _ in 0..<count {
      do {
        _ = try await office.desk.signIn.begin(email: email, password: "not the password", client: client, device: "")
      } catch let refusal as SignInRefusal {
        refusals.append(refusal)
      }
    }
    return refusals
  }

  @Test("an account that exists and one that does not are answered and locked alike")
  func alike() async throws {
    let office = try Office()
    _ = try await office.filer()
    let known = try await Self.tries(8, "mai@lantern.example", office)
    let unknown = try await Self.tries(8, "nobody@lantern.example", office)
    #expect(known == unknown)
    #expect(Array(known.prefix(5)) == Array(repeating: .notAccepted, count: 5))
    #expect(known[5] == .tooMany(until: Instant(milliseconds: Office.start + 15_000)))
  }

  @Test("each failure beyond a few doubles the wait, to an hour at most; the right password is refused meanwhile")
  func exponential() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    _ = try await Self.tries(5, account.email.text, office, client: "192.0.2.7")
    var waits: [Int64] = []
    for _ in 0..<10 {
      guard case .tooMany(let until) = try await Self.tries(1, account.email.text, office, client: "192.0.2.7").first
      else {
        Issue.record("not locked")
        return
      }
      waits.append((until.milliseconds - office.now.milliseconds) / 1_000)
      await #expect(throws: SignInRefusal.tooMany(until: until)) { try await office.signIn(account, password) }
      office.pass(seconds: waits[waits.count - 1])
      _ = try await Self.tries(1, account.email.text, office, client: "192.0.2.7")
    }
    #expect(waits == [15, 30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600])
  }

  @Test("a stranger who guesses elsewhere does not lock out the person for a few tries")
  func stranger() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    _ = try await Self.tries(6, account.email.text, office, client: "198.51.100.1")
    try await office.signIn(account, password)
  }

  @Test("a restart forgets neither locks nor counts; a day's rest does")
  func restart() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    _ = try await Self.tries(6, account.email.text, office, client: "192.0.2.7")
    let again = try office.restarted()
    await #expect(throws: SignInRefusal.self) { try await again.signIn(account, password) }
    again.pass(minutes: 24 * 60 + 1)
    try await again.desk.sweep()
    try await again.signIn(account, password)
  }

  @Test("one address may try so often, whatever the names; another goes on")
  func client() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    for index in 0..<60 { _ = try await Self.tries(1, "n\(index)@x.example", office, client: "198.51.100.7") }
    let refused = try await Self.tries(1, "n@x.example", office, client: "198.51.100.7")
    #expect(refused == [.tooMany(until: Instant(milliseconds: Office.start + 10_000))])
    try await office.signIn(account, password)
  }

  @Test("half-way is nowhere: five wrong codes or ten minutes end it")
  func halfway() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    let (secret, _) = try await office.setUpSecondFactor(account)
    guard case .code(let first) = try await office.begin(account, password) else {
      Issue.record("no code was wanted")
      return
    }
    #expect(try await office.desk.sessions.find(token: first.token) == nil)
    #expect(try await office.desk.signIn.halfway(token: first.token) == first)
    for _ in 0..<5 {
      await #expect(throws: SignInRefusal.wrongCode) { try await office.desk.signIn.enter(code: "000000", first) }
    }
    office.pass(seconds: 30)
    await #expect(throws: SignInRefusal.tooLate) {
      try await office.desk.signIn.enter(code: office.code(secret), first)
    }
    guard case .code(let second) = try await office.begin(account, password) else {
      Issue.record("no code was wanted")
      return
    }
    office.pass(minutes: 10)
    await #expect(throws: SignInRefusal.tooLate) {
      try await office.desk.signIn.enter(code: office.code(secret), second)
    }
  }

  @Test("guessing codes through many half-way states runs into a limit of its own")
  func manyHalfways() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    _ = try await office.setUpSecondFactor(account)
    var wrong = 0
    var isLimited = false
    for _ in 0..<4 {
      guard case .code(let halfway) = try await office.begin(account, password) else { break }
      for _ in 0..<5 {
        do {
          _ = try await office.desk.signIn.enter(code: "000000", halfway)
        } catch SignInRefusal.wrongCode {
          wrong += 1
        } catch SignInRefusal.tooMany {
          isLimited = true
        } catch SignInRefusal.tooLate {}
      }
    }
    #expect(wrong == 10)
    #expect(isLimited)
  }

  @Test("what is counted is counted for each key, all or none, and comes back with time")
  func buckets() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let limits = office.desk.limits
    let keys: [LimitKey] = [.account(account.number), .client("192.0.2.1")]
    for _ in 0..<20 { #expect(try await limits.take(.file, by: keys) == .granted) }
    #expect(try await limits.take(.file, by: keys) == .refused(until: Instant(milliseconds: Office.start + 60_000)))
    #expect(try await limits.take(.file, by: [.client("192.0.2.2")]) == .granted)
    #expect(try await limits.take(.slip, by: keys) == .granted)
    let again = try office.restarted()
    #expect(try await again.desk.limits.take(.file, by: keys) != .granted)
    again.pass(seconds: 60)
    #expect(try await again.desk.limits.take(.file, by: keys) == .granted)
    #expect(try await again.desk.limits.take(.file, by: keys) != .granted)
  }
}
