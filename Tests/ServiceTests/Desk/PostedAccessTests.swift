import Components
import Desk
import Domain
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Record
import Testing

@testable import Service

@Suite("Who may send what where")
struct PostedAccessTests {
  private func path(_ place: DeskAddress) -> String { place.page.link(.en).address }

  /// A place on a record, the deed it is to come there, and who may.
  private typealias Asked = (place: DeskAddress, deed: String, may: (Person) -> Bool)

  private func parts(of number: RecordNumber, _ office: Office) throws -> [Asked] {
    let parties = try #require(try office.house.dossier(number)).parties
    return PlaceKind.dossierParts.filter { $0.methods.contains(.post) }.map { part in
      (.dossier(number, part), part.deed.rawValue, { Access.may($0, part.deed, on: parties) })
    }
  }

  private func duties(of certificate: RecordNumber, _ office: Office) throws -> [Asked] {
    let parties = try #require(try office.house.dutyCase(certificate)).parties
    return PlaceKind.dutyParts.filter { $0.methods.contains(.post) }.map { part in
      (.duty(certificate, part), part.deed.rawValue, { Access.may($0, part.deed, on: parties) })
    }
  }

  private func measure(_ number: RecordNumber, _ office: Office) throws -> [Asked] {
    let parties = try #require(try office.house.measure(number)).parties
    return PlaceKind.measureParts.filter { $0.methods.contains(.post) }.map { part in
      (.measure(number, part), part.deed.rawValue, { Access.may($0, part.deed, on: parties) })
    }
  }

  /// The doors by which a measure on a certificate is opened.
  private func doors(_ certificate: RecordNumber, of holder: RecordNumber) -> [Asked] {
    DeskAddress.MeasureDoor.allCases.map { door in
      (
        .opening(certificate, door), door.rawValue,
        { person in
          switch door {
          case .propose: Access.mayProposeMeasure(person)
          case .end: Access.mayEndActivities(person, of: holder)
          }
        }
      )
    }
  }

