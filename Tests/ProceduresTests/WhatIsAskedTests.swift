import Domain
import Testing

@testable import Procedures

@Suite("What a holder is asked whose record is full, procedure by procedure")
struct WhatIsAskedTests {
  /// All that granted dossiers can have told of an organisation, and its charter and legal paper on file.
  private static func setting(_ name: ProcedureName) throws -> Setting {
    let form = try #require(ProcedureCatalogue.form(name))
    let told = Answers(RepresentativeOfficeTests.answers).without(
      Set(RepresentativeQuestions.all(World.setting(World.filed)).map(\.name)))
    let isOffice = form.isAboutCertificate && form.grants == .representativeOffice
    var holdings = Held.holdings(
      known: told.merging(Answers(["name-short": ["HB"], "website": ["https://hope.example"]]))
    ) { certificate in
      guard isOffice else { return }
      certificate.kind = .representativeOffice
      certificate.seat = Text("12 Bạch Đằng, phường Hải Châu, Đà Nẵng")
    }
    if !form.isAboutCertificate { holdings.certificate = nil }
    holdings.papers = ["charter", "legal-status", "certificate-copy"].compactMap(onFile)
    return World.setting(World.filed, try Held.law(name), holdings)
  }

  private static func onFile(_ item: String) -> PaperOnFile? {
    PaperOnFile(
      [
        FiledPaper(
          item: item, form: World.papers[0].form,
          source: .dossier(DossierNumber(year: 2024, ordinal: 7), filedOn: World.day("2024-01-02")))
      ], said: Answers(["language-\(item)": ["exempt"], "exemption-\(item)": ["Hiệp định"], "aims": ["khác"]]))
  }

  /// The pages of a draft that took every paper which is on file, and of an amendment that changes everything.
  private static func pages(_ name: ProcedureName) throws -> [String] {
    let setting = try setting(name)
    let form = try #require(ProcedureCatalogue.form(name))
    let papers = setting.holdings.papers.filter { setting.procedure.item($0.item) != nil }.flatMap(\.files)
    let draft = form.completed(
      DraftContent(
        answers: Answers([
          "changes": ChangeQuestions.Change.allCases.map(\.rawValue), "re-issue-reason": ["lost"],
          "representative-changed": ["no"],
        ]), papers: papers), setting)
    return form.journey(setting).steps.filter { $0.hasPage(draft) }.map(\.name)
  }

  private static let person = [
    "representative-name", "representative-nationality", "representative-birth", "representative-document",
    "representative-position", "representative-telephone", "representative-mailbox",
  ]
  private static let work = ["aims", "fields", "provinces", "planned", "approving-bodies"]
  private static let files = ["appointment", "biography", "criminal-record", "identity"].flatMap {
    ["paper-\($0)", "language-\($0)"]
  }
  private static let plan = ["paper-charter", "paper-legal-status", "paper-plan", "language-plan"]
  private static let extended = [
    "home-registration-same", "planned", "approving-bodies", "representative-changed", "paper-certificate",
    "paper-report-and-plan", "language-report-and-plan", "declaration",
  ]
  private static let changed = ["changes", "new-name", "new-name-vietnamese", "new-head-office"] + person
  private static let scope = ["new-fields", "new-provinces"]
  private static let seat = ["seat-city", "seat-address", "seat-premises"]
  private static let amended = ["other-changes", "paper-certificate", "paper-supporting", "declaration"]
  private static let reissued = ["re-issue-reason", "paper-certificate-copy", "paper-supporting", "declaration"]

  /// Written down by hand from arts 11–17: what the article asks for anew, and nothing that a granted dossier told. An applicant
  /// confirms what can have changed at home since; the paper on file has a page, which offers it, and its language is not asked.
  private static let expected: [(ProcedureName, [String])] = [
    (.issueOperation, ["home-registration-same"] + work + person + plan + files + ["declaration"]),
    (.extendOperation, extended), (.amendOperation, changed + scope + amended), (.reissueOperation, reissued),
    (
      .issueRepresentativeOffice,
      ["home-registration-same"] + seat + ["commitment"] + work + person + plan + ["paper-record"] + files
        + ["declaration"]
    ), (.extendRepresentativeOffice, extended),
    (.amendRepresentativeOffice, changed + scope + seat.map { "new-" + $0 } + amended),
    (.reissueRepresentativeOffice, reissued),
  ]

