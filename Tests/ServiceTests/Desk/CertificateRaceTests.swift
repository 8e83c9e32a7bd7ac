import Desk
import Domain
import Foundation
import Ledger
import Record
import Testing

@testable import Service

@Suite("Several officers at one certificate at once")
struct CertificateRaceTests {
  /// Two races each; a tenth of those at dossiers.
  private static let turns =
    ProcessInfo.processInfo.environment["NHIPCAU_RACES"].flatMap { Int($0) }.map { max(3, $0 / 10) } ?? 3

  @Test(
    "of two to five who propose, and of two to five who decide, on one certificate exactly one is recorded; the others are told"
  )
  func races() async throws {
    let place = try await MeasurePlace()
    let house = place.office.house
    var chance = Chance(seed: 11_242_026)
    for turn in 0..<Self.turns {
      place.move(to: place.today + 1)
      var officers: [Browser] = []
      for _ in 0..<2 + chance.below(4) { officers.append(try await place.office.person("decides")) }
      if chance.happens(oneIn: 3) { officers[0] = try await place.office.person("receives") }
      let path = try await propose(officers, place, turn)
      let decider = try await place.office.person("decides")
      try await decider.take(
        "meet", on: path, [("statement", "Thống nhất"), ("offices", "public-security")] + place.day("on", place.today))
      var deciders: [Browser] = []
      for _ in 0..<2 + chance.below(4) { deciders.append(try await place.office.person("decides")) }
      let isSuspended = try await decide(deciders, place, path, turn, withExtension: chance.happens(oneIn: 2))
      if isSuspended {
        try await place.lift(path, turn)
      } else {
        try await decider.take("decide", on: path, [("outcome", "drop"), ("reasons", "Đã có quyết định khác")])
      }
    }
    house.close()
    #expect(try Verification.verify(directory: house.directory).findings == [])
  }

  /// All propose at once; the page of the one measure that is open afterwards.
  private func propose(_ officers: [Browser], _ place: MeasurePlace, _ turn: Int) async throws -> String {
    let door = "/en/desk/certificates/\(place.number)/propose"
    for officer in officers { try await officer.get(door) }
    try await atOnce(officers) { index, officer in
      try await officer.submit(
        door, [("aim", "suspension"), ("grounds", "outside-scope"), ("facts", "Ngoài địa bàn \(turn)-\(index)")])
    }
    let won = officers.filter { $0.path.contains("/desk/measures/m-") }
    #expect(won.count == 1, "turn \(turn): \(officers.map(\.status))")
    for (index, officer) in officers.enumerated() where !officer.path.contains("/desk/measures/m-") {
      #expect([409, 422].contains(officer.status), "turn \(turn)")
      #expect(officer.text.contains("Ngoài địa bàn \(turn)-\(index)"), "what was typed stays")
      #expect(officer.page.with(class: "problems").count + officer.page.with(class: "notice").count > 0)
    }
    return try #require(won.first).path
  }

  /// All decide at once, with an extension granted at the same moment among them or not; whether the suspension was recorded.
  private func decide(
    _ deciders: [Browser], _ place: MeasurePlace, _ path: String, _ turn: Int, withExtension: Bool
  ) async throws -> Bool {
    let house = place.office.house
    for decider in deciders { try await decider.get("\(path)/decide") }
    let before = try #require(try house.certificate(place.number))
    let granted = Request(
      acts: [
        RecordAct.certificateIssued(
          place.number,
          CertificateIssued(
            certificate: before.certificate, decision: try #require(DecisionNumber("\(turn)/QĐ")),
            procedure: .extendOperation, dossier: nil)
        ).draft()
      ], expecting: [place.number.ledgerName: before.version])
    async let extended = withExtension ? (try? await house.append(granted)) != nil : false
    try await atOnce(deciders) { index, decider in
      try await decider.submit(
        "\(path)/decide",
        [("outcome", "take"), ("decision", "\(turn)-\(index)/QĐ-BNG"), ("violations", "Vi phạm \(turn)-\(index)")]
          + place.day("effect", place.today))
    }
    let won = deciders.filter { $0.path == path }
    let isExtended = await extended
    #expect(won.count + (isExtended ? 1 : 0) == 1, "turn \(turn): \(deciders.map(\.status))")
    #expect(try house.certificate(place.number)?.version == before.version + 1)
    for (index, decider) in deciders.enumerated() where decider.path != path {
      #expect(won.isEmpty ? [409, 422].contains(decider.status) : decider.status == 409, "turn \(turn)")
      #expect(decider.text.contains("Vi phạm \(turn)-\(index)"), "what was typed stays")
    }
    return !won.isEmpty
  }

  private func atOnce(
    _ people: [Browser], _ body: @escaping @Sendable (Int, Browser) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (index, person) in people.enumerated() { group.addTask { try await body(index, person) } }
      try await group.waitForAll()
    }
  }
}

extension MeasurePlace {
  /// A suspension that was decided comes to its end: told, remedied, examined, lifted.
  fileprivate func lift(_ path: String, _ turn: Int) async throws {
    let (receives, files) = (try await office.person("receives"), try await office.person("files"))
    try await receives.take("notify", on: path, [("delivery", "post")] + day("on", today))
    try await files.take("acknowledge-decision", on: path, day("on", today))
    try await files.send(("report.pdf", SmallFile.pdf), [("statement", "Đã rút")], at: "\(path)/report-remedy")
    try await receives.take("examine", on: path, [("outcome", "yes"), ("statement", "Đạt")])
    try await office.person("decides").take(
      "conclude", on: path, [("outcome", "lift"), ("decision", "\(turn)-X/QĐ-BNG")] + day("effect", today))
  }
}
