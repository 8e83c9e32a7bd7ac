public import Domain

extension Duty.Kind {
  /// What is to be done, as a desk says it.
  public var wording: Wording {
    switch self {
    case .accountNotice:
      Wording(vi: "Thông báo tài khoản giao dịch", en: "Notify the bank account", fr: "Déclarer le compte bancaire")
    case .planNotice:
      Wording(
        vi: "Thông báo kế hoạch triển khai hoạt động", en: "Send the plan of activities",
        fr: "Envoyer le plan d’activité")
    case .dataUpdate:
      Wording(vi: "Cập nhật thông tin của tổ chức", en: "Update the data", fr: "Mettre à jour les données")
    case .activity:
      Wording(
        vi: "Có hoạt động trong 12 tháng", en: "Be active within 12 months", fr: "Avoir une activité sous 12 mois")
    }
  }
}

extension DutyState {
  public var wording: Wording {
    switch self {
    case .late: Wording(vi: "Quá hạn", en: "Late", fr: "En retard")
    case .dueSoon: Wording(vi: "Sắp đến hạn", en: "Due soon", fr: "À échéance proche")
    case .inTime: Wording(vi: "Trong hạn", en: "In time", fr: "Dans les délais")
    case .awaited: Wording(vi: "Chưa tính", en: "Clock not begun", fr: "Délai non commencé")
    case .unknown: Wording(vi: "Không rõ ngày nhận", en: "Receipt not known", fr: "Réception inconnue")
    case .done: Wording(vi: "Đã thực hiện", en: "Done", fr: "Fait")
    }
  }
}

extension DutyRow {
  /// Why there is no due day; nil where there is one, or it was done.
  var note: Wording? {
    guard due == nil, duty.done == nil else { return nil }
    switch (duty.kind, duty.start) {
    case (.dataUpdate, _): return DutyWords.anyChange
    case (_, .awaited): return DutyWords.notReceived
    case (_, .unknown): return DutyWords.receiptUnknown
    case (_, .known): return nil
    }
  }
}

/// The words of lists of duties.
enum DutyWords {
  static let title = Wording(vi: "Nghĩa vụ theo Giấy đăng ký", en: "Duties", fr: "Obligations")
  static let allTitle = Wording(
    vi: "Nghĩa vụ của các tổ chức, theo hạn", en: "Duties by due day", fr: "Obligations par échéance")
  static let basis = Wording(
    vi:
      "Điều 21 và điểm b khoản 1 Điều 19 Nghị định số 58/2022/NĐ-CP; hạn tính theo ngày nhận Giấy đăng ký và lịch làm việc hiện hành.",
    en:
      "Decree 58/2022/NĐ-CP, arts 21 and 19(1)(b); due days run from the receipt of the certificate, by the working calendar as it stands.",
    fr:
      "Décret 58/2022/NĐ-CP, art. 21 et art. 19, par. 1, point b\u{00A0}; délais à compter de la réception du certificat, selon le calendrier de travail actuel."
  )
  static let toBeConfirmed = Wording(
    vi: "Hậu quả của việc chậm thực hiện và thế nào là có hoạt động: Nghị định không quy định, cần xác nhận.",
    en: "What follows from being late, and what counts as activity, the decree does not say: to be confirmed.",
    fr: "Les suites d’un retard et ce qui vaut activité\u{00A0}: le décret n’en dit rien, à confirmer.")
  static let nothing = Wording(
    vi: "Hiện không có nghĩa vụ nào đến hạn.", en: "Nothing is due now.", fr: "Rien n’est dû pour l’instant.")
  static let none = Wording(
    vi: "Không có nghĩa vụ nào như vậy.", en: "There is no such duty.", fr: "Aucune obligation de ce type.")

  static let anyChange = Wording(
    vi: "Tính khi có thay đổi", en: "Counted whenever something changes", fr: "Compté à chaque changement")
  static let notReceived = Wording(
    vi: "Tính từ khi xác nhận nhận Giấy đăng ký", en: "Runs once receipt of the certificate is confirmed",
    fr: "Court dès que la réception du certificat est confirmée")
  static let receiptUnknown = Wording(
    vi: "Không rõ ngày nhận Giấy đăng ký: chưa tính được hạn",
    en: "The day of receipt is not known: no due day can be reckoned",
    fr: "Jour de réception inconnu\u{00A0}: échéance non calculable")

