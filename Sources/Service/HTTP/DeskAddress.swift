import Components
import Desk
import Domain
import HTTPTypes

/// Where people sign in, work and look up a slip, without its language. Nothing here is ever kept by a cache.
enum DeskAddress: Equatable {
  case signIn(SignInStep)
  case signOut
  /// Where the code of a slip is typed.
  case slipForm
  /// How the dossier of a slip stands, for whoever holds the code.
  case slip(SlipCode)
  /// The desk as news, for whoever holds the token.
  case feed(FeedToken)
  case desk
  /// A form that was kept while its sender signed in again.
  case kept
  /// For which body one acts.
  case acting
  case account(AccountPart)
  case accounts
  case accountOf(AccountNumber, AccountDeed)
  /// Existing certificates, brought in as a table; and the workbook of rows that go back.
  case importCertificates
  case returnedCertificates(String)
  case drafts
  case new(ProcedureName)
  case draft(DraftID, DraftPart)
  case dossier(RecordNumber, DossierPart)
  /// The yearly reports of the body one acts for, that of a year, and the text of another's that goes to this body.
  case reports
  case report(Int, ReportPart)
  case reportText(RecordNumber)
  /// What one was told, and where to read it.
  case notices
  /// Messages that failed or wait, for whoever keeps the accounts they are for.
  case outbox
  case outboxMessage(MessageID)
  /// Duties by due day; to a province, plans that came.
  case duties
  /// The duties that follow from one certificate.
  case duty(RecordNumber, DutyPart)
  /// Measures under way, and where one is opened.
  case measures
  case measure(RecordNumber, MeasurePart)
  /// A measure about to be opened on a certificate.
  case opening(RecordNumber, MeasureDoor)
}

extension DeskAddress {
  /// The address behind `/vi`; nil where there is none.
  init?(_ segments: [Substring]) {
    switch (segments.first, segments.count) {
    case ("sign-in", _):
      guard let step = SignInStep(segments.dropFirst()) else { return nil }
      self = .signIn(step)
    case ("sign-out", 1): self = .signOut
    case ("slip", 1): self = .slipForm
    case ("slip", 2):
      guard let code = SlipCode(typed: segments[1]), code.description == segments[1] else { return nil }
      self = .slip(code)
    case ("desk", _): self.init(desk: Array(segments.dropFirst()))
    default: return nil
    }
  }

  private init?(desk segments: [Substring]) {
    switch (segments.first, segments.count) {
    case (nil, _): self = .desk
    case ("kept", 1): self = .kept
    case ("acting", 1): self = .acting
    case ("account", _):
      guard let part = AccountPart(segments.dropFirst()) else { return nil }
      self = .account(part)
    case ("accounts", 1): self = .accounts
    case ("accounts", 3):
      guard let number = AccountNumber(segments[1]), let deed = AccountDeed(rawValue: String(segments[2])) else {
        return nil
      }
      self = .accountOf(number, deed)
    case ("drafts", 1): self = .drafts
    case ("notices", 1): self = .notices
    case ("outbox", 1): self = .outbox
    case ("outbox", 2):
      guard let id = MessageID(segments[1]) else { return nil }
      self = .outboxMessage(id)
    case ("import", 2) where segments[1] == "certificates": self = .importCertificates
    case ("import", 3) where segments[1] == "certificates" && segments[2].utf8.count <= 64:
      self = .returnedCertificates(String(segments[2]))
    case ("new", 2):
      guard let name = ProcedureName(segments[1]) else { return nil }
      self = .new(name)
    case ("feed", 2):
      guard let token = FeedToken(segments[1]) else { return nil }
      self = .feed(token)
    default: self.init(numbered: segments)
    }
  }

