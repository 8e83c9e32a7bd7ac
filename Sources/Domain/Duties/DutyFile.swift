/// A certificate with the acts that granted it and all that was done about its duties (hồ sơ nghĩa vụ theo Giấy đăng ký; Decree
/// 58/2022/NĐ-CP, arts 19 and 21): what the clocks are reckoned from.
public struct DutyFile: Equatable, Sendable {
  public var number: RecordNumber
  /// As it stands now.
  public var certificate: Certificate
  /// In the order of recording; at least one.
  public var grants: [Grant]
  /// In the order of recording, of this certificate only.
  public var entries: [DutyEntry]

  public init(number: RecordNumber, certificate: Certificate, grants: [Grant], entries: [DutyEntry]) {
    self.number = number
    self.certificate = certificate
    self.grants = grants
    self.entries = entries
  }

  /// Takes in an act by which the certificate stands as it now does. What was entered from outside is one grant however often it
  /// was corrected, and none once a procedure of this record granted the certificate.
  public mutating func take(_ certificate: Certificate, _ grant: Grant) {
    self.certificate = certificate
    switch (grant.source, grants.last?.source) {
    case (.outside, .outside?): grants[grants.count - 1] = grant
    case (.outside, .procedure?): break
    case (.procedure, _), (.outside, nil): grants.append(grant)
    }
  }

  public var holder: RecordNumber { certificate.holder }

  /// Who has to do with its duties.
  public func parties(by rules: DutyRules) -> DutyParties {
    let sent = entries.compactMap { entry -> OfficeName? in
      if case .planSent(let notice) = entry.act { rules.current(notice.office) } else { nil }
    }
    return DutyParties(
      holder: holder, receiver: receiver(by: rules), planned: Set(sent), owed: Set(planOffices(by: rules)))
  }

  /// The office that notices are made to: the one that received the dossier. It is to be confirmed: Decree 58/2022/NĐ-CP, art. 21(3)
  /// names none.
  public func receiver(by rules: DutyRules) -> OfficeName {
    grants.last.flatMap { rules.procedure(of: $0, certificate.kind) }?.receiver ?? .comingo
  }

  /// An act that issued, extended, amended or re-issued the certificate.
  public struct Grant: Hashable, Sendable {
    public var source: Source
    /// The day of the act, or for what came from outside the day of issue that stands on it.
    public var on: Day
    /// The provinces it named, by the names of the day of issue.
    public var provinces: [Text]
    public var receipt: Receipt

    public init(source: Source, on: Day, provinces: [Text], receipt: Receipt) {
      self.source = source
      self.on = on
      self.provinces = provinces
      self.receipt = receipt
    }
  }

  /// How a certificate came into the record.
  public enum Source: Hashable, Sendable {
    /// By a procedure of this record; the law of the filing day lays its duties down.
    case procedure(ProcedureName, filed: Day)
    /// Issued elsewhere and entered as it stood.
    case outside
  }

  /// Whether the holder has the certificate in hand: its duties run from that day (Decree 58/2022/NĐ-CP, art. 21).
  public enum Receipt: Hashable, Sendable {
    case received(on: Day)
    /// Decided here, not confirmed as received yet.
    case awaited
    /// It came from outside, and nobody entered the day.
    case unknown

    var start: Duty.Start {
      switch self {
      case .received(let day): .known(day)
      case .awaited: .awaited
      case .unknown: .unknown
      }
    }
  }
}

/// The plans of activities among what was done.
extension DutyFile {
  /// A plan as it was sent to one province, and when that confirmed it.
  public struct SentPlan: Equatable, Sendable {
    public var notice: DutyAct.PlanNotice
    public var received: Day?
  }

  /// The people's committees of today that a plan is owed to: one for each province of the certificate as last granted.
  public func planOffices(by rules: DutyRules) -> [OfficeName] {
    grants.last.map { rules.committees(of: $0.provinces, named: $0.on) } ?? []
  }

  /// The latest plan that was sent to an office, or to one that it has taken the place of; nil where none was.
  public func plan(at office: OfficeName, by rules: DutyRules) -> SentPlan? {
    var found: SentPlan?
    for entry in entries {
      switch entry.act {
      case .planSent(let notice) where rules.current(notice.office) == rules.current(office):
        found = SentPlan(notice: notice, received: nil)
      case .planReceived(let receipt) where rules.current(receipt.office) == rules.current(office):
        found?.received = receipt.on
      case .planSent, .planReceived, .accountNotified, .dataUpdated, .activityStated: break
      }
    }
    return found
  }
}
