import Desk
import Domain
import Foundation
import Ledger
import Papers
import Record
import Testing

@testable import Service

@Suite("A certificate’s file, checked by a stranger")
struct PaperCheckTests {
  @Test("as delivered it is genuine, and says what stands on it, offline and by the record")
  func genuine() async throws {
    let delivery = try await Delivery()
    for ground in [delivery.ground, delivery.atHand] {
      let proven = try PaperCheck.judge(delivery.file, by: ground).get()
      #expect(proven.issued.certificate == delivery.certificate && proven.certificate == delivery.subject)
      #expect((proven.position, proven.acts, proven.act) == (1, 2, delivery.act.id))
      #expect(proven.replacedBy == nil)
    }
  }

  @Test(
    "the receipt’s line carries leaf, digest of the paper and the salt that opens it, and nothing that is not public")
  func salt() async throws {
    let delivery = try await Delivery()
    let receipt = try Receipt(try delivery.receipt(at: 1))
    let shown = try #require(receipt.shown.first { $0.name == "paper" })
    #expect(shown.opening.salt.count == 32)
    #expect(String(decoding: shown.opening.value, as: UTF8.self) == PaperCheck.digest(delivery.body)?.hex)
    let leaf = try receipt.verify(with: delivery.key)
    let line = try #require(leaf.fields.first { $0.name == "paper" })
    #expect(shown.opening.opens(line.commitment, name: line.name, visibility: .published))
    let hidden = leaf.fields.filter { $0.visibility != .published }.map(\.name)
    #expect(receipt.shown.allSatisfy { !hidden.contains($0.name) })
    var salt = shown.opening.salt
    salt[0] ^= 1
    let other = Opening(salt: salt, value: shown.opening.value)
    #expect(!other.opens(line.commitment, name: line.name, visibility: .published), "control: another salt")
  }

  @Test("it says what is wrong: nothing of ours, no receipt, body, tail, receipts of others, another record")
  func doubts() async throws {
    let premises = try await Premises.record()
    let delivery = try await Delivery(on: premises)
    let other = try await Delivery(on: premises, number: "13/GCN-DEMO")
    let (file, body) = (delivery.file, delivery.body)
    func doubt(_ file: [UInt8]) throws -> PaperDoubt? { try Delivery.doubt(file, delivery.ground) }
    func paper(_ body: [UInt8], _ receipt: String) throws -> [UInt8] {
      try #require(DeliveredPaper(body: body, receipt: receipt)).file
    }
    #expect(try doubt([]) == .notOurs)
    #expect(try doubt(SmallFile.pdf) == .notOurs)
    #expect(try doubt(body) == .noReceipt)
    #expect(try doubt(file + [0x0A]) == .tailChanged)
    #expect(try doubt(Array(file.dropLast())) == .tailChanged)
    var changed = file
    changed[body.count / 2] ^= 1
    #expect(try doubt(changed) == .bodyChanged)
    #expect(try doubt(paper(other.body, delivery.receipt(at: 1))) == .otherCertificate(delivery.certificate.number))
    #expect(try doubt(paper(body, delivery.receipt(at: 0))) == .otherAct)
    #expect(try doubt(file + [UInt8](repeating: 0, count: PaperCheck.longest)) == .tooLong)
    let elsewhere = try await Delivery()
    #expect(try Delivery.doubt(file, elsewhere.ground) == .otherSigner)
    let renamed = try #require(VerifierKey(name: "other.example", publicKey: delivery.key.publicKey))
    #expect(try Delivery.doubt(file, PaperCheck.Ground(key: renamed)) == .otherRecord(delivery.key.name))
    #expect(try doubt(other.file) == nil, "control: the other certificate as it was delivered")
  }

  @Test("a receipt whose proof, leaf or value was exchanged does not verify")
  func falseReceipts() async throws {
    let premises = try await Premises.record()
    let delivery = try await Delivery(on: premises)
    _ = try await Delivery(on: premises, number: "13/GCN-DEMO")
    let (first, second) = (try delivery.receipt(at: 1), try delivery.receipt(at: 2))
    func line(_ heading: String, of receipt: String) throws -> String {
      try #require(receipt.split(separator: "\n").map(String.init).first { $0.hasPrefix(heading) })
    }
    let leaf = first.replacing(try line("extra ", of: first), with: try line("extra ", of: second))
    let place = first.replacing(try line("index ", of: first), with: try line("index ", of: second))
    for receipt in [leaf, place] {
      let file = try #require(DeliveredPaper(body: delivery.body, receipt: receipt)).file
      #expect(try Delivery.doubt(file, delivery.ground) == .falseReceipt)
    }
  }

  @Test("a genuine receipt beside a paper the act never committed to proves nothing")
  func exchanged() async throws {
    let delivery = try await Delivery(committing: { $0 + [0] })
    #expect(try Delivery.doubt(delivery.file, delivery.ground) == .bodyChanged)
  }

