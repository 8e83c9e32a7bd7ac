/// Who is asked for an opinion (cơ quan được lấy ý kiến; Decree 58/2022/NĐ-CP, art. 11(3)).
public enum ConsulteeRule: Hashable, Sendable {
  case office(OfficeName)
  /// The ministry that manages each field the applicant registers.
  case lineMinistries
  /// The people's committee of each province in which the applicant will work.
  case provinces
  /// The bodies that approve receiving the applicant's aid, as the dossier names them.
  case approvingBodies
  /// Any further office that the change concerns, as the receiving office finds (Decree 58/2022/NĐ-CP, arts 13(3), 17(3)).
  case furtherConcerned
}

/// What a dossier asks for, as far as the law's lists depend on it (phạm vi đề nghị).
public struct DossierScope: Hashable, Sendable {
  public var fields: [FieldOfWork]
  /// By the codes in use on the filing day.
  public var provinces: [UnitCode]
  public var approvingBodies: [OfficeName]

  public init(fields: [FieldOfWork], provinces: [UnitCode], approvingBodies: [OfficeName]) {
    self.fields = fields
    self.provinces = provinces
    self.approvingBodies = approvingBodies
  }
}

extension Procedure {
  /// Exactly the offices the law names for a scope, in its order, each by the office it has become by that day and named once:
  /// two offices that were merged receive one letter.
  public func consulted(for scope: DossierScope, by offices: OfficeDirectory, on day: Day) -> [OfficeName] {
    var names: [OfficeName] = []
    for rule in consultees {
      let asked: [OfficeName] =
        switch rule {
        case .office(let name): [name]
        case .lineMinistries: scope.fields.flatMap { offices.lineMinistries(of: $0, on: day) }
        case .provinces: scope.provinces.map { OfficeName.peoplesCommittee(of: $0) }
        case .approvingBodies: scope.approvingBodies
        case .furtherConcerned: []
        }
      for name in asked {
        let current = offices.current(name, on: day)?.name ?? name
        if !names.contains(current) { names.append(current) }
      }
    }
    return names
  }

  /// Whether the receiving office may ask others than those the law names.
  public var isOpenToFurtherOffices: Bool { consultees.contains(.furtherConcerned) }
}
