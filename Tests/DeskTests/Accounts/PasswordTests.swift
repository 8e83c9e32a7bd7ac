import Domain
import Foundation
import Testing

@testable import Desk

@Suite("Passwords are long, hashed slowly, and hashed a few at a time")
struct PasswordTests {
  private static func account() async throws -> Account { try await Office().filer().0 }

  @Test("too short, too uniform, or the person's own name is refused; the rest is theirs to choose")
  func judged() async throws {
    let account = try await Self.account()
    let refused: [(String, PasswordRefusal)] = [
      ("ngắn quá", .tooShort(least: 12)), ("aaaaaaaaaaaaaaaa", .tooUniform), ("121212121212", .tooUniform),
      ("nguyenthimai1", .containsOwnName), ("Mai@Lantern.Example", .containsOwnName),
      (String(repeating: "dài ", count: 400), .tooLong),
    ]
    for (password, refusal) in refused {
      #expect(throws: refusal, "\(password)") { try Password.judge(password, of: account) }
    }
    for password in ["cây đa bến nước sân đình", "correct horse battery", "Mai đi chợ mua 3 con cá", "k9#fPq2!xWz7"] {
      try Password.judge(password, of: account)
    }
  }

  @Test("a hash is Argon2id with a salt of its own, at the cost of the day")
  func hashed() {
    let hash = Argon2.hash("cây đa bến nước", cost: .least)
    #expect(hash.hasPrefix("$argon2id$v=19$m=8,t=1,p=1$"))
    #expect(hash != Argon2.hash("cây đa bến nước", cost: .least))
    #expect(Argon2.verify("cây đa bến nước", against: hash))
    #expect(!Argon2.verify("cây đa bến nướ", against: hash))
    #expect(Argon2.hash("x", cost: .interactive).hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$"))
  }

  @Test("so many are hashed at once, so many wait, and whoever comes then is told")
  func bounded() async throws {
    let queue = HashingQueue(places: 1, lineLength: 1, cost: Argon2.Cost(passes: 3, bytes: 67_108_864))
    let served = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<12 { group.addTask { (try? await queue.hash("cây đa bến nước")) != nil } }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect((2..<12).contains(served))
    // Everybody's place is free again.
    #expect(try await queue.verify("x", against: nil) == false)
  }

  @Test("an address that nobody has costs the same work: both wait in the same line")
  func enumeration() async throws {
    let office = try Office()
    let (account, _) = try await office.filer()
    let full = try Office(in: office.folder, hashing: HashingQueue(places: 0, lineLength: 0, cost: .least))
    for email in [account.email.text, "nobody@nowhere.example", "no address"] {
      await #expect(throws: SignInRefusal.busy, "\(email)") {
        try await full.desk.signIn.begin(email: email, password: "x", client: "192.0.2.1", device: "")
      }
    }
  }

  @Test("nothing that opens anything lies in the folder in clear")
  func secrets() async throws {
    let office = try Office()
    let (account, password) = try await office.filer()
    let opened = try await office.signIn(account, password)
    let (secret, codes) = try await office.setUpSecondFactor(account)
    let form = try #require(try await office.desk.pendingForms.keep(.init(path: "/x", body: [1]), for: account.number))
    let lying = try office.folder.allBytes()
    let canaries = codes.map { $0.filter { $0 != "-" } } + codes + [password, opened.token, form, "192.0.2.7"]
    for canary in canaries { #expect(lying.range(of: Data(canary.utf8)) == nil) }
    #expect(lying.range(of: Data(secret)) == nil)
    // The control: what is no secret is found.
    #expect(lying.range(of: Data(account.email.text.utf8)) != nil)
  }
}
