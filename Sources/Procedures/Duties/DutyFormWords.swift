import Domain

/// What the forms about duties say.
enum DutyFormWords {
  static let notify = Wording(vi: "Gửi thông báo", en: "Send the notice", fr: "Envoyer l’avis")
  static let manner = Wording(
    vi: "Thông báo đến bằng cách nào?", en: "How did it come?", fr: "Comment est-il parvenu ?")
  static let arrivedOn = Wording(vi: "Ngày nhận", en: "Received on", fr: "Reçu le")

  enum Account {
    static let title = Wording(
      vi: "Thông báo tài khoản giao dịch tại Việt Nam", en: "Notice of the bank account in Viet Nam",
      fr: "Avis de compte bancaire au Viet Nam")
    static let limit = Wording(
      vi:
        "Trong vòng 10 ngày làm việc kể từ khi nhận được Giấy đăng ký (khoản 3 Điều 21 Nghị định số 58/2022/NĐ-CP). Nội dung thông báo và cơ quan nhận: Nghị định không quy định, cần xác nhận.",
      en:
        "Within 10 working days of receiving the certificate (Decree 58/2022/NĐ-CP, art. 21(3)). What it must hold and who receives it the decree does not say: to be confirmed.",
      fr:
        "Dans les 10 jours ouvrés de la réception du certificat (décret 58/2022/NĐ-CP, art. 21, par. 3). Le décret ne dit ni son contenu ni son destinataire\u{00A0}: à confirmer."
    )
    static let secrecy = Wording(
      vi: "Chỉ tổ chức và cơ quan tiếp nhận xem được thông tin tài khoản; thông tin này không bao giờ được công khai.",
      en: "Only the organisation and the receiving office can read it; a bank account is never made public.",
      fr:
        "Seuls l’organisation et le service de réception peuvent le lire\u{00A0}; un compte bancaire n’est jamais rendu public."
    )
    static let event = Wording(vi: "Thông báo về việc gì?", en: "What is notified?", fr: "Que déclarez-vous\u{00A0}?")
    static let bank = Wording(vi: "Ngân hàng, chi nhánh", en: "Bank and branch", fr: "Banque et agence")
    static let bankHint = Wording(
      vi: "Ngân hàng thương mại, chi nhánh ngân hàng nước ngoài được phép hoạt động tại Việt Nam.",
      en: "A commercial bank, or the branch of a foreign bank, licensed in Viet Nam.",
      fr: "Banque commerciale ou succursale de banque étrangère agréée au Viet Nam.")
    static let owner = Wording(vi: "Tên chủ tài khoản", en: "Name of the account", fr: "Titulaire du compte")
    static let number = Wording(vi: "Số tài khoản", en: "Account number", fr: "Numéro de compte")
    static let noNumber = Wording(
      vi: "Số tài khoản gồm ít nhất 6 chữ số hoặc chữ cái không dấu",
      en: "An account number has at least 6 digits or letters",
      fr: "Un numéro de compte comporte au moins 6 chiffres ou lettres")
  }

