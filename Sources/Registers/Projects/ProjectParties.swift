import Domain
import Record

/// The organisations one project names, by their numbers.
struct ProjectParties {
  let reporter: RecordNumber
  let participants: [RecordNumber]
  /// Provider and receiver of each flow.
  let flows: [(provider: RecordNumber?, receiver: RecordNumber?)]
  /// The roles of each organisation, in the order of their numbers.
  let roles: [(organisation: RecordNumber, roles: [OrganisationRole])]

  init(_ project: Project, numbers: OrganisationNumbers) {
    var roles: [RecordNumber: Set<OrganisationRole>] = [:]
    func number(_ reference: OrganisationReference?, _ role: OrganisationRole) -> RecordNumber? {
      guard let reference, reference.namesSomeone else { return nil }
      let number = numbers.number(of: reference)
      roles[number, default: []].insert(role)
      return number
    }
    reporter = number(project.reporter, .reporting) ?? numbers.number(of: project.reporter)
    participants = project.participants.map {
      number($0.organisation, $0.role.asOrganisationRole) ?? numbers.number(of: $0.organisation)
    }
    flows = project.transactions.map { (number($0.provider, .providing), number($0.receiver, .receiving)) }
    self.roles = roles.sorted { $0.key.text < $1.key.text }.map { key, value in
      (key, value.sorted { $0.rawValue < $1.rawValue })
    }
  }
}

extension OrganisationReference {
  /// Whether there is an identifier or a name to know it by.
  var namesSomeone: Bool { identifier != nil || !name.isEmpty }
}

extension Participation.Role {
  var asOrganisationRole: OrganisationRole {
    switch self {
    case .funding: .funding
    case .accountable: .accountable
    case .extending: .extending
    case .implementing: .implementing
    }
  }
}
