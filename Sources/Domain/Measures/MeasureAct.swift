/// One step of a measure, as it was recorded. Each is an act of the ledger that nobody but the parties may know of; what becomes
/// public is a ``StandingChange`` of the certificate (hành vi trong quá trình đình chỉ, chấm dứt hoạt động).
public enum MeasureAct: Equatable, Sendable {
  case opened(MeasureOpening)
  /// Letters to the offices concerned (Decree 58/2022/NĐ-CP, arts 18(2) and 19(2)).
  case consulted([OfficeName])
  case letterReceived(OfficeName, on: Day)
  case opinionGiven(OfficeName, Opinion, on: Day)
  /// A meeting in place of letters, or to settle what offices disagree on (Decree 58/2022/NĐ-CP, arts 18(2) and 19(2)).
  case met(Meeting)
  case decided(MeasureDecision)
  /// Decree 58/2022/NĐ-CP, arts 18(3) and 19(3).
  case notified(DossierAct.Delivery, on: Day)
  /// The organisation has the decision: its limits run (Decree 58/2022/NĐ-CP, arts 18(4) and 19(4)).
  case decisionReceived(on: Day)
  /// The certificate is back (Decree 58/2022/NĐ-CP, art. 19(3) and 19(5)).
  case certificateReturned(on: Day)
  /// Decree 58/2022/NĐ-CP, art. 18(4).
  case remedyReported(RemedyReport)
  /// What the receiving office found; the decree names no such step (to be confirmed).
  case remedyExamined(RemedyExamination)
  /// How a suspension ended; the decree names no such decision (to be confirmed).
  case concluded(Conclusion)
  /// One matter of the wind-up is settled (Decree 58/2022/NĐ-CP, art. 19(4)).
  case settled(Settlement)
  /// Nothing of the wind-up is open.
  case closed
  indirect case corrected(Correction)

  /// A meeting of the offices concerned, and what came of it.
  public struct Meeting: Equatable, Sendable {
    public var on: Day
    public var offices: [OfficeName]
    public var conclusion: Text

    public init(on day: Day, offices: [OfficeName], conclusion: Text) {
      self.on = day
      self.offices = offices
      self.conclusion = conclusion
    }
  }

  /// What the organisation did about the violations.
  public struct RemedyReport: Equatable, Sendable {
    public var on: Day
    public var words: Text
    public var papers: [FiledPaper]

    public init(on day: Day, words: Text, papers: [FiledPaper]) {
      self.on = day
      self.words = words
      self.papers = papers
    }
  }

  public struct RemedyExamination: Equatable, Sendable {
    public var isRemedied: Bool
    public var words: Text

    public init(isRemedied: Bool, words: Text) {
      self.isRemedied = isRemedied
      self.words = words
    }
  }

  /// How a suspension ended.
  public enum Conclusion: Equatable, Sendable {
    /// From this day the organisation may work again.
    case lifted(DecisionNumber, on: Day)
    /// What follows is another measure: termination (Decree 58/2022/NĐ-CP, art. 19(1)(c)).
    case notRemedied(reasons: Text, following: RecordNumber)
  }

  /// A matter of the wind-up with what was done.
  public struct Settlement: Equatable, Sendable {
    public var matter: Matter
    public var on: Day
    public var words: Text

    public init(_ matter: Matter, on day: Day, words: Text) {
      self.matter = matter
      self.on = day
      self.words = words
    }

    /// What is to be settled (Decree 58/2022/NĐ-CP, art. 19(4)).
    public enum Matter: String, CaseIterable, Sendable, Hashable {
      /// Trụ sở, nhà ở.
      case premises
      /// Nhân viên.
      case staff
      /// Phương tiện làm việc.
      case equipment
      /// Các nghĩa vụ tài chính.
      case debts
      /// Các vấn đề liên quan tới các tổ chức và cá nhân.
      case others

      public var wording: Wording {
        switch self {
        case .premises: Wording(vi: "Trụ sở, nhà ở", en: "Offices and housing", fr: "Bureaux et logements")
        case .staff: Wording(vi: "Nhân viên", en: "Staff", fr: "Personnel")
        case .equipment: Wording(vi: "Phương tiện làm việc", en: "Equipment", fr: "Moyens de travail")
        case .debts:
          Wording(vi: "Các nghĩa vụ tài chính", en: "Financial obligations", fr: "Obligations financières")
        case .others:
          Wording(
            vi: "Các vấn đề liên quan tới tổ chức, cá nhân", en: "Matters with organisations and individuals",
            fr: "Questions concernant des organisations et des personnes")
        }
      }
    }
  }
}

/// What a measure is opened with: for which certificate, on which ground, with which facts (đề nghị đình chỉ, chấm dứt; thông báo tự
/// chấm dứt hoạt động).
public struct MeasureOpening: Equatable, Sendable {
  public var matter: Matter
  public var certificate: RecordNumber
  /// As printed.
  public var printed: CertificateNumber
  public var holder: RecordNumber
  public var holderName: Narratives
  /// What was found, or what the organisation states.
  public var facts: Text
  public var papers: [FiledPaper]
  /// The suspension that was not remedied; nil where none was before.
  public var following: RecordNumber?

  public init(
    matter: Matter, certificate: RecordNumber, printed: CertificateNumber, holder: RecordNumber,
    holderName: Narratives, facts: Text, papers: [FiledPaper] = [], following: RecordNumber? = nil
  ) {
    self.matter = matter
    self.certificate = certificate
    self.printed = printed
    self.holder = holder
    self.holderName = holderName
    self.facts = facts
    self.papers = papers
    self.following = following
  }

  /// What is aimed at.
  public enum Matter: Equatable, Sendable {
    /// Decree 58/2022/NĐ-CP, art. 18(1).
    case suspension([Suspension.Ground])
    /// Decree 58/2022/NĐ-CP, art. 19(1).
    case termination(Withdrawal.Ending)
    /// The day on which the organisation means to end (Decree 58/2022/NĐ-CP, art. 19(5)).
    case selfTermination(endsOn: Day)

    /// Under which name the law lays it down.
    public var law: ProcedureName {
      switch self {
      case .suspension: .suspend
      case .termination: .terminate
      case .selfTermination: .selfTerminate
      }
    }

    /// Whether its holder opened it, and so knows of it from the beginning.
    public var isByHolder: Bool {
      switch self {
      case .suspension, .termination: false
      case .selfTermination: true
      }
    }
  }
}

/// How the deciding office decided (quyết định).
public struct MeasureDecision: Equatable, Sendable {
  public var result: Result

  public init(_ result: Result) { self.result = result }

  public enum Result: Equatable, Sendable {
    /// `violations`: what the decision names, and what must be remedied (Decree 58/2022/NĐ-CP, art. 18(4)).
    case suspend(Suspension, violations: Text)
    case terminate(Withdrawal, violations: Text)
    /// Nothing is decided against the certificate.
    case drop(reasons: Text)
  }
}
