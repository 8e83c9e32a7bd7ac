import Domain
import Procedures
import Registers
import Testing

@testable import Service

/// What offices do against a certificate, and its holder's end.
extension Life {
  private func answered(_ name: String) -> [(String, String)] { NextDeed.day(name, today) }

  /// Proposed, agreed by the ministry, decided, told; the page of the measure.
  func suspend() async throws -> String {
    let decides = try await person("decides")
    let door = "/\(language.rawValue)/desk/certificates/\(number)/propose"
    try await decides.get(door)
    try await decides.submit(
      door, [("aim", "suspension"), ("grounds", "outside-scope"), ("facts", "Hoạt động ngoài địa bàn")])
    let path = decides.path
    #expect(path.contains("/desk/measures/m-"), "\(decides.page.with(class: "problems").map(\.words))")
    try await decides.take("consult", on: path, [("offices", "public-security")])
    try await person("ministry").take("give-opinion", on: path, [("stance", "agrees")])
    try await decides.take(
      "decide", on: path,
      [("outcome", "take"), ("decision", "91/QĐ-BNG"), ("violations", "Ngoài địa bàn")] + answered("effect"))
    try await tell(path)
    return path
  }

  /// Remedied, found to be so, lifted.
  func lift(_ path: String) async throws {
    let files = try await person("files")
    try await files.send(
      ("report.pdf", SmallFile.pdf), [("statement", "Đã rút khỏi địa bàn")], at: "\(path)/report-remedy")
    #expect(files.path == path)
    try await person("receives").take("examine", on: path, [("outcome", "yes"), ("statement", "Đạt")])
    try await person("decides").take(
      "conclude", on: path, [("outcome", "lift"), ("decision", "92/QĐ-BNG")] + answered("effect"))
  }

  /// The holder's notice with its audited report and what it says of its obligations: refused at its field without either, then given;
  /// the certificate comes back, and the end is decided for a day and told. The page of the measure.
  func end(on day: Day) async throws -> String {
    let notice = "/\(language.rawValue)/desk/certificates/\(number)/end"
    let files = try await person("files")
    try await files.send(nil, [("facts", "Đã nộp thuế")] + NextDeed.day("ends", day), at: notice)
    files.expectProblem(MeasureRefusal.auditMissing.wording(try setting()), language)
    try await files.send(("audit.pdf", SmallFile.pdf), [("facts", "")] + NextDeed.day("ends", day), at: notice)
    files.expectProblem(MeasureRefusal.obligationsMissing.wording(try setting()), language, at: "facts")
    try await files.send(
      ("audit.pdf", SmallFile.pdf), [("facts", "Đã nộp thuế, đã trả nợ")] + NextDeed.day("ends", day), at: notice)
    let path = files.path
    #expect(path.contains("/desk/measures/m-"), "\(files.status) \(files.page.with(class: "problems").map(\.words))")
    let decision = [("outcome", "take"), ("decision", "94/QĐ-BNG")] + NextDeed.day("effect", day)
    let decides = try await person("decides")
    try await decides.get("\(path)/decide")
    try await decides.submit("\(path)/decide", decision)
    decides.expectProblem(MeasureRefusal.certificateStillOut.wording(try setting()), language)
    try await person("receives").take("take-back", on: path, answered("on"))
    try await decides.take("decide", on: path, decision)
    try await tell(path)
    return path
  }

  private func tell(_ path: String) async throws {
    try await person("receives").take("notify", on: path, [("delivery", "post")] + answered("on"))
    try await person("files").take("acknowledge-decision", on: path, answered("on"))
  }

  /// One matter of the wind-up, settled today.
  func settle(_ matter: MeasureAct.Settlement.Matter, on path: String) async throws {
    try await person("files").take(
      "settle", on: path, [("matter", matter.rawValue), ("statement", "Đã xong")] + answered("on"))
  }

  /// The last of so many working days after a day, counted one by one.
  func last(of days: Int, after day: Day) throws -> Day {
    let calendar = try office.house.facts.calendar().calendar
    var (last, left) = (day, days)
    while left > 0 {
      last = last + 1
      if calendar.isWorking(last) { left -= 1 }
    }
    return last
  }

  /// What a refusal in words is told by: the law of a notice of today.
  private func setting() throws -> MeasureSetting {
    try office.house.setting(try #require(office.house.law.measure(.selfTerminate, on: today)))
  }
}
