import Components
import Domain
import Testing

@testable import Procedures

@Suite("The journey of form 03a")
struct JourneyTests {
  private let setting = FilledForm.setting
  private let form = IssueOperation()
  private var journey: Journey { form.journey(setting) }

  @Test("right answers make an application; what concerns persons is kept apart")
  func application() throws {
    let application = try form.application(from: FilledForm.draft(), of: World.organisation, setting)
    #expect(application.answers["name"] == "Hope Bridge e.V.")
    #expect(application.answers["head-office"] == "Musterstraße 1\n10115 Berlin")
    #expect(application.answers["founded"] == "1999-03-27")
    #expect(application.scope.fields == [.health, .agriculture])
    // In the order of the list, which is that of the names: Đà Nẵng, Hà Nội.
    #expect(application.scope.provinces == [World.daNang, World.haNoi])
    #expect(application.scope.approvingBodies == [OfficeName("health")!])
    #expect(application.applicant.name[.vi] == "Nhịp Hy Vọng")
    #expect(application.applicant.country == CountryCode("DE"))
    let personal = try #require(application.personal)
    #expect(personal.values.count == 7)
    #expect(personal["representative-document"] == "C01X00T47")
    #expect(application.answers.values.keys.allSatisfy { !$0.hasPrefix("representative") })
    #expect(HomeRegistration(application.answers) == .until(World.day("2028-12-31")))
  }

  @Test("such an application is filed, and every office it names is consulted")
  func filed() throws {
    let application = try form.application(from: FilledForm.draft(), of: World.organisation, setting)
    var desk = try Desk(application)
    try desk.give(.acceptAsComplete, by: World.receiver, on: "2026-03-11")
    let named = desk.procedure.consulted(for: application.scope, by: setting.offices, on: World.day("2026-03-11"))
    #expect(named.filter { $0 == OfficeName("health")! }.count == 1)
  }

  @Test("an empty draft lists everything that is missing, in the order of the questions")
  func missing() {
    let missing = journey.missing(DraftContent()).map(\.step)
    #expect(missing.first == "name")
    #expect(missing.last == "declaration")
    #expect(!missing.contains("name-short"))
    #expect(!missing.contains("home-registration-until"))
    #expect(missing.contains("paper-charter"))
    #expect(throws: Incomplete.self) { try form.application(from: DraftContent(), of: World.organisation, setting) }
  }

  @Test("each question, empty: an error in words where it must be answered, none where it need not")
  func empty() throws {
    let draft = DraftContent()
    for step in journey.steps where step.name.hasPrefix("exemption-") == false {
      let result = step.parse([:], into: draft, setting)
      let mayBeEmpty = ["name-short", "website", "approving-bodies"].contains(step.name)
      switch result {
      case .success: #expect(mayBeEmpty, "\(step.name)")
      case .failure(let errors): #expect(!mayBeEmpty && !errors.isEmpty, "\(step.name)")
      }
    }
  }

  @Test(
    "wrong answers are told at their field, in three languages",
    arguments: [
      ("mailbox", ["mailbox": ["nobody"]], "mailbox"), ("website", ["website": ["javascript:alert(1)"]], "website"),
      ("founded", FilledForm.day("founded", 30, 2, 1999), "founded"),
      ("founded", FilledForm.day("founded", 27, 3, 2027), "founded"),
      ("founded", ["founded-day": ["1"], "founded-month": [""], "founded-year": ["1999"]], "founded"),
      ("home-registration-until", FilledForm.day("home-registration-until", 1, 1, 2020), "home-registration-until"),
      ("country", ["country": ["XX"]], "country"), ("country", ["country": ["VN"]], "country"),
      ("legal-status", ["legal-status": ["company"]], "legal-status"), ("fields", ["fields": ["space"]], "fields"),
      ("provinces", ["provinces": ["2004/02"]], "provinces"),
      ("name", ["name": [String(repeating: "a", count: 301)]], "name"), ("name", ["name": ["a\u{0000}b"]], "name"),
      ("name", ["name": ["a\u{202E}b"]], "name"), ("declaration", ["declaration": ["truth"]], "declaration"),
      ("representative-telephone", ["representative-telephone": ["ring me"]], "representative-telephone"),
    ])
  func wrong(step: String, form: FormInput, field: String) throws {
    let step = try #require(journey.step(step))
    guard case .failure(let errors) = step.parse(form, into: DraftContent(), setting) else {
      Issue.record("\(step.name) took \(form)")
      return
    }
    let words = try #require(errors[field])
    #expect(Set([words.vi, words.en, words.fr]).count == 3)
    for language in Language.allCases {
      let fields = step.fields(DraftContent(), typed: form, errors: errors, language)
      #expect(fields.contains { $0.error != nil })
    }
  }

