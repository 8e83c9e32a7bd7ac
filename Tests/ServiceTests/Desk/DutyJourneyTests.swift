import Components
import Desk
import Domain
import Foundation
import HTTPTypes
import Ledger
import Record
import Testing

@testable import Service

@Suite("Duties over HTTP")
struct DutyJourneyTests {
  private static let words = [
    "bank": "KANARI-NGANHANG Zeisig", "account-owner": "KANARI-CHUTAIKHOAN Zeisig", "account-number": "KANARI0815 4711",
  ]
  private static let account =
    [("event", "opened"), ("currency", "USD")] + words.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }

  private static let changed = [
    ("website", "https://kanari-website.example"), ("representative-telephone", "+49 30 0815471108"),
    ("representative-name", "KANARI-HEAD Zeisig"),
  ]

  @Test("each notice: empty, wrong, right; what was typed stays", arguments: Language.allCases)
  func notices(language: Language) async throws {
    let place = try await DutyPlace()
    let files = try await place.office.person("files", language)
    let page = "/\(language.rawValue)/desk/duties/\(place.number)"
    try await files.get(page)
    #expect(files.status == 200)

    try await files.get("\(page)/notify-account")
    try await files.submit("\(page)/notify-account")
    #expect(files.status == 422)
    #expect(files.page.with(class: "problems").count == 1)
    try await files.submit("\(page)/notify-account", Self.account.map { $0.0 == "account-number" ? ($0.0, "1") : $0 })
    #expect(files.status == 422)
    #expect(files.text.contains("KANARI-NGANHANG"), "what was typed stays")
    try await files.submit("\(page)/notify-account", Self.account)
    #expect(files.path == page)
    #expect(files.text.contains("KANARI0815 4711"), "its holder sees it")

    try await files.get("\(page)/update-data")
    try await files.submit("\(page)/update-data")
    #expect(files.status == 422)
    try await files.submit("\(page)/update-data", Self.changed + place.day("changed", place.today + 1))
    #expect(files.status == 422)
    try await files.submit("\(page)/update-data", Self.changed + place.day("changed", place.today - 2))
    #expect(files.path == page)
    try await files.get("\(page)/update-data")
    #expect(files.text.contains("https://kanari-website.example"), "the next update is filled in with it")

    try await files.get("\(page)/state-activity")
    try await files.submit("\(page)/state-activity", [("words", "Tập huấn")])
    #expect(files.status == 422)
    #expect(files.text.contains("Tập huấn"))
    try await files.submit("\(page)/state-activity", [("words", "Tập huấn")] + place.day("active", place.today - 1))
    #expect(files.path == page)
    let entries = try #require(try place.office.house.dutyCase(place.number)).file.entries
    #expect(entries.map(\.act.kind) == [.accountNotice, .dataUpdate, .activity])
  }

  @Test("a plan: without a file, to nobody, then to its province, which confirms it once", arguments: Language.allCases)
  func plan(language: Language) async throws {
    let place = try await DutyPlace()
    let files = try await place.office.person("files", language)
    let page = "/\(language.rawValue)/desk/duties/\(place.number)"
    let target = "\(page)/send-plan"
    try await files.send(nil, to: ["pc-2025-08"], at: target)
    #expect(files.status == 422)
    try await files.send(("kanari-plan.pdf", SmallFile.pdf), to: [], at: target)
    #expect(files.status == 422)
    #expect(files.text.contains("kanari-plan.pdf"), "the file is held and need not be sent again")
    let province = try await place.office.person("province", language)
    #expect(try await province.get(page).status == 404, "nothing was sent to it yet")
    try await files.send(nil, to: ["pc-2025-08"], at: target)
    #expect(files.path == page)
    #expect(files.text.contains("kanari-plan.pdf"))

    try await province.get("/\(language.rawValue)/desk")
    #expect(province.text.contains("/\(language.rawValue)/desk/duties/\(place.number)"))
    try await province.get(page)
    #expect(province.status == 200)
    let paper = try #require(province.page.links.first { $0.contains("/papers/") })
    #expect(try await province.get(paper).body == SmallFile.pdf)
    try await province.get(page)
    try await province.get("\(page)/acknowledge-plan")
    try await province.submit("\(page)/acknowledge-plan", place.day("on", place.today + 1))
    #expect(province.status == 422)
    try await province.submit("\(page)/acknowledge-plan", place.day("on", place.today))
    #expect(province.path == page)
    try await province.get("/\(language.rawValue)/desk/duties")
    #expect(province.text.contains(place.printed))
    let file = try #require(try place.office.house.dutyCase(place.number))
    #expect(file.file.plan(at: DutyPlace.province, by: file.rules)?.received == place.today)
    #expect(file.file.duties(by: file.rules).filter { $0.kind == .planNotice }.map(\.done) == [place.today])
  }

  @Test("a double click is one notice; the same form once more, with another account, changes nothing")
  func doubleClick() async throws {
    let place = try await DutyPlace()
    let files = try await place.office.person("files")
    let target = "/en/desk/duties/\(place.number)/notify-account"
    try await files.get(target)
    let form =
      (try #require(files.form(target))).filter { $0.name != "currency" }
      + Self.account.map { .init($0.0, $0.1) }
    let twin = Browser(place.office.premises.doorway)
    for (name, value) in files.cookies { twin.remember(name, value) }
    async let first = files.post(target, form)
    async let second = twin.post(target, form)
    _ = try await (first, second)
    #expect(try place.entries.count == 1)
    try await files.post(target, form.map { $0.name == "bank" ? .init("bank", "Another") : $0 })
    #expect(try place.entries.count == 1)
  }

  @Test("two of the holder's people act at once: one is recorded, the other is shown the form again")
  func overtaken() async throws {
    let place = try await DutyPlace()
    let first = try await place.office.person("files")
    let second = try await place.office.person("files")
    let page = "/en/desk/duties/\(place.number)"
    try await first.get("\(page)/notify-account")
    try await second.get("\(page)/state-activity")
    try await first.submit("\(page)/notify-account", Self.account)
    #expect(first.path == page)
    let statement = [("words", "Tập huấn")] + place.day("active", place.today)
    try await second.submit("\(page)/state-activity", statement)
    #expect(second.status == 409)
    #expect(second.text.contains("Tập huấn"))
    try await second.submit("\(page)/state-activity", statement)
    #expect(second.path == page)
    #expect(try place.entries.count == 2)
  }

  @Test("the receiving office records what came on paper, and lists duties by due day with filters")
  func assisted() async throws {
    let place = try await DutyPlace()
    let receiver = try await place.office.person("receives")
    try await receiver.get("/en/desk/duties?state=in-time&kind=account")
    #expect(receiver.text.contains(place.printed))
    try await receiver.get("/en/desk/duties?state=done&kind=account")
    #expect(!receiver.text.contains(place.printed))
    let target = "/en/desk/duties/\(place.number)/notify-account"
    try await receiver.get(target)
    try await receiver.submit(target, Self.account)
    #expect(receiver.status == 422, "how and when it came is asked")
    try await receiver.submit(target, Self.account + [("manner", "post")] + place.day("on", place.today - 1))
    #expect(receiver.path == "/en/desk/duties/\(place.number)")
    guard case .accountNotified(let notice)? = try place.entries.first?.act else { return #expect(Bool(false)) }
    #expect(notice.arrival == DutyAct.Arrival(manner: .post, on: place.today - 1))
    try await receiver.get("/en/desk/duties?state=done&kind=account")
    #expect(receiver.text.contains(place.printed))
  }

  @Test("in time until 24:00 of the last day in Hanoi, late at 00:00", arguments: [1_000 as Int64, 0])
  func midnight(before: Int64) async throws {
    let last = try #require(Day(iso: "2026-04-17"))
    let midnight = Int64(last.number + 1) * 86_400_000 - 7 * 3_600_000
    let now = Instant(milliseconds: midnight - before)
    let place = try await DutyPlace(clock: Clock { now }, received: Day(iso: "2026-04-03"))
    let receiver = try await place.office.person("receives")
    try await receiver.get("/en/desk/duties?kind=account&state=\(before > 0 ? "due-soon" : "late")")
    #expect(receiver.text.contains(place.printed))
    try await receiver.get("/en/desk/duties?kind=account&state=\(before > 0 ? "late" : "due-soon")")
    #expect(!receiver.text.contains(place.printed))
    let reminded = try place.office.house.upcomingDuties(on: now.day).filter { $0.kind == .accountNotice }
    #expect(reminded.map(\.body) == [.organisation(place.holder)] + (before > 0 ? [] : [.office(.comingo)]))
  }

  @Test("on every place of duties, before and after a plan, whoever may not sees what does not exist")
  func access() async throws {
    let place = try await DutyPlace()
    let people = try await place.people()
    try await expectMatrix(place, people)
    let files = try await place.office.person("files")
    try await files.send(
      ("plan.pdf", SmallFile.pdf), to: ["pc-2025-08"], at: "/en/desk/duties/\(place.number)/send-plan")
    try await expectMatrix(place, people)
  }

  private func expectMatrix(_ place: DutyPlace, _ people: [DutyPlace.Someone]) async throws {
    let parties = try #require(try place.office.house.dutyCase(place.number)).parties
    try await place.office.premises.settle()
    let nowhere = try await place.office.premises.get("/en/nowhere")
    var places: [DeskAddress] = [.duty(place.number, .page)]
    places += Deed.allCases.filter(\.isOnDuty).map { .duty(place.number, .deed($0)) }
    for someone in people {
      for target in places {
        guard case .duty(_, let deed, _) = target.demand else { continue }
        let path = target.page.link(.en).address
        let answer = try await someone.browser.visitor.ask(.get, path, someone.browser.cookieFields)
        if Access.may(someone.person, deed, on: parties) {
          #expect(answer.status == 200, "\(someone.name) at \(path)")
        } else {
          #expect(answer == nowhere, "\(someone.name) at \(path)")
        }
      }
      let list = try await someone.browser.visitor.ask(.get, "/en/desk/duties", someone.browser.cookieFields)
      #expect((list == nowhere) == !Access.may(someone.person, .seeDuties), "\(someone.name)")
      let unknown = try await someone.browser.visitor.ask(
        .get, "/en/desk/duties/c-unknown", someone.browser.cookieFields)
      #expect(unknown == nowhere)
    }
  }

  @Test("another organisation, another province, or no token: nothing is recorded")
  func posted() async throws {
    let place = try await DutyPlace()
    let target = "/en/desk/duties/\(place.number)/notify-account"
    let files = try await place.office.person("files")
    try await files.get(target)
    let form = try #require(files.form(target)) + Self.account.map { .init($0.0, $0.1) }
    for someone in try await place.people() where !["files", "receives"].contains(someone.name) {
      try await someone.browser.get("/en/desk")
      let token = someone.browser.form("/en/sign-out")?.first { $0.name == "token" }?.value ?? ""
      try await someone.browser.post(target, form.map { $0.name == "token" ? .init("token", token) : $0 })
      #expect(someone.browser.status == 404, "\(someone.name)")
    }
    try await files.post(target, form, from: "cross-site")
    #expect(files.status == 403)
    try await files.send(
      ("plan.pdf", SmallFile.pdf), to: ["pc-2025-08"], at: "/en/desk/duties/\(place.number)/send-plan", token: "no")
    #expect(files.status == 403)
    #expect(try place.entries.isEmpty)
  }

  @Test("bank account, person and file stand in no public page, feed, file, tile, receipt, export, province's page")
  func canaries() async throws {
    let place = try await DutyPlace()
    let files = try await place.office.person("files")
    let page = "/en/desk/duties/\(place.number)"
    try await files.get("\(page)/notify-account")
    try await files.submit("\(page)/notify-account", Self.account)
    try await files.get("\(page)/update-data")
    try await files.submit("\(page)/update-data", Self.changed + place.day("changed", place.today))
    try await files.send(("KANARI-file.pdf", SmallFile.pdf), to: ["pc-2025-08"], at: "\(page)/send-plan")
    try await files.get(page)
    let own = ["KANARI-NGANHANG", "KANARI0815", "kanari-website", "0815471108", "KANARI-HEAD", "KANARI-file"]
    #expect(own.allSatisfy { files.text.contains($0) }, "the control: their holder sees them")
    let province = try await place.office.person("province")
    try await province.get(page)
    #expect(province.text.contains("KANARI-file"))
    let secret = own.filter { $0 != "KANARI-file" } + ["KANARI-CHUTAIKHOAN"]
    #expect(secret.allSatisfy { !province.text.contains($0) })
    try await place.office.premises.settle()
    for path in try place.publicPaths {
      let text = try await place.office.premises.get(path).text
      #expect(own.allSatisfy { !text.contains($0) }, "\(path)")
      #expect(!text.contains("duty."), "\(path): not even that there are such acts")
    }
    let folder = try Folder()
    let outcome = try await Operator.run(["export", "--data", place.office.house.directory, folder("public.txt")])
    #expect(outcome.code == 0)
    let text = try String(contentsOfFile: folder("public.txt"), encoding: .utf8)
    #expect((own + ["duty."]).allSatisfy { !text.contains($0) })
  }
}

/// A demonstration in which the organisation of its account holds a certificate that it has received.
struct DutyPlace {
  static let province = OfficeName.peoplesCommittee(of: UnitCode(.of2025, "08"))

  let office: Office
  let holder: RecordNumber
  let number: RecordNumber
  let printed = "4711/GĐK"
  var today: Day { office.house.clock.today }

  init(clock: Clock = .system, received: Day? = nil) async throws {
    office = try await Office(clock: clock)
    guard case .organisation(let holder)? = office.accounts["files"]?.account.memberships[0].body else {
      throw CancellationError()
    }
    self.holder = holder
    let printed = try #require(CertificateNumber("4711/GĐK"))
    number = .certificate(.operation, printed)
    let received = received ?? office.house.clock.today - 3
    let certificate = Certificate(
      number: printed, kind: .operation, holder: holder, fields: [Text("health")], provinces: [Text("Tuyên Quang")],
      issued: received, validFrom: received, expiry: received + 1_000, standing: .inForce)
    try await grant(certificate, received: received)
  }

  /// A dossier from filing to receipt, composed; then the certificate.
  private func grant(_ certificate: Certificate, received: Day) async throws {
    let dossier = RecordNumber.newDossier()
    let decision = try #require(DecisionNumber("7/QĐ-BNG"))
    let at = Instant(milliseconds: Int64(received.number) * 86_400_000)
    let ministry = OfficeName.foreignAffairs
    let steps: [DossierAct] = [
      .filed(
        DossierFiling(
          procedure: .issueOperation, number: DossierNumber(year: received.year, ordinal: 1), slip: .drawn(),
          applicant: .init(organisation: holder, name: Narratives("Brücke"), country: nil), manner: .online,
          scope: DossierScope(fields: [.health], provinces: [UnitCode(.of2025, "08")], approvingBodies: []),
          answers: Answers(["website": ["https://old.example"], "head-office": ["Berlin"]]), personal: nil, papers: [])),
      .acceptedAsComplete, .consulted([ministry]),
      .opinionGiven(ministry, Opinion(stance: .agrees, reasons: Text("")), on: received), .forwarded(without: []),
      .receivedForDecision(on: received), .appraised(Appraisal(form: .writtenOpinions, findings: [])),
      .decided(DossierDecision(number: decision, result: .granted(certificate))), .handedOver(.inPerson, on: received),
      .resultReceived(on: received),
    ]
    let by = DossierEntry.Actor(body: .office(.comingo), account: nil)
    let issued = CertificateIssued(
      certificate: certificate, decision: decision, procedure: .issueOperation, dossier: dossier)
    let acts =
      steps.map { RecordAct.dossier(dossier, DossierStep(act: $0, by: by)) } + [.certificateIssued(number, issued)]
    try await office.house.append(Request(acts: acts.map { $0.draft(recordedAt: at) }))
  }

  var entries: [DutyEntry] { get throws { try office.house.dutyCase(number)?.file.entries ?? [] } }

  func day(_ name: String, _ day: Day) -> [(String, String)] {
    let parts = day.parts
    return [("\(name)-day", "\(parts.day)"), ("\(name)-month", "\(parts.month)"), ("\(name)-year", "\(parts.year)")]
  }

  struct Someone {
    let name: String
    let browser: Browser
    let person: Person
  }

  /// One person a role, and strangers: another organisation, another province.
  func people() async throws -> [Someone] {
    let desk = try #require(office.house.desk)
    let foreign = try #require(RecordNumber("o-foreign"))
    var people: [Someone] = []
    for (login, body, role) in [
      ("foreign", Body.organisation(foreign), Role.files),
      ("other", .office(.peoplesCommittee(of: UnitCode(.of2025, "01"))), .isConsulted),
    ] {
      let made = try await desk.accounts.create(
        NewAccount(
          email: "\(login)@example.org", name: Text(login), language: .en, memberships: [Membership(body, [role])],
          password: .lasting))
      let browser = office.browser()
      try await browser.signIn(.init(account: made.account, password: made.password))
      people.append(Someone(name: login, browser: browser, person: try #require(made.account.person(for: body))))
    }
    for (login, handed) in office.accounts.sorted(by: { $0.key < $1.key }) {
      let person = try #require(handed.account.person(for: handed.account.memberships[0].body))
      people.append(Someone(name: login, browser: try await office.person(login), person: person))
    }
    return people
  }

  /// What anybody may ask for.
  var publicPaths: [String] {
    get throws {
      var paths = ["/checkpoint", "/tile/0/000.p/2", "/tile/entries/000.p/2", "/health", "/metrics", "/en/nowhere"]
      for page in [
        "", "/organisations", "/certificates", "/certificates/\(number)", "/acts", "/ledger", "/search?q=kanari",
      ] {
        paths += Language.allCases.map { "/\($0.rawValue)\(page)" }
      }
      paths += ["csv", "json", "atom"].flatMap { form in
        ["organisations", "certificates", "acts"].map { "/vi/\($0).\(form)" }
      }
      for act in try office.house.ledger.acts(from: 0, limit: 100) {
        paths += ["/en/acts/\(act.position)", "/receipt/\(act.id.hex)"]
      }
      return paths
    }
  }
}

extension Browser {
  /// Sends the form of a plan as a browser does: its fields, then its file.
  func send(
    _ file: (name: String, bytes: [UInt8])?, to provinces: [String], at page: String, token: String? = nil
  ) async throws {
    if path != page { try await get(page) }
    let kept = (form(page) ?? []).filter { $0.name != "provinces" }
    var body: [UInt8] = []
    for item in kept { body += SmallFile.part(item.name, item.name == "token" ? token ?? item.value : item.value) }
    for province in provinces { body += SmallFile.part("provinces", province) }
    let name = file?.name ?? ""
    body += Array(
      "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\nContent-Type: application/pdf\r\n\r\n"
        .utf8)
    body += (file?.bytes ?? []) + Array("\r\n--x--\r\n".utf8)
    try await post(page, body, "multipart/form-data; boundary=x")
  }
}
