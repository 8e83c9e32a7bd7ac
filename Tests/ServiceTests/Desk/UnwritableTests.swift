import Components
import Desk
import Domain
import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import Ledger
@testable import Service

@Suite("When nothing can be recorded")
struct UnwritableTests {
  private static let demand = "Thiếu bản dịch điều lệ có chứng thực"

  /// All but the last press of a button: a complete draft, and a step on a dossier that was filed.
  private struct Scene {
    let office: Office
    let draft: String
    let dossier: RecordNumber
    let applicant: Browser
    let receiver: Browser

    init(_ office: Office) async throws {
      self.office = office
      let filed = try await office.filed()
      applicant = filed.browser
      dossier = try #require(RecordNumber(filed.dossier.split(separator: "/").last ?? ""))
      let new = "/en/desk/new/\(ProcedureName.issueOperation)"
      try await applicant.get(new)
      try await applicant.submit(new)
      draft = applicant.path
      try await applicant.fillIn(draft, try office.procedure)
      receiver = try await office.person("receives")
    }

    /// The same people in a house opened anew.
    init(_ scene: Scene, in premises: Premises) throws {
      office = try Office(scene.office, in: premises)
      (draft, dossier) = (scene.draft, scene.dossier)
      applicant = Browser(premises.doorway)
      receiver = Browser(premises.doorway)
      for (from, to) in [(scene.applicant, applicant), (scene.receiver, receiver)] {
        for (name, value) in from.cookies { to.remember(name, value) }
      }
    }

    var page: String { Office.page(dossier) }
    var acts: Int64 { office.house.ledger.size }

    func file() async throws {
      try await applicant.get("\(draft)/check")
      try await applicant.submit("\(draft)/check")
    }

    func askForSupplement() async throws {
      try await receiver.get("\(page)/check-completeness")
      try await receiver.submit(
        "\(page)/check-completeness", [("outcome", "supplement"), ("demand-charter", UnwritableTests.demand)])
    }

    /// Both are refused with 503 in words, nothing is recorded, and what was typed is still there.
    func expectRefused(_ words: Wording) async throws {
      let before = acts
      try await file()
      #expect(applicant.status == 503)
      #expect(applicant.text.contains(words.en))
      #expect(applicant.text.contains("Brücke der Hoffnung"), "the answers to check stand below")
      #expect(applicant.form("\(draft)/check") != nil, "and can be sent again")
      try await askForSupplement()
      #expect(receiver.status == 503)
      #expect(receiver.text.contains(words.en))
      #expect(receiver.text.contains(UnwritableTests.demand), "what was typed stands in its field")
      #expect(acts == before)
    }

    /// The control: where there is room, the same forms are taken.
    func expectTaken() async throws {
      let before = acts
      try await receiver.submit("\(page)/check-completeness")
      #expect(receiver.path == page, "\(receiver.page.with(class: "problems").map(\.words))")
      try await applicant.submit("\(draft)/check")
      #expect(applicant.path.hasSuffix("/filed"))
      #expect(acts == before + 2)
    }
  }

  @Test("a ledger that came back older than what was signed is read only: filing and steps answer 503, answers stay")
  func readOnly() async throws {
    let folder = try Folder()
    let scene = try await Scene(try await Office(in: folder))
    try await scene.office.premises.settle()
    scene.office.house.close()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder("data")).filter {
      $0.hasPrefix("ledger.sqlite") || $0.hasPrefix("registers-")
    }
    for name in names { try FileManager.default.copyItem(atPath: folder("data/\(name)"), toPath: folder(name)) }

    let later = try Scene(scene, in: try Premises(in: folder))
    try await later.askForSupplement()
    #expect(later.receiver.path == later.page, "the control: until then steps are taken")
    try await later.office.premises.settle()
    later.office.house.close()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder("data"))
    where name.hasPrefix("ledger.sqlite") || name.hasPrefix("registers-") {
      try FileManager.default.removeItem(atPath: folder("data/\(name)"))
    }
    for name in names { try FileManager.default.moveItem(atPath: folder(name), toPath: folder("data/\(name)")) }

    let restored = try Scene(scene, in: try Premises(in: folder))
    guard case .readOnly = restored.office.house.ledger.standing else {
      Issue.record("an older ledger was opened for writing")
      return
    }
    try await restored.expectRefused(DeskWords.readOnly)
    #expect(try await restored.office.premises.get("/en").status == 200, "reading goes on")
  }

  @Test("a ledger with no room: filing and steps answer 503, answers stay; with room again the same forms are taken")
  func ledgerFull() async throws {
    let scene = try await Scene(try await Office())
    let store = scene.office.house.ledger.store
    // No page may be added any more, and what is free among the pages is used up.
    try store.onWriter { db in
      try db.execute(sql: "CREATE TABLE ballast (bytes BLOB); INSERT INTO ballast VALUES (zeroblob(500000))")
      try db.execute(sql: "PRAGMA max_page_count = 1")
      for size in [3_000, 300, 30] {
        while (try? db.execute(sql: "INSERT INTO ballast VALUES (zeroblob(\(size)))")) != nil {}
      }
    }
    try await scene.expectRefused(DeskWords.diskFull)
    try store.onWriter { db in
      try db.execute(sql: "PRAGMA max_page_count = 1000000")
      try db.execute(sql: "DROP TABLE ballast")
    }
    try await scene.expectTaken()
  }

  /// Ledger, registers, desk and papers share one disk, as they do in an installation.
  @Test(
    "a disk that is really full: every form is answered with 503 and kept, and taken once there is room",
    .enabled(if: TinyDisk.canBeMade))
  func diskFull() async throws {
    let folder = try Folder()
    let disk = try TinyDisk(at: folder("data"), megabytes: 320)
    let scene = try await Scene(try await Office(in: folder))
    try await scene.office.premises.settle()
    try scene.office.house.ledger.store.onWriter { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    let ballast = disk.path + "/ballast"
    try disk.fill(ballast, leaving: 0)
    try await scene.expectRefused(DeskWords.diskFull)

    // Longer than the desk's log can take without growing.
    let words = String(repeating: "Nước sạch cho các xã vùng cao. ", count: 120)
    try await scene.applicant.get("\(scene.draft)/aims")
    for turn in 0..<2_000 where scene.applicant.status == 200 {
      try await scene.applicant.get("\(scene.draft)/aims")
      try await scene.applicant.submit("\(scene.draft)/aims", [("aims", "\(turn) \(words)")])
    }
    #expect(scene.applicant.status == 503, "the desk's log has no end")
    #expect(scene.applicant.text.contains(words.trimmingCharacters(in: .whitespaces)))
    #expect(scene.applicant.text.contains(DeskWords.diskFull.en))
    #expect(try await scene.office.premises.get("/en/procedures").status == 200, "reading goes on")

    try FileManager.default.removeItem(atPath: ballast)
    try await scene.applicant.submit("\(scene.draft)/aims")
    #expect(scene.applicant.status == 200)
    try await scene.applicant.get("\(scene.draft)/check")
    try await scene.expectTaken()
    scene.office.house.close()
    #expect(try Verification.verify(directory: folder("data")).findings == [])
  }
}
