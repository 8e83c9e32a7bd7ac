/// What somebody has to do next with a measure, and how long the law gives (việc cần làm).
public struct MeasureTask: Hashable, Sendable {
  public var kind: Kind
  public var body: Body
  /// The day from which its limit runs, not counted.
  public var since: Day
  /// nil where the law sets none.
  public var step: MeasureLaw.Step?

  public init(kind: Kind, body: Body, since: Day, step: MeasureLaw.Step?) {
    self.kind = kind
    self.body = body
    self.since = since
    self.step = step
  }

  /// What is to be done.
  public enum Kind: String, CaseIterable, Sendable, Hashable {
    case consult
    case acknowledgeLetter = "acknowledge-letter"
    case giveOpinion = "give-opinion"
    case decide, notify
    case acknowledgeDecision = "acknowledge-decision"
    case takeBack = "take-back"
    case reportRemedy = "report-remedy"
    case examine, conclude, settle, close

    public var wording: Wording {
      switch self {
      case .consult:
        Wording(
          vi: "Lấy ý kiến các cơ quan liên quan", en: "Ask the offices concerned", fr: "Consulter les administrations")
      case .acknowledgeLetter:
        Wording(
          vi: "Xác nhận nhận văn bản lấy ý kiến", en: "Confirm receipt of the letter",
          fr: "Accuser réception de la lettre")
      case .giveOpinion: Wording(vi: "Cho ý kiến", en: "Give an opinion", fr: "Rendre un avis")
      case .decide: Wording(vi: "Xem xét, quyết định", en: "Decide", fr: "Décider")
      case .notify:
        Wording(vi: "Thông báo quyết định cho tổ chức", en: "Notify the organisation", fr: "Notifier l’organisation")
      case .acknowledgeDecision:
        Wording(
          vi: "Xác nhận nhận quyết định", en: "Confirm receipt of the decision",
          fr: "Accuser réception de la décision")
      case .takeBack:
        Wording(vi: "Thu hồi Giấy đăng ký", en: "Take the certificate back", fr: "Reprendre le certificat")
      case .reportRemedy:
        Wording(
          vi: "Khắc phục vi phạm và thông báo kết quả", en: "Remedy and report", fr: "Corriger et rendre compte")
      case .examine:
        Wording(
          vi: "Kiểm tra kết quả khắc phục", en: "Examine what was remedied", fr: "Examiner les corrections")
      case .conclude:
        Wording(
          vi: "Quyết định về việc đình chỉ", en: "Decide on the suspension", fr: "Statuer sur la suspension")
      case .settle:
        Wording(
          vi: "Giải quyết các vấn đề khi chấm dứt hoạt động", en: "Settle the wind-up", fr: "Régler la liquidation")
      case .close:
        Wording(vi: "Kết thúc vụ việc", en: "Close", fr: "Clore")
      }
    }
  }
}

extension MeasureCase {
  /// Everything that is to be done now, with whose each is and how long the law gives.
  public func tasks(under law: MeasureLaw) -> [MeasureTask] {
    let holder = Body.organisation(opening.holder)
    let (receiver, decider) = (Body.office(law.receiver), Body.office(law.decider))
    let task = { (kind: MeasureTask.Kind, body: Body, since: Day, step: MeasureLaw.Step.Name?) in
      MeasureTask(kind: kind, body: body, since: since, step: step.flatMap(law.step))
    }
    let takingBack = { (since: Day) in
      mayReturnCertificate ? [task(.takeBack, receiver, since, nil)] : []
    }
    switch state {
    case .opened(let since):
      guard opening.matter.isByHolder || !meetings.isEmpty else { return [task(.consult, decider, since, nil)] }
      return takingBack(since) + [task(.decide, decider, meetings.last?.on ?? since, nil)]
    case .consulting(let since): return consulting(since, decider, law)
    case .decided(let day): return [task(.notify, receiver, day, .notice)] + takingBack(day)
    case .notified(let day): return [task(.acknowledgeDecision, holder, day, nil)] + takingBack(day)
    case .remedying(let since): return [task(.reportRemedy, holder, since, .remedy)]
    case .reported(let day): return [task(.examine, receiver, day, nil)]
    case .examined(let day): return [task(.conclude, decider, day, nil)]
    case .windingUp(let since):
      if isSettled { return [task(.close, receiver, settlements.map(\.on).max() ?? since, nil)] }
      return (unsettled.isEmpty ? [] : [task(.settle, holder, since, .windUp)]) + takingBack(since)
    case .closed: return []
    }
  }

  private func consulting(_ since: Day, _ decider: Body, _ law: MeasureLaw) -> [MeasureTask] {
    let open = letters.filter { $0.opinion == nil }
    guard !open.isEmpty else {
      let last = letters.compactMap(\.answered).max() ?? since
      return [MeasureTask(kind: .decide, body: decider, since: last, step: nil)]
    }
    return open.map { letter in
      guard let received = letter.received else {
        return MeasureTask(kind: .acknowledgeLetter, body: .office(letter.office), since: letter.sent, step: nil)
      }
      return MeasureTask(
        kind: .giveOpinion, body: .office(letter.office), since: received, step: law.step(.opinion))
    }
  }
}

extension MeasureTask {
  /// The day its limit ends on; nil where there is none.
  public func due(by calendar: WorkingCalendar) -> DueDay? { step.map { calendar.due($0.limit, from: since) } }
}
