import Components
import Desk
import Domain
import Foundation
import Papers
import Testing

@testable import Service

@Suite("Notices and letters of measures")
struct MeasureNoticeTests {
  private static func number(_ path: String) throws -> RecordNumber {
    try #require(RecordNumber(path.split(separator: "/").last ?? ""))
  }

  private static func told(_ place: MeasurePlace, _ number: RecordNumber) async throws -> [String] {
    try await place.office.house.post().step()
    let notices = try #require(try await place.office.house.desk?.outbox.notices(of: number))
    return notices.reversed().map { "\($0.kind.rawValue) \($0.account == nil ? "letter" : $0.body.keeper.rawValue)" }
  }

  @Test(
    "a suspension: what each was told is found on its page, and its letters are read in the reader's language",
    arguments: Language.allCases)
  func suspension(language: Language) async throws {
    let place = try await MeasurePlace()
    let (office, house) = (place.office, place.office.house)
    try await house.post().step()
    let decides = try await office.person("decides", language)
    let receives = try await office.person("receives", language)
    let ministry = try await office.person("ministry", language)
    let files = try await office.person("files", language)
    let path = try await place.proposed(by: decides, language)
    try await decides.take("consult", on: path, [("offices", "public-security")])
    try await house.post().step()
    let consultation = "\(path)/letters/consultation-public-security"
    try await ministry.get(path)
    #expect(ministry.text.contains(NoticeKind.measureConsultation.wording[language]))
    #expect(ministry.text.contains(consultation))
    try await ministry.get(consultation)
    #expect(ministry.status == 200 && ministry.text.contains(TimeLimit.workingDays(10).wording[language]))
    #expect(try await ministry.get("\(consultation).pdf").body.starts(with: Array("%PDF".utf8)))

    try await ministry.take("acknowledge-letter", on: path, place.day("on", place.today))
    try await ministry.take("give-opinion", on: path, [("stance", "agrees")])
    try await decides.take(
      "decide", on: path,
      [("outcome", "take"), ("decision", "91/QĐ-BNG"), ("violations", MeasurePlace.canary)]
        + place.day("effect", place.today))
    try await house.post().step()
    let decision = "\(path)/letters/decision"
    try await receives.get(path)
    #expect(receives.text.contains(NoticeKind.measureToTell.wording[language]))
    #expect(receives.text.contains(decision))
    try await receives.get(decision)
    for words in ["91/QĐ-BNG", MeasurePlace.canary, TimeLimit.workingDays(30).wording[language]] {
      #expect(receives.text.contains(words), "\(words)")
    }
    #expect(receives.text.contains(LetterFormula(language).addressee("").prefix(3)))
    #expect(receives.text.contains(NoticeWords.original[language]) == (language != .vi))
    let nowhere = try await Self.nowhere(place, language)
    #expect(try await files.get(decision) == nowhere, "its organisation knows nothing yet")

    try await receives.take("notify", on: path, [("delivery", "post")] + place.day("on", place.today))
    try await house.post().step()
    try await files.get(path)
    #expect(files.text.contains(NoticeKind.measureTold.wording[language]))
    for kind in [NoticeKind.measureConsultation, .measureToTell, .measureOpinions] {
      #expect(!files.text.contains(kind.wording[language]), "what offices were told is not its own")
    }
    #expect(try await files.get(decision).status == 200)
    #expect(try await files.get("\(decision).pdf").body.starts(with: Array("%PDF".utf8)))
    let hidden = try await Self.nowhere(place, language)
    #expect(try await files.get(consultation) == hidden)
    #expect(try await files.get("\(path)/letters/closing") == hidden, "there is no such letter yet")
    try await place.expectNothingPublic()
  }

  private static func nowhere(_ place: MeasurePlace, _ language: Language) async throws -> Visitor.Answer {
    try await place.office.premises.settle()
    return try await place.office.premises.get("/\(language.rawValue)/nowhere")
  }

  @Test("a suspension lifted, and another not remedied, are told by a letter")
  func conclusions() async throws {
    for outcome in ["lift", "not-remedied"] {
      let place = try await MeasurePlace()
      let office = place.office
      try await office.house.post().step()
      let decides = try await office.person("decides")
      let receives = try await office.person("receives")
      let files = try await office.person("files")
      let path = try await place.suspended(decides, receives, files)
      try await files.send(nil, [("statement", "Đã rút khỏi địa bàn")], at: "\(path)/report-remedy")
      let isLifted = outcome == "lift"
      try await receives.take("examine", on: path, [("outcome", isLifted ? "yes" : "no"), ("statement", "Đã xem")])
      let more =
        isLifted ? [("decision", "92/QĐ-BNG")] + place.day("effect", place.today) : [("reasons", "Chưa rút")]
      try await decides.take("conclude", on: path, [("outcome", outcome)] + more)
      let told = try await Self.told(place, try Self.number(path))
      #expect(told.suffix(2) == ["suspension-ended letter", "suspension-ended files"])
      try await files.get("\(path)/letters/conclusion")
      #expect(files.status == 200 && files.text.contains(isLifted ? "92/QĐ-BNG" : "Chưa rút"))
      #expect(files.text.contains("art. 19(1)(c)") != isLifted)
    }
  }

