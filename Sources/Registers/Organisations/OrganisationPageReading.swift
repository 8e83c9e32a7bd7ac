public import Domain

extension Reading {
  /// All that an organisation's page shows, in one view; nil where nothing of it was shown at that moment. `day` is the one its
  /// certificates answer for. Cost: of a past moment, a query for each role.
  public func organisationPage(
    _ number: RecordNumber, at moment: Moment, day: Day, _ names: Names, places: PlaceToday
  ) throws -> OrganisationPage? {
    guard var detail = try organisation(number, at: Moment(known: moment.known)) else { return nil }
    let filter = ProjectFilter(organisation: number)
    if moment != .now { detail.roles = try roles(of: number, at: moment) }
    return OrganisationPage(
      detail, moment: moment, day: day,
      projects: try projects(filter, at: moment, limit: OrganisationPage.latestProjects),
      totals: moment == .now ? detail.totals : try projectSums(filter, at: moment),
      acts: try acts(on: detail, known: moment.known), names: names, places: places)
  }

  /// The roles kept by the fold are those of now.
  private func roles(of number: RecordNumber, at moment: Moment) throws -> [RoleCount] {
    try OrganisationRole.allCases.compactMap { role in
      let count = try projectCount(ProjectFilter(organisation: number, role: role), at: moment)
      return count > 0 ? RoleCount(role: role, projects: count) : nil
    }
  }

  /// The acts on an organisation and on each certificate it holds, the latest first.
  private func acts(on detail: OrganisationDetail, known: Int64?) throws -> [ActEntry] {
    let subjects = [detail.row.number] + Set(detail.certificates.map(\.number))
    let all = try subjects.flatMap { try acts(of: $0) }
    return all.filter { $0.position <= known ?? .max }.sorted { $0.position > $1.position }
  }
}
