import Components
import Domain
import Papers

/// What was told of a measure, to which bodies, and its letters.
extension MeasureRoom {
  /// As far as the person may see: an office all of it, the organisation what was told to it.
  func notices() async throws -> NoticesOfRecord {
    let number = number
    return try await room.notices(
      of: number, to: NoticeReader(person, seesAll: seesInside),
      organisation: Phrase(file.measure.opening.holderName, for: room.language),
      letter: { DeskAddress.measure(number, .letter($0)).page })
  }

  func letter(_ name: LetterName) -> Reply {
    guard let letter = paper(name) else { return room.notFound() }
    return room.page(
      of: letter, at: .measure(number, .letter(name)), file: .measure(number, .letterFile(name)), for: person)
  }

  func letterFile(_ name: LetterName) -> Reply {
    paper(name).map { room.file(of: $0, named: name) } ?? room.notFound()
  }

  /// A letter is for its addressee and for the offices that see the measure from inside.
  private func paper(_ name: LetterName) -> LetterPaper? {
    let isOwn: Bool =
      switch name {
      case .consultation(let office): person.body == .office(office)
      case .receipt, .decision, .conclusion, .closing: person.body == .organisation(file.parties.holder)
      case .supplement: false
      }
    guard isOwn || seesInside else { return nil }
    return MeasureLetters(
      file: file, offices: room.house.offices, isDemonstration: room.house.isDemonstration,
      address: room.base + DeskAddress.measure(number, .page).page.link(room.language).address
    ).letter(name)?.paper(in: room.language)
  }
}
