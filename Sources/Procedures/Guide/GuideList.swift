public import Components
public import Domain

/// The procedures of the law in force, each with how long it takes and how many papers it asks for.
public struct GuideList: Component {
  public var procedures: [Procedure]
  public var day: Day

  public init(procedures: [Procedure], day: Day) {
    self.procedures = procedures
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
  }
}

extension Procedure {
  /// The limit within which the result is handed over.
  var outerLimit: StatutoryStep? { step(.handover) }
}
