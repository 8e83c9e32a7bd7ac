import Components
import Domain
import HTTPTypes
import Registers

/// The list of duties, and to a province the plans that came to it.
extension Room {
  func duties(_ person: SignedIn) throws -> Reply {
    guard let query = visit.query else { return MessageReply.longQuery(language, answers.pages.shell()) }
    let rules = try house.dutyRules
    switch person.body {
    case .organisation(let number): return try dutyList(person, .holder(number), query, rules)
    case .office(.comingo): return try dutyList(person, .all, query, rules)
    case .office(let office):
      let rows = try house.registers.read { try $0.plans(to: office, rules) }
      return document(
        PlansPage.title, at: .duties, for: person,
        main: PlansPage(rows: rows, page: query.page("page"), bodyName: person.bodyName))
    }
  }

  private func dutyList(_ person: SignedIn, _ reach: DutyReach, _ query: Query, _ rules: DutyRules) throws -> Reply {
    let filter = DutyFilter(
      state: query["state"].flatMap { DutyState(rawValue: $0) }, kind: query["kind"].flatMap { Duty.Kind(rawValue: $0) }
    )
    let page = query.page("page")
    let list = try house.registers.read { try $0.duties(reach, filter, rules, page: page) }
    let main = DutiesPage(
      list: list, filter: filter, page: page, rules: rules, bodyName: person.bodyName,
      isHolder: person.body.isOrganisation)
    return document(.same(main.title(language)), at: .duties, for: person, main: main)
  }
}

/// What the rooms of duties say besides their pages.
enum DutyRoomWords {
  static let link = Wording(vi: "Nghĩa vụ", en: "Duties", fr: "Obligations")

  static func title(_ number: CertificateNumber) -> Wording {
    Wording(
      vi: "Nghĩa vụ theo Giấy đăng ký \(number)", en: "Duties under certificate \(number)",
      fr: "Obligations du certificat \(number)")
  }

  static let overtaken = Wording(
    vi:
      "Trong lúc bạn nhập, đã có thông báo khác được ghi nhận. Nội dung bạn nhập vẫn còn dưới đây; hãy xem lại rồi gửi.",
    en: "Meanwhile something else was recorded. What you entered is still below: look it over and send it again.",
    fr:
      "Entre-temps, autre chose a été inscrit. Votre saisie figure toujours ci-dessous\u{00A0}: relisez-la et renvoyez-la."
  )
}