  static let duty = Wording(vi: "Nghĩa vụ", en: "Duty", fr: "Obligation")
  static let state = Wording(vi: "Tình trạng", en: "State", fr: "État")
  static let open = Wording(vi: "Tất cả", en: "All", fr: "Toutes")
  static let certificate = Wording(vi: "Giấy đăng ký", en: "Certificate", fr: "Certificat")
  static let done = Wording(vi: "Thực hiện ngày", en: "Done on", fr: "Fait le")

  static let plansTitle = Wording(
    vi: "Kế hoạch hoạt động của các tổ chức", en: "Plans of activities", fr: "Plans d’activité")
  static let plansOwed = Wording(
    vi: "Kế hoạch hoạt động chưa nhận được", en: "Plans of activities that have not come",
    fr: "Plans d’activité non parvenus")
  static let plansOwedBasis = Wording(
    vi:
      "Khoản 4 Điều 21 Nghị định số 58/2022/NĐ-CP; hạn tính theo ngày tổ chức nhận Giấy đăng ký. Kế hoạch đến bằng bản giấy do cơ quan ghi nhận tại trang của từng Giấy đăng ký.",
    en:
      "Decree 58/2022/NĐ-CP, art. 21(4); due days run from the receipt of the certificate. What came on paper your office records on the page of each certificate.",
    fr:
      "Décret 58/2022/NĐ-CP, art. 21, par. 4\u{00A0}; délais à compter de la réception du certificat. Votre administration inscrit ce qui arrive sur papier à la page de chaque certificat."
  )
  static let noPlanOwed = Wording(
    vi: "Không còn kế hoạch nào phải gửi đến.", en: "No plan is still owed.", fr: "Plus aucun plan n’est attendu.")

  static let plans = Wording(
    vi: "Kế hoạch hoạt động đã nhận", en: "Plans of activities received", fr: "Plans d’activité reçus")
  static let plansToConfirm = Wording(
    vi: "Kế hoạch hoạt động chờ xác nhận nhận", en: "Plans of activities to be confirmed as received",
    fr: "Plans d’activité à accuser réception")
  static let plansBasis = Wording(
    vi: "Khoản 4 Điều 21 Nghị định số 58/2022/NĐ-CP: tổ chức thông báo cho từng tỉnh, thành phố nơi hoạt động.",
    en: "Decree 58/2022/NĐ-CP, art. 21(4): organisations tell each province where they work.",
    fr:
      "Décret 58/2022/NĐ-CP, art. 21, par. 4\u{00A0}: les organisations informent chaque province où elles travaillent."
  )
  static let noPlans = Wording(
    vi: "Chưa có kế hoạch nào được gửi đến.", en: "No plan has come.", fr: "Aucun plan n’est parvenu.")
  static let noPlanWaits = Wording(
    vi: "Không có kế hoạch nào chờ xác nhận.", en: "No plan waits to be confirmed.", fr: "Aucun plan n’attend.")
  static let confirmPlan = Wording(
    vi: "Xác nhận nhận kế hoạch hoạt động", en: "Confirm receipt of the plan", fr: "Accuser réception du plan")
  static let sent = Wording(vi: "Gửi ngày", en: "Sent on", fr: "Envoyé le")
  static let received = Wording(vi: "Xác nhận nhận ngày", en: "Confirmed as received on", fr: "Réception confirmée le")
  static let notConfirmed = Wording(vi: "Chưa xác nhận", en: "Not confirmed", fr: "Non confirmée")

  /// The finding: how many are late, else due soon, else how many there are.
  static func finding(_ states: [DutyState: Int]) -> Wording {
    let (late, soon) = (states[.late] ?? 0, states[.dueSoon] ?? 0)
    if late > 0 {
      return Wording(
        vi: "\(late) nghĩa vụ quá hạn", en: late == 1 ? "1 duty is late" : "\(late) duties are late",
        fr: late == 1 ? "1 obligation en retard" : "\(late) obligations en retard")
    }
    if soon > 0 {
      return Wording(
        vi: "\(soon) nghĩa vụ sắp đến hạn", en: soon == 1 ? "1 duty is due soon" : "\(soon) duties are due soon",
        fr: soon == 1 ? "1 obligation à échéance proche" : "\(soon) obligations à échéance proche")
    }
    return Wording(
      vi: "Không có nghĩa vụ nào quá hạn hoặc sắp đến hạn", en: "No duty is late or due soon",
      fr: "Aucune obligation en retard ni à échéance proche")
  }
}
