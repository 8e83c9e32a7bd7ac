import Domain

/// Why a step is not taken: appraisal, certificate, correction.
extension RefusalWords {
  static func criteriaOpen(_ criteria: Wording) -> Wording {
    Wording(
      vi: "Chưa có kết luận về: \(criteria.vi)", en: "No finding yet on: \(criteria.en)",
      fr: "Pas encore de conclusion sur\u{00A0}: \(criteria.fr)")
  }

  static func unknownCriterion(_ code: String) -> Wording {
    Wording(
      vi: "Pháp luật không quy định nội dung thẩm định “\(code)”", en: "The law knows no criterion “\(code)”",
      fr: "La loi ne connaît pas de critère «\u{00A0}\(code)\u{00A0}»")
  }

  static func findingWithoutWords(_ criterion: Wording) -> Wording {
    Wording(
      vi: "Nêu rõ vì sao không đáp ứng: \(criterion.vi)", en: "Say why this is not met: \(criterion.en)",
      fr: "Précisez pourquoi ce critère n’est pas rempli\u{00A0}: \(criterion.fr)")
  }

  static let notAppraised = Wording(
    vi: "Phải thẩm định từng nội dung trước khi quyết định",
    en: "Every criterion must be appraised before the decision",
    fr: "Chaque critère doit être instruit avant la décision")

  static func criteriaNotMet(_ criteria: Wording) -> Wording {
    Wording(
      vi: "Không cấp được vì kết luận thẩm định là không đáp ứng: \(criteria.vi)",
      en: "It cannot be granted: the appraisal found this not met: \(criteria.en)",
      fr: "La délivrance est exclue\u{00A0}: l’instruction a conclu au défaut de\u{00A0}: \(criteria.fr)")
  }

  static let allCriteriaMet = Wording(
    vi:
      "Kết luận thẩm định là đáp ứng mọi nội dung; muốn không cấp thì trước hết phải sửa kết luận thẩm định, nêu lý do",
    en: "The appraisal found every criterion met; to refuse, first change the appraisal and give its reasons",
    fr:
      "L’instruction a conclu que tous les critères sont remplis\u{00A0}; pour refuser, modifiez d’abord l’instruction "
      + "en la motivant")

  static let refusalWithoutReasons = Wording(
    vi: "Nêu rõ lý do không cấp (khoản 7 Điều 11 Nghị định số 58/2022/NĐ-CP)",
    en: "State the reasons for the refusal (Decree 58/2022/NĐ-CP, art. 11(7))",
    fr: "Exposez les motifs du refus (décret 58/2022/NĐ-CP, art. 11, par. 7)")

  static let wrongHolder = Wording(
    vi: "Giấy đăng ký phải cấp cho đúng tổ chức nộp hồ sơ", en: "The certificate must be issued to the applicant",
    fr: "Le certificat doit être délivré à l’organisation requérante")

  static func wrongKind(_ kind: Wording) -> Wording {
    Wording(
      vi: "Thủ tục này chỉ cấp \(kind.vi)", en: "This procedure issues only: \(kind.en)",
      fr: "Cette procédure ne délivre que ceci\u{00A0}: \(kind.fr)")
  }

  static let notInForceAtFirst = Wording(
    vi: "Giấy đăng ký mới cấp phải có hiệu lực, không thể đang bị đình chỉ hoặc thu hồi",
    en: "A new certificate is in force, neither suspended nor withdrawn",
    fr: "Un nouveau certificat est en vigueur, ni suspendu ni retiré")

  static let expiryBeforeStart = Wording(
    vi: "Ngày hết hạn phải sau ngày bắt đầu có hiệu lực", en: "The expiry must lie after the first day of validity",
    fr: "L’expiration doit être postérieure au premier jour de validité")

