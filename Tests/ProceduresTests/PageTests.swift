import Components
import Domain
import Testing

@testable import Procedures

@Suite("Pages of a journey and of a dossier")
struct PageTests {
  private let setting = FilledForm.setting
  private let base = PageAddress("desk", "drafts", "1")

  private func frame(_ draft: DraftContent, demands: [DossierAct.SupplementRequest.Demand] = []) -> JourneyFrame {
    JourneyFrame(
      IssueOperation(), setting, draft: draft, base: base, hidden: [QueryItem("token", hostile)], demands: demands)
  }

  @Test("every question draws empty, wrong and right, whole and harmless", arguments: Language.allCases)
  func questions(language: Language) throws {
    let full = try FilledForm.draft()
    for step in frame(full).journey.steps {
      var wrong: FormInput = [:]
      for field in step.fields(full, typed: nil, errors: nil, language) {
        wrong[field.name] = [hostile]
        for part in ["day", "month", "year"] { wrong["\(field.name)-\(part)"] = [hostile] }
      }
      let errors: FormErrors? =
        if case .failure(let found) = step.parse(wrong, into: full, setting) { found } else { nil }
      for (draft, typed, found) in [(DraftContent(), nil, nil), (full, nil, nil), (full, wrong, errors)] {
        let drawn =
          step.item == nil
          ? Drawn(QuestionPage(step, frame(draft), typed: typed, errors: found), language)
          : Drawn(UploadPage(step, frame(draft), parts: Link("/up"), errors: found), language)
        expectHarmless(drawn, "\(step.name) \(language)")
        #expect(drawn.words.contains(step.short[language]), "\(step.name)")
        if let words = found?.all.first?.words[language] { #expect(drawn.words.contains(words), "\(step.name)") }
      }
    }
  }

  @Test(
    "task list and check of all answers, empty and full; only what is complete can be filed",
    arguments: Language.allCases)
  func taskList(language: Language) throws {
    var full = try FilledForm.draft()
    full.answers["name"] = hostile
    full.papers[0].fileName = hostile
    let demands = [DossierAct.SupplementRequest.Demand(about: "charter", words: Text(hostile))]
    for draft in [DraftContent(), full] {
      expectHarmless(Drawn(TaskListPage(frame(draft, demands: demands)), language), "tasks")
      let check = Drawn(CheckAnswersPage(frame(draft)), language)
      expectHarmless(check, "check")
      #expect(check.markup.contains("type=\"submit\"") == (draft == full))
    }
    let upload = Drawn(UploadPage(try #require(frame(full).journey.step("paper-charter")), frame(full)), language)
    expectHarmless(upload, "upload")
    #expect(upload.markup.contains("enctype=\"multipart/form-data\""))
    #expect(!upload.markup.contains("data-upload=\""))
  }

  @Test("every kind of page of a dossier on its way is whole and harmless", arguments: Language.allCases)
  func dossierPages(language: Language) throws {
    var refused = try Desk.deciding()
    try refused.give(.appraise(World.appraisal(unmet: ["fit"])), by: World.decider, on: "2026-04-01")
    try refused.give(
      .decide(DossierDecision(number: DecisionNumber(hostile)!, result: .refused(reasons: Text(hostile)))),
      by: World.decider, on: "2026-04-20")
    for desk in try [Desk(), .consulting(), .answered(), .deciding(), .granted(), refused] {
      let view = DossierPage.View(
        showsOpinions: true, deeds: [(words: DeedWords.record, page: base)], correction: { _ in PageAddress("c") },
        download: { _ in Link("/file") }, slip: base)
      let page = Drawn(DossierPage(desk.dossier, desk.setting, for: World.receiver.body, view), language)
      expectHarmless(page, "dossier")
      #expect(page.words.contains(desk.dossier.filing.number.description))
      expectHarmless(
        Drawn(FiledPage(desk.dossier, desk.setting, slip: base, page: base, receipt: Link("/receipt/1")), language),
        "filed")
      let slip = Drawn(SlipPage(desk.dossier, desk.setting, address: "nhipcau.example/slip", code: "QR"), language)
      expectHarmless(slip, "slip")
      for other in Language.allCases { #expect(slip.words.contains(desk.dossier.state.wording[other])) }
      #expect(!slip.words.contains("Mustermann"))
    }
    let page = Drawn(
      DossierPage(refused.dossier, refused.setting, for: World.applicant.body, .init(showsOpinions: false)), language)
    #expect(page.words.contains(ComplaintNotice.right[language]))
  }

  @Test("the applicant's page shows neither opinions nor findings; the officer's does")
  func opinions() throws {
    var desk = try Desk.consulting()
    let office = desk.letters[0]
    try desk.give(
      .giveOpinion(office, Opinion(stance: .objects, reasons: Text("bí mật")), on: World.day("2026-03-16")),
      by: World.office(office), on: "2026-03-16")
    let own = Drawn(
      DossierPage(desk.dossier, desk.setting, for: World.applicant.body, .init(showsOpinions: false)), .vi)
    let officer = Drawn(
      DossierPage(desk.dossier, desk.setting, for: World.receiver.body, .init(showsOpinions: true)), .vi)
    #expect(!own.words.contains("bí mật"))
    #expect(!own.words.contains(Opinion.Stance.objects.wording.vi))
    #expect(officer.words.contains("bí mật"))
  }

  @Test("a slip names the law's day: two working days after a filing on Tuesday is Thursday")
  func slipDay() throws {
    let desk = try Desk()
    let slip = Drawn(SlipPage(desk.dossier, desk.setting, address: "x", code: "QR"), .vi)
    #expect(slip.words.contains("ngày 12 tháng 3 năm 2026"))
    #expect(slip.words.contains("12 March 2026"))
    #expect(slip.words.contains("12 mars 2026"))
  }
}
