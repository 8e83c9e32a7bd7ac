/// What somebody may want to do with a measure (hành động).
public enum MeasureDeed: String, CaseIterable, Sendable, Hashable {
  /// The measure's page.
  case see
  /// Facts, opinions and meetings, which its organisation never sees.
  case seeInside = "see-inside"
  case consult
  case acknowledgeLetter = "acknowledge-letter"
  case giveOpinion = "give-opinion"
  /// Receipt or opinion of an office that answers on paper.
  case recordAnswer = "record-answer"
  case meet, decide, notify
  case acknowledgeDecision = "acknowledge-decision"
  case takeBack = "take-back"
  case reportRemedy = "report-remedy"
  case examine, conclude, settle, close
  /// A later word on a step that the own body took.
  case correct
}

/// Who has to do with a measure.
public struct MeasureParties: Hashable, Sendable {
  public var holder: RecordNumber
  public var receiver: OfficeName
  public var decider: OfficeName
  /// The offices that were sent a letter, or met.
  public var consulted: Set<OfficeName>
  /// Whether the organisation knows of it.
  public var isTold: Bool

  public init(
    holder: RecordNumber, receiver: OfficeName, decider: OfficeName, consulted: Set<OfficeName>, isTold: Bool
  ) {
    self.holder = holder
    self.receiver = receiver
    self.decider = decider
    self.consulted = consulted
    self.isTold = isTold
  }
}

extension Access {
  /// Whether a person may propose to suspend or terminate: the office that decides, and the one that finds violations with others
  /// (Decree 58/2022/NĐ-CP, arts 18(2), 19(2) and 25(5)).
  public static func mayProposeMeasure(_ person: Person) -> Bool {
    person.isOffice(.foreignAffairs) && person.roles.contains(.decides)
      || person.isOffice(.comingo) && person.roles.contains(.receives)
  }

  /// Whether a person may give notice that an organisation ends its activities itself (Decree 58/2022/NĐ-CP, art. 19(5)).
  public static func mayEndActivities(_ person: Person, of holder: RecordNumber) -> Bool {
    person.body == .organisation(holder) && person.roles.contains(.files)
  }

  /// Whether a person may do a deed on a measure. Whether it is in a state for it is another question, answered in words.
  public static func may(_ person: Person, _ deed: MeasureDeed, on parties: MeasureParties) -> Bool {
    let decides = person.isOffice(parties.decider) && person.roles.contains(.decides)
    let receives = person.isOffice(parties.receiver) && person.roles.contains(.receives)
    let holds = person.body == .organisation(parties.holder) && person.roles.contains(.files) && parties.isTold
    switch deed {
    case .see: return seesInside(person, parties) || seesAsHolder(person, parties)
    case .seeInside: return seesInside(person, parties)
    case .consult, .meet, .decide, .conclude, .recordAnswer: return decides
    case .notify, .takeBack, .examine, .close: return receives
    case .acknowledgeLetter, .giveOpinion: return isConsulted(person, parties)
    case .acknowledgeDecision, .reportRemedy, .settle: return holds || receives && parties.isTold
    case .correct: return decides || receives || holds || isConsulted(person, parties)
    }
  }

  private static func isConsulted(_ person: Person, _ parties: MeasureParties) -> Bool {
    guard case .office(let office) = person.body else { return false }
    return parties.consulted.contains(office) && person.roles.contains(.isConsulted)
  }

  private static func seesInside(_ person: Person, _ parties: MeasureParties) -> Bool {
    guard case .office(let office) = person.body else { return false }
    let has = { (role: Role) in person.roles.contains(role) || person.roles.contains(.audits) }
    return office == parties.decider && has(.decides) || office == parties.receiver && has(.receives)
      || parties.consulted.contains(office) && has(.isConsulted)
  }

  private static func seesAsHolder(_ person: Person, _ parties: MeasureParties) -> Bool {
    person.body == .organisation(parties.holder) && parties.isTold
      && !person.roles.isDisjoint(with: [.files, .audits])
  }
}
