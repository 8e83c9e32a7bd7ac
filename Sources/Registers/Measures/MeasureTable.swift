public import Components
public import Domain

/// Measures under way as a table: which, on whose certificate, who has to do what, and by when.
public struct MeasureTable: Component {
  public var measures: [MeasureCase]
  public var rules: DossierRules

  public init(measures: [MeasureCase], rules: DossierRules) {
    self.measures = measures
    self.rules = rules
  }

  public func draw(into html: inout HTML) {
    let rules = rules
    html.draw(
      DataTable(
        Phrase(MeasureSectionWords.title),
        columns: [
          Column(MeasureSectionWords.measure, .rowHeading) { (measure: MeasureCase, html: inout HTML) in
            html.a(MeasureSectionWords.title(measure.opening.matter), .href(PageAddress.measure(measure.number)))
            html.br()
            html.small(measure.opening.printed.text)
          },
          Column(DeskWords.organisation) { (measure: MeasureCase, html: inout HTML) in
            html.span(Phrase(measure.opening.holderName, for: html.language))
          },
          Column(DeskWords.waitsFor) { (measure: MeasureCase, html: inout HTML) in
            MeasureWaits(measure: measure, rules: rules).draw(into: &html)
          },
          Column(MeasureSectionWords.opened, .day) { (measure: MeasureCase) in DayText(measure.openedOn) },
        ], rows: measures, captionIsHidden: true, id: "measures-table"))
  }
}

/// Who has to do what with a measure, and by when.
private struct MeasureWaits: Component {
  let measure: MeasureCase
  let rules: DossierRules

  func draw(into html: inout HTML) {
    guard let law = rules.law.measure(measure.opening.matter.law, on: measure.openedOn) else { return }
    html.ul(.class("plain")) { html in
      for task in measure.tasks(under: law) {
        html.li { html in
          html.text(name(task.body))
          html.text(": ")
          html.text(task.kind.wording)
          guard let due = task.due(by: rules.calendar)?.day, let tag = Urgency(due: due, rules).tag else { return }
          html.text(" ")
          html.draw(DayText(due))
          html.text(" ")
          html.draw(tag)
        }
      }
    }
  }

  private func name(_ body: Body) -> Wording {
    switch body {
    case .office(let name): rules.officeName(name)
    case .organisation: MeasureSectionWords.organisation
    }
  }
}

extension MeasureSectionWords {
  static let measure = Wording(vi: "Vụ việc", en: "Measure", fr: "Mesure")
  static let opened = Wording(vi: "Ngày mở", en: "Opened", fr: "Ouverte le")
  static let organisation = Wording(vi: "Tổ chức", en: "The organisation", fr: "L’organisation")

  static func title(_ matter: MeasureOpening.Matter) -> Wording {
    switch matter {
    case .suspension: Wording(vi: "Đình chỉ hoạt động", en: "Suspension", fr: "Suspension")
    case .termination:
      Wording(
        vi: "Chấm dứt hoạt động và thu hồi Giấy đăng ký", en: "Termination and withdrawal", fr: "Cessation et retrait")
    case .selfTermination: Wording(vi: "Tự chấm dứt hoạt động", en: "Self-termination", fr: "Fin d’activités")
    }
  }
}
