public import Domain

extension DutyRefusal {
  /// What the person is told; offices by their titles.
  public func wording(_ rules: DutyRules) -> Wording {
    switch self {
    case .ended(let state):
      Wording(
        vi: "Giấy đăng ký: \(state.wording.vi). Không còn nghĩa vụ theo Giấy đăng ký này.",
        en: "The certificate: \(state.wording.en). Nothing is owed under it any more.",
        fr: "Certificat\u{00A0}: \(state.wording.fr). Plus rien n’est dû à ce titre.")
    case .inTheFuture(let today): RefusalWords.inTheFuture(today)
    case .beforeIssue(let day):
      on(
        day, vi: "Ngày này trước ngày cấp Giấy đăng ký", en: "This is before the issue of the certificate",
        fr: "Cette date précède la délivrance du certificat")
    case .onlineIsToday:
      Wording(
        vi: "Thông báo trực tuyến được ghi nhận trong ngày hôm nay", en: "What is sent online is recorded today",
        fr: "Un envoi en ligne est inscrit au jour même")
    case .accountIncomplete:
      Wording(
        vi: "Thiếu thông tin tài khoản", en: "The bank account is not complete", fr: "Le compte bancaire est incomplet")
    case .planMissing: DutyFormWords.Plan.missing
    case .noProvince: FieldWords.chooseSome
    case .notInScope(let office):
      named(
        office, rules, vi: "không thuộc địa bàn ghi trên Giấy đăng ký", en: "is not among the certificate’s provinces",
        fr: "n’est pas parmi les provinces du certificat")
    case .notSent:
      Wording(
        vi: "Chưa có kế hoạch nào được gửi đến cơ quan này", en: "No plan was sent to this office",
        fr: "Aucun plan n’a été envoyé à cette administration")
    case .alreadyReceived(let day): RefusalWords.alreadyReceived(day)
    case .beforeSending(let day):
      on(
        day, vi: "Ngày này trước ngày gửi kế hoạch", en: "This is before the plan was sent",
        fr: "Cette date précède l’envoi du plan")
    case .planWaits(let day):
      on(
        day, vi: "Trước hết, xác nhận đã nhận kế hoạch mà tổ chức gửi trực tuyến",
        en: "First confirm receipt of the plan that was sent online",
        fr: "Accusez d’abord réception du plan envoyé en ligne")
    case .changeAfterNotice(let day):
      on(
        day, vi: "Thay đổi phải phát sinh không muộn hơn ngày thông báo", en: "The change cannot lie after the notice",
        fr: "Le changement ne peut être postérieur à l’avis")
    case .nothingChanged: DutyFormWords.Data.nothingChanged
    case .wordsMissing: FieldWords.required
    case .activityAfterNotice(let day):
      on(
        day, vi: "Hoạt động phải diễn ra không muộn hơn ngày khai báo",
        en: "The activity cannot lie after the statement",
        fr: "L’activité ne peut être postérieure à la déclaration")
    }
  }

  private func on(_ day: Day, vi: String, en: String, fr: String) -> Wording {
    Wording(vi: "\(vi) (\(day.words(.vi)))", en: "\(en) (\(day.words(.en)))", fr: "\(fr) (\(day.words(.fr)))")
  }

  private func named(_ office: OfficeName, _ rules: DutyRules, vi: String, en: String, fr: String) -> Wording {
    let title = rules.offices[office]?.title ?? .same(office.text)
    return Wording(vi: "\(title.vi) \(vi)", en: "\(title.en) \(en)", fr: "\(title.fr) \(fr)")
  }
}

extension FormErrors {
  /// A refusal at the field it belongs to.
  public init(_ refusal: DutyRefusal, _ rules: DutyRules) { self.init(refusal.field, refusal.wording(rules)) }
}
