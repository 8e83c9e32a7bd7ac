import Domain
import Record

/// A step of every kind, with every choice its values have; words that must not be seen are marked as canaries.
enum SampleSteps {
  static let number = RecordNumber("d-0canarynumber")!
  private static let applicant = RecordNumber("o-1")!
  private static let day = Day(2026, 2, 10)!
  private static let office = OfficeName.foreignAffairs

  /// Words that only those who have to do with the dossier may read.
  static let confidential = [
    "CANARY-FILED-answer", "CANARY-DEMAND", "CANARY-GUIDANCE", "CANARY-OPINION", "CANARY-FINDING", "CANARY-REASONS",
    "CANARY-WITHDRAWN", "CANARY-STATEMENT", "CANARY-ACCOUNT",
  ]
  /// Words about persons.
  static let personal = ["CANARY-PERSON", "CANARY-FILE-NAME.pdf"]

  private static let clerk = DossierEntry.Actor(body: .office(.comingo), account: "a-CANARY-ACCOUNT")
  private static let nobody = DossierEntry.Actor(body: .organisation(applicant), account: nil)

  static let filed = DossierStep(act: .filed(filing), by: nobody)

  static let all: [DossierStep] =
    [filed]
    + acts.enumerated().map { DossierStep(act: $1, by: $0.isMultiple(of: 2) ? clerk : nobody) }

  private static let filing = DossierFiling(
    procedure: .issueOperation, number: DossierNumber(year: 2026, ordinal: 7),
    slip: SlipCode(typed: "0123456789abcdef")!,
    applicant: .init(
      organisation: applicant,
      name: Narratives([
        .init(language: "en", text: Text("Bridges")), .init(language: nil, text: Text("Nhịp Cầu")),
      ]), country: CountryCode("FR")),
    manner: .online, scope: scope,
    answers: Answers(["aims": ["CANARY-FILED-answer", "Nước sạch"], "plan": ["Hai năm"]]),
    personal: Answers(["head": ["CANARY-PERSON"]]), papers: papers)

  private static let scope = DossierScope(
    fields: [.health, .warLegacies], provinces: [UnitCode("2025/08")!, UnitCode("2004/15")!], approvingBodies: [office])

  private static let papers = [
    FiledPaper(
      item: "charter", form: .file(digest: FileDigest(String(repeating: "ab", count: 32))!, type: .pdf, bytes: 12_345),
      fileName: "CANARY-FILE-NAME.pdf"),
    FiledPaper(item: "record", form: .original(receivedOn: day)),
    FiledPaper(
      item: "photo", form: .file(digest: FileDigest(String(repeating: "0c", count: 32))!, type: .jpeg, bytes: 1),
      source: .dossier(DossierNumber(year: 2025, ordinal: 123), filedOn: day)),
    FiledPaper(
      item: "certificate-copy",
      form: .file(digest: FileDigest(String(repeating: "0d", count: 32))!, type: .pdf, bytes: 1),
      source: .certificate(DecisionNumber("88/QĐ - BNG")!, on: day)),
  ]

  private static let certificate = Certificate(
    number: CertificateNumber("01/GP-2026")!, kind: .operation, holder: applicant, fields: [Text("health")],
    provinces: [Text("Hà Giang")], issued: day, validFrom: day, expiry: Day(2029, 2, 9)!, standing: .inForce)

  private static let acts: [DossierAct] = [
    .filed(
      DossierFiling(
        procedure: .issueOperation, number: DossierNumber(year: 2026, ordinal: 8),
        slip: SlipCode(typed: "z123456789abcdef")!,
        applicant: .init(organisation: applicant, name: Narratives("Oxfam"), country: nil), manner: .post,
        scope: DossierScope(fields: [], provinces: [], approvingBodies: []), answers: Answers(), personal: nil,
        papers: [], certificate: RecordNumber("c-1")!, daysLate: 3)),
    .supplementRequested(
      .init(
        demands: [.init(about: "charter", words: Text("CANARY-DEMAND")), .init(about: "aims", words: Text("Rõ hơn"))],
        guidanceNotFollowed: Text("CANARY-GUIDANCE"))),
    .supplementRequested(.init(demands: [.init(about: "charter", words: Text("Thiếu"))])),
    .supplemented(
      .init(
        scope: scope, answers: Answers(["aims": ["CANARY-FILED-answer"]]),
        personal: Answers(["head": ["CANARY-PERSON"]]),
        papers: papers)),
    .supplemented(.init(scope: scope, answers: Answers(), personal: nil, papers: [])),
    .originalReceived(item: "certificate", on: day),
    .acceptedAsComplete,
    .consulted([office, .peoplesCommittee(of: UnitCode("2025/08")!)]),
    .letterReceived(office, on: day),
    .opinionGiven(office, Opinion(stance: .agreesWithConditions, reasons: Text("CANARY-OPINION")), on: day),
    .opinionGiven(office, Opinion(stance: .objects, reasons: Text("\"trích\" \\ dẫn\n\u{0007}")), on: day),
    .forwarded(without: []), .forwarded(without: [office]),
    .receivedForDecision(on: day),
    .appraised(
      Appraisal(
        form: .meeting(on: day),
        findings: [.init(criterion: "aims", isMet: false, words: Text("CANARY-FINDING"))])),
    .appraised(Appraisal(form: .writtenOpinions, findings: [.init(criterion: "aims", isMet: true, words: Text(""))])),
    .decided(DossierDecision(number: DecisionNumber("12/QĐ")!, result: .granted(certificate))),
    .decided(DossierDecision(number: DecisionNumber("13/QĐ")!, result: .refused(reasons: Text("CANARY-REASONS")))),
    .handedOver(.inPerson, on: day), .handedOver(.post, on: day),
    .resultReceived(on: day),
    .withdrawn(reason: Text("CANARY-WITHDRAWN")),
    .corrected(.init(step: 3, statement: Text("CANARY-STATEMENT"), replacement: .day(day))),
    .corrected(
      .init(
        step: 4, statement: Text("Ghi nhầm"), replacement: .opinion(Opinion(stance: .agrees, reasons: Text("Đồng ý"))))),
    .corrected(.init(step: 0, statement: Text("Chỉ nêu rõ"), replacement: nil)),
  ]
}
