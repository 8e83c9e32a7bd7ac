/// A legal instrument as data: when it is in force, what it replaces, and the procedures and duties it lays down
/// (văn bản quy phạm pháp luật).
public struct Instrument: Hashable, Sendable {
  public var number: InstrumentNumber
  public var title: Wording
  public var signed: Day
  public var inForce: Day
  /// Its last day in force; nil while it is in force.
  public var until: Day?
  public var replaces: [InstrumentNumber]
  public var footing: LegalFooting
  /// Where its text was read.
  public var source: String
  public var procedures: [Procedure]
  /// The yearly reports it asks for.
  public var reports: [ReportRule]
  /// What authorities open, not applicants.
  public var measures: [MeasureLaw]

  public init(
    number: InstrumentNumber, title: Wording, signed: Day, inForce: Day, until: Day?, replaces: [InstrumentNumber],
    footing: LegalFooting, source: String, procedures: [Procedure], reports: [ReportRule] = [],
    measures: [MeasureLaw] = []
  ) {
    self.number = number
    self.title = title
    self.signed = signed
    self.inForce = inForce
    self.until = until
    self.replaces = replaces
    self.footing = footing
    self.source = source
    self.procedures = procedures
    self.reports = reports
    self.measures = measures
  }

  /// Whether it is in force on a day.
  public func applies(on day: Day) -> Bool { inForce <= day && until.map { day <= $0 } ?? true }
}

/// All instruments the platform embodies (hệ thống văn bản).
public struct LawBook: Sendable {
  public let instruments: [Instrument]

  public init(_ instruments: [Instrument]) { self.instruments = instruments.sorted { $0.inForce < $1.inForce } }

  /// The procedure as the law in force on a day lays it down: for a dossier, the day of its filing. nil where no instrument does.
  public func procedure(_ name: ProcedureName, on day: Day) -> Procedure? {
    instrument(of: name, on: day)?.procedures.first { $0.name == name }
  }

  /// The instrument in force on a day that lays a procedure down; of several the newest.
  public func instrument(of name: ProcedureName, on day: Day) -> Instrument? {
    instruments.last { $0.applies(on: day) && $0.procedures.contains { $0.name == name } }
  }

  /// The procedures that can be filed on a day, in the order of their instruments.
  public func procedures(on day: Day) -> [Procedure] {
    instruments.filter { $0.applies(on: day) }.flatMap(\.procedures)
  }

  /// The instrument of that number; nil where the book does not hold it.
  public func instrument(_ number: InstrumentNumber) -> Instrument? { instruments.first { $0.number == number } }
}
