import Domain
import Testing

@testable import Desk

@Suite("Every refusal of a file has words in three languages")
struct WordsTests {
  private static let words: [Wording] = {
    let files: [FileRefusal] = [
      .nameless, .nameTooLong, .nameMisleads, .nameIsPath, .doubleEnding("exe"), .unacceptedEnding("exe"), .empty,
      .notOfType(.pdf), .damaged(.docx), .trailing(.png), .tooManyPixels, .bomb, .locked, .compound, .macros, .embedded,
      .active("/JS"), .uninspectable(.pdf), .otherDocument,
    ]
    let uploads: [UploadRefusal] = [
      .notFound, .draftFiled, .empty, .tooLarge(most: 20_971_520), .draftFull(most: 1), .tooManyAtOnce(most: 10),
      .tooManyPapers(most: 9), .outOfStep(received: 1), .moreThanAnnounced(1), .incomplete(received: 1, of: 2),
      .infected,
      .notScanned, .diskFull,
    ]
    return files.map(\.wording) + uploads.map(\.wording)
  }()

  @Test("none is empty, and none is the same in two languages")
  func complete() {
    for words in Self.words {
      #expect(Set([words.vi, words.en, words.fr]).count == 3, "\(words.en)")
      for text in [words.vi, words.en, words.fr] { #expect(text.count > 10 && text.hasSuffix(".")) }
    }
  }
}