  /// What stands under a number: of a draft, a dossier, a certificate, a measure; or a report.
  private init?(numbered segments: [Substring]) {
    switch (segments.first, segments.count) {
    case ("drafts", _):
      guard segments.count > 1, let draft = DraftID(segments[1]), let part = DraftPart(segments.dropFirst(2)) else {
        return nil
      }
      self = .draft(draft, part)
    case ("reports", 1): self = .reports
    case ("reports", 2) where segments[1].hasPrefix("r-"):
      guard let number = RecordNumber(segments[1]), ReportName(number) != nil else { return nil }
      self = .reportText(number)
    case ("reports", _):
      guard segments.count > 1, let year = Int(segments[1]), (1000...9999).contains(year), String(year) == segments[1],
        let part = ReportPart(segments.dropFirst(2))
      else { return nil }
      self = .report(year, part)
    case ("dossiers", _):
      guard segments.count > 1, segments[1].hasPrefix("d-"), let number = RecordNumber(segments[1]),
        let part = DossierPart(segments.dropFirst(2))
      else { return nil }
      self = .dossier(number, part)
    case ("duties", 1): self = .duties
    case ("duties", _):
      guard segments[1].hasPrefix("c-"), let number = RecordNumber(segments[1]),
        let part = DutyPart(segments.dropFirst(2))
      else { return nil }
      self = .duty(number, part)
    case ("measures", 1): self = .measures
    case ("measures", _):
      guard segments[1].hasPrefix("m-"), let number = RecordNumber(segments[1]),
        let part = MeasurePart(segments.dropFirst(2))
      else { return nil }
      self = .measure(number, part)
    case ("certificates", 3):
      guard segments[1].hasPrefix("c-"), let number = RecordNumber(segments[1]),
        let door = MeasureDoor(rawValue: String(segments[2]))
      else { return nil }
      self = .opening(number, door)
    default: return nil
    }
  }

  /// The path behind the language.
  var path: [String] {
    switch self {
    case .signIn(let step): ["sign-in"] + step.path
    case .signOut: ["sign-out"]
    case .slipForm: ["slip"]
    case .slip(let code): ["slip", code.description]
    case .feed(let token): ["desk", "feed", token.text]
    case .desk: ["desk"]
    case .kept: ["desk", "kept"]
    case .acting: ["desk", "acting"]
    case .account(let part): ["desk", "account"] + part.path
    case .accounts: ["desk", "accounts"]
    case .accountOf(let number, let deed): ["desk", "accounts", number.text, deed.rawValue]
    case .importCertificates: ["desk", "import", "certificates"]
    case .returnedCertificates(let key): ["desk", "import", "certificates", key]
    case .drafts: ["desk", "drafts"]
    case .new(let procedure): ["desk", "new", procedure.text]
    case .draft(let number, let part): ["desk", "drafts", number.text] + part.path
    case .dossier(let number, let part): ["desk", "dossiers", number.text] + part.path
    case .reports: ["desk", "reports"]
    case .report(let year, let part): ["desk", "reports", String(year)] + part.path
    case .reportText(let number): ["desk", "reports", number.text]
    case .notices: ["desk", "notices"]
    case .outbox: ["desk", "outbox"]
    case .outboxMessage(let id): ["desk", "outbox", id.text]
    case .duties: ["desk", "duties"]
    case .duty(let number, let part): ["desk", "duties", number.text] + part.path
    case .measures: ["desk", "measures"]
    case .measure(let number, let part): ["desk", "measures", number.text] + part.path
    case .opening(let number, let door): ["desk", "certificates", number.text, door.rawValue]
    }
  }

  var page: PageAddress { PageAddress(path: path) }

  /// What may be done at the address; an exhaustive switch.
  var methods: [HTTPRequest.Method] {
    switch self {
    case .signIn, .slipForm, .kept, .accounts, .importCertificates, .new, .outboxMessage, .opening:
      [.get, .head, .post]
    case .slip, .feed, .desk, .returnedCertificates, .drafts, .notices, .outbox, .duties, .reports, .reportText,
      .measures:
      [.get, .head]
    case .report(_, let part): part.methods
    case .signOut, .acting, .accountOf: [.post]
    case .account(let part): part.methods
    case .draft(_, let part): part.methods
    case .dossier(_, let part): part.methods
    case .duty(_, let part): part.methods
    case .measure(_, let part): part.methods
    }
  }

  var audience: Audience {
    switch self {
    case .signIn, .slipForm: .everyone
    case .slip, .feed: .holders
    case .signOut, .desk, .kept, .acting, .account, .accounts, .accountOf, .importCertificates,
      .returnedCertificates, .drafts, .new, .draft, .dossier, .notices, .outbox, .outboxMessage, .duties, .duty,
      .reports, .report, .reportText, .measures, .measure, .opening:
      .signedIn
    }
  }
}
