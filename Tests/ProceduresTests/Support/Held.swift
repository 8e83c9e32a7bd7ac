import Domain
import Reference
import Testing

@testable import Procedures

/// A certificate that an organisation holds, and dossiers about it; the law is that of the files.
enum Held {
  static let certificate = Certificate(
    number: CertificateNumber("12/GĐK")!, kind: .operation, holder: World.organisation,
    fields: [Text("health"), Text("agriculture")], provinces: [Text("Hà Giang"), Text("Đà Nẵng")],
    issued: World.day("2024-02-01"), validFrom: World.day("2024-02-01"), expiry: World.day("2027-01-31"),
    standing: .inForce)

  /// The People's Committee of Hà Nội, by the name the directory has for it.
  static let haNoi = Offices.directory[.peoplesCommittee(of: World.haNoi)]!.name

  static let number = RecordNumber("c-1")!

  static let known = Answers([
    "name": ["Hope Bridge"], "name-vietnamese": ["Nhịp Hy Vọng"], HomeRegistration.limitQuestion: ["limited"],
    HomeRegistration.untilQuestion: ["2028-12-31"],
  ])

  static func law(_ name: ProcedureName, on day: Day = World.filed) throws -> Procedure {
    try #require(Laws.book.procedure(name, on: day))
  }

  /// What the record holds, with the certificate changed at will.
  static func holdings(
    known: Answers = Held.known, _ change: (inout Certificate) -> Void = { _ in }
  ) -> Holdings {
    var certificate = certificate
    change(&certificate)
    let file = CertificateFile(number: number, certificate: certificate, version: 3)
    return Holdings(applicant: World.application.applicant, known: known, certificates: [file], certificate: file)
  }

  /// An application as the procedure's journey makes it of the answers.
  static func application(
    _ name: ProcedureName, _ answers: [String: [String]], _ setting: Setting
  ) throws -> Application {
    let form = try #require(ProcedureCatalogue.form(name))
    var draft = form.completed(DraftContent(answers: Answers(answers)), setting)
    for step in form.journey(setting).steps where step.isAsked(draft) {
      if let item = step.item, item.form != .original, !item.isOptional || step.isNeeded(draft) {
        draft.papers.append(FiledPaper(item: item.code, form: World.papers[0].form))
      }
      if step.name.hasPrefix("language-") { draft.answers[step.name] = "vietnamese" }
    }
    draft.answers[all: "declaration"] = ["prohibited-acts", "truth"]
    return try form.application(from: draft, of: World.organisation, setting)
  }

  static let extensionAnswers: [String: [String]] = [
    HomeRegistration.sameQuestion: ["yes"], "representative-changed": ["no"], "planned-name": ["Nước sạch"],
    "planned-kind": ["project"], "planned-field": ["health"], "planned-provinces": ["2025/48"],
    "planned-partner": [""], "planned-amount": ["250000"], "planned-currency": ["USD"], "planned-from": ["2027"],
    "planned-until": ["2028"],
  ]

  /// A dossier filed on a day.
  static func desk(
    _ name: ProcedureName, _ answers: [String: [String]], filed: Day = World.filed, _ holdings: Holdings = holdings()
  ) throws -> Desk {
    let law = try law(name, on: filed)
    let application = try application(name, answers, World.setting(filed, law, holdings))
    return try Desk(filed: filed, application, law, holdings)
  }
}

extension JourneyStep {
  /// Whether a paper that the law names "if" something is needed here.
  fileprivate func isNeeded(_ draft: DraftContent) -> Bool { item != nil && !isComplete(draft) }
}

extension Desk {
  /// With the deciding office, and every criterion met, on the given day; every office asked has agreed.
  mutating func advance(to iso: String) throws {
    let day = World.day(iso)
    let originals = ProcedureCatalogue.form(dossier.filing.procedure)?.originals(of: dossier.filing, procedure) ?? []
    let days = Dictionary(uniqueKeysWithValues: originals.map { ($0.code, day) })
    try give(days.isEmpty ? .acceptAsComplete : .acceptWithOriginals(days), by: World.receiver, on: day)
    let named = procedure.consulted(for: dossier.filing.scope, by: setting.offices, on: day)
    if !named.isEmpty {
      try give(.consult(named), by: World.receiver, on: day)
      for office in letters {
        try give(
          .giveOpinion(office, Opinion(stance: .agrees, reasons: Text("")), on: day), by: World.office(office), on: day)
      }
    }
    try give(.forward(without: []), by: World.receiver, on: day)
    try give(.acknowledgeForwarded(on: day), by: World.decider, on: day)
    let findings = procedure.criteria.map { Appraisal.Finding(criterion: $0.code, isMet: true, words: Text("")) }
    try give(.appraise(Appraisal(form: .writtenOpinions, findings: findings)), by: World.decider, on: day)
  }

  /// What the certificate would say.
  func proposal() throws -> Certificate {
    try #require(ProcedureCatalogue.form(dossier.filing.procedure)).proposal(
      for: dossier, number: World.certificate.number, issued: today, setting)
  }

  /// Why a grant of what is proposed, changed at will, is refused; nil where it is not.
  func refusal(granting change: (inout Certificate) -> Void = { _ in }) throws -> Refusal? {
    var certificate = try proposal()
    change(&certificate)
    let decision = DossierDecision(number: DecisionNumber("7/QĐ")!, result: .granted(certificate))
    do {
      _ = try Handling.decide(.decide(decision), on: dossier, by: World.decider, setting)
      return nil
    } catch { return error }
  }
}
