import Components
import Desk
import Domain
import HTTPTypes
import Procedures
import Registers

/// The measures under way that a person has to do with, and where one is opened.
extension Room {
  func measures(_ person: SignedIn) throws -> Reply {
    guard let query = visit.query else { return MessageReply.longQuery(language, answers.pages.shell()) }
    let house = house
    let typed = query["number"] ?? ""
    let mayPropose = Access.mayProposeMeasure(person.person)
    let page = try house.registers.read { reading in
      let found: [CertificateRow] =
        switch person.body {
        case .organisation(let number): try reading.certificates(CertificateFilter(holder: number)).rows
        case .office where mayPropose && !typed.isEmpty:
          try reading.certificates(CertificateFilter(printed: typed)).rows
        case .office: []
        }
      return MeasuresPage(
        measures: try reading.openMeasures(for: person.person, house.law), rules: try house.rules, typed: typed,
        mayPropose: mayPropose, certificates: found.filter { $0.state(on: today) != .withdrawn }, person: person)
    }
    return document(MeasureRoomWords.title, at: .measures, for: person, main: page)
  }
}

/// The page itself.
private struct MeasuresPage: Component {
  let measures: [MeasureCase]
  let rules: DossierRules
  let typed: String
  let mayPropose: Bool
  let certificates: [CertificateRow]
  let person: SignedIn

  func draw(into html: inout HTML) {
    html.draw(Heading(Phrase(MeasureRoomWords.title), kind: person.bodyName))
    if measures.isEmpty {
      html.draw(EmptyState(Phrase(MeasureRoomWords.none)))
    } else {
      html.draw(MeasureTable(measures: measures, rules: rules))
    }
    if mayPropose { find(into: &html) }
    if person.body.isOrganisation, !certificates.isEmpty { html.h2(MeasureRoomWords.own) }
    if mayPropose, !typed.isEmpty, certificates.isEmpty { html.p(MeasureRoomWords.notFound) }
    guard !certificates.isEmpty else { return }
    let mayEnd = { (row: CertificateRow) in Access.mayEndActivities(person.person, of: row.holder) }
    html.ul(.class("plain")) { html in
      for row in certificates where mayPropose || mayEnd(row) {
        let door = mayPropose ? DeskAddress.MeasureDoor.propose : .end
        html.li { html in
          html.a(.class("button"), .href(DeskAddress.opening(row.number, door).page)) { html in
            html.text(door.form.title)
            html.text(" · \(row.printed)")
          }
        }
      }
    }
  }

  private func find(into html: inout HTML) {
    html.h2(MeasureRoomWords.find)
    html.draw(
      FilterPanel(
        DeskAddress.measures.page, fields: [FormField("number", Phrase(MeasureRoomWords.number), .text(typed))],
        name: MeasureRoomWords.find, button: MeasureRoomWords.search))
  }
}
