public import Components
public import Domain

/// What a bank, a landlord or a police officer must see at one glance: how the certificate stands, whose it is, until when, and that
/// the paper in hand must say the same.
public struct CertificateGlance: Component {
  public var row: CertificateRow
  public var stand: StandingOnDay
  public var day: Day
  /// Whether the day is the reader's own.
  public var isToday: Bool
  /// Whether it is what its page says first: then the state is the heading.
  public var leads: Bool
  /// Whether the paper in the reader's hand is the certificate's newest: no other is given its colour.
  public var isOfPaperInHand: Bool

  public init(
    _ row: CertificateRow, _ stand: StandingOnDay, on day: Day, isToday: Bool, leads: Bool = false,
    isOfPaperInHand: Bool = true
  ) {
    self.row = row
    self.stand = stand
    self.day = day
    self.isToday = isToday
    self.leads = leads
    self.isOfPaperInHand = isOfPaperInHand
  }

  public func draw(into html: inout HTML) {
    let state = stand.state
    html.div(.class(isOfPaperInHand ? state.tone.glanceClass : "glance")) { html in
      if leads {
        html.h1(.class("glance-state")) { self.state(into: &$0) }
      } else {
        html.p(.class("glance-state")) { self.state(into: &$0) }
      }
      if let standing = stand.standing.words(beside: state, html.language) { html.p(standing) }
      html.dl { html in
        row(CertificatesWords.holder, names(html.language), into: &html)
        row(row.kind.wording, Phrase(GlanceWords.number(row.printed)), into: &html)
        if let seat = row.seat {
          row(CertificatePageWords.seat, .said(seat, in: "vi", for: html.language), into: &html)
        }
        row(CertificatesWords.validity, Phrase(CertificatePageWords.span(row.validFrom, row.expiry)), into: &html)
        if let grant = row.grant {
          row(CertificatePageWords.decision, Phrase(GlanceWords.number(grant.decision)), into: &html)
        }
      }
      html.p(GlanceWords.compare)
    }
  }

  private func state(into html: inout HTML) {
    html.strong(stand.state.wording)
    html.text(" ")
    html.small(isToday ? GlanceWords.today(day) : day.wording)
  }

  private func row(_ term: Wording, _ answer: Phrase, into html: inout HTML) {
    html.dt(term)
    html.dd { $0.strong(answer) }
  }

  /// All names: the paper bears the Vietnamese one first, and the others under it.
  private func names(_ language: Language) -> Phrase {
    guard !row.holderName.isEmpty else { return Phrase(row.holder.text) }
    var seen: [String] = []
    let names = row.holderName.all.compactMap { narrative -> Phrase? in
      guard !seen.contains(narrative.text.string) else { return nil }
      seen.append(narrative.text.string)
      return .said(narrative.text.string, in: narrative.language, for: language)
    }
    return names.enumerated().reduce(Phrase("")) { $1.offset == 0 ? $1.element : $0 + " · " + $1.element }
  }
}

extension Tag.Tone {
  fileprivate var glanceClass: StaticString {
    switch self {
    case .good: "glance glance-good"
    case .waiting: "glance glance-waiting"
    case .bad: "glance glance-bad"
    case .neutral, .accent: "glance"
    }
  }
}

extension Day {
  fileprivate var wording: Wording { Wording(vi: words(.vi), en: words(.en), fr: words(.fr)) }
}

enum GlanceWords {
  static func today(_ day: Day) -> Wording {
    Wording(
      vi: "hôm nay, \(day.words(.vi))", en: "today, \(day.words(.en))", fr: "aujourd’hui, \(day.words(.fr))")
  }
  static func number(_ number: String) -> Wording {
    Wording(vi: "số \(number)", en: number, fr: number)
  }
  static let compare = Wording(
    vi: "Tờ giấy trên tay phải ghi đúng như vậy. Khác một chi tiết thì không phải giấy này, hoặc đã được thay.",
    en:
      "The paper in your hand must say the same. If one detail differs, it is not this certificate, or it was replaced.",
    fr:
      "Le document présenté doit dire la même chose. Si un détail diffère, ce n’est pas ce certificat, ou il a été remplacé."
  )
}
