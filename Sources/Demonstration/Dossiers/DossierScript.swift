import Domain
import Record

/// The acts of one dossier, each as the body that takes it would record it.
struct DossierScript {
  let setting: Setting
  let dossier: Dossiers.Numbered
  let words: DossierWords

  private var plan: DossierPlan { dossier.plan }
  private var receiver: Body { .office(plan.procedure.receiver) }
  private var decider: Body { .office(plan.procedure.decider) }
  private var applicant: Body { .organisation(plan.applicant.number) }

  /// With the certificate a grant issues, and before it its holder where the record has not named it yet.
  func acts(recordingHolder: Bool) -> [TimedAct] {
    plan.steps.indices.flatMap { place in
      let moment = plan.moments[place]
      let act = act(of: plan.steps[place].kind, at: moment.day, stream(place))
      let step = DossierStep(act: act, by: .init(body: body(of: plan.steps[place].kind), account: nil))
      var acts = [TimedAct(moment: moment, act: .dossier(plan.subject, step))]
      if case .filed = act { acts[0].claims = claims }
      if case .decided(let decision) = act { acts += issued(decision, moment, recordingHolder) }
      return acts
    }
  }

  /// Its number; and while it is open, that there is no second one on its certificate.
  private var claims: [TimedAct.Claim] {
    let isOpen = plan.steps.allSatisfy { $0.kind != .resultReceived && $0.kind != .withdrawn } && !isRefused
    guard isOpen, let certificate = certificateNumber else { return [.dossier(dossier.number)] }
    return [.dossier(dossier.number), .open(certificate, plan.procedure.name)]
  }

  private var isRefused: Bool { if case .refused = plan.fate { plan.decided != nil } else { false } }

  /// The certificate it is about; nil where one is to be issued.
  private var certificateNumber: RecordNumber? { plan.matter.held.map { .certificate($0.kind, $0.number) } }

  private func stream(_ place: Int) -> Stream {
    Stream(setting.seed, .remark, UInt64(plan.index) << 12 | UInt64(place))
  }

  private func body(of kind: DossierPlan.Step.Kind) -> Body {
    switch kind {
    case .filed, .supplemented, .withdrawn, .resultReceived: plan.manner == .online ? applicant : receiver
    case .asked, .originalReceived, .accepted, .consulted, .corrected, .forwarded, .handedOver: receiver
    case .received(let place), .answered(let place):
      plan.letters[place].recordedByPost == nil ? .office(plan.letters[place].office) : receiver
    case .arrived, .appraised, .decided: decider
    }
  }

  private func act(of kind: DossierPlan.Step.Kind, at day: Day, _ chance: Stream) -> DossierAct {
    var stream = chance
    switch kind {
    case .filed: return .filed(filing(on: day))
    case .asked: return .supplementRequested(words.request(plan, &stream))
    case .supplemented: return .supplemented(supplement(on: day))
    case .originalReceived: return .originalReceived(item: original, on: day)
    case .accepted: return .acceptedAsComplete
    case .consulted: return .consulted(plan.letters.map(\.office))
    case .received(let place): return .letterReceived(plan.letters[place].office, on: receipt(of: place))
    case .answered(let place):
      let letter = plan.letters[place]
      let opinion = words.opinion(of: letter.office, on: plan, objecting: objects(place), &stream)
      return .opinionGiven(letter.office, opinion, on: setting.office.day(letter.answered ?? 0, after: plan.filedOn))
    case .corrected(let place): return .corrected(correction(of: place, &stream))
    case .forwarded: return .forwarded(without: plan.letters.filter { $0.answered == nil }.map(\.office))
    case .arrived: return .receivedForDecision(on: day)
    case .appraised: return .appraised(words.appraisal(of: plan, unmet: unmet, on: day, &stream))
    case .decided: return .decided(decision(&stream))
    case .handedOver: return .handedOver(stream.chance(60) ? .inPerson : .post, on: day)
    case .resultReceived: return .resultReceived(on: day)
    case .withdrawn: return .withdrawn(reason: words.withdrawal(of: plan, &stream))
    }
  }

