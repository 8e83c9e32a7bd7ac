import Domain
import Exchange

/// What a command asks of the process that serves the data directory, since only one process writes.
enum ControlOrder: Codable, Sendable {
  case importActivities(ImportOrder)
  case abandonImport(source: String)
  case amendCalendar(CalendarOrder)
  case addRates(RatesOrder)
  case importCertificates(CertificateImportOrder)
  case account(AccountOrder)
  case notices(NoticesOrder)
}

/// A table of existing certificates, as its operator asked for it to be taken in. Paths are absolute.
struct CertificateImportOrder: Codable, Sendable {
  var file: String
  var mode: ImportOrder.Mode
  /// Where the rows that were not taken are written; nil where nobody wants them.
  var returned: String?
  /// Of the returned workbook.
  var language: Language
}

/// An import as its operator asked for it. Paths are absolute: both processes are on one machine.
struct ImportOrder: Codable, Sendable {
  var files: [String]
  var source: String
  var mode: Mode

  enum Mode: String, Codable { case record, rehearsal }
}

/// What the serving process answers, a line each.
enum ControlAnswer: Codable, Sendable {
  case progress(ProgressLine)
  case imported(ImportReport)
  case certificates(CertificateImportReport)
  /// The import that was closed; nil where none was open.
  case abandoned(String?)
  case calendarAmended(CalendarReceipt)
  case ratesAdded(RatesReceipt)
  case account(AccountReceipt)
  case notices(NoticesReceipt)
  /// Not done; the words and the exit code are for whoever typed the command.
  case refused(Wording, code: Int32)
}

/// How far an import is, in bytes of all its files.
struct ProgressLine: Codable, Sendable {
  var stage: ImportProgress.Stage
  var done: Int64
  var total: Int64
}