  static func validityTooLong(_ limit: Day, _ longest: TimeLimit?) -> Wording {
    let length = longest?.wording ?? .same("–")
    return Wording(
      vi:
        "Thời hạn không quá \(length.vi) kể từ ngày cấp: chậm nhất \(limit.words(.vi)) (Điều 9 Nghị định số 58/2022/NĐ-CP)",
      en: "Validity is at most \(length.en) from the day of issue: until \(limit.words(.en)) at the latest "
        + "(Decree 58/2022/NĐ-CP, art. 9)",
      fr: "La validité est d’au plus \(length.fr) dès la délivrance\u{00A0}: jusqu’au \(limit.words(.fr)) au plus tard "
        + "(décret 58/2022/NĐ-CP, art. 9)")
  }

  static func pastHomeRegistration(_ limit: Day) -> Wording {
    Wording(
      vi: "Thời hạn không vượt quá thời hạn đăng ký tại nơi thành lập, \(limit.words(.vi)) "
        + "(Điều 9 Nghị định số 58/2022/NĐ-CP)",
      en: "Validity never passes the registration at home, \(limit.words(.en)) (Decree 58/2022/NĐ-CP, art. 9)",
      fr: "La validité ne dépasse jamais l’enregistrement au lieu de fondation, \(limit.words(.fr)) "
        + "(décret 58/2022/NĐ-CP, art. 9)")
  }

  static let homeRegistrationUnknown = Wording(
    vi: "Hồ sơ không cho biết thời hạn đăng ký tại nơi thành lập, nên chưa xác định được thời hạn Giấy đăng ký",
    en: "The dossier does not say until when the organisation is registered at home, so the validity cannot be set",
    fr:
      "Le dossier n’indique pas la durée d’enregistrement au lieu de fondation\u{00A0}; la validité ne peut être fixée")

  static func fieldsBeyondApplication(_ fields: Wording) -> Wording {
    Wording(
      vi: "Lĩnh vực không có trong đơn: \(fields.vi)", en: "Fields that were not applied for: \(fields.en)",
      fr: "Domaines non demandés\u{00A0}: \(fields.fr)")
  }

  static func provincesBeyondApplication(_ provinces: Wording) -> Wording {
    Wording(
      vi: "Địa bàn không có trong đơn: \(provinces.vi)", en: "Provinces that were not applied for: \(provinces.en)",
      fr: "Provinces non demandées\u{00A0}: \(provinces.fr)")
  }

  static let noSuchStep = Wording(
    vi: "Hồ sơ không có bước này", en: "The dossier has no such step", fr: "Le dossier ne comporte pas cette étape")

  static func notYourStep(_ body: Wording) -> Wording {
    Wording(
      vi: "Chỉ cơ quan, tổ chức đã thực hiện bước này được đính chính: \(body.vi)",
      en: "Only the body that took the step may correct it: \(body.en)",
      fr: "Seul l’organisme qui a accompli l’étape peut la rectifier\u{00A0}: \(body.fr)")
  }

  static let notReplaceable = Wording(
    vi: "Bước này chỉ được đính chính bằng lời: không có ngày hoặc ý kiến để thay",
    en: "This step can only be corrected in words: it has no day or opinion to replace",
    fr: "Cette étape ne se rectifie que par des mots\u{00A0}: elle n’a ni date ni avis à remplacer")

  static let statementMissing = Wording(
    vi: "Nêu rõ nội dung sai và nội dung đúng", en: "Say what was wrong and what is right",
    fr: "Dites ce qui était erroné et ce qui est exact")

  static let nothingChanged = Wording(
    vi: "Nội dung đính chính giống nội dung đã ghi", en: "The correction says the same as the record",
    fr: "La rectification dit la même chose que l’inscription")

  static func noLongerLate(_ office: Wording) -> Wording {
    Wording(
      vi: "Hồ sơ đã được chuyển vì cơ quan này quá hạn; theo ngày mới thì chưa quá hạn: \(office.vi)",
      en: "The dossier went on because this office was late; by the new day it was not: \(office.en)",
      fr:
        "Le dossier a été transmis parce que ce service était en retard\u{00A0}; selon la nouvelle date, il ne l’était "
        + "pas\u{00A0}: \(office.fr)")
  }
}
