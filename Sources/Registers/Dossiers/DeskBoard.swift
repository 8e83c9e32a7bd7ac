public import Domain

/// By what law and calendar, and on which day, dossiers are looked at.
public struct DossierRules: Sendable {
  public var law: LawBook
  public var offices: OfficeDirectory
  public var calendar: WorkingCalendar
  public var today: Day

  public init(law: LawBook, offices: OfficeDirectory, calendar: WorkingCalendar, today: Day) {
    self.law = law
    self.offices = offices
    self.calendar = calendar
    self.today = today
  }

  /// What the law in force on the filing day says of a dossier's procedure; nil where the book does not hold it.
  public func procedure(of row: DossierRow) -> Procedure? { law.procedure(row.procedure, on: row.filedOn) }
}

/// How a task stands against its limit.
public enum Urgency: Hashable, Sendable {
  /// The law sets no limit.
  case unlimited
  case inTime(due: Day)
  /// At most two working days are left after today; 0 where today is the last.
  case dueSoon(due: Day, left: Int)
  /// So many working days after its due day.
  case late(due: Day, by: Int)

  /// The working days within which a task counts as due soon.
  public static let soon = 2

  public var due: Day? {
    switch self {
    case .unlimited: nil
    case .inTime(let due), .dueSoon(let due, _), .late(let due, _): due
    }
  }
}

/// Something to be done with a dossier, as a desk shows it.
public struct DeskTask: Hashable, Sendable {
  public var dossier: DossierRow
  public var task: DossierTask
  public var urgency: Urgency
}

/// A dossier that waits for others, and for whom.
public struct DeskWait: Hashable, Sendable {
  public var dossier: DossierRow
  /// What the others have to do.
  public var tasks: [DeskTask]
}

/// A step that a body has taken.
public struct DeskStep: Hashable, Sendable {
  public var dossier: DossierRow
  public var kind: DossierStepKind
  public var recordedAt: Instant
  /// The position of its act.
  public var position: Int64
}

/// What one person's desk holds: what waits for the person's body, what the body waits for, and what it has done.
public struct DeskBoard: Hashable, Sendable {
  /// By due day, the most urgent first; what has no limit by its age at the end. One page of them.
  public var mine: [DeskTask]
  public var mineCount: Int
  public var lateCount: Int
  public var soonCount: Int
  /// The longest filed first. One page of them.
  public var waits: [DeskWait]
  public var waitCount: Int
  /// The latest first. One page of them.
  public var done: [DeskStep]
  public var doneCount: Int
  /// What the desk shows besides dossiers; who asks for the desk adds them.
  public var sections: [DeskSection] = []
}

/// Which page of each of a desk's lists is asked for, from 1.
public struct DeskPages: Hashable, Sendable {
  public static let rowsPerPage = 50

  public var mine: Int
  public var waits: Int
  public var done: Int

  public init(mine: Int = 1, waits: Int = 1, done: Int = 1) {
    self.mine = mine
    self.waits = waits
    self.done = done
  }
}
