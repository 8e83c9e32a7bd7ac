import Components
import Desk
import Domain
import HTTPTypes
import Ledger
import Procedures
import Record

/// One dossier, for somebody who has to do with it.
struct DossierRoom: Sendable {
  let room: Room
  let person: SignedIn
  let file: DossierFile
  let setting: Setting

  init(room: Room, person: SignedIn, file: DossierFile) throws {
    self.room = room
    self.person = person
    self.file = file
    setting = try room.house.setting(of: file)
  }

  var number: RecordNumber { file.dossier.number }

  func reply(to part: DeskAddress.DossierPart, _ form: FormBody) async throws -> Reply {
    switch part {
    case .page: return try await page()
    case .filed: return try filed()
    case .paper(let place): return try await paper(place)
    case .deed(.supplement): return try await supplement()
    case .deed(let deed): return try await self.deed(DeedForms.form(deed), at: part, form)
    case .letter(let name): return letter(name)
    case .letterFile(let name): return letterFile(name)
    case .correction(let step): return try await deed(DeedForms.form(.correct, step: step), at: part, form)
    }
  }

  private func page() async throws -> Reply {
    let language = room.language
    let (number, papers) = (number, file.dossier.filing.papers)
    let correction: @Sendable (Int) -> PageAddress = { DeskAddress.dossier(number, .correction($0)).page }
    let download: @Sendable (FiledPaper) -> Link? = { paper in
      guard case .file = paper.form, let place = papers.firstIndex(of: paper) else { return nil }
      return DeskAddress.dossier(number, .paper(place)).page.link(language)
    }
    let deeds = openDeeds.map { (words: $0.title, page: DeskAddress.dossier(number, .deed($0)).page) }
    let mayCorrect = Access.may(person.person, .correct, on: file.parties)
    let view = Procedures.DossierPage.View(
      showsOpinions: Access.may(person.person, .seeOpinions, on: file.parties), deeds: deeds,
      correction: mayCorrect ? correction : nil, download: download,
      slip: seesSlip ? DeskAddress.dossier(number, .filed).page : nil)
    let title = Wording(
      vi: "Hồ sơ số \(file.dossier.filing.number)", en: "Dossier \(file.dossier.filing.number)",
      fr: "Dossier n° \(file.dossier.filing.number)")
    return room.document(
      title, at: .dossier(number, .page), for: person,
      main: PageWithNotices(
        page: Procedures.DossierPage(file.dossier, setting, for: person.body, view), notices: try await notices()))
  }

  private var seesSlip: Bool {
    person.body == .organisation(file.parties.applicant) || person.body == .office(file.parties.receiver)
  }

  private func filed() throws -> Reply {
    guard seesSlip else { return room.notFound() }
    let receipt = try room.house.ledger.acts(of: number.ledgerName).first.map { act in
      Link(path: ["receipt", act.id.hex])
    }
    let page = FiledPage(
      file.dossier, setting, slip: DeskAddress.slip(file.dossier.filing.slip).page,
      page: DeskAddress.dossier(number, .page).page, receipt: receipt)
    return room.document(FiledWords.title, at: .dossier(number, .filed), for: person, main: page)
  }

  private func paper(_ place: Int) async throws -> Reply {
    let papers = file.dossier.filing.papers
    guard papers.indices.contains(place) else { return room.notFound() }
    let paper = papers[place]
    let number = file.dossier.filing.number.description.replacing("/", with: "-")
    return try await room.download(paper, named: paper.fileName ?? "\(number)-\(paper.item)")
  }

  /// A supplement is drafted as the dossier was, from what was filed.
  private func supplement() async throws -> Reply {
    guard case .supplementAwaited = file.dossier.state else { return notNow() }
    guard room.visit.isPost else {
      let page = SupplementPage(dossier: file.dossier, procedure: file.procedure, token: person.token)
      return room.document(
        FiledWords.supplement, at: .dossier(number, .deed(.supplement)), for: person, main: page)
    }
    do {
      return room.onward(.draft(try await supplementDraft(), .tasks))
    } catch let refusal as DraftRefusal {
      return room.message(FiledWords.supplement, refusal.wording, status: .unprocessableContent)
    }
  }

  private func supplementDraft() async throws -> DraftID {
    let open = try await room.desk.drafts.list(owner: person.body).first {
      $0.supplements == number && $0.standing == .open
    }
    if let open { return open.id }
    let content = DraftContent(of: file.dossier)
    let filing = file.dossier.filing
    let name = person.body.isOrganisation ? nil : Text(filing.applicant.name[room.language])
    let draft = try await room.desk.drafts.create(
      filing.procedure, owner: person.body, by: person.account.number, applicantName: name, supplementing: number)
    _ = try await room.desk.drafts.save(
      draft.id, owner: person.body, answers: content.answers, applicantName: name, expecting: draft.revision)
    for paper in content.papers {
      _ = try await room.desk.drafts.attach(paper, to: draft.id, owner: person.body)
    }
    return draft.id
  }

  func notNow() -> Reply {
    room.document(
      FiledWords.notNow, at: nil, for: person, status: .conflict,
      main: MessagePage(
        title: FiledWords.notNow, paragraphs: [Phrase(Refusal.notNow.wording(setting))],
        ways: [.link(FiledWords.back, to: DeskAddress.dossier(number, .page).page)]))
  }
}
