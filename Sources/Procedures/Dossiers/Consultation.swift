import Domain

/// Letters, receipts, opinions, forwarding (Decree 58/2022/NĐ-CP, art. 11(3)–(5)).
extension Handling.Case {
  func consult(_ offices: [OfficeName]) throws(Refusal) -> DossierAct {
    guard case .complete = dossier.state else { throw .notNow }
    let named = procedure.consulted(for: dossier.filing.scope, by: setting.offices, on: setting.today)
    let missing = named.filter { !offices.contains($0) }
    let extra = offices.filter { !named.contains($0) }
    guard procedure.step(.consultation) != nil else { throw .notNow }
    guard missing.isEmpty, Set(offices).count == offices.count else {
      throw .wrongConsultees(missing: missing, extra: extra)
    }
    let further = extra.filter {
      setting.offices[$0]?.exists(on: setting.today) != true || !procedure.isOpenToFurtherOffices
    }
    guard further.isEmpty else { throw .wrongConsultees(missing: [], extra: further) }
    guard !offices.isEmpty else { throw .nobodyToConsult }
    return .consulted(named + extra)
  }

  func acknowledgeLetter(_ office: OfficeName, _ day: Day) throws(Refusal) -> DossierAct {
    let letter = try openLetter(to: office)
    if let received = letter.received { throw .alreadyReceived(on: received) }
    try check(day, notBefore: .letter, on: letter.sent)
    return .letterReceived(office, on: day)
  }

  func giveOpinion(_ office: OfficeName, _ opinion: Opinion, _ day: Day) throws(Refusal) -> DossierAct {
    let letter = try openLetter(to: office)
    if let answered = letter.answered { throw .alreadyAnswered(on: answered) }
    try check(opinion)
    if let received = letter.received {
      try check(day, notBefore: .receipt, on: received)
    } else {
      try check(day, notBefore: .letter, on: letter.sent)
    }
    return .opinionGiven(office, opinion, on: day)
  }

  /// Objections and conditions bind nobody without their reasons.
  func check(_ opinion: Opinion) throws(Refusal) {
    switch opinion.stance {
    case .agrees: break
    case .agreesWithConditions, .objects: guard !opinion.reasons.isEmpty else { throw .reasonsMissing }
    }
  }

  private func openLetter(to office: OfficeName) throws(Refusal) -> Dossier.Letter {
    guard case .consulting = dossier.state else { throw .notNow }
    if case .office(let own) = actor.body, own != office, own != procedure.receiver { throw .notForYou(office) }
    guard let letter = dossier.letter(to: office) else { throw .notConsulted(office) }
    return letter
  }

  /// Silence is never consent: either every opinion is there, or exactly the offices that are late by the calendar are named
  /// (Decree 58/2022/NĐ-CP, art. 11(5) has no rule for them: to be confirmed).
  func forward(_ without: [OfficeName]) throws(Refusal) -> DossierAct {
    if case .complete = dossier.state { return try forwardUnconsulted(without) }
    guard case .consulting = dossier.state else { throw .notNow }
    let late = dossier.late(under: procedure, on: setting.today, by: setting.calendar)
    let wrong = without.filter { !late.contains($0) }
    guard wrong.isEmpty else { throw .notLate(wrong) }
    let open = dossier.letters.filter { $0.opinion == nil }.map(\.office)
    let waiting = open.filter { !late.contains($0) }
    guard waiting.isEmpty else { throw .opinionsMissing(waiting) }
    let unnamed = late.filter { !without.contains($0) }
    guard unnamed.isEmpty else { throw .lateUnnamed(unnamed) }
    return .forwarded(without: late)
  }

  /// Where the law asks nobody, as for a re-issue (Decree 58/2022/NĐ-CP, art. 13(2)–(3)), or an amendment concerns no office that the
  /// receiving office would name.
  private func forwardUnconsulted(_ without: [OfficeName]) throws(Refusal) -> DossierAct {
    guard setting.mayForwardUnconsulted(dossier) else { throw .notNow }
    guard without.isEmpty else { throw .notLate(without) }
    return .forwarded(without: [])
  }

  func acknowledgeForwarded(_ day: Day) throws(Refusal) -> DossierAct {
    guard case .forwarded(let forwarded) = dossier.state else { throw .notNow }
    try check(day, notBefore: .forwarding, on: forwarded)
    return .receivedForDecision(on: day)
  }
}

extension Setting {
  /// Whether a complete dossier may go to the deciding office without anybody's opinion.
  func mayForwardUnconsulted(_ dossier: Dossier) -> Bool {
    guard procedure.step(.consultation) != nil else { return true }
    return procedure.isOpenToFurtherOffices
      && procedure.consulted(for: dossier.filing.scope, by: offices, on: today).isEmpty
  }
}
