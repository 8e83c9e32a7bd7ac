import Domain
import Ledger
import Testing

@testable import Record

/// An act of every kind about duties; words that must not be seen are marked as canaries.
enum SampleDuties {
  static let holder = RecordNumber("o-0canaryholder")!
  static let number = RecordNumber.duties(of: holder)
  static let certificate = RecordNumber("c-1")!
  private static let day = Day(2026, 3, 2)!
  private static let arrival = DutyAct.Arrival(manner: .online, on: day)
  private static let by = DossierEntry.Actor(body: .organisation(holder), account: "a-1")

  /// Words that may lie in the personal field only.
  static let personal = ["CANARY-BANK", "CANARY-OWNER", "CANARY-0815", "CANARY-HEAD", "CANARY-FILE.pdf"]

  static let all: [DutyStep] = [
    .accountNotified(
      .init(
        certificate: certificate, arrival: arrival, event: .opened,
        account: .init(
          bank: Text("CANARY-BANK"), owner: Text("CANARY-OWNER"), number: Text("CANARY-0815"), currency: .usd))),
    .planSent(
      .init(
        certificate: certificate, arrival: .init(manner: .post, on: day - 1),
        office: .peoplesCommittee(of: UnitCode(.of2025, "08")),
        plan: FiledPaper(
          item: DutyAct.PlanNotice.item,
          form: .file(digest: FileDigest(String(repeating: "b", count: 64))!, type: .pdf, bytes: 12),
          fileName: "CANARY-FILE.pdf"))),
    .planReceived(
      .init(certificate: certificate, office: .peoplesCommittee(of: UnitCode(.of2025, "08")), on: day)),
    .dataUpdated(
      .init(
        certificate: certificate, arrival: arrival, changedOn: day - 5,
        answers: Answers(["website": ["https://x.org"]]),
        personal: Answers(["representative-name": ["CANARY-HEAD"]]))),
    .activityStated(
      .init(certificate: certificate, arrival: arrival, activeOn: day - 30, words: Text("Tập huấn\ntại xã"))),
  ].map { DutyStep(act: $0, by: by) }
}

@Suite("Acts about duties in the ledger")
struct DutyActTests {
  @Test("every act comes back from the ledger as it was filed", arguments: SampleDuties.all)
  func roundTrip(_ step: DutyStep) async throws {
    let place = try TemporaryDirectory()
    let act = try await place.appended(.duty(SampleDuties.number, step))
    #expect(try RecordAct(act) == .duty(SampleDuties.number, step))
  }

  @Test("the samples have every kind of act about duties")
  func complete() {
    let kinds = ActName.allCases.map(\.rawValue).filter { $0.hasPrefix("duty.") }
    #expect(Set(SampleDuties.all.map(\.name.rawValue)) == Set(kinds))
  }

  @Test("the leaf shows neither kind nor holder nor certificate, only commitments", arguments: SampleDuties.all)
  func leaf(_ step: DutyStep) async throws {
    let place = try TemporaryDirectory()
    let act = try await place.appended(.duty(SampleDuties.number, step))
    let leaf = String(decoding: act.leaf, as: UTF8.self)
    #expect(leaf.split(separator: "\n")[2] == "restricted/1")
    for word in ["duty", SampleDuties.number.text, SampleDuties.holder.text, SampleDuties.certificate.text] {
      #expect(!leaf.contains(word + "\n"))
    }
    #expect(act.isRestricted)
    #expect(act.fields.allSatisfy { $0.visibility != .published })
  }

  @Test("a bank account, a head's name and a file's name lie in the field that can be erased, and in no register")
  func personal() async throws {
    for step in SampleDuties.all {
      let act = try await TemporaryDirectory().appended(.duty(SampleDuties.number, step))
      for word in SampleDuties.personal {
        let holding = act.fields.filter { String(decoding: $0.value ?? [], as: UTF8.self).contains(word) }
        #expect(holding.allSatisfy { $0.visibility == .personal })
        #expect(!step.withoutPersons.kept.contains(word))
      }
    }
    let found = SampleDuties.personal.filter { word in SampleDuties.all.contains { $0.personalText.contains(word) } }
    #expect(found == SampleDuties.personal, "the control: the acts do hold them")
  }

  @Test("what a register keeps reads back as the act without what concerns persons", arguments: SampleDuties.all)
  func kept(_ step: DutyStep) throws {
    #expect(try DutyStep(kept: step.withoutPersons.kept) == step.withoutPersons)
  }

  @Test("the bytes of an act about duties are fixed for ever")
  func vectors() {
    let kept = SampleDuties.all.map(\.withoutPersons.kept)
    #expect(
      kept[2] == """
        {"by":{"account":"a-1","body":"organisation:o-0canaryholder"},"duty":{"certificate":"c-1",\
        "office":"pc-2025-08","on":"2026-03-02"},"kind":"duty.plan-received"}
        """)
    #expect(
      kept[0] == """
        {"by":{"account":"a-1","body":"organisation:o-0canaryholder"},"duty":{"arrival":{"manner":"online",\
        "on":"2026-03-02"},"certificate":"c-1","event":"opened"},"kind":"duty.account-notified"}
        """)
    #expect(SampleDuties.number.text == "u-0canaryholder")
  }

  @Test("an act about duties of a kind nobody knows, or without its certificate, is refused")
  func faults() {
    let by = #""by":{"body":"office:comingo"}"#
    for text in [
      "{\(by),\"duty\":{\"certificate\":\"c-1\"},\"kind\":\"duty.unheard-of\"}",
      "{\(by),\"duty\":{\"event\":\"opened\"},\"kind\":\"duty.account-notified\"}",
      "{\(by),\"duty\":{\"certificate\":\"c-1\"},\"kind\":\"dossier.filed\"}",
    ] {
      #expect(throws: DecodingFault.self) { try DutyStep(kept: text) }
    }
  }
}

extension DutyStep {
  fileprivate var personalText: String { String(decoding: act.personal?.canonicalBytes ?? [], as: UTF8.self) }
}
