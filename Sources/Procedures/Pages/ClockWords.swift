public import Domain

extension DossierTask.Kind {
  /// What is to be done, as a desk says it.
  public var wording: Wording {
    switch self {
    case .check: Wording(vi: "Kiểm tra thành phần hồ sơ", en: "Check for completeness", fr: "Vérifier le dossier")
    case .supplement: Wording(vi: "Bổ sung hồ sơ", en: "Supplement the dossier", fr: "Compléter le dossier")
    case .consult: Wording(vi: "Gửi văn bản lấy ý kiến", en: "Consult the offices", fr: "Consulter les services")
    case .acknowledgeLetter:
      Wording(
        vi: "Xác nhận nhận văn bản lấy ý kiến", en: "Confirm receipt of the letter",
        fr: "Accuser réception de la lettre")
    case .giveOpinion: Wording(vi: "Cho ý kiến", en: "Give an opinion", fr: "Rendre un avis")
    case .forward:
      Wording(vi: "Chuyển hồ sơ để thẩm định", en: "Forward for appraisal", fr: "Transmettre pour instruction")
    case .acknowledgeForwarded:
      Wording(vi: "Xác nhận nhận hồ sơ", en: "Confirm receipt of the dossier", fr: "Accuser réception du dossier")
    case .decide: Wording(vi: "Thẩm định và quyết định", en: "Appraise and decide", fr: "Instruire et décider")
    case .handOver: Wording(vi: "Chuyển kết quả", en: "Hand over the result", fr: "Remettre le résultat")
    case .acknowledgeResult:
      Wording(vi: "Xác nhận nhận kết quả", en: "Confirm receipt of the result", fr: "Accuser réception du résultat")
    }
  }
}
