import Domain

/// What offices and applicants write in the course of a dossier.
struct DossierWords {
  private let opinions: [(who: String, stance: Opinion.Stance, words: String)]
  /// By code of the criterion and what is found.
  private let findings: [String: [String]]
  private let remarks: [String: [String]]
  private let works: Works

  init(_ works: Works) {
    self.works = works
    opinions = Stock("opinions", cells: 3).rows.map { row in
      guard let stance = Opinion.Stance(rawValue: row[1]) else { fatalError("Demonstration: no stance \(row[1])") }
      return (row[0], stance, row[2])
    }
    findings = Dictionary(grouping: Stock("findings", cells: 3).rows, by: { "\($0[0]) \($0[1])" })
      .mapValues { $0.map { $0[2] } }
    remarks = Dictionary(grouping: Stock("remarks", cells: 2).rows, by: { $0[0] }).mapValues { $0.map { $0[1] } }
  }

  /// Everything that is missing or wrong, at once.
  func request(_ plan: DossierPlan, _ stream: inout Stream) -> DossierAct.SupplementRequest {
    var items = plan.procedure.items.filter {
      $0.form != .application && $0.form != .original && plan.matter.asks(for: $0)
    }
    stream.shuffle(&items)
    let demands = items.prefix(1 + stream.below(3)).map { item in
      let words = filled(pick(remarks["demand-\(need(of: item, &stream))"] ?? [], &stream), plan, &stream)
      return DossierAct.SupplementRequest.Demand(
        about: item.code, words: Text(words.string.replacing("{item}", with: item.words.vi)))
    }
    return DossierAct.SupplementRequest(demands: demands)
  }

  /// What about a paper is wrong.
  private func need(of item: DossierItem, _ stream: inout Stream) -> String {
    switch item.foreign {
    case .nothing: return "paper"
    case .translation: return "translation"
    case .legalisationAndTranslation:
      if item.form == .copy || stream.chance(50) { return "legalisation" }
      return item.concerns == .representative ? "person" : "plan"
    }
  }

  func opinion(of office: OfficeName, on plan: DossierPlan, objecting: Bool, _ stream: inout Stream) -> Opinion {
    let draw = stream.below(100)
    let stance: Opinion.Stance = objecting ? .objects : draw < 88 ? .agrees : .agreesWithConditions
    let own = opinions.filter { $0.who == office.text && $0.stance == stance }
    let kind = office.text.hasPrefix("pc-") ? "province" : "ministry"
    let general = opinions.filter { $0.who == kind && $0.stance == stance }
    let all = own.isEmpty || stream.chance(25) ? general : own
    let fitting = plan.matter.isAboutTerm ? all : (own + general).filter { $0.words.contains("{act}") }
    let chosen = fitting.isEmpty ? all : fitting
    return Opinion(stance: stance, reasons: filled(pick(chosen.map(\.words), &stream), plan, &stream))
  }

  /// Every criterion of the procedure, one of them not met where the dossier will be refused.
  func appraisal(of plan: DossierPlan, unmet: String?, on day: Day, _ stream: inout Stream) -> Appraisal {
    let found = plan.procedure.criteria.map { criterion in
      let isMet = criterion.code != unmet
      let words = findings["\(criterion.code) \(isMet ? "met" : "unmet")"] ?? []
      return Appraisal.Finding(
        criterion: criterion.code, isMet: isMet, words: filled(pick(words, &stream), plan, &stream))
    }
    return Appraisal(form: stream.chance(15) ? .meeting(on: day) : .writtenOpinions, findings: found)
  }

  /// The criteria for which there are words of refusal.
  func refusable(_ procedure: Procedure) -> [String] {
    procedure.criteria.map(\.code).filter { findings["\($0) refusal"] != nil }
  }

  func refusal(of plan: DossierPlan, unmet: String, _ stream: inout Stream) -> Text {
    filled(pick(findings["\(unmet) refusal"] ?? [], &stream), plan, &stream)
  }

  func withdrawal(of plan: DossierPlan, _ stream: inout Stream) -> Text {
    filled(pick(remarks["withdrawal"] ?? [], &stream), plan, &stream)
  }

  func correction(_ stream: inout Stream) -> Text { Text(pick(remarks["correction"] ?? [], &stream)) }

  private func pick(_ list: [String], _ stream: inout Stream) -> String {
    precondition(!list.isEmpty, "Demonstration: words are missing")
    return stream.pick(list)
  }

  private func filled(_ words: String, _ plan: DossierPlan, _ stream: inout Stream) -> Text {
    let profile = plan.applicant.profile
    let field = stream.pick(profile.fields)
    let work = works.works[stream.pick(works.works(in: field, terrain: nil))].words.vi
    let fields = profile.fields.map(\.wording.vi).joined(separator: "; ")
    return Text(
      plan.matter.filled(words).replacing("{org}", with: plan.applicant.organisation(on: plan.filedOn).name[.vi])
        .replacing(
          "{work}", with: work
        )
        .replacing("{fields}", with: fields.uncapitalised).replacing("{places}", with: "các tỉnh, thành phố đăng ký"))
  }
}
