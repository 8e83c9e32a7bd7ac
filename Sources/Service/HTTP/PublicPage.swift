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
  case act(ActID)
  case search
  /// How to check the record oneself.
  case verification
  /// What this is, who runs it, on what the figures rest.
  case about

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
      guard let act = ActID(hex: String(segments[1])) else { return nil }
      self = .act(act)
    case ("search", 1): self = .search
    case ("verification", 1): self = .verification
    case ("about", 1): self = .about
    default: return nil
    }
  }

  /// The forms for programs in which the page's content is to be had.
  var forms: [FileForm] {
    switch self {
    case .organisations, .projects, .certificates, .acts: [.csv, .json]
    case .project: [.json]
    case .home, .organisation, .act, .search, .verification, .about: []
    }
  }
}