  enum Plan {
    static let title = Wording(
      vi: "Thông báo kế hoạch triển khai hoạt động", en: "Plan of activities", fr: "Plan d’activité")
    static let send = Wording(vi: "Gửi kế hoạch", en: "Send the plan", fr: "Envoyer le plan")
    static let limit = Wording(
      vi:
        "Trong thời hạn 45 ngày làm việc kể từ khi nhận được Giấy đăng ký được cấp, gia hạn, sửa đổi, bổ sung, gửi Ủy ban nhân dân từng tỉnh, thành phố nơi có hoặc dự kiến có hoạt động (khoản 4 Điều 21 Nghị định số 58/2022/NĐ-CP).",
      en:
        "Within 45 working days of receiving the certificate issued, extended or amended, to the people’s committee of each province where the organisation works or will work (Decree 58/2022/NĐ-CP, art. 21(4)).",
      fr:
        "Dans les 45 jours ouvrés de la réception du certificat délivré, prorogé ou modifié, au Comité populaire de chaque province où l’organisation travaille ou travaillera (décret 58/2022/NĐ-CP, art. 21, par. 4)."
    )
    static let eachOwn = Wording(
      vi: "Một tệp có thể gửi nhiều tỉnh, thành phố cùng lúc; mỗi nơi nhận một thông báo riêng và xác nhận riêng.",
      en: "One file may go to several provinces at once; each gets a notice of its own and confirms it on its own.",
      fr:
        "Un même fichier peut aller à plusieurs provinces à la fois\u{00A0}; chacune reçoit son propre avis et en accuse réception."
    )
    static let provinces = Wording(vi: "Gửi đến", en: "To whom?", fr: "À qui\u{00A0}?")
    static let sentOn = Wording(vi: "Đã gửi ngày", en: "Sent on", fr: "Envoyé le")
    static let missing = Wording(
      vi: "Chọn tệp kế hoạch để tải lên", en: "Choose the file of the plan", fr: "Choisissez le fichier du plan")
    static let receiptTitle = Wording(
      vi: "Xác nhận nhận kế hoạch hoạt động", en: "Confirm receipt of the plan", fr: "Accuser réception du plan")
    static let paperTitle = Wording(
      vi: "Ghi nhận kế hoạch hoạt động bằng bản giấy", en: "Record a plan received on paper",
      fr: "Inscrire un plan reçu sur papier")
    static let paperRecord = Wording(vi: "Ghi nhận", en: "Record", fr: "Inscrire")
    static let paperLaw = Wording(
      vi:
        "Dành cho kế hoạch mà tổ chức gửi đến cơ quan bằng bản giấy (khoản 4 Điều 21 Nghị định số 58/2022/NĐ-CP). Kế hoạch được ghi theo ngày đến; bản giấy do cơ quan lưu giữ.",
      en:
        "For a plan that the organisation sent to your office on paper (Decree 58/2022/NĐ-CP, art. 21(4)). It is recorded under the day on which it came; the paper stays with your office.",
      fr:
        "Pour un plan que l’organisation a envoyé à votre administration sur papier (décret 58/2022/NĐ-CP, art. 21, par. 4). Il est inscrit au jour de son arrivée\u{00A0}; le papier reste chez vous."
    )
    static let file = Wording(vi: "Tệp kế hoạch", en: "File of the plan", fr: "Fichier du plan")
    static let otherFile = Wording(
      vi: "Chọn tệp khác để thay", en: "Choose another file in its place", fr: "Choisissez un autre fichier à la place")
  }

  enum Data {
    static let title = Wording(
      vi: "Cập nhật thông tin của tổ chức", en: "Update of the organisation’s data",
      fr: "Mise à jour des données de l’organisation")
    static let save = Wording(vi: "Cập nhật", en: "Update", fr: "Mettre à jour")
    static let limit = Wording(
      vi:
        "Trong vòng 10 ngày kể từ ngày phát sinh thay đổi (khoản 6 Điều 21 Nghị định số 58/2022/NĐ-CP). Chỉ sửa những gì đã thay đổi.",
      en:
        "Within 10 days of the change (Decree 58/2022/NĐ-CP, art. 21(6)). Change only what has changed.",
      fr:
        "Dans les 10 jours du changement (décret 58/2022/NĐ-CP, art. 21, par. 6). Ne modifiez que ce qui a changé.")
    static let amendment = Wording(
      vi:
        "Nội dung ghi trên Giấy đăng ký (tên, lĩnh vực, địa bàn) được thay đổi bằng thủ tục sửa đổi, bổ sung. Thay đổi người đại diện có phải sửa đổi Giấy đăng ký hay không: cần xác nhận. Nội dung cập nhật không công khai.",
      en:
        "What stands on the certificate (name, fields, provinces) is changed by amending it. Whether a new Representative needs an amendment is to be confirmed. Nothing of this is made public.",
      fr:
        "Ce qui figure sur le certificat (nom, domaines, provinces) se change par une modification. S’il en faut une pour un nouveau Représentant est à confirmer. Rien de ceci n’est rendu public."
    )
    static let changedOn = Wording(
      vi: "Ngày phát sinh thay đổi", en: "When did it change?", fr: "Depuis quand\u{00A0}?")
    static let nothingChanged = Wording(
      vi: "Chưa có thông tin nào khác với thông tin đang lưu", en: "Nothing differs from what the record holds",
      fr: "Rien ne diffère de ce que contient le registre")
  }

