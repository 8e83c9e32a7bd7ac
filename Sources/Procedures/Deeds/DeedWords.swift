import Components
import Domain

/// What the forms of deeds say.
enum DeedWords {
  static let record = Wording(vi: "Ghi nhận", en: "Record", fr: "Enregistrer")
  static let confirm = Wording(vi: "Xác nhận", en: "Confirm", fr: "Confirmer")

  enum Completeness {
    static let title = Wording(
      vi: "Kiểm tra thành phần hồ sơ", en: "Check that the dossier is complete",
      fr: "Vérifier que le dossier est complet")
    static let once = Wording(
      vi: "Yêu cầu bổ sung phải nêu đầy đủ, một lần, mọi nội dung còn thiếu hoặc chưa đúng.",
      en: "A request lists everything that is missing or wrong, at once.",
      fr: "Une demande énumère en une fois tout ce qui manque ou n’est pas conforme.")
    static let outcome = Wording(
      vi: "Kết quả kiểm tra", en: "What did the check find?", fr: "Résultat de la vérification")
    static let complete = Wording(
      vi: "Hồ sơ đầy đủ, hợp lệ", en: "The dossier is complete and valid", fr: "Le dossier est complet et régulier")
    static let supplement = Wording(
      vi: "Yêu cầu bổ sung hồ sơ", en: "Request supplements", fr: "Demander des compléments")
    static func original(_ paper: Wording) -> Wording {
      Wording(
        vi: "Ngày nhận bản chính: \(paper.vi)", en: "Day on which the original came: \(paper.en)",
        fr: "Jour de réception de l’original\u{00A0}: \(paper.fr)")
    }
    static let originalHint = Wording(
      vi: "Cần có khi hồ sơ được coi là đầy đủ. Bản chính không tải lên hệ thống.",
      en: "Needed before the dossier counts as complete. Originals are not uploaded.",
      fr: "Nécessaire pour que le dossier soit complet. Les originaux ne sont pas téléversés.")
    static let demandHint = Wording(
      vi: "Nêu nội dung cần bổ sung; để trống nếu đã đủ.",
      en: "Say what is to be supplemented; leave empty if all is well.",
      fr: "Précisez ce qui est à compléter\u{00A0}; laissez vide si tout est en ordre.")
    static let guidance = Wording(
      vi: "Hướng dẫn nào người nộp đã không thực hiện đúng?", en: "Which guidance did the applicant not follow?",
      fr: "Quelle consigne le requérant n’a-t-il pas suivie\u{00A0}?")
    static let contradiction = Wording(
      vi: "Có nội dung cần bổ sung: chọn “Yêu cầu bổ sung hồ sơ”, hoặc xóa các nội dung đó",
      en: "There is something to supplement: request it, or empty those fields",
      fr: "Des compléments sont indiqués\u{00A0}: demandez-les, ou videz ces champs")

    static func requests(_ earlier: Int) -> Wording {
      Wording(
        vi: "Đã yêu cầu bổ sung \(earlier) lần; không quá hai lần, trừ khi người nộp không thực hiện đúng hướng dẫn "
          + "(khoản 4 Điều 20 Nghị định số 63/2010/NĐ-CP).",
        en: "Requests so far: \(earlier); not more than two, unless the applicant did not follow the guidance "
          + "(Decree 63/2010/NĐ-CP, art. 20(4)).",
        fr:
          "Demandes déjà faites\u{00A0}: \(earlier)\u{00A0}; pas plus de deux, sauf si les consignes n’ont pas été suivies "
          + "(décret 63/2010/NĐ-CP, art. 20, par. 4).")
    }
  }

