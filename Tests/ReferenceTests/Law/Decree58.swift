import Domain

/// Decree 58/2022/NĐ-CP once more, written from its text and not from our files, so that a slip in them is seen.
enum Decree58 {
  struct Step {
    let name: StatutoryStep.Name
    let limit: TimeLimit
    let from: StatutoryStep.Milestone
    let party: StatutoryStep.Party
    /// As the article is written here: `11(2)`.
    let place: String
  }

  struct Paper {
    let place: String
    let form: DossierItem.Form
    let foreign: DossierItem.ForeignPaper
    let concerns: DossierItem.Subject
    var isOptional = false
  }

  struct Procedure {
    let name: String
    let window: Domain.Procedure.Window
    let conditions: [String]
    let papers: [Paper]
    let consultees: [String]
    let steps: [Step]
    let validity: TimeLimit?
    let criteria: [String]
    let duties: [StatutoryStep.Name]
  }

  /// Clauses 2 to 7 of articles 11 and 15: 2, 2, 10, 2, 10 and 30 working days.
  private static func steps(_ article: Int) -> [Step] {
    [
      Step(name: .completeness, limit: .workingDays(2), from: .filing, party: .receiver, place: "\(article)(2)"),
      Step(name: .consultation, limit: .workingDays(2), from: .complete, party: .receiver, place: "\(article)(3)"),
      Step(
        name: .opinion, limit: .workingDays(10), from: .letterReceived, party: .consulted, place: "\(article)(4)"),
      Step(name: .forwarding, limit: .workingDays(2), from: .allOpinions, party: .receiver, place: "\(article)(5)"),
      Step(
        name: .decision, limit: .workingDays(10), from: .receivedForDecision, party: .decider,
        place: "\(article)(6)"),
      Step(name: .handover, limit: .workingDays(30), from: .complete, party: .receiver, place: "\(article)(7)"),
    ]
  }

  /// Clauses 2 to 7 of articles 13 and 17: the decision takes 7 and the whole 25 working days; article 17(5) gives no number.
  private static func amendmentSteps(_ article: Int, _ names: [StatutoryStep.Name]) -> [Step] {
    steps(article).filter { names.contains($0.name) }.map { step in
      switch step.name {
      case .decision:
        Step(name: .decision, limit: .workingDays(7), from: step.from, party: step.party, place: step.place)
      case .handover:
        Step(name: .handover, limit: .workingDays(25), from: step.from, party: step.party, place: step.place)
      case .completeness, .consultation, .opinion, .forwarding, .accountNotice, .planNotice, .dataUpdate, .activity:
        step
      }
    }
  }

  /// Article 11(3) and 15(3): Công an, Kế hoạch và Đầu tư, Nội vụ, Tài chính, Ngân hàng Nhà nước, bộ chuyên ngành, Ủy ban nhân
  /// dân, cơ quan phê duyệt.
  private static let everybody = [
    "public-security", "planning-investment", "home-affairs", "finance", "state-bank", "line-ministries", "provinces",
    "approving-bodies",
  ]
  /// Article 13(3) and 17(3): those whom the change concerns.
  private static let concerned = ["line-ministries", "provinces", "approving-bodies", "further-concerned"]

  /// Article 11(1)(d) and 15(1)(đ): decision, biography, criminal record, passport or identity card.
  private static func person(_ place: String) -> [Paper] {
    [DossierItem.Form.document, .document, .document, .copy].map {
      Paper(place: place, form: $0, foreign: .legalisationAndTranslation, concerns: .representative)
    }
  }

  private static func ofOrganisation(
    _ place: String, _ form: DossierItem.Form, _ foreign: DossierItem.ForeignPaper, isOptional: Bool = false
  ) -> Paper {
    Paper(place: place, form: form, foreign: foreign, concerns: .organisation, isOptional: isOptional)
  }

  private static func extensionPapers(_ article: Int) -> [Paper] {
    [
      ofOrganisation("\(article)(1)(a)", .application, .nothing),
      ofOrganisation("\(article)(1)(b)", .original, .nothing),
      ofOrganisation("\(article)(1)(c)", .document, .translation),
    ]
  }

  private static func amendmentPapers(_ article: Int) -> [Paper] {
    [
      ofOrganisation("\(article)(1)(a)", .application, .nothing),
      ofOrganisation("\(article)(1)(b)", .original, .nothing),
      ofOrganisation("\(article)(1)(c)", .document, .nothing),
    ]
  }

  private static func reissuePapers(_ article: Int) -> [Paper] {
    [
      ofOrganisation("\(article)(1)(a)", .application, .nothing),
      ofOrganisation("\(article)(1)(b)", .original, .nothing, isOptional: true),
      ofOrganisation("\(article)(1)(b)", .copy, .nothing, isOptional: true),
      ofOrganisation("\(article)(1)(c)", .document, .nothing),
    ]
  }

  private static func criteria(_ article: Int) -> [String] { ["a", "b", "c", "d", "đ"].map { "\(article)(6)(\($0))" } }

