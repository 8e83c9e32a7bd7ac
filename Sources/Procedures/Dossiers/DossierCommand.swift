public import Domain

/// What somebody wants to do with a dossier that was filed. ``Handling`` turns it into acts, or refuses in words.
public enum DossierCommand: Equatable, Sendable {
  /// Decree 58/2022/NĐ-CP, art. 11(2).
  case requestSupplement(DossierAct.SupplementRequest)
  case supplement(DossierAct.Supplement)
  /// The receiving office has the original of an item of the dossier.
  case receiveOriginal(String, on: Day)
  case acceptAsComplete
  /// The same, with the originals that the receiving office has had in hand since, by the code of their item.
  case acceptWithOriginals([String: Day])
  /// Decree 58/2022/NĐ-CP, art. 11(3): to exactly the offices the law names.
  case consult([OfficeName])
  case acknowledgeLetter(OfficeName, on: Day)
  /// Decree 58/2022/NĐ-CP, art. 11(4).
  case giveOpinion(OfficeName, Opinion, on: Day)
  /// Decree 58/2022/NĐ-CP, art. 11(5); `without` names the offices that are late.
  case forward(without: [OfficeName])
  case acknowledgeForwarded(on: Day)
  /// Decree 58/2022/NĐ-CP, art. 11(6).
  case appraise(Appraisal)
  case decide(DossierDecision)
  /// Decree 58/2022/NĐ-CP, art. 11(7).
  case handOver(DossierAct.Delivery, on: Day)
  case acknowledgeResult(on: Day)
  case withdraw(reason: Text)
  case correct(DossierAct.Correction)
}
