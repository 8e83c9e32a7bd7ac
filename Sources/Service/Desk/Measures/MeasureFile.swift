import Domain
import Ledger
import Procedures
import Record
import Registers

/// A measure as its own acts tell it, with how many there are, and the certificate it is about as its own acts tell that: what a step
/// is decided on.
struct MeasureFile: Sendable {
  let measure: MeasureCase
  let version: Int
  let certificate: CertificateFile
  let law: MeasureLaw

  /// On what a form is drawn: how many acts the measure and its certificate had. Who decides must have seen both as they stand.
  var seen: String { "\(version).\(certificate.version)" }

  var parties: MeasureParties { measure.parties(under: law) }
}

extension House {
  /// A measure from its own acts, read from the ledger, up to and with a position; nil where there is none.
  func measure(_ number: RecordNumber, through position: Int64 = .max) throws -> MeasureFile? {
    let acts = try ledger.acts(of: number.ledgerName).filter { $0.position <= position }
    guard !acts.isEmpty else { return nil }
    let entries = try acts.compactMap { act -> MeasureEntry? in
      guard case .measure(_, let step) = try RecordAct(act) else { return nil }
      return step.entry(at: Instant(milliseconds: act.recordedAt))
    }
    guard entries.count == acts.count else { return nil }
    let measure = try MeasureCase(number: number, entries: entries)
    guard let law = law.measure(measure.opening.matter.law, on: measure.openedOn),
      let certificate = try certificate(measure.opening.certificate)
    else { return nil }
    return MeasureFile(measure: measure, version: acts.count, certificate: certificate, law: law)
  }

  /// On what a decision under a measure rests today.
  func setting(_ law: MeasureLaw) throws -> MeasureSetting {
    MeasureSetting(today: clock.today, law: law, offices: offices, calendar: try facts.calendar().calendar)
  }
}

extension RecordNumber {
  /// The subject of a new measure: 128 random bits, so that it tells nothing and nobody guesses another's.
  static func newMeasure() -> RecordNumber {
    guard let number = RecordNumber("m-" + ActID.random().hex) else { preconditionFailure("no record number") }
    return number
  }
}
