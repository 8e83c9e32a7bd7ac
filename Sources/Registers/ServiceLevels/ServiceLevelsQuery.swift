public import Domain

extension Reading {
  /// The procedures of which dossiers are closed, by name.
  public func closedProcedures(known: Int64? = nil) throws -> [ProcedureName] {
    var names: [ProcedureName] = []
    let known = known ?? (openEnd - 1)
    try database.prepared(
      "SELECT DISTINCT procedure FROM dossier_step WHERE known_from <= ?1 AND known_to > ?1 ORDER BY procedure"
    ).each(known) { row in
      if let name = ProcedureName(row.text()) { names.append(name) }
    }
    return names
  }

  /// How long the steps of closed dossiers took, as known at a position. Cost: all their steps.
  public func serviceLevels(
    of procedure: ProcedureName, _ rules: DossierRules, known: Int64? = nil
  ) throws -> ServiceLevels {
    var tally = ServiceTally(rules)
    let known = known ?? (openEnd - 1)
    let sql = """
      SELECT dossier, filed_on, closed_on, step, office, started, ended FROM dossier_step
      WHERE known_from <= ?1 AND known_to > ?1 AND procedure = ?2
      """
    try database.prepared(sql).each(known, procedure.text) { row in
      let (dossier, filed, closed) = (row.text(), Day(number: row.int()), Day(number: row.int()))
      guard let step = ServiceStep(rawValue: row.text()) else { return }
      let span = ServiceSpan(
        step: step, office: OfficeName(row.text()), started: Day(number: row.int()), ended: row.day())
      tally.add(span, of: dossier, procedure, filed: filed, closed: closed)
    }
    return tally.levels(of: procedure)
  }
}
