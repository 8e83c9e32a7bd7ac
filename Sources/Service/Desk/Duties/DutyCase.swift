import Domain
import Ledger
import Procedures
import Record
import Reference
import Registers

/// The duties under one certificate as its own acts tell them, with how many acts its holder's duties have: what an act is decided on.
struct DutyCase: Sendable {
  let file: DutyFile
  let rules: DutyRules
  /// How many acts there are about the holder's duties, under whatever certificate.
  let version: Int

  var parties: DutyParties { file.parties(by: rules) }
}

extension House {
  /// By what duties are reckoned today.
  var dutyRules: DutyRules {
    get throws {
      DutyRules(
        law: law, offices: offices, calendar: try facts.calendar().calendar, places: Places.provinces,
        today: clock.today)
    }
  }

  /// Whom to remind on a day, by the calendar as it stands.
  func upcomingDuties(on day: Day) throws -> [UpcomingDuty] {
    let rules = try dutyRules
    return try registers.read { try $0.upcomingDuties(on: day, rules) }
  }

  /// A person's desk with all its parts.
  func desk(of person: Person, _ pages: DeskPages = DeskPages()) throws -> DeskBoard {
    let (rules, duties) = (try rules, try dutyRules)
    return try registers.read { reading in
      var board = try reading.desk(of: person, rules, pages)
      if Access.may(person, .seeDuties), let section = try reading.dutySection(for: person.body, duties) {
        board.sections.append(section)
      }
      if let section = try reading.measureSection(for: person, rules) { board.sections.append(section) }
      if Access.may(person, .fileReport), let section = try reading.reportSection(for: person.body, rules) {
        board.sections.append(section)
      }
      return board
    }
  }

  /// The duties under a certificate, read from the ledger; nil where there is no such certificate.
  func dutyCase(_ number: RecordNumber) throws -> DutyCase? {
    let rules = try dutyRules
    var file: DutyFile?
    for act in try ledger.acts(of: number.ledgerName) {
      guard let (certificate, grant) = try grant(of: act) else { continue }
      if file == nil { file = DutyFile(number: number, certificate: certificate, grants: [], entries: []) }
      file?.take(certificate, grant)
    }
    guard var file else { return nil }
    if let whole = try certificate(number) { file.certificate = whole.certificate }
    let acts = try ledger.acts(of: RecordNumber.duties(of: file.holder).ledgerName)
    let entries = try acts.compactMap { act -> DutyEntry? in
      guard case .duty(_, let step) = try RecordAct(act) else { return nil }
      return step.entry(at: Instant(milliseconds: act.recordedAt))
    }
    file.entries = entries.filter { $0.act.certificate == number }
    return DutyCase(file: file, rules: rules, version: acts.count)
  }

  /// What an act on a certificate says of it, where it grants it or enters it; nil for any other.
  private func grant(of act: Act) throws -> (Certificate, DutyFile.Grant)? {
    switch try RecordAct(act) {
    case .certificateRecorded(_, let certificate):
      let grant = DutyFile.Grant(
        source: .outside, on: certificate.issued, provinces: certificate.provinces, receipt: .unknown)
      return (certificate, grant)
    case .certificateIssued(_, let issued):
      let day = Instant(milliseconds: act.recordedAt).day
      let dossier = try issued.dossier.flatMap { number in try self.dossier(number)?.dossier }
      let received = dossier?.resultReceivedOn.map { DutyFile.Receipt.received(on: $0) }
      let grant = DutyFile.Grant(
        source: .procedure(issued.procedure, filed: dossier?.filedOn ?? day), on: day,
        provinces: issued.certificate.provinces,
        receipt: received ?? (issued.dossier == nil ? .unknown : .awaited))
      return (issued.certificate, grant)
    case _: return nil
    }
  }
}