  private func filing(on day: Day) -> DossierFiling {
    let answers = DossierAnswers(setting: setting, plan: plan, scope: scope(on: day), on: day)
    return DossierFiling(
      procedure: plan.procedure.name, number: dossier.number, slip: plan.slip,
      applicant: .init(
        organisation: plan.applicant.number, name: plan.applicant.organisation(on: day).name,
        country: plan.applicant.organisation.country),
      manner: plan.manner, scope: answers.scope, answers: answers.open, personal: answers.personal,
      papers: papers(on: day), certificate: certificateNumber, daysLate: plan.daysLate)
  }

  private var original: String { plan.matter.original(under: plan.procedure)?.code ?? "" }

  private func supplement(on day: Day) -> DossierAct.Supplement {
    let answers = DossierAnswers(setting: setting, plan: plan, scope: scope(on: day), on: day)
    return DossierAct.Supplement(
      scope: answers.scope, answers: answers.open, personal: answers.personal, papers: papers(on: day))
  }

  private func scope(on day: Day) -> DossierScope {
    setting.planner.scope(plan.matter, of: plan.applicant, on: day, plan.approvingBodies)
  }

  /// Files where the dossier came online, else papers that the receiving office holds. An original is never filed online: it is
  /// received later.
  private func papers(on day: Day) -> [FiledPaper] {
    let items = plan.procedure.items.filter { $0.form != .application && plan.matter.asks(for: $0) }
    return items.compactMap { item in
      guard plan.manner == .online, let paper = setting.papers[item.code] else {
        return plan.manner == .online ? nil : FiledPaper(item: item.code, form: .original(receivedOn: day))
      }
      return FiledPaper(
        item: item.code, form: .file(digest: paper.digest, type: paper.type, bytes: Int64(paper.bytes.count)),
        fileName: "\(item.code).\(paper.type.rawValue)")
    }
  }

  private func receipt(of place: Int) -> Day {
    setting.office.day(plan.letters[place].received, after: plan.filedOn)
  }

  /// What came on paper was entered a working day too late.
  private func correction(of place: Int, _ stream: inout Stream) -> DossierAct.Correction {
    let step = plan.steps.firstIndex { $0.kind == .received(place) } ?? 0
    return DossierAct.Correction(
      step: step, statement: words.correction(&stream),
      replacement: .day(setting.office.day(plan.letters[place].received - 1, after: plan.filedOn)))
  }

  /// A refused dossier met with at least one objection.
  private func objects(_ place: Int) -> Bool {
    guard case .refused = plan.fate else { return false }
    return plan.letters.firstIndex { $0.answered != nil } == place || (plan.index + place) % 7 == 0
  }

  /// The criterion a refused dossier does not meet; nil for any other.
  private var unmet: String? {
    guard case .refused = plan.fate else { return nil }
    let codes = words.refusable(plan.procedure)
    return codes[plan.index % codes.count]
  }

  private func decision(_ stream: inout Stream) -> DossierDecision {
    guard let number = dossier.decision else { preconditionFailure("a decision without its number") }
    switch plan.fate {
    case .granted(let certificate): return DossierDecision(number: number, result: .granted(certificate))
    case .refused, .withdrawn, .open:
      let reasons = words.refusal(of: plan, unmet: unmet ?? "", &stream)
      return DossierDecision(number: number, result: .refused(reasons: reasons))
    }
  }

  /// What the public may know of a decision: nothing, unless it grants.
  private func issued(_ decision: DossierDecision, _ moment: Instant, _ recordingHolder: Bool) -> [TimedAct] {
    guard case .granted(let certificate) = decision.result else { return [] }
    let issued = CertificateIssued(
      certificate: certificate, decision: decision.number, procedure: plan.procedure.name, dossier: plan.subject)
    let act = TimedAct(
      moment: moment.later(milliseconds: 600),
      act: .certificateIssued(.certificate(certificate.kind, certificate.number), issued),
      claims: plan.matter.held == nil ? [.certificate(certificate)] : [])
    guard recordingHolder || plan.matter.isOfName else { return [act] }
    // By the name that is granted.
    let organisation = plan.applicant.organisation(on: moment.day + 1)
    let holder = TimedAct(
      moment: moment.later(milliseconds: 300), act: .organisationRecorded(plan.applicant.number, organisation))
    return [holder, act]
  }
}