  @Test("what was signed and is not in this record is told apart: newer, or of another history")
  func records() async throws {
    let premises = try await Premises.record()
    try await premises.settle()
    let earlier = try #require(premises.house.ledger.latestCheckpoint())
    let delivery = try await Delivery(on: premises)
    let later = try #require(premises.house.ledger.latestCheckpoint())
    func doubt(_ checkpoint: Checkpoint) throws -> PaperDoubt? {
      try Delivery.doubt(delivery.file, PaperCheck.Ground(key: delivery.key, checkpoint: checkpoint))
    }
    #expect(try doubt(earlier) == .notYetRecorded(acts: 1))
    #expect(try doubt(later) == nil, "control: the checkpoint of its receipt")
    let fork = try #require(
      Checkpoint(note: later.note.replacing(later.root.base64, with: earlier.root.base64)))
    #expect(try doubt(fork) == .otherHistory)
    let empty = try await Premises.record()
    let there = PaperCheck.Ground(key: delivery.key, record: empty.house.ledger)
    #expect(try Delivery.doubt(delivery.file, there) == .notYetRecorded(acts: 1))
    _ = try await Delivery(on: empty, number: "14/GCN-DEMO")
    #expect(try Delivery.doubt(delivery.file, there) == .otherHistory)
  }

  @Test(
    "delivered under a former origin it is genuine here, by the record alone; changed, it is refused for what it is")
  func formerOrigin() async throws {
    let folder = try Folder()
    let (file, old) = try await { () async throws -> ([UInt8], VerifierKey) in
      let premises = try Premises(in: folder)
      try await premises.house.begin(.record, operatedBy: "Ban thử nghiệm")
      let delivery = try await Delivery(on: premises)
      premises.house.close()
      return (delivery.file, delivery.key)
    }()
    try Recovery.startNewOrigin(directory: folder("data"), origin: "moi.example/ledger")
    let premises = try Premises(in: folder)
    let key = try #require(premises.house.ledger.verifierKey)
    #expect(key.name == "moi.example/ledger")
    let here = PaperCheck.Ground(key: key, record: premises.house.ledger)
    #expect(try Delivery.doubt(file, here) == nil)
    #expect(try Delivery.doubt(file, PaperCheck.Ground(key: key)) == .otherRecord(old.name), "offline, by the new key")
    var changed = file
    changed[changed.count / 3] ^= 1
    #expect(try Delivery.doubt(changed, here) == .bodyChanged)
    #expect(try Delivery.doubt(file + [0x0A], here) == .tailChanged)
    let elsewhere = try await Delivery()
    #expect(try Delivery.doubt(elsewhere.file, here) == .otherSigner, "control: another record of the old name")

    let desk = try premises.house.openDesk()
    let (account, _) = try await desk.accounts.create(
      NewAccount(
        email: "x@example.org", name: Text("x"), language: .vi,
        memberships: [Membership(.organisation(try #require(RecordNumber("o-1"))), [.files])], password: .lasting))
    let owner = account.memberships[0].body
    let draft = try await desk.drafts.create(.reissueOperation, owner: owner, by: account.number)
    func upload(_ bytes: [UInt8]) async throws -> FiledPaper {
      let upload = try await desk.uploads.begin(
        "a.pdf", bytes: Int64(bytes.count), item: "supporting", of: draft.id, owner: owner)
      _ = try await desk.uploads.append(bytes, at: 0, to: upload.id, owner: owner)
      return try await desk.uploads.finish(upload.id, owner: owner)
    }
    _ = try await upload(file)
    for wrong in [changed, elsewhere.file] {
      await #expect(throws: UploadRefusal.content(.active("/EmbeddedFiles"))) { _ = try await upload(wrong) }
    }
  }

  @Test("the paper before an extension is genuine, and replaced by the one after it")
  func replaced() async throws {
    let premises = try await Premises.record()
    let first = try await Delivery(on: premises)
    let second = try await Delivery(on: premises, decision: "99/QĐ-DEMO-2029", until: "2032-09-14")
    #expect(try PaperCheck.judge(first.file, by: first.atHand).get().replacedBy?.decision.text == "99/QĐ-DEMO-2029")
    #expect(try PaperCheck.judge(second.file, by: second.atHand).get().replacedBy == nil)
    #expect(try PaperCheck.judge(first.file, by: first.ground).get().replacedBy == nil, "offline nobody can know")
  }

  /// 120 in `bin/test`, thousands in `bin/prove`: each judged whole, offline and, every tenth, by the record.
  @Test("of mutated files every single one is recognised")
  func mutated() async throws {
    let count = ProcessInfo.processInfo.environment["NHIPCAU_MUTATIONS"].flatMap { Int($0) } ?? 120
    let delivery = try await Delivery()
    var chance = Chance(seed: 19)
    var found: [String: Int] = [:]
    for turn in 0..<count {
      let file = Mutation.of(delivery.file, &chance)
      guard file != delivery.file else { continue }
      let doubt = try Delivery.doubt(file, turn % 10 == 0 ? delivery.atHand : delivery.ground)
      #expect(doubt != nil, "mutation \(turn)")
      found[doubt?.code ?? "", default: 0] += 1
    }
    #expect(try Delivery.doubt(delivery.file, delivery.ground) == nil, "control: nothing changed")
    #expect(found["body-changed", default: 0] > count / 4 && found["tail-changed", default: 0] > 0, "\(found)")
    if count >= 1_000 { print("· \(count) mutated certificates, all recognised: \(found)") }
  }

  @Test("every doubt has a code of its own and words in three languages that say what to do")
  func words() {
    let doubts: [PaperDoubt] = [
      .notOurs, .noReceipt, .tooLong, .bodyChanged, .tailChanged, .otherAct, .otherSigner, .falseReceipt,
      .otherHistory, .otherRecord("other.example"), .notYetRecorded(acts: 3),
    ]
    #expect(Set(doubts.map(\.code)).count == doubts.count)
    for doubt in doubts {
      for language in Language.allCases {
        #expect(!doubt.title[language].isEmpty && doubt.advice[language].hasSuffix("."))
      }
    }
  }
}
