public import Components
public import Domain

/// One certificate: what it allows on a day, to whom, in which fields and provinces, until when; and its life in plain words, each act
/// with its proof.
public struct CertificatePage: Component {
  /// As known at the moment asked for.
  public var row: CertificateRow
  /// What its paper said on the day: before an amendment or an extension, what stood until then.
  public var said: CertificateRow
  public var stand: StandingOnDay
  public var events: [CertificateEvent]
  public var moment: Moment
  public var day: Day
  public var places: PlaceToday
  /// By what its newest paper is checked; nil where only the register is at hand.
  public var proof: CertificateProof?
  /// Which paper the reader holds, as its code says; nil for a reader without one.
  public var paper: Int?
  /// Whether all of a long life is shown.
  public var extent: Extent

  /// How much of a certificate's life a page shows: a phone is not sent forty years at once.
  public enum Extent: Equatable, Sendable {
    case newest, whole

    public static let newestEvents = 12
  }

  /// The law of suspensions, and the calendar its days are counted by; nil: what must be remedied by when is not said.
  public var remedy: RemedyLimit?

  /// How long the law gives to remedy what a suspension names.
  public struct RemedyLimit: Sendable {
    public var step: MeasureLaw.Step
    public var calendar: WorkingCalendar

    public init(step: MeasureLaw.Step, calendar: WorkingCalendar) {
      self.step = step
      self.calendar = calendar
    }
  }

  /// The versions up to the moment, the earliest first; nil where there are none.
  public init?(
    versions: [CertificateRow], moment: Moment, day: Day, places: PlaceToday, proof: CertificateProof? = nil,
    paper: Int? = nil, extent: Extent = .newest, remedy: RemedyLimit? = nil
  ) {
    guard let newest = versions.last, let said = versions.said(on: day), let stand = StandingOnDay(versions, on: day)
    else { return nil }
    row = newest
    self.said = said
    self.stand = stand
    events = CertificateEvent.events(of: versions)
    self.moment = moment
    self.day = day
    self.places = places
    self.proof = proof
    self.paper = paper
    self.extent = extent
    self.remedy = remedy
  }

  /// With the paper in hand: whoever changes the language still holds it.
  public var address: PageAddress {
    .certificate(row.number, at: moment).with("paper", paper.map { String($0) })
  }

  public func title(_ language: Language) -> String {
    CertificatePageWords.title(row.printed, stand.state, day)[language]
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    let doubt = paper.flatMap { PaperInHand($0, of: events).notice(language) }
    if let doubt { said(doubt, into: &html) }
    html.draw(MomentWords.notice(moment, current: .certificate(row.number)))
    html.draw(
      CertificateGlance(
        said, stand, on: day, isToday: moment.on == nil, leads: doubt == nil, isOfPaperInHand: doubt == nil))
    html.p(allows(language))
    html.draw(CertificateDayForm(address: address, asked: moment.on))
    html.draw(SummaryList(summary(language)))
    life(into: &html)
    html.draw(proof)
    html.p(.class("downloads")) { html in
      html.a(CertificatePageWords.json, .href(PageAddress.certificate(row.number).file("json").link(language)))
    }
  }

  /// What is wrong with the paper in hand goes before what the certificate says.
  private func said(_ doubt: Notice, into html: inout HTML) {
    var doubt = doubt
    if let title = doubt.title { html.draw(Heading(title, kind: Phrase(row.kind.wording))) }
    doubt.title = nil
    html.draw(doubt)
  }

  private func life(into html: inout HTML) {
    let language = html.language
    let shown = extent == .whole ? events[...] : events.suffix(Extent.newestEvents)
    html.section { html in
      html.draw(
        SectionHeading(
          Phrase(CertificatePageWords.life), basis: Phrase(CertificatePageWords.lifeBasis), id: "life"))
      html.draw(Timeline(shown.reversed().map { item($0, language) }))
      guard shown.count < events.count else { return }
      let number = Numerals(language).integer(events.count)
      html.p { $0.a(CertificatePageWords.wholeLife(number), .href(address.with("life", "whole"))) }
    }
  }

  private func name(_ language: Language) -> Phrase {
    let name = row.holderName.isEmpty ? row.holder.text : row.holderName[language]
    return .link(name, to: PageAddress.organisation(row.holder, at: moment))
  }

  /// What the holder may do on the day, in one sentence.
  private func allows(_ language: Language) -> Phrase {
    let sentence: Wording =
      switch stand.state {
      case .inForce: CertificatePageWords.mayWork(row.kind)
      case .suspended: CertificatePageWords.mayNotWhileSuspended
      case .withdrawn: CertificatePageWords.mayNotWithdrawn
      case .notYetValid: CertificatePageWords.mayNotYet
      case .expired: CertificatePageWords.mayNotExpired
      }
    return name(language) + " " + Phrase(sentence)
  }

  private func summary(_ language: Language) -> [SummaryList.Row] {
    let rows: [SummaryList.Row] = [
      .init(
        Phrase(CertificatesWords.fields),
        values: said.fields.map { Phrase(FieldOfWork.wording(of: Text($0))) }),
      .init(
        Phrase(CertificatesWords.provinces), places.phrase(said.provinces, issued: said.issued, on: day, language)),
      .init(Phrase(CertificatePageWords.issuedOn), Phrase(row.issued)),
      .init(
        Phrase(CertificatePageWords.origin),
        said.grant.map { Phrase(CertificatePageWords.grantedHere($0.decision)) }
          ?? Phrase(CertificatePageWords.enteredAsItStands)),
    ]
    return rows + measure
  }

  /// On which ground it is suspended and by when that must be remedied; or why the activities ended.
  private var measure: [SummaryList.Row] {
    if stand.state == .withdrawn, let ending = row.ending {
      return [.init(Phrase(StandingWords.why), Phrase(StandingWords.ending(ending)))]
    }
    guard stand.state == .suspended, let suspension = row.suspension, suspension.since <= day else { return [] }
    var rows: [SummaryList.Row] = [
      .init(Phrase(StandingWords.why), Phrase(StandingWords.grounds(suspension.grounds)))
    ]
    if let remedy {
      let due = suspension.received.map { remedy.calendar.due(remedy.step.limit, from: $0).day }
      rows.append(
        .init(
          Phrase(StandingWords.remedy),
          due.map { Phrase(StandingWords.remedyUntil($0, remedy.step)) }
            ?? Phrase(StandingWords.remedyFrom(remedy.step))))
    }
    return rows
  }

  private func item(_ event: CertificateEvent, _ language: Language) -> Timeline.Item {
    let words = event.changes.enumerated().reduce(Phrase("")) { phrase, next in
      next.offset == 0 ? next.element.phrase(language) : phrase + "; " + next.element.phrase(language)
    }
    let tone = event.changes.map(\.tone).last { $0 != .neutral } ?? .neutral
    return Timeline.Item(
      words, at: event.row.recordedAt, in: language,
      basis: [.link(ActWords.checkThis, to: PageAddress.act(event.row.act))], tone: tone)
  }
}
