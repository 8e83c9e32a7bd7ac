import Domain

/// What pages of aid show, read in one view.
extension Reading {
  /// The whole and its parts; what the filter narrows to is not parted again.
  public func aidBoard(_ filter: AidFilter, _ view: AidView, with reckoning: AidReckoning) throws -> AidBoard {
    let question = view.question(filter)
    let part = { (dimension: AidDimension, isWanted: Bool) throws in
      isWanted ? try aid(question, by: dimension, with: reckoning) : nil
    }
    return AidBoard(
      filter: filter, view: view, total: try aid(question, with: reckoning),
      years: try aid(question, by: .year, with: reckoning),
      provinces: try part(.province(view.map), filter.province == nil),
      fields: filter.field == nil && filter.category == nil ? try aidFields(question, with: reckoning) : nil,
      origins: try part(.origin, filter.origin == nil))
  }

  /// By the eight fields where any is named, else by DAC categories.
  public func aidFields(_ question: AidQuestion, with reckoning: AidReckoning) throws -> AidBreakdown {
    let fields = try aid(question, by: .field, with: reckoning)
    let isNamed = fields.rows.contains { !$0.key.isRest && $0.amount.sum != .zero }
    return isNamed ? fields : try aid(question, by: .category, with: reckoning)
  }

  /// What pages of a province, country or field have in common.
  public func aidSubject(
    _ filter: AidFilter, _ view: AidView, _ facts: AidFacts, with reckoning: AidReckoning
  ) throws -> AidSubject {
    let asked = view.presence(filter)
    let present =
      filter.category != nil
      ? nil
      : AidSubject.Present(
        presence: try presence(asked, with: reckoning),
        organisations: try presentOrganisations(asked, with: reckoning, limit: AidSubject.shown))
    return AidSubject(
      board: try aidBoard(filter, view, with: reckoning), facts: facts, present: present,
      projects: try aidProjects(view.question(filter), with: reckoning, limit: AidSubject.shown))
  }

  /// A table of all lines of one breakdown.
  public func breakdownPage(
    _ part: BreakdownPage.Part, _ filter: AidFilter, _ view: AidView, _ facts: AidFacts,
    with reckoning: AidReckoning
  ) throws -> BreakdownPage {
    let question = view.question(filter)
    let dimension: AidDimension =
      switch part {
      case .years: .year
      case .provinces: .province(view.map)
      case .fields: .field
      case .countries: .origin
      }
    let breakdown =
      part == .fields
      ? try aidFields(question, with: reckoning) : try aid(question, by: dimension, with: reckoning)
    return BreakdownPage(
      part: part, filter: filter, view: view, facts: facts, total: try aid(question, with: reckoning),
      breakdown: breakdown,
      presence: part == .years || filter.category != nil
        ? nil : try presence(view.presence(filter), by: dimension, with: reckoning))
  }
}
