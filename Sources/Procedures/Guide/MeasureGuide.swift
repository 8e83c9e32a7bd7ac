public import Components
public import Domain

/// One measure as whoever it may meet needs it: who opens it, on what ground, who is asked, how long each step takes, how it can end;
/// each with its article.
public struct MeasureGuide: Component {
  public var law: MeasureLaw
  public var instrument: Instrument
  public var offices: OfficeDirectory
  public var day: Day

  public init(law: MeasureLaw, instrument: Instrument, offices: OfficeDirectory, day: Day) {
    self.law = law
    self.instrument = instrument
    self.offices = offices
    self.day = day
  }

  /// Its first sentence: what search engines show.
  public var finding: Wording { law.opening.words }

  public func draw(into html: inout HTML) {
    html.draw(
      Heading(
        Phrase(law.title), lede: Phrase.sentence(law.opening, in: instrument.number),
        kind: Phrase("\(MeasureGuideWords.kind) · \(instrument.number.wording)")))
    list(MeasureGuideWords.grounds, "grounds", law.grounds, into: &html)
    list(GuideWords.papers, "papers", law.papers, into: &html)
    list(GuideWords.consulted, "consulted", law.consulted.map { [$0] } ?? [], into: &html)
    steps(into: &html)
    list(GuideWords.outcomes, "outcomes", law.outcomes, into: &html)
    html.draw(SectionHeading(Phrase(GuideWords.basis), id: "basis"))
    html.p(Phrase("\(instrument.number.wording) · \(instrument.title)"))
    html.p(MeasureGuideWords.hidden)
    html.p(GuideWords.confirm)
  }

  private func list(_ heading: Wording, _ id: String, _ provisions: [Provision], into html: inout HTML) {
    guard !provisions.isEmpty else { return }
    html.draw(SectionHeading(Phrase(heading), id: id))
    html.ul(.class("provisions")) { html in
      for provision in provisions { html.li(Phrase.sentence(provision, in: instrument.number)) }
    }
  }

  private func steps(into html: inout HTML) {
    html.draw(SectionHeading(Phrase(GuideWords.steps), id: "steps"))
    guard !law.steps.isEmpty else { return html.p(MeasureGuideWords.noLimit) }
    html.draw(
      DataTable(
        Phrase(GuideWords.steps),
        columns: [
          Column(GuideWords.step, .rowHeading) { (step: MeasureLaw.Step) in Phrase(step.words) },
          Column(GuideWords.party) { (step: MeasureLaw.Step) in
            Phrase(law.title(of: step.party, by: offices, on: day).capitalised)
          },
          Column(GuideWords.limit) { (step: MeasureLaw.Step) in "\(step.limit.wording) \(step.runsFrom.since)" as Phrase
          },
          Column(GuideWords.place) { (step: MeasureLaw.Step) in
            Phrase.basis(step.basis, step.footing, in: instrument.number)
          },
        ], rows: law.steps, captionIsHidden: true, id: "steps-table"))
  }
}

/// What the guides to measures say besides the law.
public enum MeasureGuideWords {
  static let kind = Wording(vi: "Biện pháp quản lý", en: "Measure", fr: "Mesure")
  public static let grounds = Wording(vi: "Trong các trường hợp", en: "In which cases", fr: "Dans quels cas")
  public static let opening = Wording(vi: "Khởi đầu", en: "How it is opened", fr: "Comment elle s’ouvre")
  static let list = Wording(
    vi: "Đình chỉ, chấm dứt hoạt động", en: "Suspension and termination", fr: "Suspension et cessation")
  static let listLede = Wording(
    vi: "Do cơ quan nhà nước mở, hoặc do tổ chức tự thông báo.",
    en: "Opened by an authority, or by the organisation’s notice.",
    fr: "Ouvertes par une autorité, ou par l’avis de l’organisation.")
  static let noLimit = Wording(
    vi: "Nghị định không quy định thời hạn nào.", en: "The decree sets no limit.", fr: "Le décret ne fixe aucun délai.")
  static let hidden = Wording(
    vi: "Chỉ quyết định được công khai, trên trang của Giấy đăng ký; những gì trước đó thì không.",
    en: "Only the decision is public, on the page of the certificate; what comes before is not.",
    fr: "Seule la décision est publique, sur la page du certificat\u{00A0}; ce qui précède ne l’est pas.")
}
