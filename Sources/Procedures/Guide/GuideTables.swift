import Components
import Domain

/// The tables of a guide, and who is asked.
extension ProcedureGuide {
  /// The papers in the order of the article; what those in a foreign language need is said once.
  func papers(into html: inout HTML) {
    html.draw(SectionHeading(Phrase(GuideWords.papers), id: "papers"))
    html.ol(.class("provisions")) { html in
      for item in procedure.items {
        html.li { html in
          html.text(item.words)
          html.text(" ")
          if item.isOptional { html.draw(Tag(GuideWords.ifApplicable)) }
          html.small("\(item.form.wording) · \(item.concerns.wording) · \(basis(item.basis, item.footing))" as Phrase)
        }
      }
    }
    for need in DossierItem.ForeignPaper.allCases where need != .nothing {
      let numbers = procedure.items.enumerated().filter { $0.element.foreign == need }.map { $0.offset + 1 }
      guard !numbers.isEmpty else { continue }
      let needed = Phrase(GuideWords.foreign(numbers, need))
      html.p(need == .legalisationAndTranslation ? needed + " " + Phrase(GuideWords.exemption) : needed)
    }
    if procedure.items.contains(where: { $0.form == .original }) { html.p(GuideWords.originals) }
    if procedure.items.contains(where: \.mayBeOnFile) { html.p(GuideWords.onFile) }
  }

  func steps(into html: inout HTML) {
    html.draw(SectionHeading(Phrase(GuideWords.steps), basis: Phrase(GuideWords.stepsBasis), id: "steps"))
    html.draw(
      DataTable(
        Phrase(GuideWords.stepsCaption(day)), columns: columns(GuideWords.step, partyColumn, dueColumn),
        rows: Array(due.prefix(procedure.steps.count)), id: "steps-table"))
    sentences(ApplicantRights.handling, into: &html)
    html.p(Phrase.link(GuideWords.toCalendar, to: PageAddress("calendar")))
  }

  func duties(into html: inout HTML) {
    html.draw(SectionHeading(Phrase(GuideWords.duties), id: "duties"))
    html.draw(
      DataTable(
        Phrase(GuideWords.duties), columns: columns(GuideWords.duty),
        rows: Array(due.suffix(procedure.duties.count)), captionIsHidden: true, id: "duties-table"))
  }

  /// Steps and duties with their days for a dossier filed today: with no other day given, none can be out of order.
  private var due: [DueTable.Row] { (try? DueTable(procedure, filed: day, by: calendar))?.rows ?? [] }

  /// Who, how long, from when, on what basis: the columns that steps and duties share, around those of their own.
  private func columns(
    _ heading: Wording, _ own: Column<DueTable.Row>...
  ) -> [Column<DueTable.Row>] {
    [
      Column(heading, .rowHeading) { row in Phrase(row.step.words) },
      Column(GuideWords.limit) { row, html in
        html.span { html in
          html.strong(row.step.limit.wording)
          html.text(" ")
          html.text(row.step.runsFrom.since)
        }
      },
    ] + own + [Column(GuideWords.place) { row in basis(row.step.basis, row.step.footing) }]
  }

  private var partyColumn: Column<DueTable.Row> {
    Column(GuideWords.party) { row in Phrase(title(row.step.party).capitalised) }
  }

  private var dueColumn: Column<DueTable.Row> {
    Column(GuideWords.ifFiledToday) { row, html in
      if let due = row.due { DayText(due.day).draw(into: &html) } else { html.text(GuideWords.open) }
    }
  }

  private func basis(_ place: Citation, _ footing: LegalFooting) -> Phrase {
    .basis(place, footing, in: instrument.number)
  }

  func consulted(into html: inout HTML) {
    html.draw(SectionHeading(Phrase(GuideWords.consulted), id: "consulted"))
    guard !procedure.consultees.isEmpty else { return html.p(GuideWords.nobodyAsked) }
    if let letters = procedure.step(.consultation) {
      html.p("\(letters.words) (\(basis(letters.basis, letters.footing))):" as Phrase)
    }
    html.ol { html in
      for rule in procedure.consultees { html.li(asked(rule)) }
    }
    if let opinion = procedure.step(.opinion) { html.p(GuideWords.answers(opinion)) }
    if procedure.consultees.contains(where: isMerged) { html.p(GuideWords.oneLetter) }
    guard procedure.consultees.contains(.lineMinistries) else { return }
    html.draw(Details(Phrase(GuideWords.ministries), LineMinistries(offices: offices, day: day)))
  }

  private func isMerged(_ rule: ConsulteeRule) -> Bool {
    guard case .office(let name) = rule else { return false }
    return offices.current(name, on: day)?.name != name
  }

  /// An office by the name the article gives it, and what it has become.
  private func asked(_ rule: ConsulteeRule) -> Phrase {
    let named = rule.wording(by: offices).capitalised
    guard case .office(let name) = rule, let current = offices.current(name, on: day), current.name != name else {
      return Phrase(named)
    }
    let footing = offices[name]?.footing ?? .toBeConfirmed
    return Phrase(GuideWords.became(named, current.title)) + " " + .basis(nil, footing, in: instrument.number)
  }
}

/// Which ministry manages which field, on a day: all to be confirmed.
private struct LineMinistries: Component {
  let offices: OfficeDirectory
  let day: Day

  func draw(into html: inout HTML) {
    html.ul { html in
      for field in FieldOfWork.allCases {
        let ministries = offices.lineMinistries(of: field, on: day).compactMap { offices.current($0, on: day) }
        for ministry in ministries {
          html.li("\(field.wording): \(ministry.title) \(Tag(LegalFooting.toBeConfirmed.wording, .waiting))")
        }
      }
    }
  }
}
