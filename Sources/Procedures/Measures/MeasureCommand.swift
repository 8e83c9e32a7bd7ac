public import Domain

/// What somebody wants to do with a measure that was opened. ``MeasureHandling`` turns it into acts, or refuses in words.
public enum MeasureCommand: Equatable, Sendable {
  /// Decree 58/2022/NĐ-CP, arts 18(2) and 19(2).
  case consult([OfficeName])
  case acknowledgeLetter(OfficeName, on: Day)
  case giveOpinion(OfficeName, Opinion, on: Day)
  case meet(MeasureAct.Meeting)
  /// `without` names the offices that are late.
  case decide(MeasureDecision, without: [OfficeName])
  /// Decree 58/2022/NĐ-CP, arts 18(3) and 19(3).
  case notify(DossierAct.Delivery, on: Day)
  case acknowledgeDecision(on: Day)
  case takeBack(on: Day)
  /// Decree 58/2022/NĐ-CP, art. 18(4).
  case reportRemedy(MeasureAct.RemedyReport)
  case examine(MeasureAct.RemedyExamination)
  case lift(DecisionNumber, on: Day)
  /// `following`: the number that the termination which follows bears.
  case findNotRemedied(reasons: Text, following: RecordNumber)
  /// Decree 58/2022/NĐ-CP, art. 19(4).
  case settle(MeasureAct.Settlement)
  case close
  case correct(MeasureAct.Correction)
}

/// What a command makes: acts of the measure, what anybody then sees on the certificate, and the measure that follows.
public struct MeasureOutcome: Equatable, Sendable {
  public var acts: [MeasureAct]
  public var change: StandingChange?
  public var following: MeasureOpening?

  init(_ acts: MeasureAct..., change: StandingChange? = nil, following: MeasureOpening? = nil) {
    self.acts = acts
    self.change = change
    self.following = following
  }
}

/// What a decision on a measure rests on besides its own acts and those of the certificate.
public struct MeasureSetting: Sendable {
  public var today: Day
  /// As the law in force on the day of the opening lays it down.
  public var law: MeasureLaw
  public var offices: OfficeDirectory
  public var calendar: WorkingCalendar

  public init(today: Day, law: MeasureLaw, offices: OfficeDirectory, calendar: WorkingCalendar) {
    self.today = today
    self.law = law
    self.offices = offices
    self.calendar = calendar
  }

  /// An office as people call it; its code where nobody knows it.
  public func title(_ office: OfficeName) -> Wording { offices[office]?.title ?? .same(office.text) }

  func titles(_ offices: [OfficeName]) -> Wording { Wording.list(offices.map(title)) }

  public func title(_ body: Body) -> Wording {
    switch body {
    case .office(let name): title(name)
    case .organisation: Wording(vi: "tổ chức", en: "the organisation", fr: "l’organisation")
    }
  }
}