  enum Consultation {
    static let title = Wording(vi: "Gửi văn bản lấy ý kiến", en: "Consult the offices", fr: "Consulter les services")
    static let send = Wording(vi: "Gửi lấy ý kiến", en: "Send the letters", fr: "Envoyer les lettres")
    static let list = Wording(
      vi: "Các cơ quan được lấy ý kiến và căn cứ", en: "Offices to be consulted, and why",
      fr: "Services à consulter, et pourquoi")
    static let letters = Wording(vi: "Văn bản lấy ý kiến", en: "Letters", fr: "Lettres")
    static let office = Wording(vi: "Cơ quan", en: "Office", fr: "Service")
    static let why = Wording(vi: "Vì sao", en: "Why", fr: "Pourquoi")
    static let sent = Wording(vi: "Gửi", en: "Sent", fr: "Envoyée")
    static let received = Wording(vi: "Nhận", en: "Received", fr: "Reçue")
    static let answer = Wording(vi: "Ý kiến", en: "Opinion", fr: "Avis")
    static let noReceipt = Wording(
      vi: "Chưa xác nhận nhận văn bản; thời hạn chưa tính", en: "Receipt not confirmed; the limit does not run yet",
      fr: "Réception non confirmée\u{00A0}; le délai ne court pas encore")
    static let late = Wording(vi: "Quá hạn", en: "Late", fr: "En retard")
    static let waiting = Wording(vi: "Chờ ý kiến", en: "Awaited", fr: "Attendu")
    static let due = Wording(vi: "hạn", en: "due", fr: "échéance")
    static let always = Wording(
      vi: "Được lấy ý kiến với mọi hồ sơ", en: "Asked about every dossier", fr: "Consulté pour tout dossier")
    static let approves = Wording(
      vi: "Phê duyệt việc tiếp nhận viện trợ của tổ chức", en: "Approves receiving the organisation’s aid",
      fr: "Approuve la réception de l’aide de l’organisation")

    static func field(_ field: Wording) -> Wording {
      Wording(
        vi: "Quản lý nhà nước về lĩnh vực \(field.vi)", en: "Manages the field: \(field.en)",
        fr: "Gère le domaine\u{00A0}: \(field.fr)")
    }

    static func province(_ name: String) -> Wording {
      Wording(
        vi: "Địa bàn đăng ký: \(name)", en: "Province applied for: \(name)", fr: "Province demandée\u{00A0}: \(name)")
    }

    static func inPlace(_ words: Wording, of former: Wording) -> Wording {
      Wording(
        vi: "\(words.vi) (kế thừa \(former.vi))", en: "\(words.en) (in the place of \(former.en))",
        fr: "\(words.fr) (succède à\u{00A0}: \(former.fr))")
    }

    static func exactly(_ count: Int, _ basis: Wording) -> Wording {
      Wording(
        vi: "Lấy ý kiến đúng \(count) cơ quan theo \(basis.vi), không thêm, không bớt.",
        en: "Exactly \(count) offices are consulted under \(basis.en): not one more, not one fewer.",
        fr: "Exactement \(count) services sont consultés (\(basis.fr))\u{00A0}: ni plus, ni moins.")
    }

    static func atLeast(_ count: Int, _ basis: Wording) -> Wording {
      Wording(
        vi:
          "Theo nội dung sửa đổi, bổ sung, \(count) cơ quan dưới đây được lấy ý kiến (\(basis.vi)). Cơ quan khác có liên "
          + "quan do cơ quan tiếp nhận xác định: cần xác nhận.",
        en:
          "What is to change names the \(count) offices below (\(basis.en)). Which others it concerns is for the receiving "
          + "office to find: to be confirmed.",
        fr:
          "La modification désigne les \(count) services ci-dessous (\(basis.fr)). Les autres services concernés sont à "
          + "déterminer par le service de réception\u{00A0}: à confirmer.")
    }
    static let further = Wording(
      vi: "Cơ quan khác có liên quan đến nội dung sửa đổi, bổ sung", en: "Other offices that the change concerns",
      fr: "Autres services concernés par la modification")
  }

