import Components
import Domain
import Ledger
import Registers

/// A page anybody may read, without its language.
enum PublicPage: Equatable {
  case home
  case organisations
  case organisation(RecordNumber)
  case projects
  case project(RecordNumber)
  case certificates
  case certificate(RecordNumber)
  /// Where anybody has a certificate's file checked.
  case check
  /// Certificates that expire soon, or were withdrawn.
  case certificateWatch(CertificateWatch)
  /// Who may work in a province.
  case who
  /// How long the steps of procedures take.
  case serviceLevels
  /// Organisations present on a day.
  case present
  /// Aid by year, province, field or country of origin.
  case breakdown(BreakdownPage.Part)
  case province(UnitCode)
  case country(CountryCode)
  case field(FieldPage.Field)
  /// The projects behind a figure of aid, and the flows of one of them.
  case aid
  case aidOf(RecordNumber)
  case acts
  case act(ActReference)
  case search
  /// Where the ledger stands, and how to check it oneself.
  case ledger
  /// What this is, who runs it, on what the figures rest.
  case about
  /// The working calendar, by which time limits are counted.
  case calendar
  /// The procedures of the law in force, and the guide to one of them.
  case procedures
  case procedure(ProcedureName)
  /// The rates money is converted by, and what offices entered.
  case rates
  /// The yearly reports of a year, and one of them.
  case reports
  case report(RecordNumber)
  case glossary
  case taxonomies

  /// The page behind `/vi`; nil where there is none.
  init?(_ segments: [Substring]) {
    switch (segments.first, segments.count) {
    case (nil, _): self = .home
    case ("organisations", 1): self = .organisations
    case ("organisations", 2):
      guard let number = RecordNumber(segments[1]) else { return nil }
      self = .organisation(number)
    case ("projects", 1): self = .projects
    case ("projects", 2):
      guard let number = RecordNumber(segments[1]) else { return nil }
      self = .project(number)
    case ("certificates", 1): self = .certificates
    case ("certificates", 2):
      if let watch = CertificateWatch(rawValue: String(segments[1])) {
        self = .certificateWatch(watch)
        return
      }
      guard let number = RecordNumber(segments[1]) else { return nil }
      self = .certificate(number)
    case ("check", 1): self = .check
    case ("who", 1): self = .who
    case ("service-levels", 1): self = .serviceLevels
    case ("present", 1): self = .present
    case ("aid", 1): self = .aid
    case ("aid", 2):
      guard let number = RecordNumber(segments[1]) else { return nil }
      self = .aidOf(number)
    case ("acts", 1): self = .acts
    case ("acts", 2):
      guard let act = ActReference(segments[1]) else { return nil }
      self = .act(act)
    case ("search", 1): self = .search
    case ("ledger", 1): self = .ledger
    case ("about", 1): self = .about
    case ("calendar", 1): self = .calendar
    case ("procedures", 1): self = .procedures
    case ("procedures", 2):
      guard let name = ProcedureName(segments[1]) else { return nil }
      self = .procedure(name)
    case ("rates", 1): self = .rates
    case ("reports", 1): self = .reports
    case ("reports", 2):
      guard let number = RecordNumber(segments[1]), ReportName(number) != nil else { return nil }
      self = .report(number)
    case ("glossary", 1): self = .glossary
    case ("taxonomies", 1): self = .taxonomies
    default: self.init(breakdown: segments)
    }
  }

  /// The pages of provinces, countries, fields and years.
  private init?(breakdown segments: [Substring]) {
    guard let part = segments.first.flatMap({ BreakdownPage.Part(rawValue: String($0)) }) else { return nil }
    switch (part, segments.count) {
    case (_, 1): self = .breakdown(part)
    case (.provinces, 2):
      guard let code = UnitCode(address: segments[1]) else { return nil }
      self = .province(code)
    case (.countries, 2):
      guard let code = CountryCode(segments[1]), code.code.lowercased() == segments[1] else { return nil }
      self = .country(code)
    case (.fields, 2):
      guard let field = FieldPage.Field(String(segments[1])) else { return nil }
      self = .field(field)
    case (.years, _), (.provinces, _), (.countries, _), (.fields, _): return nil
    }
  }

  /// The path of a list; records stand under theirs.
  var segments: [String] {
    switch self {
    case .home, .organisation, .project, .certificate, .province, .country, .field, .aidOf, .act, .procedure, .report:
      []
    case .organisations: ["organisations"]
    case .projects: ["projects"]
    case .certificates: ["certificates"]
    case .certificateWatch(let watch): ["certificates", watch.rawValue]
    case .check: ["check"]
    case .who: ["who"]
    case .serviceLevels: ["service-levels"]
    case .present: ["present"]
    case .breakdown(let part): [part.rawValue]
    case .aid: ["aid"]
    case .acts: ["acts"]
    case .search: ["search"]
    case .ledger: ["ledger"]
    case .about: ["about"]
    case .calendar: ["calendar"]
    case .rates: ["rates"]
    case .reports: ["reports"]
    case .glossary: ["glossary"]
    case .taxonomies: ["taxonomies"]
    case .procedures: ["procedures"]
    }
  }

  /// The forms for programs in which the page's content is to be had.
  var forms: [FileForm] {
    switch self {
    case .organisations, .projects, .certificates, .certificateWatch, .who, .acts, .present, .breakdown, .aid,
      .calendar,
      .rates, .reports:
      FileForm.list
    // Words of reference that no act changes, and tables that are no list of acts.
    case .glossary, .taxonomies, .serviceLevels: [.csv, .xlsx, .json]
    case .project, .certificate: [.json]
    case .report: [.pdf, .odt, .xlsx, .csv, .json]
    case .home, .organisation, .province, .country, .field, .aidOf, .act, .search, .ledger, .about, .procedures,
      .procedure, .check:
      []
    }
  }
}

/// An act as an address names it: by its position, or by its id as a receipt does.
enum ActReference: Equatable {
  case position(Int64)
  case id(ActID)

  /// nil for what is neither a position without leading zeros nor 32 hexadecimal digits.
  init?(_ text: Substring) {
    if let position = Int64(text), position >= 0, String(position) == text {
      self = .position(position)
    } else if let id = ActID(hex: String(text)) {
      self = .id(id)
    } else {
      return nil
    }
  }
}