  @Test("exactly what the article asks for anew", arguments: expected)
  func asked(name: ProcedureName, pages: [String]) throws { #expect(try Self.pages(name) == pages) }

  @Test("control: whom the record does not know is asked for the organisation, its papers and their languages")
  func unknown() throws {
    let setting = World.setting(World.filed, try Held.law(.issueOperation))
    let names = IssueOperation().journey(setting).steps.filter { $0.hasPage(DraftContent()) }.map(\.name)
    for asked in OrganisationQuestions.lastingNames where asked != HomeRegistration.untilQuestion {
      #expect(names.contains(asked))
    }
    #expect(names.contains("language-charter"))
  }

  @Test(
    "what may have changed begins with what is held: aims, scope of the certificate, what is planned and not yet done")
  func proposals() throws {
    let setting = try Self.setting(.issueRepresentativeOffice)
    let journey = IssueRepresentativeOffice().journey(setting)
    func shown(_ step: String) throws -> [String] {
      try #require(journey.step(step) as? Question).proposal
    }
    #expect(try shown("aims") == ["Nước sạch"])
    #expect(try shown("fields") == ["health", "agriculture"])
    #expect(try shown("provinces") == ["2025/08", "2025/48"])
    #expect(try shown("seat-address") == ["12 Bạch Đằng, phường Hải Châu"])
    #expect(try shown("seat-premises") == [], "a declaration is made anew")
    let planned = try #require(journey.step("planned") as? PlannedActivities)
    #expect(planned.proposal.map { $0[.name] } == ["Nước sạch"])
    let later = PlannedActivities(
      World.setting(World.day("2032-01-05"), try Held.law(.extendOperation), setting.holdings), for: 3)
    #expect(later.proposal.isEmpty, "control: it ended in 2031")
    let draft = DraftContent()
    #expect(!planned.isComplete(draft), "a proposal is no answer before it is saved")
  }

  @Test("answers about a paper go with it: taken out, its language is asked; another beside it, too")
  func languages() throws {
    let setting = try Self.setting(.issueOperation)
    let form = IssueOperation()
    let file = try #require(setting.holdings.onFile("charter")?.files.first)
    let question = try #require(form.journey(setting).step("language-charter"))
    let taken = form.completed(DraftContent(papers: [file]), setting)
    #expect(taken.answers["language-charter"] == "exempt" && taken.answers["exemption-charter"] == "Hiệp định")
    #expect(taken.answers["aims"] == nil)
    #expect(question.isSettled(taken) && question.isAsked(taken))
    #expect(form.own(taken.answers, of: taken, setting)["language-charter"] == nil)
    var newer = file
    newer.source = nil
    for papers in [[], [newer], [file, newer]] {
      let draft = form.completed(DraftContent(papers: papers), setting)
      #expect(!question.isSettled(draft) && draft.answers["language-charter"] == nil)
    }
  }

  @Test("a name that others published is shown to be confirmed; on a certificate it is held")
  func names() throws {
    let law = try Held.law(.issueOperation)
    let published = Holdings(applicant: World.application.applicant)
    let asked = IssueOperation().journey(World.setting(World.filed, law, published)).step("name")
    #expect((asked as? Question)?.proposal == ["Hope Bridge"])
    var certified = Held.holdings(known: Answers())
    certified.certificate = nil
    #expect(IssueOperation().journey(World.setting(World.filed, law, certified)).step("name")?.isHeld == true)
  }

  @Test("a filed dossier shows what it said of the registration at home, also once the record holds that")
  func statedBefore() throws {
    let setting = try Self.setting(.issueOperation)
    let draft = DraftContent(answers: Answers([HomeRegistration.limitQuestion: ["unlimited"]]))
    let names = IssueOperation().journey(setting).asked(draft).map(\.name)
    #expect(names.contains(HomeRegistration.limitQuestion) && !names.contains(HomeRegistration.sameQuestion))
  }

  @Test("only a copy of a standing paper of the organisation may be on file")
  func standingPapers() throws {
    var found: [ProcedureName: [String]] = [:]
    for form in ProcedureCatalogue.forms {
      found[form.name] = try Held.law(form.name).items.filter(\.mayBeOnFile).map(\.code)
    }
    for issue in [ProcedureName.issueOperation, .issueRepresentativeOffice] {
      #expect(found[issue] == ["charter", "legal-status"])
    }
    for reissue in [ProcedureName.reissueOperation, .reissueRepresentativeOffice] {
      #expect(found[reissue] == ["certificate-copy"])
    }
    #expect(found.values.filter(\.isEmpty).count == 4)
  }

  @Test("where a file was taken from reads back, and nothing else does")
  func sources() {
    let sources: [FiledPaper.Source] = [
      .dossier(DossierNumber(year: 2024, ordinal: 7), filedOn: World.filed),
      .certificate(DecisionNumber("88/QĐ - BNG")!, on: World.filed),
    ]
    for source in sources { #expect(FiledPaper.Source(source.text) == source) }
    for text in ["", "dossier", "dossier 2026-03-10 7", "paper 2026-03-10 2024/000007", "certificate 2026-13-10 x"] {
      #expect(FiledPaper.Source(text) == nil)
    }
  }
}
