import Components
import Domain

/// The words of suspensions, their lifting and withdrawals (Decree 58/2022/NĐ-CP, arts 18–19).
enum StandingWords {
  static let certificate = Wording(vi: "Giấy đăng ký", en: "Certificate", fr: "Certificat")

  /// What was done, before the number of the certificate.
  static func act(_ kind: Wording) -> Wording {
    Wording(vi: "\(kind.vi): giấy số", en: "\(kind.en):", fr: "\(kind.fr)\u{00A0}:")
  }

  /// What a measure did, in plain words.
  static func phrase(_ change: StandingChange, _ language: Language) -> Phrase {
    switch change {
    case .suspended(let suspension):
      Phrase(CertificatePageWords.suspended(suspension.since, suspension.decision.text)) + "; "
        + Phrase(grounds(suspension.grounds))
    case .suspensionReceived(let day): Phrase(received(day))
    case .suspensionReceiptCorrected(let day, let formerly): Phrase(receiptCorrected(day, formerly: formerly))
    case .lifted(let day, let by): Phrase(lifted(day, by.text))
    case .withdrawn(let withdrawal):
      Phrase(CertificatePageWords.withdrawn(withdrawal.on, withdrawal.decision.text)) + "; "
        + Phrase(ending(withdrawal.ending))
    }
  }

  static func received(_ day: Day) -> Wording {
    Wording(
      vi: "Tổ chức nhận quyết định đình chỉ hoạt động \(day.words(.vi))",
      en: "The organisation received the decision on \(day.words(.en))",
      fr: "L’organisation a reçu la décision le \(day.words(.fr))")
  }

  static func receiptCorrected(_ day: Day, formerly: Day) -> Wording {
    Wording(
      vi: "Đính chính: tổ chức nhận quyết định đình chỉ hoạt động \(day.words(.vi)), không phải \(formerly.words(.vi))",
      en: "Corrected: the organisation received the decision on \(day.words(.en)), not on \(formerly.words(.en))",
      fr: "Rectification\u{00A0}: l’organisation a reçu la décision le \(day.words(.fr)), et non le "
        + formerly.words(.fr))
  }

  static func lifted(_ day: Day, _ decision: String) -> Wording {
    Wording(
      vi: "Được hoạt động trở lại từ \(day.words(.vi)), Quyết định số \(decision)",
      en: "Suspension lifted from \(day.words(.en)), decision \(decision)",
      fr: "Suspension levée à compter du \(day.words(.fr)), décision \(decision)")
  }

  static let why = Wording(vi: "Lý do", en: "Why", fr: "Motif")
  static let remedy = Wording(vi: "Khắc phục vi phạm", en: "To be remedied", fr: "À corriger")

  /// Until when, by the receipt of the decision.
  static func remedyUntil(_ day: Day, _ step: MeasureLaw.Step) -> Wording {
    Wording(
      vi: "đến hết \(day.words(.vi)): \(step.limit.wording.vi) \(step.runsFrom.since.vi) (\(step.basis.wording.vi))",
      en: "until \(day.words(.en)): \(step.limit.wording.en) \(step.runsFrom.since.en) (\(step.basis.wording.en))",
      fr: "jusqu’au \(day.words(.fr))\u{00A0}: \(step.limit.wording.fr) \(step.runsFrom.since.fr) "
        + "(\(step.basis.wording.fr))")
  }

  /// The organisation has not confirmed the receipt yet.
  static func remedyFrom(_ step: MeasureLaw.Step) -> Wording {
    Wording(
      vi: "trong \(step.limit.wording.vi) \(step.runsFrom.since.vi); chưa ghi nhận ngày nhận "
        + "(\(step.basis.wording.vi))",
      en: "within \(step.limit.wording.en) \(step.runsFrom.since.en); its receipt is not recorded yet "
        + "(\(step.basis.wording.en))",
      fr: "sous \(step.limit.wording.fr) \(step.runsFrom.since.fr)\u{00A0}; réception non encore inscrite "
        + "(\(step.basis.wording.fr))")
  }

  /// Each ground with its place in the decree.
  static func grounds(_ grounds: [Suspension.Ground]) -> Wording {
    let list = { (language: Language) in
      grounds.map { ground in
        let place =
          switch language {
          case .vi: "điểm \(ground.point) khoản 1 Điều 18"
          case .en: "art. 18(1)(\(ground.point))"
          case .fr: "art. 18(1)(\(ground.point))"
          }
        return "\(ground.wording[language].lowercasedFirst) (\(place))"
      }.joined(separator: "; ")
    }
    return Wording(
      vi: "căn cứ: \(list(.vi)), Nghị định 58/2022/NĐ-CP", en: "ground: \(list(.en)), Decree 58/2022/NĐ-CP",
      fr: "motif\u{00A0}: \(list(.fr)), décret 58/2022/NĐ-CP")
  }

  /// Why the activities ended, with its place in the decree.
  static func ending(_ ending: Withdrawal.Ending) -> Wording {
    let (number, point) = ending.clause
    let vietnamese = point.map { "điểm \($0) khoản \(number) Điều 19" } ?? "khoản \(number) Điều 19"
    let place = "art. 19(\(number))" + (point.map { "(\($0))" } ?? "")
    return Wording(
      vi: "\(ending.wording.vi.lowercasedFirst) (\(vietnamese) Nghị định 58/2022/NĐ-CP)",
      en: "\(ending.wording.en.lowercasedFirst) (Decree 58/2022/NĐ-CP, \(place))",
      fr: "\(ending.wording.fr.lowercasedFirst) (décret 58/2022/NĐ-CP, \(place))")
  }
}
