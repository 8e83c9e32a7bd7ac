/// By what the clocks of duties are reckoned (căn cứ tính thời hạn thực hiện nghĩa vụ).
public struct DutyRules: Sendable {
  public var law: LawBook
  public var offices: OfficeDirectory
  public var calendar: WorkingCalendar
  public var places: Gazetteer
  public var today: Day

  public init(
    law: LawBook, offices: OfficeDirectory, calendar: WorkingCalendar, places: Gazetteer, today: Day
  ) {
    self.law = law
    self.offices = offices
    self.calendar = calendar
    self.places = places
    self.today = today
  }

  /// The procedure whose duties a grant entails; nil where no instrument of its day lays any down.
  public func procedure(of grant: DutyFile.Grant, _ kind: Certificate.Kind) -> Procedure? {
    switch grant.source {
    case .procedure(let name, let filed): law.procedure(name, on: filed)
    case .outside: ProcedureName("certificate.\(kind.rawValue).issue").flatMap { law.procedure($0, on: grant.on) }
    }
  }

  /// The people's committees of today for the provinces that a certificate names: each once, though several of its provinces were
  /// merged; a name that means no province is left out. Cost: a search by name for each.
  public func committees(of provinces: [Text], named day: Day) -> [OfficeName] {
    var found: [OfficeName] = []
    for name in provinces {
      let readings = places.readings(of: name.string, on: day, level: .province)
      guard readings.count == 1 else { continue }
      for unit in places.counterparts(of: readings[0].unit, on: today) {
        guard let code = unit.code(on: today) else { continue }
        let office = current(OfficeName.peoplesCommittee(of: code))
        if !found.contains(office) { found.append(office) }
      }
    }
    return found
  }

  /// The office that stands for an office today.
  public func current(_ office: OfficeName) -> OfficeName { offices.current(office, on: today)?.name ?? office }
}

extension AdministrativeUnit {
  /// Its code in the list that is in use on a day.
  fileprivate func code(on day: Day) -> UnitCode? {
    UnitCode.List.allCases.first { $0 != .iso && $0.isInUse(on: day) }.flatMap { list in
      code(in: list).map { UnitCode(list, $0) }
    }
  }
}
