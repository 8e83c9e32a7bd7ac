/// What a certificate obliges its holder to do, with the clock that runs for it (nghĩa vụ của tổ chức phi chính phủ nước ngoài;
/// Decree 58/2022/NĐ-CP, arts 19(1) and 21).
public struct Duty: Hashable, Sendable {
  public var kind: Kind
  public var certificate: RecordNumber
  public var holder: RecordNumber
  /// The office that it is owed to, and that watches its clock.
  public var office: OfficeName
  public var start: Start
  /// The law's own words, limit, article and footing.
  public var step: StatutoryStep
  /// The day on which it was done; nil while it was not.
  public var done: Day?

  public init(
    kind: Kind, certificate: RecordNumber, holder: RecordNumber, office: OfficeName, start: Start, step: StatutoryStep,
    done: Day? = nil
  ) {
    self.kind = kind
    self.certificate = certificate
    self.holder = holder
    self.office = office
    self.start = start
    self.step = step
    self.done = done
  }

  /// What is to be done.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    /// Notice of the bank account (Decree 58/2022/NĐ-CP, art. 21(3)).
    case accountNotice = "account"
    /// Plan of activities to one province (Decree 58/2022/NĐ-CP, art. 21(4)).
    case planNotice = "plan"
    /// Update of the database (Decree 58/2022/NĐ-CP, art. 21(6)).
    case dataUpdate = "data"
    /// Not to be without activity for 12 consecutive months (Decree 58/2022/NĐ-CP, art. 19(1)(b)).
    case activity

    /// The kind of a step that the law lays down after a certificate; nil for a step of a procedure.
    public init?(_ step: StatutoryStep.Name) {
      switch step {
      case .accountNotice: self = .accountNotice
      case .planNotice: self = .planNotice
      case .dataUpdate: self = .dataUpdate
      case .activity: self = .activity
      case .completeness, .consultation, .opinion, .forwarding, .decision, .handover: return nil
      }
    }
  }

  /// The day from which the limit runs, not counted.
  public enum Start: Hashable, Sendable {
    case known(Day)
    /// It has not happened, as far as the record knows: no receipt yet, no change.
    case awaited
    /// It happened outside this record, and nobody entered the day.
    case unknown

    public var day: Day? {
      switch self {
      case .known(let day): day
      case .awaited, .unknown: nil
      }
    }
  }

  /// How it stands on a day.
  public enum Standing: Hashable, Sendable {
    case awaited
    case unknown
    case open(due: Day)
    /// So many working days after its due day.
    case late(due: Day, by: Int)
    /// Done where no due day is known.
    case done(on: Day)
    case doneInTime(on: Day, due: Day)
    case doneLate(on: Day, due: Day, by: Int)
  }

  /// The last day of its limit with what was passed over; nil where nothing is known from which it runs.
  public func due(by calendar: WorkingCalendar) -> DueDay? { start.day.map { calendar.due(step.limit, from: $0) } }

  /// How it stands on a day, by the calendar as it is: an open deadline follows when that changes.
  public func standing(on day: Day, by calendar: WorkingCalendar) -> Standing {
    standing(on: day, due: due(by: calendar)?.day, by: calendar)
  }

  /// The same where the due day is known already.
  public func standing(on day: Day, due: Day?, by calendar: WorkingCalendar) -> Standing {
    guard let due else {
      if let done { return .done(on: done) }
      return start == .unknown ? .unknown : .awaited
    }
    if let done {
      return done <= due
        ? .doneInTime(on: done, due: due)
        : .doneLate(on: done, due: due, by: calendar.workingDays(after: due, through: done))
    }
    return day <= due ? .open(due: due) : .late(due: due, by: calendar.workingDays(after: due, through: day))
  }
}
