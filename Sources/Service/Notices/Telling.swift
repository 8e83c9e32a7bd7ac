import Desk
import Domain

/// To whom something is told, and how.
struct Telling {
  let kind: NoticeKind
  let body: Body
  let reach: NewNotice.Reach

  static func people(_ kind: NoticeKind, _ body: Body, _ role: Role) -> Telling {
    Telling(kind: kind, body: body, reach: .people(role))
  }

  static func letter(_ kind: NoticeKind, _ body: Body) -> Telling { Telling(kind: kind, body: body, reach: .letter) }

  /// To the people who look after what a body owes, or what is owed to it.
  static func keepers(_ kind: NoticeKind, of body: Body) -> Telling { .people(kind, body, body.keeper) }
}

extension Body {
  /// In which role people look after what it owes, or what is owed to it: duties, yearly reports.
  var keeper: Role {
    switch self {
    case .organisation: .files
    case .office(.comingo): .receives
    case .office(.foreignAffairs): .decides
    case .office: .isConsulted
    }
  }
}
