public import Components
public import Domain

/// Where each page of the registers stands; the one place that spells its path.
extension PageAddress {
  public static let home = PageAddress()
  public static let organisations = PageAddress("organisations")
  public static let projects = PageAddress("projects")
  public static let certificates = PageAddress("certificates")
  public static let acts = PageAddress("acts")
  public static let search = PageAddress("search")
  public static let ledger = PageAddress("ledger")
  public static let about = PageAddress("about")
  /// The working calendar of this year; `year` asks for another.
  public static let calendar = PageAddress("calendar")
  /// The rates money is converted by.
  public static let rates = PageAddress("rates")
  /// The yearly reports: who filed, who is late, what they come to.
  public static let reports = PageAddress("reports")
  public static func report(_ number: RecordNumber) -> PageAddress { PageAddress("reports", number.text) }
  public static let glossary = PageAddress("glossary")
  public static let taxonomies = PageAddress("taxonomies")

  public static func organisation(_ number: RecordNumber) -> PageAddress { PageAddress("organisations", number.text) }
  public static func project(_ number: RecordNumber) -> PageAddress { PageAddress("projects", number.text) }
  public static func certificate(_ number: RecordNumber, at moment: Moment = .now) -> PageAddress {
    PageAddress(path: ["certificates", number.text], query: moment.query)
  }
  /// Where anybody has a certificate's file checked.
  public static let check = PageAddress("check")
  /// Who may work in a province, for those who live there.
  public static let who = PageAddress("who")
  /// How long each step of a procedure takes.
  public static let serviceLevels = PageAddress("service-levels")
  /// The act at that position of the ledger.
  public static func act(_ position: Int64) -> PageAddress { PageAddress("acts", String(position)) }
}

/// Pages for those who are signed in.
extension PageAddress {
  /// The reader's own desk.
  public static let desk = PageAddress("desk")
  public static func dossier(_ number: RecordNumber) -> PageAddress { PageAddress("desk", "dossiers", number.text) }
}
