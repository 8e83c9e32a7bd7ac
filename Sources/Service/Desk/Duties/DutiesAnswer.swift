import Components
import Domain
import HTTPTypes
import Registers

/// The list of duties, and to a province the plans that came to it.
extension Room {
  func duties(_ person: SignedIn) throws -> Reply {
    guard let query = visit.query else { return MessageReply.longQuery(language, answers.pages.shell()) }
    let book = try house.dutyBook
    switch person.body {
    case .organisation(let number): return dutyList(person, .holder(number), query, book)
    case .office(.comingo): return dutyList(person, .all, query, book)
    case .office(let office):
      let pages = PlansPage.Pages(sent: query.page("page"), owed: query.page("owed"))
      return document(
        PlansPage.title, at: .duties, for: person,
        main: PlansPage(book, of: office, pages: pages, bodyName: person.bodyName))
    }
  }

  private func dutyList(_ person: SignedIn, _ reach: DutyReach, _ query: Query, _ book: DutyBook) -> Reply {
    let filter = DutyFilter(
      state: query["state"].flatMap { DutyState(rawValue: $0) }, kind: query["kind"].flatMap { Duty.Kind(rawValue: $0) }
    )
    let page = query.page("page")
    let main = DutiesPage(
      list: book.list(reach, filter, page: page), filter: filter, page: page, rules: book.rules,
      bodyName: person.bodyName, isHolder: person.body.isOrganisation)
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