  /// Posts to every place by everybody; what may not be done reads like what does not exist, to the byte. Answers how many were
  /// refused, and which deeds somebody may do.
  private func judge(_ office: Office, _ people: [Crowd.Someone], _ asked: [Asked]) async throws -> (Int, Set<String>) {
    try await office.premises.settle()
    let acts = office.house.ledger.size
    var (refused, done) = (0, Set<String>())
    for someone in people {
      let nowhere = try await someone.send(to: "/en/nowhere")
      #expect(nowhere.status == 404)
      for (place, deed, may) in asked {
        let answer = try await someone.send(to: path(place))
        if may(someone.person) {
          #expect(
            [303, 400, 404, 409, 422].contains(answer.status), "\(someone.name) at \(path(place)): \(answer.status)")
          if answer.status != 404 { done.insert(deed) }
        } else {
          refused += 1
          let isSame = answer == nowhere
          #expect(isSame, "\(someone.name) at \(path(place))")
        }
      }
    }
    #expect(office.house.ledger.size == acts, "a form without answers records nothing")
    return (refused, done)
  }

  @Test("every step on a dossier, in each of its states, sent by every role of every body: who may not sees nothing")
  func dossiers() async throws {
    let office = try await Office()
    let people = try await Crowd(of: office).people
    #expect(people.count == 31)
    let (_, _, page) = try await office.filed()
    let number = try #require(RecordNumber(page.split(separator: "/").last ?? ""))
    let actors = try await actors(office)
    var (states, refused, done) = (0, 0, Set<String>())
    var last = ""
    while let next = try office.next(number) {
      let state = try #require(try office.house.dossier(number)?.dossier.state)
      let name = "\(state)".prefix { $0 != "(" } + (next.deed == .decide ? " appraised" : "")
      if name != last {
        let judged = try await judge(office, people, try parts(of: number, office))
        (states, refused, last) = (states + 1, refused + judged.0, String(name))
        done.formUnion(judged.1)
      }
      try await actors[next.login]?.take(next.deed.rawValue, on: page, next.answers)
    }
    var judged = try await judge(office, people, try parts(of: number, office))
    done.formUnion(judged.1)
    #expect(states + 1 == 9)
    #expect(refused + judged.0 > 2_500)
    #expect(
      done == Set(Deed.allCases.filter(\.isOnDossier).map(\.rawValue)),
      "the control: for each step there is somebody who may")
    let certificate = RecordNumber.certificate(.operation, try #require(CertificateNumber("77/GĐK")))
    judged = try await judge(office, people, try duties(of: certificate, office))
    #expect(judged.0 > 100)
    #expect(judged.1.isSuperset(of: ["notify-account", "send-plan", "update-data", "state-activity"]))
  }

  @Test("a dossier that waits for its supplement, and one that was withdrawn, show nothing more")
  func otherStates() async throws {
    let office = try await Office()
    let people = try await Crowd(of: office).people
    let (applicant, _, page) = try await office.filed()
    let number = try #require(RecordNumber(page.split(separator: "/").last ?? ""))
    let receiver = try await office.person("receives")
    try await receiver.take(
      "check-completeness", on: page, [("outcome", "supplement"), ("demand-charter", "Thiếu bản dịch")])
    let awaited = try await judge(office, people, try parts(of: number, office))
    #expect(awaited.1.contains("supplement"))
    try await applicant.take("withdraw", on: page, [("confirmation", "yes")])
    #expect(try await judge(office, people, try parts(of: number, office)).0 == awaited.0)
  }

  @Test("every step on a measure, and the doors by which one is opened: who may not sees nothing")
  func measures() async throws {
    let place = try await MeasurePlace()
    let office = place.office
    let people = try await Crowd(of: office).people
    let opened = try await judge(office, people, doors(place.number, of: try .applicant(office)))
    #expect(opened.0 == people.count * 2 - 3 && opened.1 == ["propose", "end"])
    let decides = try await office.person("decides")
    let page = try await place.proposed(by: decides, .en)
    let number = try #require(RecordNumber(page.split(separator: "/").last ?? ""))
    var (refused, done) = try await judge(office, people, try measure(number, office))
    try await decides.take("consult", on: page, [("offices", "public-security")])
    let consulting = try await judge(office, people, try measure(number, office))
    (refused, done) = (refused + consulting.0, done.union(consulting.1))
    try await decides.take(
      "meet", on: page, [("statement", "Thống nhất"), ("offices", "public-security")] + place.day("on", place.today))
    try await decides.take(
      "decide", on: page,
      [("outcome", "take"), ("decision", "91/QĐ-BNG"), ("violations", "Ngoài địa bàn")]
        + place.day("effect", place.today))
    try await office.person("receives").take(
      "notify", on: page, [("delivery", "post")] + place.day("on", place.today))
    let told = try await judge(office, people, try measure(number, office))
    (refused, done) = (refused + told.0, done.union(told.1))
    #expect(refused > 800)
    let posted = PlaceKind.measureParts.filter { $0.methods.contains(.post) }.count
    #expect(done.count == posted, "the control: for each step there is somebody who may: \(done)")
  }

  private func actors(_ office: Office) async throws -> [String: Browser] {
    var actors: [String: Browser] = [:]
    for login in ["files", "receives", "ministry", "province", "decides"] {
      actors[login] = try await office.person(login)
    }
    return actors
  }

  @Test("who has not signed in is sent to do so wherever they post, whether there is something or not")
  func nobody() async throws {
    let office = try await Office()
    let (_, _, page) = try await office.filed()
    let number = try #require(RecordNumber(page.split(separator: "/").last ?? ""))
    let unknown = try #require(RecordNumber("d-unknown"))
    for part in PlaceKind.dossierParts where part.methods.contains(.post) {
      var answers: [Visitor.Answer] = []
      for dossier in [number, unknown] {
        let browser = office.browser()
        var fields = browser.cookieFields
        if let name = HTTPField.Name("Sec-Fetch-Site") { fields[name] = "same-origin" }
        fields[.contentType] = "application/x-www-form-urlencoded"
        answers.append(try await browser.visitor.ask(.post, path(.dossier(dossier, part)), fields))
      }
      #expect(answers[0].status == 303 && answers[0][.location]?.hasPrefix("/en/sign-in") == true)
      let isSame = answers[0] == answers[1]
      #expect(isSame, "\(part)")
    }
  }
}