  private static let allDuties: [StatutoryStep.Name] = [.accountNotice, .planNotice, .dataUpdate, .activity]
  /// Article 21(4) does not name re-issued certificates.
  private static let reissueDuties: [StatutoryStep.Name] = [.accountNotice, .dataUpdate, .activity]
  private static let reissueSteps: [StatutoryStep.Name] = [.completeness, .decision, .handover]

  static let procedures: [Procedure] = [
    Procedure(
      name: "certificate.operation.issue", window: .always, conditions: ["10(1)", "10(2)", "10(3)", "10(4)"],
      papers: [
        ofOrganisation("11(1)(a)", .application, .nothing),
        ofOrganisation("11(1)(b)", .copy, .legalisationAndTranslation),
        ofOrganisation("11(1)(b)", .copy, .legalisationAndTranslation),
        ofOrganisation("11(1)(c)", .document, .legalisationAndTranslation),
      ] + person("11(1)(d)"),
      consultees: everybody, steps: steps(11), validity: .years(3), criteria: criteria(11), duties: allDuties),
    Procedure(
      name: "certificate.operation.extend", window: .before(expiry: .days(60)), conditions: [],
      papers: extensionPapers(12), consultees: everybody, steps: steps(11), validity: .years(3),
      criteria: criteria(11), duties: allDuties),
    Procedure(
      name: "certificate.operation.amend", window: .always, conditions: [], papers: amendmentPapers(13),
      consultees: concerned,
      steps: amendmentSteps(13, [.completeness, .consultation, .opinion, .forwarding, .decision, .handover]),
      validity: nil, criteria: ["13(6)"], duties: allDuties),
    Procedure(
      name: "certificate.operation.re-issue", window: .always, conditions: [], papers: reissuePapers(13),
      consultees: [], steps: amendmentSteps(13, reissueSteps), validity: nil, criteria: ["13(6)"],
      duties: reissueDuties),
    Procedure(
      name: "certificate.representative-office.issue", window: .always,
      conditions: ["14(1)", "14(2)", "14(3)", "14(4)", "8(2)", "8(3)"],
      papers: [
        ofOrganisation("15(1)(a)", .application, .nothing),
        ofOrganisation("15(1)(b)", .copy, .legalisationAndTranslation),
        ofOrganisation("15(1)(b)", .copy, .legalisationAndTranslation),
        ofOrganisation("15(1)(c)", .document, .legalisationAndTranslation),
        ofOrganisation("15(1)(d)", .document, .legalisationAndTranslation, isOptional: true),
      ] + person("15(1)(đ)"),
      consultees: everybody, steps: steps(15), validity: .years(5), criteria: criteria(15), duties: allDuties),
    Procedure(
      name: "certificate.representative-office.extend", window: .before(expiry: .days(60)), conditions: [],
      papers: extensionPapers(16), consultees: everybody, steps: steps(15), validity: .years(5),
      criteria: criteria(15), duties: allDuties),
    Procedure(
      name: "certificate.representative-office.amend", window: .always, conditions: [], papers: amendmentPapers(17),
      consultees: concerned,
      steps: amendmentSteps(17, [.completeness, .consultation, .opinion, .decision, .handover]), validity: nil,
      criteria: ["17(6)"], duties: allDuties),
    Procedure(
      name: "certificate.representative-office.re-issue", window: .always, conditions: [], papers: reissuePapers(17),
      consultees: [], steps: amendmentSteps(17, reissueSteps), validity: nil, criteria: ["17(6)"],
      duties: reissueDuties),
  ]

  /// Article 21(3), (4) and (6): working days but for the last; article 19(1)(b): months.
  static let duties: [StatutoryStep.Name: Step] = [
    .accountNotice: Step(
      name: .accountNotice, limit: .workingDays(10), from: .certificateReceived, party: .applicant, place: "21(3)"),
    .planNotice: Step(
      name: .planNotice, limit: .workingDays(45), from: .certificateReceived, party: .applicant, place: "21(4)"),
    .dataUpdate: Step(name: .dataUpdate, limit: .days(10), from: .change, party: .applicant, place: "21(6)"),
    .activity: Step(name: .activity, limit: .months(12), from: .issued, party: .applicant, place: "19(1)(b)"),
  ]
}

extension Decree58.Step: Equatable {
  init(_ step: StatutoryStep) {
    self.init(
      name: step.name, limit: step.limit, from: step.runsFrom, party: step.party, place: step.basis.written)
  }
}

extension Decree58.Paper: Equatable {
  init(_ item: DossierItem) {
    self.init(
      place: item.basis.written, form: item.form, foreign: item.foreign, concerns: item.concerns,
      isOptional: item.isOptional)
  }
}

extension Citation {
  /// `11(1)(d)`.
  var written: String { "\(article)\(clause.map { "(\($0))" } ?? "")\(point.map { "(\($0))" } ?? "")" }
}
