import Domain
import Reference
import Testing

@Suite("The law as data")
struct LawBookTests {
  @Test("our own files are read without a fault")
  func ownFiles() {
    #expect(LawFolder(at: Laws.path).faults.map { $0.text(.en) } == [])
    #expect(Laws.book.instruments.count == 5)
    #expect(Offices.directory.all.count > 80)
  }
}
