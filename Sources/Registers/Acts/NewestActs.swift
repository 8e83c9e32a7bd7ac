public import Domain

/// An act by which a list last changed, with what it concerns.
public struct NewestAct: Hashable, Sendable {
  /// The act's position in the ledger.
  public var act: Int64
  /// The record it concerns.
  public var subject: RecordNumber
  /// What that is called.
  public var title: Narratives

  public init(act: Int64, subject: RecordNumber, title: Narratives) {
    self.act = act
    self.subject = subject
    self.title = title
  }
}

/// The acts that say what a list shows, the newest first: for feeds. Each costs the rows the list has, or an index.
extension Reading {
  /// Of certificates, each with its holder's name after its number.
  public func newestActs(
    of filter: CertificateFilter, at moment: Moment, places: AidReckoning? = nil, limit: Int
  ) throws -> [NewestAct] {
    let matching = CertificateMatching(filter, at: moment, versions: try versions(filter, places))
    let sql = """
      SELECT c.version, c.number, c.printed, (
        SELECT name FROM organisation o WHERE o.number = c.holder AND o.known_to = \(openEnd))
      \(matching.sql) ORDER BY c.version DESC LIMIT ?
      """
    var acts: [NewestAct] = []
    try database.prepared(sql).each(matching.arguments + [limit]) { row in
      let (act, number, printed) = (row.integer(), row.number(), row.text())
      let holder = row.narratives()
      let names = holder.all.map { name in
        Narratives.Narrative(language: name.language, text: Text("\(printed), \(name.text)"))
      }
      acts.append(
        NewestAct(act: act, subject: number, title: names.isEmpty ? Narratives(printed) : Narratives(names)))
    }
    return acts
  }

  /// Of organisations.
  public func newestActs(of filter: OrganisationFilter, at moment: Moment, limit: Int) throws -> [NewestAct] {
    let matching = OrganisationMatching(filter, at: moment)
    var acts: [NewestAct] = []
    try database.prepared("SELECT o.act, o.number, o.name \(matching.sql) ORDER BY o.act DESC LIMIT ?")
      .each(matching.arguments + [limit]) { row in
        acts.append(NewestAct(act: row.integer(), subject: row.number(), title: row.narratives()))
      }
    return acts
  }

  /// Of projects.
  public func newestActs(of filter: ProjectFilter, at moment: Moment, limit: Int) throws -> [NewestAct] {
    try projectRows(filter, at: moment, order: .newest, limit: limit).map {
      NewestAct(act: $0.act, subject: $0.number, title: $0.title)
    }
  }
}
