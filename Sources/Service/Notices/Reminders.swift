import Desk
import Domain
import Registers

/// What the clocks say on a day: tasks that are due soon or late, certificates whose time runs out. Each is told once: a clock that
/// moves, by a later act or a corrected calendar, is another.
struct Reminders: Sendable {
  let house: House

  /// Days before the last day to file for an extension from which its holder is reminded.
  private static let ahead = 30

  func notices() async throws -> [NewNotice] {
    guard let desk = house.desk else { return [] }
    let rules = try house.rules
    var notices: [NewNotice] = []
    let seats = try await desk.outbox.seats()
    for seat in seats {
      notices += try tasks(of: seat.body, seat.role, rules) + measures(of: seat.body, seat.role, rules)
    }
    let keepers = Set(seats.filter { $0.role == $0.body.keeper }.map(\.body))
    return notices + (try certificates(rules)) + (try duties(rules.today))
      + (try ReportReminders(house: house, rules: rules, reachable: keepers).notices())
  }

  /// What waits for a body in a role, the most urgent first, until the first that is neither late nor due soon.
  private func tasks(of body: Body, _ role: Role, _ rules: DossierRules) throws -> [NewNotice] {
    let person = Person(account: "", body: body, roles: [role])
    guard role.acts else { return [] }
    var notices: [NewNotice] = []
    for page in 1... {
      let board = try house.registers.read { try $0.desk(of: person, rules, DeskPages(mine: page)) }
      let urgent = board.mine.compactMap { reminder($0, role) }
      notices += urgent
      if urgent.count < board.mine.count || board.mine.count < DeskPages.rowsPerPage { break }
    }
    return notices
  }

  private func reminder(_ row: DeskTask, _ role: Role) -> NewNotice? {
    let (kind, due): (NoticeKind, Day)
    switch row.urgency {
    case .unlimited, .inTime: return nil
    case .dueSoon(let day, _): (kind, due) = (.taskDueSoon, day)
    case .late(let day, _): (kind, due) = (.taskLate, day)
    }
    let clock = "task:\(row.dossier.number)/\(row.task.kind.rawValue)/\(row.task.since)/\(due)"
    return NewNotice(
      event: clock, kind: kind, body: row.task.body, reach: .people(role), subject: row.dossier.number,
      printed: row.dossier.printed.description, due: due)
  }

  /// What waits for a body in a role in measures under way, before its day and once that has passed; of what an organisation is late with,
  /// the office that goes on from there (Decree 58/2022/NĐ-CP, arts 18(4), 19(1)(c) and 19(4)).
  private func measures(of body: Body, _ role: Role, _ rules: DossierRules) throws -> [NewNotice] {
    let person = Person(account: "", body: body, roles: [role])
    return try house.registers.read { try $0.openMeasures(for: person, rules.law) }.flatMap { measure -> [NewNotice] in
      guard let law = rules.law.measure(measure.opening.matter.law, on: measure.openedOn) else { return [] }
      return measure.tasks(under: law).compactMap { task in
        guard let due = task.due(by: rules.calendar)?.day else { return nil }
        let isOwn = task.body == body && task.kind.role == role
        let follows = task.kind.successor(under: law).map { $0.body == body && $0.role == role } ?? false
        let kind: NoticeKind
        if rules.today > due, isOwn || follows {
          kind = .measureLate
        } else if isOwn, rules.today >= due - task.remindedBefore {
          kind = .measureDueSoon
        } else {
          return nil
        }
        return NewNotice(
          event: "measure:\(measure.number)/\(task.kind.rawValue)/\(task.since)/\(due)", kind: kind, body: body,
          reach: .people(role), subject: measure.number, printed: measure.opening.printed.text, due: due)
      }
    }
  }

  /// Holders of what is due soon or late, and of what is late the office that it is owed to (Decree 58/2022/NĐ-CP, art. 21).
  private func duties(_ today: Day) throws -> [NewNotice] {
    try house.upcomingDuties(on: today).map { duty in
      NewNotice(
        event: "duty:\(duty.certificate)/\(duty.kind.rawValue)/\(duty.office)/\(duty.due)",
        kind: duty.due < today ? .dutyLate : .dutyDueSoon, body: duty.body, reach: .people(duty.body.keeper),
        subject: duty.certificate, printed: duty.printed.text, due: duty.due)
    }
  }

  /// Holders of certificates that can be extended, before the last day to ask for it and before the last day of validity
  /// (Decree 58/2022/NĐ-CP, arts 12(1) and 16(1)).
  private func certificates(_ rules: DossierRules) throws -> [NewNotice] {
    let today = rules.today
    var notices: [NewNotice] = []
    for kind in Certificate.Kind.allCases {
      guard let days = kind.daysBeforeExpiry(under: rules) else { continue }
      let window = DayWindow(from: today, to: today + days + Reminders.ahead)
      let filter = CertificateFilter(kind: kind, withdrawn: .leftOut, expiry: window)
      let list = try house.registers.read {
        try $0.certificates(filter, at: Moment(on: today), order: .expiry, limit: CertificateWatch.mostRows)
      }
      notices += list.rows.map { row in
        let lastDay = row.expiry - days
        return NewNotice(
          event: "certificate:\(row.number)/\(row.expiry)",
          kind: today <= lastDay ? .extensionDue : .certificateExpires,
          body: .organisation(row.holder), reach: .people(.files), subject: row.number, printed: row.printed,
          due: today <= lastDay ? lastDay : row.expiry)
      }
    }
    return notices
  }
}

extension Role {
  /// Whether tasks wait for people in this role.
  fileprivate var acts: Bool {
    switch self {
    case .files, .receives, .isConsulted, .decides: true
    case .administers, .audits: false
    }
  }
}

extension Certificate.Kind {
  /// How many days before its expiry an extension is to be asked for; nil where none can be, or the law counts otherwise.
  fileprivate func daysBeforeExpiry(under rules: DossierRules) -> Int? {
    guard let name = ProcedureName("certificate.\(rawValue).extend"),
      case .before(expiry: .days(let days))? = rules.law.procedure(name, on: rules.today)?.window
    else { return nil }
    return days
  }
}

extension MeasureTask {
  /// So many days before its day it is reminded of: what takes weeks, while there still is a week.
  fileprivate var remindedBefore: Int {
    switch kind {
    case .reportRemedy, .settle: 10
    case .consult, .acknowledgeLetter, .giveOpinion, .decide, .notify, .acknowledgeDecision, .takeBack, .examine,
      .conclude, .close:
      3
    }
  }
}

extension MeasureTask.Kind {
  /// In which role people do it.
  fileprivate var role: Role {
    switch self {
    case .acknowledgeLetter, .giveOpinion: .isConsulted
    case .consult, .decide, .conclude: .decides
    case .notify, .takeBack, .examine, .close: .receives
    case .acknowledgeDecision, .reportRemedy, .settle: .files
    }
  }

  /// Who goes on where an organisation is late: it may be decided on what was not remedied; what is not settled is to be looked after.
  fileprivate func successor(under law: MeasureLaw) -> (body: Body, role: Role)? {
    switch self {
    case .reportRemedy: (.office(law.decider), .decides)
    case .settle: (.office(law.receiver), .receives)
    case .giveOpinion: (.office(law.decider), .decides)
    case .consult, .acknowledgeLetter, .decide, .notify, .acknowledgeDecision, .takeBack, .examine, .conclude, .close:
      nil
    }
  }
}
