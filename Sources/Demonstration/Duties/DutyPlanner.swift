import Domain
import Record
import Reference

/// What holders did about what their certificates oblige them to do (Decree 58/2022/NĐ-CP, art. 21): most in time, some late, some not
/// yet. Only under certificates that still run on the last day, so that the record stays small.
struct DutyPlanner {
  let setting: Setting
  private let rules: DutyRules

  init(_ setting: Setting) {
    self.setting = setting
    rules = DutyRules(
      law: Laws.book, offices: Offices.directory, calendar: Calendars.official, places: Places.provinces,
      today: setting.until)
  }

  /// The acts that follow one dossier, once its result was received.
  func acts(after dossier: Dossiers.Numbered, _ committees: inout Committees) -> [TimedAct] {
    let plan = dossier.plan
    guard case .granted(let certificate) = plan.fate, let received = plan.received, let decided = plan.decided else {
      return []
    }
    var stream = Stream(setting.seed, .duty, plan.index)
    let names = plan.procedure.duties.map(\.name)
    let account = names.contains(.accountNotice) ? self.account(plan, certificate, received, &stream) : []
    guard names.contains(.planNotice) else { return account }
    guard let delay = delay(within: 45, usual: 12...43, &stream), let sent = day(delay, after: received) else {
      return account
    }
    let offices = committees.of(certificate.provinces, named: decided.day, on: sent)
    return account + plans(plan, certificate, sent, offices, &stream)
  }

  /// So many working days after the receipt; nil where it is not done at all.
  private func delay(within limit: Int, usual: ClosedRange<Int>, _ stream: inout Stream) -> Int? {
    let draw = stream.below(100)
    if draw < 2 { return nil }
    return draw < 10 ? limit + 1 + stream.below(12) : stream.between(usual)
  }

  private func day(_ count: Int, after received: Day) -> Day? {
    guard setting.office.reaches(received, by: 140) else { return nil }
    let day = setting.office.day(count, after: received)
    return day <= setting.until ? day : nil
  }

  private func account(
    _ plan: DossierPlan, _ certificate: Certificate, _ received: Day, _ stream: inout Stream
  ) -> [TimedAct] {
    guard let delay = delay(within: 10, usual: 1...9, &stream), let day = day(delay, after: received) else { return [] }
    let holder = plan.applicant
    let account = DutyAct.BankAccount(
      bank: Text("Ngân hàng Minh Họa (hư cấu)"), owner: Text(holder.organisation.name[.vi]),
      number: Text("DEMO \(1_000_000 + stream.below(9_000_000))"), currency: holder.currency)
    let notice = DutyAct.AccountNotice(
      certificate: .certificate(certificate.kind, certificate.number), arrival: .init(manner: .online, on: day),
      event: plan.matter.change == .issued ? .opened : .used, account: account)
    return [act(.accountNotified(notice), holder, by: .organisation(holder.number), on: day, &stream)]
  }

  /// One plan for all provinces; each confirms it within some days, as the office it has become by then.
  private func plans(
    _ plan: DossierPlan, _ certificate: Certificate, _ sent: Day, _ offices: [OfficeName], _ stream: inout Stream
  ) -> [TimedAct] {
    guard let paper = setting.papers[DutyAct.PlanNotice.item] else { return [] }
    let number = RecordNumber.certificate(certificate.kind, certificate.number)
    let filed = FiledPaper(
      item: paper.item, form: .file(digest: paper.digest, type: paper.type, bytes: Int64(paper.bytes.count)),
      fileName: "\(paper.item).\(paper.type.rawValue)")
    let sender = Body.organisation(plan.applicant.number)
    var acts = zip(offices, OfficeDays.moments(offices.count, of: sent, &stream)).map { office, moment in
      let notice = DutyAct.PlanNotice(
        certificate: number, arrival: .init(manner: .online, on: sent), office: office, plan: filed)
      return act(.planSent(notice), plan.applicant, by: sender, at: moment)
    }
    var confirming: Set<OfficeName> = []
    for office in offices {
      guard let confirmed = day(1 + stream.below(4), after: sent) else { continue }
      let current = setting.planner.offices.current(office, on: confirmed)?.name ?? office
      guard confirming.insert(current).inserted else { continue }
      let receipt = DutyAct.PlanReceipt(certificate: number, office: current, on: confirmed)
      acts.append(act(.planReceived(receipt), plan.applicant, by: .office(current), on: confirmed, &stream))
    }
    return acts
  }

  func act(
    _ act: DutyAct, _ holder: Charity, by body: Body, on day: Day, _ stream: inout Stream
  ) -> TimedAct {
    self.act(act, holder, by: body, at: OfficeDays.moment(of: day, &stream))
  }

  private func act(_ act: DutyAct, _ holder: Charity, by body: Body, at moment: Instant) -> TimedAct {
    TimedAct(
      moment: moment,
      act: .duty(.duties(of: holder.number), DutyStep(act: act, by: .init(body: body, account: nil))))
  }

  /// The people's committees of provinces, each looked up once.
  struct Committees {
    private var rules: DutyRules
    private var known: [String: [OfficeName]] = [:]

    init(_ planner: DutyPlanner) { rules = planner.rules }

    /// As they are on a day, for provinces by the names of another.
    mutating func of(_ provinces: [Text], named: Day, on day: Day) -> [OfficeName] {
      var found: [OfficeName] = []
      rules.today = day
      for province in provinces {
        let key = "\(province.string) \(named < Places.reform) \(day < Places.reform)"
        let offices = known[key] ?? rules.committees(of: [province], named: named)
        known[key] = offices
        for office in offices where !found.contains(office) { found.append(office) }
      }
      return found
    }
  }
}

extension DossierPlan {
  /// The day on which the result was in hand; nil before.
  var received: Day? { steps.firstIndex { $0.kind == .resultReceived }.map { moments[$0].day } }

  /// Whether its result was received within the last weeks before a day, or is not in hand yet.
  func isRecent(_ day: Day) -> Bool { received.map { $0 > day - 30 } ?? true }
}
