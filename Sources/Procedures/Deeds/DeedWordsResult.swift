import Domain

extension DeedWords {
  enum Decision {
    static let title = Wording(vi: "Quyết định", en: "Decide", fr: "Décider")
    static let decide = Wording(vi: "Ban hành quyết định", en: "Take the decision", fr: "Prendre la décision")
    static let outcome = Wording(
      vi: "Nội dung quyết định", en: "What is decided?", fr: "Quelle est la décision\u{00A0}?")
    static let grant = Wording(vi: "Cấp Giấy đăng ký", en: "Grant the certificate", fr: "Délivrer le certificat")
    static let refuse = Wording(vi: "Không cấp Giấy đăng ký", en: "Refuse the certificate", fr: "Refuser le certificat")
    static let grantAsked = Wording(
      vi: "Chấp thuận đề nghị", en: "Grant what is asked", fr: "Accorder ce qui est demandé")
    static let refuseAsked = Wording(
      vi: "Không chấp thuận đề nghị", en: "Refuse what is asked", fr: "Refuser ce qui est demandé")
    static let number = Wording(vi: "Số quyết định", en: "Number of the decision", fr: "Numéro de la décision")
    static let reasons = Wording(vi: "Lý do không cấp", en: "Reasons for the refusal", fr: "Motifs du refus")
    static let onlyRefusal = Wording(
      vi: "Chỉ khi không cấp. Lý do được thông báo bằng văn bản cho tổ chức.",
      en: "Only for a refusal. They are given to the applicant in writing.",
      fr: "Seulement en cas de refus. Ils sont communiqués par écrit au requérant.")
    static let certificateNumber = Wording(
      vi: "Số Giấy đăng ký", en: "Number of the certificate", fr: "Numéro du certificat")
    static let onlyGrant = Wording(
      vi: "Số, ngày, lĩnh vực và địa bàn chỉ dùng khi cấp.",
      en: "Number, days, fields and provinces: only for a grant.",
      fr: "Numéro, dates, domaines et provinces\u{00A0}: seulement en cas de délivrance.")
    static let allMet = Wording(
      vi: "Kết luận thẩm định: đáp ứng mọi nội dung.", en: "The appraisal found every criterion met.",
      fr: "L’instruction a conclu que tous les critères sont remplis.")
    static let preview = Wording(
      vi: "Nội dung Giấy đăng ký nếu cấp hôm nay theo đơn", en: "The certificate, if granted today as applied for",
      fr: "Le certificat, s’il était délivré ce jour selon la demande")
    static let previewBasis = Wording(
      vi: "Mẫu số 01 ban hành kèm theo Nghị định số 58/2022/NĐ-CP; cách trình bày cần xác nhận.",
      en: "Form 01 of Decree 58/2022/NĐ-CP; its layout is to be confirmed.",
      fr: "Modèle 01 du décret 58/2022/NĐ-CP\u{00A0}; sa présentation est à confirmer.")

    static func unmet(_ criteria: Wording) -> Wording {
      Wording(
        vi: "Kết luận thẩm định: không đáp ứng: \(criteria.vi).",
        en: "The appraisal found this not met: \(criteria.en).",
        fr: "L’instruction a conclu au défaut de\u{00A0}: \(criteria.fr).")
    }

    static func validity(_ longest: TimeLimit?, after expiry: Day?) -> Wording {
      let length = longest?.wording ?? .same("–")
      if let expiry {
        return Wording(
          vi:
            "Không quá \(length.vi) kể từ \(expiry.words(.vi)), và không vượt quá thời hạn đăng ký tại nơi thành lập.",
          en: "At most \(length.en) from \(expiry.words(.en)), and never past the registration at home.",
          fr:
            "Au plus \(length.fr) à compter du \(expiry.words(.fr)), sans dépasser l’enregistrement au lieu de fondation."
        )
      }
      return Wording(
        vi: "Không quá \(length.vi) kể từ ngày cấp, và không vượt quá thời hạn đăng ký tại nơi thành lập.",
        en: "At most \(length.en) from the issue, and never past the registration at home.",
        fr: "Au plus \(length.fr) dès la délivrance, sans dépasser l’enregistrement au lieu de fondation.")
    }
  }

