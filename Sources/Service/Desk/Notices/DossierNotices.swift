import Components
import Domain
import Papers

/// What was told of a dossier, to which bodies, and its letters.
extension DossierRoom {
  /// As far as the person may see: an officer all of it, the applicant what was told to it.
  func notices() async throws -> NoticesOfRecord {
    let number = number
    let seesAll = Access.may(person.person, .seeOpinions, on: file.parties)
    return try await room.notices(
      of: number, to: NoticeReader(person, seesAll: seesAll),
      organisation: Phrase(file.dossier.filing.applicant.name, for: room.language),
      letter: { DeskAddress.dossier(number, .letter($0)).page })
  }

  func letter(_ name: LetterName) -> Reply {
    guard let letter = paper(name) else { return room.notFound() }
    return room.page(
      of: letter, at: .dossier(number, .letter(name)), file: .dossier(number, .letterFile(name)), for: person)
  }

  func letterFile(_ name: LetterName) -> Reply {
    paper(name).map { room.file(of: $0, named: name) } ?? room.notFound()
  }

  /// A letter is for its addressee and for the offices that see what others say.
  private func paper(_ name: LetterName) -> LetterPaper? {
    let isOwn: Bool =
      switch name {
      case .consultation(let office): person.body == .office(office)
      case .supplement, .decision: person.body == .organisation(file.parties.applicant)
      case .receipt, .conclusion, .closing: false
      }
    guard isOwn || Access.may(person.person, .seeOpinions, on: file.parties) else { return nil }
    return Letters(
      file: file, offices: room.house.offices, isDemonstration: room.house.isDemonstration,
      address: room.base + DeskAddress.dossier(number, .page).page.link(room.language).address
    ).letter(name)?.paper(in: room.language)
  }
}
