public import Components
public import Domain

/// The procedures of the law in force, each with how long it takes and how many papers it asks for.
public struct GuideList: Component {
  public var procedures: [Procedure]
  /// What authorities open.
  public var measures: [MeasureLaw]
  public var day: Day

  public init(procedures: [Procedure], measures: [MeasureLaw] = [], day: Day) {
    self.procedures = procedures
    self.measures = measures
    self.day = day
  }

  public static let title = GuideWords.title

  public func draw(into html: inout HTML) {
    html.draw(Heading(Phrase(GuideWords.title), lede: Phrase(GuideWords.lede)))
    guard !procedures.isEmpty else { return html.draw(EmptyState(Phrase(GuideWords.none(day)))) }
    html.draw(
      DataTable(
        Phrase(GuideWords.title),
        columns: [
          Column(GuideWords.title, .rowHeading) { (procedure: Procedure) in
            Phrase.link(procedure.title, to: .procedure(procedure.name))
          },
          Column(GuideWords.longest) { (procedure: Procedure) in
            procedure.outerLimit.map { Phrase($0.limit.wording) } ?? ""
          },
          Column(GuideWords.papersOf) { (procedure: Procedure) in Phrase("\(procedure.items.count)") },
          Column(GuideWords.place) { (procedure: Procedure) in
            procedure.basis.last.map { Phrase("\($0.place), \($0.instrument.text)") } ?? ""
          },
        ], rows: procedures, captionIsHidden: true, id: "procedures"))
    html.p(GuideWords.counted, .class("basis"))
    guard !measures.isEmpty else { return }
    html.draw(
      SectionHeading(Phrase(MeasureGuideWords.list), basis: Phrase(MeasureGuideWords.listLede), id: "measures"))
    html.ul { html in
      for measure in measures {
        html.li { html in
          html.a(measure.title, .href(PageAddress.procedure(measure.name)))
          guard let place = measure.basis.last else { return }
          html.text(" ")
          html.small("\(place.place), \(place.instrument.text)" as Phrase)
        }
      }
    }
  }
}

extension Procedure {
  /// The limit within which the result is handed over.
  var outerLimit: StatutoryStep? { step(.handover) }
}