  enum Result {
    static let handoverTitle = Wording(vi: "Chuyển kết quả", en: "Hand over the result", fr: "Remettre le résultat")
    static let delivery = Wording(vi: "Hình thức", en: "How", fr: "Par quelle voie")
    static let handedOverOn = Wording(vi: "Ngày chuyển", en: "Handed over on", fr: "Remis le")
    static let outerLimit = Wording(
      vi: "Hạn chuyển kết quả:", en: "The result is due by", fr: "Le résultat est dû au plus tard le")
    static let receiptTitle = Wording(
      vi: "Xác nhận đã nhận kết quả", en: "Confirm receipt of the result", fr: "Accuser réception du résultat")
    static let dutiesRun = Wording(
      vi:
        "Các nghĩa vụ thông báo của tổ chức được tính từ ngày nhận Giấy đăng ký (Điều 21 Nghị định số 58/2022/NĐ-CP).",
      en:
        "The organisation’s duties to notify run from the receipt of the certificate (Decree 58/2022/NĐ-CP, art. 21).",
      fr: "Les obligations de notification courent dès la réception du certificat (décret 58/2022/NĐ-CP, art. 21).")
    static let withdrawalTitle = Wording(vi: "Rút hồ sơ", en: "Withdraw the dossier", fr: "Retirer le dossier")
    static let withdraw = Wording(vi: "Rút hồ sơ", en: "Withdraw", fr: "Retirer")
    static let withdrawalEffect = Wording(
      vi: "Hồ sơ sẽ kết thúc và không mở lại được. Tổ chức có thể nộp hồ sơ mới bất cứ lúc nào. "
        + "Pháp luật không quy định riêng về rút hồ sơ: cần xác nhận.",
      en:
        "The dossier ends and cannot be opened again. A new one may be filed at any time. The law has no rule of its own "
        + "on withdrawal: to be confirmed.",
      fr:
        "Le dossier prend fin et ne peut être rouvert. Un nouveau peut être déposé à tout moment. La loi n’a pas de règle "
        + "propre au retrait\u{00A0}: à confirmer.")
    static let withdrawalReason = Wording(vi: "Lý do", en: "Reason", fr: "Motif")
    static let sure = Wording(
      vi: "Tổ chức có chắc chắn rút hồ sơ không?", en: "Is the organisation sure?",
      fr: "L’organisation est-elle certaine\u{00A0}?")
    static let yesWithdraw = Wording(
      vi: "Có, tổ chức rút hồ sơ này", en: "Yes, it withdraws this dossier", fr: "Oui, elle retire ce dossier")
    static let confirmFirst = Wording(
      vi: "Xác nhận việc rút hồ sơ", en: "Confirm the withdrawal", fr: "Confirmez le retrait")
  }

  enum Correction {
    static let title = Wording(vi: "Đính chính một bước", en: "Correct a step", fr: "Rectifier une étape")
    static let stays = Wording(
      vi: "Nội dung đã ghi không bị xóa: đính chính được ghi thêm như một bước mới.",
      en: "What was recorded stays: the correction is added as a further step.",
      fr: "L’inscription demeure\u{00A0}: la rectification s’y ajoute comme une nouvelle étape.")
    static let statement = Wording(
      vi: "Nội dung đính chính", en: "What was wrong, and what is right?",
      fr: "Qu’est-ce qui était erroné, et qu’est-ce qui est exact\u{00A0}?")
    static let statementHint = Wording(
      vi: "Không ghi tên người.", en: "Name no person.", fr: "Ne nommez aucune personne.")
    static let replacement = Wording(
      vi: "Thay bằng", en: "What takes its place?", fr: "Qu’est-ce qui le remplace\u{00A0}?")
    static let day = Wording(vi: "Ngày đúng", en: "The right day", fr: "La date exacte")

    static let formerly = Wording(vi: "Trước đó ghi:", en: "Before:", fr: "Auparavant\u{00A0}:")

    /// Who corrected, and when.
    static func by(_ body: Wording, _ day: Day) -> Wording {
      Wording(
        vi: "\(body.vi) đính chính \(day.words(.vi)):", en: "Corrected by \(body.en) on \(day.words(.en)):",
        fr: "Rectifié par \(body.fr) le \(day.words(.fr))\u{00A0}:")
    }

    static func step(_ number: Int) -> Wording {
      Wording(vi: "Bước \(number):", en: "Step \(number):", fr: "Étape \(number)\u{00A0}:")
    }

    static func what(_ value: String) -> Wording {
      switch value {
      case "day": Wording(vi: "Ngày khác", en: "Another day", fr: "Une autre date")
      case "opinion": Wording(vi: "Ý kiến khác", en: "Another opinion", fr: "Un autre avis")
      case "content":
        Wording(
          vi: "Nội dung dưới đây", en: "What is entered below", fr: "Ce qui est saisi ci-dessous")
      default:
        Wording(
          vi: "Chỉ ghi thêm lời đính chính", en: "Nothing: the words alone", fr: "Rien\u{00A0}: les mots seulement")
      }
    }
  }
}