  enum Activity {
    static let title = Wording(vi: "Khai báo hoạt động", en: "Statement of activity", fr: "Déclaration d’activité")
    static let state = Wording(vi: "Gửi khai báo", en: "Send the statement", fr: "Envoyer la déclaration")
    static let law = Wording(
      vi:
        "Tổ chức không có hoạt động trong 12 tháng liên tục sau khi được cấp Giấy đăng ký có thể bị chấm dứt hoạt động (điểm b khoản 1 Điều 19 Nghị định số 58/2022/NĐ-CP).",
      en:
        "An organisation without activity for 12 consecutive months after the issue may be made to end its work (Decree 58/2022/NĐ-CP, art. 19(1)(b)).",
      fr:
        "Une organisation sans activité pendant 12 mois consécutifs après la délivrance peut se voir retirer son certificat (décret 58/2022/NĐ-CP, art. 19, par. 1, point b)."
    )
    static let toBeConfirmed = Wording(
      vi:
        "Thế nào là có hoạt động: cần xác nhận. Dự án đã công bố có giải ngân được tính; khai báo này được tính thêm.",
      en:
        "What counts as activity is to be confirmed. Published projects with dated payments count; this statement counts besides.",
      fr:
        "Ce qui vaut activité est à confirmer. Les projets publiés avec des paiements datés comptent\u{00A0}; cette déclaration s’y ajoute."
    )
    static let day = Wording(
      vi: "Ngày có hoạt động gần nhất", en: "When was the latest activity?",
      fr: "Quand a eu lieu la dernière activité\u{00A0}?")
    static let dayHint = Wording(
      vi: "Ngày cuối cùng của hoạt động được nêu dưới đây.", en: "The last day of the activity stated below.",
      fr: "Le dernier jour de l’activité décrite ci-dessous.")
    static let words = Wording(
      vi: "Hoạt động gì, ở đâu?", en: "What was done, and where?", fr: "Qu’a-t-il été fait, et où\u{00A0}?")
    static let wordsHint = Wording(
      vi: "Không nêu tên người thụ hưởng.", en: "Without the names of beneficiaries.", fr: "Sans noms de bénéficiaires."
    )
  }
}

extension DataForm.Item {
  /// What it is called where it is asked and shown.
  var label: Wording {
    switch self {
    case .headOffice: Wording(vi: "Địa chỉ trụ sở chính", en: "Head office", fr: "Siège")
    case .website: Wording(vi: "Trang thông tin điện tử", en: "Website", fr: "Site internet")
    case .mailbox: Wording(vi: "Thư điện tử của tổ chức", en: "Organisation’s e-mail", fr: "Courriel de l’organisation")
    case .representativeName: Wording(vi: "Người đại diện", en: "Representative", fr: "Représentant")
    case .representativePosition:
      Wording(vi: "Chức vụ của người đại diện", en: "Representative’s position", fr: "Fonction du représentant")
    case .representativeTelephone:
      Wording(vi: "Điện thoại của người đại diện", en: "Representative’s telephone", fr: "Téléphone du représentant")
    case .representativeMailbox:
      Wording(vi: "Thư điện tử của người đại diện", en: "Representative’s e-mail", fr: "Courriel du représentant")
    }
  }
}
