import Components
import Domain
import Ledger

/// A page anybody may read, without its language.
enum PublicPage: Equatable {
  case home
  case organisations
  case organisation(RecordNumber)
  case projects
  case project(RecordNumber)
  case certificates
  case acts
  case act(ActReference)
  case search
  /// Where the ledger stands, and how to check it oneself.
  case ledger
  /// What this is, who runs it, on what the figures rest.
  case about
  /// The working calendar, by which time limits are counted.
  case calendar

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
    case ("acts", 1): self = .acts
    case ("acts", 2):
      guard let act = ActReference(segments[1]) else { return nil }
      self = .act(act)
    case ("search", 1): self = .search
    case ("ledger", 1): self = .ledger
    case ("about", 1): self = .about
    case ("calendar", 1): self = .calendar
    default: return nil
    }
  }

  /// The forms for programs in which the page's content is to be had.
  var forms: [FileForm] {
    switch self {
    case .organisations, .projects, .certificates, .acts, .calendar: [.csv, .json]
    case .project: [.json]
    case .home, .organisation, .act, .search, .ledger, .about: []
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