  @Test("what was typed is shown again beside its error; what is held is filled in")
  func redrawn() throws {
    let step = try #require(journey.step("founded"))
    let typed = FilledForm.day("founded", 31, 4, 1999)
    let field = try #require(step.fields(DraftContent(), typed: typed, errors: nil, .vi).first)
    guard case .date("31", "4", "1999") = field.control else {
      Issue.record("\(field.control)")
      return
    }
    let held = try #require(step.fields(FilledForm.draft(), typed: nil, errors: nil, .vi).first)
    guard case .date("27", "3", "1999") = held.control else {
      Issue.record("\(held.control)")
      return
    }
  }

  @Test("a question that an answer closed is not asked, and its old answer is not filed")
  func closed() throws {
    var draft = try FilledForm.draft()
    draft.answers[HomeRegistration.limitQuestion] = "unlimited"
    #expect(!journey.asked(draft).contains { $0.name == "home-registration-until" })
    let application = try form.application(from: draft, of: World.organisation, setting)
    #expect(application.answers["home-registration-until"] == nil)
    #expect(HomeRegistration(application.answers) == .unlimited)
  }

  @Test("exemption from legalisation needs its reason; a Vietnamese paper needs nothing")
  func exemption() throws {
    var draft = try FilledForm.draft()
    draft.answers["exemption-charter"] = nil
    #expect(journey.missing(draft).map(\.step) == ["exemption-charter"])
    draft.answers["language-charter"] = "vietnamese"
    #expect(journey.missing(draft).isEmpty)
  }

  @Test("states of the task list: cannot start yet, not started, in progress, complete")
  func progress() throws {
    let sections = journey.sections
    #expect(
      sections.map { journey.progress(of: $0, DraftContent()) } == [
        .notStarted, .notStarted, .notStarted, .notStarted, .cannotStartYet,
      ])
    let begun = DraftContent(answers: Answers(["name": ["A"]]))
    #expect(journey.progress(of: sections[0], begun) == .inProgress)
    let full = try FilledForm.draft()
    #expect(sections.allSatisfy { journey.progress(of: $0, full) == .complete })
    var undeclared = full
    undeclared.answers["declaration"] = nil
    #expect(journey.progress(of: sections[4], undeclared) == .notStarted)
  }

  @Test("from one question to the next, over what is not asked, and at the end of a part to the task list")
  func next() {
    let limited = DraftContent(answers: Answers([HomeRegistration.limitQuestion: ["limited"]]))
    #expect(journey.next(after: HomeRegistration.limitQuestion, limited)?.name == HomeRegistration.untilQuestion)
    #expect(journey.next(after: HomeRegistration.limitQuestion, DraftContent())?.name == "head-office")
    #expect(journey.next(after: "mailbox", DraftContent()) == nil)
    #expect(journey.previous(before: "head-office", DraftContent())?.name == HomeRegistration.limitQuestion)
    #expect(journey.previous(before: "name", DraftContent()) == nil)
  }

  @Test("names of questions are parts of addresses, one each, and none is the page of all answers")
  func names() {
    let names = journey.steps.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0 != JourneyFrame.checkName && $0.wholeMatch(of: /[a-z0-9-]+/) != nil })
  }

  @Test("a supplement starts from the dossier as it stands and makes the same application again")
  func supplement() throws {
    let application = try form.application(from: FilledForm.draft(), of: World.organisation, setting)
    let desk = try Desk(application)
    let again = try form.application(from: DraftContent(of: desk.dossier), of: World.organisation, setting)
    #expect(again == application)
  }
}