  enum Answers {
    static let receiptTitle = Wording(
      vi: "Xác nhận đã nhận văn bản lấy ý kiến", en: "Confirm receipt of the letter",
      fr: "Accuser réception de la lettre")
    static let opinionTitle = Wording(vi: "Cho ý kiến", en: "Give the opinion", fr: "Rendre l’avis")
    static let recordTitle = Wording(
      vi: "Ghi nhận trả lời bằng văn bản giấy", en: "Record an answer on paper",
      fr: "Enregistrer une réponse sur papier")
    static let recordHint = Wording(
      vi:
        "Dùng khi cơ quan được lấy ý kiến trả lời bằng văn bản giấy. Ngày là ngày ghi trên văn bản hoặc giấy báo nhận.",
      en: "For an office that answers on paper. The day is the one on its letter or on the advice of receipt.",
      fr: "Pour un service qui répond sur papier. La date est celle de sa lettre ou de l’avis de réception.")
    static let what = Wording(vi: "Nội dung ghi nhận", en: "What is recorded?", fr: "Que faut-il enregistrer\u{00A0}?")
    static let receivedOn = Wording(vi: "Ngày nhận", en: "Received on", fr: "Reçu le")
    static let happenedOn = Wording(
      vi: "Ngày nhận hoặc ngày cho ý kiến", en: "Day of receipt or opinion", fr: "Date de réception ou d’avis")
    static let send = Wording(vi: "Gửi ý kiến", en: "Send the opinion", fr: "Envoyer l’avis")
    static let stance = Wording(vi: "Ý kiến của cơ quan", en: "The office’s opinion", fr: "Avis du service")
    static let reasons = Wording(vi: "Lý do, điều kiện", en: "Reasons and conditions", fr: "Motifs et conditions")
    static let reasonsHint = Wording(
      vi: "Bắt buộc khi không đồng ý hoặc đồng ý kèm điều kiện.", en: "Needed for an objection or for conditions.",
      fr: "Obligatoires en cas d’avis défavorable ou sous conditions.")
    static let onlyForOpinion = Wording(
      vi: "Chỉ khi ghi nhận ý kiến.", en: "Only for an opinion.", fr: "Seulement pour un avis.")
    static let neverConsent = Wording(
      vi: "Không trả lời không có nghĩa là đồng ý. Sau khi gửi, ý kiến chỉ thay đổi bằng đính chính.",
      en: "Silence is not consent. Once sent, an opinion changes only by correction.",
      fr: "Le silence ne vaut pas accord. Une fois envoyé, un avis ne change que par rectification.")

    static func letterSent(_ subject: DeedSubject) -> Phrase {
      guard let letter = subject.ownOffice.flatMap({ subject.dossier.letter(to: $0) }) else { return "" }
      return
        "\(Wording(vi: "Văn bản lấy ý kiến gửi", en: "The letter was sent on", fr: "La lettre a été envoyée le")) \(letter.sent)."
    }

    static func limit(_ procedure: Procedure) -> Wording {
      let limit = procedure.step(.opinion)?.limit.wording ?? .same("–")
      return Wording(
        vi: "Thời hạn trả lời: \(limit.vi) kể từ ngày nhận.", en: "Time to answer: \(limit.en) from the receipt.",
        fr: "Délai de réponse\u{00A0}: \(limit.fr) dès la réception.")
    }
  }

  enum Forwarding {
    static let nobodyAsked = Wording(
      vi: "Không cơ quan nào phải được lấy ý kiến về hồ sơ này: chuyển thẳng tới cơ quan quyết định.",
      en: "No office has to be consulted about this dossier: it goes straight to the deciding office.",
      fr: "Aucun service n’est à consulter sur ce dossier\u{00A0}: il va directement à l’autorité de décision.")
    static let title = Wording(
      vi: "Chuyển hồ sơ và ý kiến để thẩm định", en: "Forward dossier and opinions",
      fr: "Transmettre le dossier et les avis")
    static let send = Wording(vi: "Chuyển hồ sơ", en: "Forward", fr: "Transmettre")
    static let receiptTitle = Wording(
      vi: "Xác nhận đã nhận hồ sơ và ý kiến", en: "Confirm receipt of dossier and opinions",
      fr: "Accuser réception du dossier et des avis")
    static let without = Wording(
      vi: "Chuyển hồ sơ khi chưa có ý kiến của", en: "Forward without the opinion of", fr: "Transmettre sans l’avis de")
    static let withoutHint = Wording(
      vi: "Các cơ quan đã quá thời hạn trả lời. Hệ quả pháp lý: cần xác nhận.",
      en: "Offices whose time has run out. The legal consequence is to be confirmed.",
      fr: "Services dont le délai est expiré. La conséquence juridique est à confirmer.")
    static let lateIsNoConsent = Wording(
      vi: "Im lặng không phải là đồng ý: phải nêu tên từng cơ quan quá hạn, hoặc tiếp tục chờ ý kiến.",
      en: "Silence is not consent: name each office that is late, or go on waiting.",
      fr: "Le silence ne vaut pas accord\u{00A0}: désignez chaque service en retard, ou attendez encore.")

