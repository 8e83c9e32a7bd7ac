import Components
import Desk
import Domain
import Foundation
import Ledger
import Procedures
import Record
import Testing

@testable import Service

@Suite("A wrong step of a measure, put right over HTTP")
struct MeasureCorrectionJourneyTests {
  /// The step of a kind, by its place.
  private static func step(
    _ path: String, in place: MeasurePlace, _ isWanted: (MeasureAct) -> Bool
  ) throws -> Int {
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    let file = try #require(try place.office.house.measure(number))
    return try #require(file.measure.entries.firstIndex { isWanted($0.act) })
  }

  private static func isReceipt(_ act: MeasureAct) -> Bool {
    if case .decisionReceived = act { true } else { false }
  }

  @Test(
    "a receipt recorded on the wrong day: words at the field, both days in the history, the clock and the public page anew",
    arguments: Language.allCases)
  func receipt(language: Language) async throws {
    let place = try await MeasurePlace()
    let office = place.office
    let (decides, receives) = (try await office.person("decides"), try await office.person("receives"))
    let path = try await place.proposed(by: decides, .en)
    try await decides.take(
      "meet", on: path, [("statement", "Thống nhất"), ("offices", "public-security")] + place.day("on", place.today))
    try await decides.take(
      "decide", on: path,
      [("outcome", "take"), ("decision", "91/QĐ-BNG"), ("violations", "Ngoài địa bàn")]
        + place.day("effect", place.today))
    let told = place.today
    try await receives.take("notify", on: path, [("delivery", "post")] + place.day("on", told))
    place.move(to: told + 6)
    let holder = try await office.person("files", language)
    let page = path.replacing("/en/", with: "/\(language.rawValue)/")
    let decider = try await office.person("decides")
    try await overtakeInside(holder, by: decider, path, page, language, in: place)
    try await holder.submit("\(page)/acknowledge-decision", place.day("on", told + 6))
    #expect(holder.path == page)
    let step = try Self.step(path, in: place, Self.isReceipt)
    let form = "\(page)/correct/\(step)"
    try await holder.get(page)
    #expect(holder.page.links.contains(form), "its own step can be corrected")
    #expect(!holder.page.links.contains("\(page)/correct/\(step - 1)"), "and no other's")

    try await holder.get(form)
    #expect(holder.status == 200)
    try await holder.submit(form, [("statement", ""), ("replacement", "content")] + place.day("on", told - 1))
    #expect(holder.status == 422)
    try await holder.submit(
      form, [("statement", "Nhầm ngày"), ("replacement", "content")] + place.day("on", told - 1))
    #expect(holder.status == 422, "before the notice")
    #expect(holder.text.contains("Nhầm ngày"), "what was typed stays")
    #expect(holder.page.with(class: "error").contains { $0.words.contains(told.words(language)) }, "words at the field")
    try await holder.submit(
      form, [("statement", "Nhầm ngày"), ("replacement", "content")] + place.day("on", told + 1))
    #expect(holder.path == page, "\(holder.status) \(holder.page.with(class: "problems").map(\.words))")
    #expect(holder.text.contains("Nhầm ngày"), "who corrected, and why")
    for day in [told + 1, told + 6] { #expect(holder.text.contains(day.words(language)), "both days") }

    let due = place.due(30, from: told + 1)
    #expect(holder.text.contains(due.words(language)), "the clock runs from the right day")
    let shown = try await office.premises.get("/\(language.rawValue)/certificates/\(place.number)").text
    #expect(shown.contains(due.words(language)))
    for day in [told + 1, told + 6] {
      #expect(shown.contains(day.words(language)), "nothing public is altered silently")
    }
    let file = try #require(try office.house.certificate(place.number))
    #expect(file.suspension?.received == told + 1)
    try await place.expectNothingPublic()
  }

  /// A step between offices is recorded while the organisation fills in its own: that something was, it hears; not what.
  private func overtakeInside(
    _ holder: Browser, by office: Browser, _ path: String, _ page: String, _ language: Language, in place: MeasurePlace
  ) async throws {
    let form = "\(page)/acknowledge-decision"
    try await holder.get(form)
    let met = try Self.step(path, in: place) { if case .met = $0 { true } else { false } }
    try await office.get("\(path)/correct/\(met)")
    try await office.submit("\(path)/correct/\(met)", [("statement", "KANARI-FACTS"), ("replacement", "words")])
    #expect(office.path == path)
    let number = try #require(RecordNumber(path.split(separator: "/").last ?? ""))
    let file = try #require(try place.office.house.measure(number))
    let setting = try place.office.house.setting(file.law)
    let words = try #require(file.measure.entries.last).act.wording(setting)[language]
    try await holder.submit(form, place.day("on", place.today))
    #expect(holder.status == 409)
    #expect(holder.text.contains(MeasureRefusal.certificateChanged.wording(setting)[language]))
    #expect(!holder.text.contains(words) && !holder.text.contains("KANARI-FACTS"))
  }

  @Test("nobody corrects another's step, nor what is public; who was overtaken is shown what happened")
  func bounds() async throws {
    let place = try await MeasurePlace()
    let office = place.office
    let decides = try await office.person("decides")
    let path = try await place.proposed(by: decides, .en)
    try await decides.take("consult", on: path, [("offices", "public-security")])
    let ministry = try await office.person("ministry")
    try await ministry.take("acknowledge-letter", on: path, place.day("on", place.today))
    try await ministry.take("give-opinion", on: path, [("stance", "objects"), ("reasons", "KANARI-FACTS")])
    try await office.premises.settle()
    let nowhere = try await office.premises.get("/en/nowhere")
    #expect(try await decides.get("\(path)/correct/3") == nowhere, "the ministry's opinion")
    #expect(try await ministry.get("\(path)/correct/0") == nowhere, "the proposal")
    #expect(try await ministry.get("\(path)/correct/9") == nowhere, "no step at all")

    try await ministry.get("\(path)/correct/3")
    let other = try await office.person("ministry")
    try await other.get("\(path)/correct/2")
    try await other.submit("\(path)/correct/2", [("statement", "Thêm lời"), ("replacement", "words")])
    #expect(other.path == path)
    let answers =
      [("statement", "Đánh dấu nhầm"), ("replacement", "content"), ("stance", "agrees"), ("reasons", "")]
      + place.day("on", place.today)
    try await ministry.submit("\(path)/correct/3", answers)
    #expect(ministry.status == 409)
    #expect(ministry.text.contains("Đánh dấu nhầm") && ministry.text.contains("Step 3 corrected"))
    try await ministry.submit("\(path)/correct/3", answers)
    #expect(ministry.path == path)
    #expect(ministry.text.contains("Agrees") && ministry.text.contains("KANARI-FACTS"), "both opinions are shown")

    try await decides.take(
      "decide", on: path,
      [("outcome", "take"), ("decision", "91/QĐ-BNG"), ("violations", "Ngoài địa bàn")]
        + place.day("effect", place.today))
    let step = try Self.step(path, in: place) { if case .decided = $0 { true } else { false } }
    try await decides.get("\(path)/correct/\(step)")
    #expect(decides.text.contains("only another decision changes it"))
    try await decides.submit("\(path)/correct/\(step)", [("statement", "Ghi thiếu"), ("replacement", "content")])
    #expect(decides.status == 422, "nothing but words")
    try await decides.submit("\(path)/correct/\(step)", [("statement", "Ghi thiếu"), ("replacement", "words")])
    #expect(decides.path == path)
    try await ministry.get("\(path)/correct/3")
    try await ministry.submit(
      "\(path)/correct/3",
      [("statement", "Lại nhầm"), ("replacement", "content"), ("stance", "agrees"), ("reasons", "Đồng ý")]
        + place.day("on", place.today))
    #expect(ministry.path == path, "reasons alone: the decision still stands")
    try await place.expectNothingPublic()
  }
}