  @Test("an organisation that ends itself gets the receipt of its notice, the decision, and the end of its wind-up")
  func ending() async throws {
    let place = try await MeasurePlace()
    let office = place.office
    try await office.house.post().step()
    let files = try await office.person("files")
    let receives = try await office.person("receives")
    let decides = try await office.person("decides")
    let ends = place.today + 40
    let notice = "/en/desk/certificates/\(place.number)/end"
    try await files.get(notice)
    try await files.send(
      ("kiem-toan.pdf", SmallFile.pdf), [("facts", "Đã nộp thuế")] + place.day("ends", ends), at: notice)
    let path = files.path
    let number = try Self.number(path)
    #expect(
      try await Self.told(place, number) == [
        "ending-received letter", "ending-received files", "ending-noticed receives", "ending-noticed decides",
      ])
    try await files.get("\(path)/letters/receipt")
    #expect(files.status == 200 && files.text.contains(ends.words(.en)))
    try await receives.take("take-back", on: path, place.day("on", place.today))
    try await decides.take(
      "decide", on: path, [("outcome", "take"), ("decision", "94/QĐ-BNG")] + place.day("effect", ends))
    try await receives.take("notify", on: path, [("delivery", "in-person")] + place.day("on", place.today))
    try await files.take("acknowledge-decision", on: path, place.day("on", place.today))
    for matter in MeasureAct.Settlement.Matter.allCases {
      try await files.take(
        "settle", on: path, [("matter", matter.rawValue), ("statement", "Đã xong")] + place.day("on", place.today))
    }
    try await files.get("\(path)/letters/closing")
    #expect(files.status == 404)
    try await receives.take("close", on: path)
    #expect(try await Self.told(place, number).suffix(2) == ["measure-closed letter", "measure-closed files"])
    try await files.get("\(path)/letters/closing")
    #expect(files.status == 200 && files.text.contains("4712/GĐK"))
  }

  @Test(
    "the time to remedy is told of before it ends, to its organisation, and once it has, to who may go on; each once")
  func reminders() async throws {
    let place = try await MeasurePlace()
    let office = place.office
    try await office.house.post().step()
    let path = try await place.suspended(
      try await office.person("decides"), try await office.person("receives"), try await office.person("files"))
    let number = try Self.number(path)
    let due = place.due(30, from: place.today)
    func clocks(_ day: Day) async throws -> [String] {
      place.move(to: day)
      return try await Self.told(place, number).filter { $0.hasPrefix("measure-due") || $0.hasPrefix("measure-late") }
    }
    #expect(try await clocks(due - 11) == [])
    #expect(try await clocks(due - 10) == ["measure-due-soon files"])
    #expect(try await clocks(due) == ["measure-due-soon files"])
    let late = Set(["measure-due-soon files", "measure-late files", "measure-late decides"])
    #expect(Set(try await clocks(due + 1)) == late)
    #expect(try await clocks(due + 9).count == 3)
    let files = try await office.person("files")
    try await files.get(path)
    #expect(files.text.contains(NoticeKind.measureDueSoon.wording.en))
    #expect(files.text.contains(due.words(.en)))
  }

  @Test(
    "what was told of a certificate is found where its duties are, by its holder and the receiving office; never in public"
  )
  func certificate() async throws {
    let place = try await MeasurePlace()
    let office = place.office
    try await office.house.post().step()
    place.move(to: Day(2027, 12, 31)! - 80)
    try await office.house.post().step()
    let words = NoticeKind.extensionDue.wording.en
    for login in ["files", "receives"] {
      let browser = try await office.person(login)
      try await browser.get("/en/desk/duties/\(place.number)")
      #expect(browser.status == 200 && browser.text.contains(words), "\(login)")
      #expect(browser.text.contains(NoticeWords.written.en))
      #expect(!browser.text.contains("files@example.org"))
    }
    #expect(!(try await office.premises.get("/en/certificates/\(place.number)").text.contains(words)))
  }
}
