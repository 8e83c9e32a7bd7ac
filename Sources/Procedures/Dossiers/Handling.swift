public import Domain

/// How a dossier is handled (giải quyết hồ sơ; Decree 58/2022/NĐ-CP, art. 11): pure functions from a command and the dossier's own
/// acts to the next acts, or to a refusal in words. Whether the person may do it at all is ``Access``' to say.
public enum Handling {
  /// The act by which a complete application becomes a dossier.
  public static func file(
    _ application: Application, as number: DossierNumber, slip: SlipCode, manner: DossierFiling.Manner,
    _ setting: Setting
  ) throws(Refusal) -> DossierAct {
    if let refusal = ProcedureCatalogue.form(application.procedure)?.ineligibility(setting) { throw refusal }
    if let holder = setting.certificate?.certificate.holder, holder != application.applicant.organisation {
      throw .wrongHolder
    }
    try check(application.scope, application.papers, setting)
    return .filed(
      DossierFiling(
        procedure: application.procedure, number: number, slip: slip, applicant: application.applicant,
        manner: manner, scope: application.scope, answers: application.answers, personal: application.personal,
        papers: application.papers, certificate: application.certificate,
        daysLate: setting.daysLate))
  }

  /// The acts a command makes of a dossier; at least one. Whatever is returned follows: the dossier takes it without a fault.
  public static func decide(
    _ command: DossierCommand, on dossier: Dossier, by actor: DossierEntry.Actor, _ setting: Setting
  ) throws(Refusal) -> [DossierAct] {
    let handling = Case(dossier: dossier, actor: actor, setting: setting)
    switch command {
    case .requestSupplement(let request): return [try handling.request(request)]
    case .supplement(let supplement): return [try handling.supplement(supplement)]
    case .receiveOriginal(let item, let day): return [try handling.receive(item, on: day)]
    case .acceptAsComplete: return [try handling.accept()]
    case .acceptWithOriginals(let days): return try handling.accept(originals: days)
    case .consult(let offices): return [try handling.consult(offices)]
    case .acknowledgeLetter(let office, let day): return [try handling.acknowledgeLetter(office, day)]
    case .giveOpinion(let office, let opinion, let day): return [try handling.giveOpinion(office, opinion, day)]
    case .forward(let without): return [try handling.forward(without)]
    case .acknowledgeForwarded(let day): return [try handling.acknowledgeForwarded(day)]
    case .appraise(let appraisal): return [try handling.appraise(appraisal)]
    case .decide(let decision): return [try handling.decide(decision)]
    case .handOver(let delivery, let day): return [try handling.handOver(delivery, day)]
    case .acknowledgeResult(let day): return [try handling.acknowledgeResult(day)]
    case .withdraw(let reason): return [try handling.withdraw(reason)]
    case .correct(let correction): return [try handling.correct(correction)]
    }
  }

  /// What every application must hold, at the filing and after each supplement: for a new certificate, where and in what its holder
  /// wants to work (Decree 58/2022/NĐ-CP, art. 8(1)); and every paper that is not optional (art. 11(1)). An original is not filed but
  /// handed in: it must be there when the dossier is accepted as complete.
  static func check(_ scope: DossierScope, _ papers: [FiledPaper], _ setting: Setting) throws(Refusal) {
    if setting.certificate == nil {
      guard !scope.fields.isEmpty else { throw .noFields }
      guard !scope.provinces.isEmpty else { throw .noProvinces }
    }
    let known = Set(setting.places.units(.province, on: setting.today).flatMap(\.codes))
    if let unknown = scope.provinces.first(where: { !known.contains($0) }) { throw .unknownProvince(unknown) }
    let held = Set(papers.map(\.item))
    let missing = setting.procedure.items.filter {
      $0.form != .application && $0.form != .original && !$0.isOptional && !held.contains($0.code)
    }
    guard missing.isEmpty else { throw .papersMissing(missing.map(\.code)) }
  }

  /// One command on one dossier.
  struct Case {
    var dossier: Dossier
    let actor: DossierEntry.Actor
    let setting: Setting

    var procedure: Procedure { setting.procedure }
    /// nil where the procedure cannot be lived here any more.
    var form: (any ProcedureForm)? { ProcedureCatalogue.form(dossier.filing.procedure) }

    /// A day that somebody says: not before an event, not after today.
    func check(_ day: Day, notBefore event: Refusal.Event, on earlier: Day) throws(Refusal) {
      guard day <= setting.today else { throw .inTheFuture(today: setting.today) }
      guard day >= earlier else { throw .before(event, on: earlier) }
    }
  }
}

extension Setting {
  /// By how many calendar days a dossier filed today is late; nil where it is in time, or the law sets no last day.
  public var daysLate: Int? {
    guard let expiry = certificate?.certificate.expiry, let last = procedure.window.lastDay(expiry: expiry) else {
      return nil
    }
    return today > last ? today - last : nil
  }
}
