import Domain

/// What an applicant may expect and do in any procedure (quyền của đối tượng thực hiện thủ tục hành chính; Decree
/// 63/2010/NĐ-CP, arts 18, 20 and 21; Decree 58/2022/NĐ-CP, art. 22(6)).
enum ApplicantRights {
  /// While the dossier is being handled.
  static let handling = [
    Provision(
      code: "supplements",
      words: Wording(
        vi: "Không bị yêu cầu bổ sung hồ sơ quá hai lần cho một vụ việc, trừ khi tổ chức không làm đúng hướng dẫn.",
        en:
          "Supplements are asked for not more than twice in one case, except where the guidance given was not followed.",
        fr:
          "Pas plus de deux demandes de compléments par affaire, sauf si les indications données n’ont pas été suivies."
      ), basis: place(control, 20, 4), footing: .verified),
    Provision(
      code: "reasons",
      words: Wording(
        vi: "Yêu cầu bổ sung và từ chối đều phải nêu rõ lý do bằng văn bản.",
        en: "A request for supplements and a refusal both state their reasons in writing.",
        fr: "Toute demande de compléments et tout refus sont motivés par écrit."),
      basis: place(control, 18, 5), footing: .verified),
    Provision(
      code: "no-other-papers",
      words: Wording(
        vi: "Được từ chối những yêu cầu, giấy tờ không có trong quy định.",
        en: "What no rule asks for may be declined.", fr: "Ce qu’aucune règle n’exige peut être refusé."),
      basis: place(control, 21, 2), footing: .verified),
  ]

  /// Against the result.
  static let remedies = [
    Provision(
      code: "complaint",
      words: Wording(
        vi: "Khiếu nại, tố cáo hoặc khởi kiện quyết định và hành vi hành chính theo quy định của pháp luật.",
        en: "Complain of, denounce or sue against administrative decisions and acts, as the law provides.",
        fr: "Réclamer, dénoncer ou agir en justice contre les décisions et actes administratifs, selon la loi."),
      basis: place(control, 21, 7), footing: .verified),
    Provision(
      code: "who-hears",
      words: Wording(
        vi: "Bộ Ngoại giao giải quyết khiếu nại, tố cáo.",
        en: "The Ministry of Foreign Affairs settles complaints and denunciations.",
        fr: "Le ministère des Affaires étrangères traite réclamations et dénonciations."),
      basis: place(registration, 22, 6), footing: .verified),
  ]

  private static let control = "63/2010/NĐ-CP"
  private static let registration = "58/2022/NĐ-CP"

  private static func place(_ number: String, _ article: Int, _ clause: Int) -> Citation? {
    InstrumentNumber(number).map { Citation($0, article: article, clause: clause) }
  }
}
