/// A decision that suspends the activities under a certificate (quyết định đình chỉ hoạt động; Decree 58/2022/NĐ-CP, art. 18).
public struct Suspension: Equatable, Sendable {
  /// The first day on which nobody may work under the certificate.
  public var since: Day
  public var decision: DecisionNumber
  public var grounds: [Ground]
  /// When its holder received the decision: the time to remedy runs from here (art. 18(4)); nil until it is known.
  public var received: Day?

  public init(since: Day, decision: DecisionNumber, grounds: [Ground], received: Day? = nil) {
    self.since = since
    self.decision = decision
    self.grounds = grounds
    self.received = received
  }

  /// The three grounds there are (Decree 58/2022/NĐ-CP, art. 18(1)).
  public enum Ground: String, CaseIterable, Sendable, Hashable {
    /// Tiếp tục hoạt động khi Giấy đăng ký hết hạn.
    case expiredCertificate = "expired-certificate"
    /// Không hoạt động đúng lĩnh vực, địa bàn.
    case outsideScope = "outside-scope"
    /// Sử dụng hoặc thông báo tài khoản giao dịch không đúng với tài khoản đã đăng ký.
    case otherAccount = "other-account"

    /// As the article says it.
    public var wording: Wording {
      switch self {
      case .expiredCertificate:
        Wording(
          vi: "Tiếp tục hoạt động khi Giấy đăng ký hết hạn",
          en: "It went on working after its certificate had expired",
          fr: "Poursuite des activités après l’expiration du certificat")
      case .outsideScope:
        Wording(
          vi: "Không hoạt động đúng lĩnh vực, địa bàn được quy định tại Giấy đăng ký",
          en: "It worked outside the fields or provinces of its certificate",
          fr: "Activités hors des domaines ou des provinces du certificat")
      case .otherAccount:
        Wording(
          vi: "Sử dụng hoặc thông báo thông tin về tài khoản giao dịch không đúng với tài khoản giao dịch đã đăng ký",
          en: "It used, or gave notice of, a bank account other than the one registered",
          fr: "Utilisation ou déclaration d’un compte bancaire autre que celui enregistré")
      }
    }

    /// The point that says so (Decree 58/2022/NĐ-CP, art. 18(1)).
    public var point: String {
      switch self {
      case .expiredCertificate: "a"
      case .outsideScope: "b"
      case .otherAccount: "c"
      }
    }
  }
}

/// A decision by which the activities end and the certificate is taken back (quyết định chấm dứt hoạt động và thu hồi Giấy đăng ký;
/// Decree 58/2022/NĐ-CP, art. 19).
public struct Withdrawal: Equatable, Sendable {
  /// The first day on which the certificate holds no longer.
  public var on: Day
  public var decision: DecisionNumber
  public var ending: Ending

  public init(on day: Day, decision: DecisionNumber, ending: Ending) {
    self.on = day
    self.decision = decision
    self.ending = ending
  }

  /// Why the activities end (Decree 58/2022/NĐ-CP, art. 19(1) and 19(5)).
  public enum Ending: String, CaseIterable, Sendable, Hashable {
    /// Thực hiện một trong các hành vi bị cấm quy định tại Điều 5.
    case prohibitedAct = "prohibited-act"
    /// Không có hoạt động trong thời gian 12 tháng liên tục sau khi được cấp Giấy đăng ký.
    case noActivity = "no-activity"
    /// Không thực hiện khắc phục vi phạm nêu tại quyết định đình chỉ.
    case notRemedied = "not-remedied"
    /// Tự chấm dứt hoạt động.
    case selfTermination = "self-termination"

    /// As the article says it.
    public var wording: Wording {
      switch self {
      case .prohibitedAct:
        Wording(
          vi: "Thực hiện hành vi bị cấm", en: "A prohibited act", fr: "Acte interdit")
      case .noActivity:
        Wording(
          vi: "Không có hoạt động trong thời gian 12 tháng liên tục sau khi được cấp Giấy đăng ký",
          en: "No activity for 12 consecutive months after the certificate was issued",
          fr: "Aucune activité pendant 12 mois consécutifs après la délivrance du certificat")
      case .notRemedied:
        Wording(
          vi: "Không thực hiện khắc phục vi phạm nêu tại quyết định đình chỉ hoạt động",
          en: "What the suspension named was not remedied",
          fr: "Les manquements visés par la suspension n’ont pas été corrigés")
      case .selfTermination:
        Wording(
          vi: "Tổ chức tự chấm dứt hoạt động", en: "The organisation ended its activities itself",
          fr: "L’organisation a mis fin elle-même à ses activités")
      }
    }

    /// Clause and point that say so (Decree 58/2022/NĐ-CP, art. 19).
    public var clause: (number: Int, point: String?) {
      switch self {
      case .prohibitedAct: (1, "a")
      case .noActivity: (1, "b")
      case .notRemedied: (1, "c")
      case .selfTermination: (5, nil)
      }
    }
  }
}