    static func answered(_ answered: Int, of all: Int) -> Wording {
      Wording(
        vi: "\(answered)/\(all) cơ quan đã cho ý kiến.", en: "\(answered) of \(all) offices have answered.",
        fr: "\(answered) services sur \(all) ont répondu.")
    }

    static func limit(_ procedure: Procedure) -> Wording {
      let limit = procedure.step(.decision)?.limit.wording ?? .same("–")
      return Wording(
        vi: "Thời hạn thẩm định, quyết định: \(limit.vi) kể từ ngày nhận.",
        en: "Time to appraise and decide: \(limit.en) from the receipt.",
        fr: "Délai d’instruction et de décision\u{00A0}: \(limit.fr) dès la réception.")
    }
  }

  enum Appraisal {
    static let title = Wording(vi: "Thẩm định hồ sơ", en: "Appraise the dossier", fr: "Instruire le dossier")
    static func everyCriterion(_ basis: Wording) -> Wording {
      Wording(
        vi: "Kết luận về từng nội dung theo \(basis.vi).", en: "A finding on each criterion of \(basis.en).",
        fr: "Une conclusion sur chaque critère (\(basis.fr)).")
    }
    static let replaces = Wording(
      vi: "Kết luận này thay cho kết luận thẩm định trước.", en: "It takes the place of the earlier appraisal.",
      fr: "Elle remplace l’instruction antérieure.")
    static let form = Wording(vi: "Hình thức thẩm định", en: "How was it appraised?", fr: "Forme de l’instruction")
    static let written = Wording(
      vi: "Tổng hợp ý kiến bằng văn bản", en: "By collated written opinions", fr: "Par synthèse des avis écrits")
    static let meeting = Wording(
      vi: "Hội nghị thẩm định", en: "At an appraisal meeting", fr: "En réunion d’instruction")
    static let meetingDay = Wording(vi: "Ngày họp", en: "Day of the meeting", fr: "Date de la réunion")
    static let meetingHint = Wording(
      vi: "Chỉ khi tổ chức hội nghị thẩm định.", en: "Only where a meeting was held.",
      fr: "Seulement si une réunion a eu lieu.")
    static let met = Wording(vi: "Đáp ứng", en: "Met", fr: "Rempli")
    static let unmet = Wording(vi: "Không đáp ứng", en: "Not met", fr: "Non rempli")
    static let words = Wording(vi: "Nhận xét", en: "Finding in words", fr: "Appréciation")
  }

  enum Certificate {
    static let number = Wording(vi: "Số", en: "Number", fr: "Numéro")
    static let kind = Wording(vi: "Loại", en: "Kind", fr: "Type")
    static let holder = Wording(vi: "Cấp cho", en: "Issued to", fr: "Délivré à")
    static let issued = Wording(vi: "Ngày cấp", en: "Issued on", fr: "Délivré le")
    static let start = Wording(vi: "Có hiệu lực từ", en: "Valid from", fr: "Valable dès le")
    static let expiry = Wording(vi: "Có giá trị đến", en: "Valid until", fr: "Valable jusqu’au")
    static let fields = Wording(vi: "Lĩnh vực hoạt động", en: "Fields of work", fr: "Domaines d’activité")
    static let provinces = Wording(vi: "Địa bàn hoạt động", en: "Provinces", fr: "Provinces")
  }
}
