import Domain
import Testing

@testable import Desk

@Suite("Documents that carry a file along")
struct OwnPaperTests {
  /// Knows one file, as the service knows its own papers.
  private struct Known: OwnPapers {
    let file: [UInt8]
    let content: [UInt8]
    var longest: Int64 = 1 << 20

    func body(of file: [UInt8]) -> [UInt8]? { file == self.file ? content : nil }
  }

  /// A document with an attachment, as an update after its end.
  private func attached(_ body: [UInt8]) -> [UInt8] {
    body
      + Array("9 0 obj\n<< /Type /EmbeddedFile /Length 1 >>\nstream\na\nendstream\nendobj\nstartxref\n1\n%%EOF\n".utf8)
  }

  private func refusal(_ file: [UInt8], own: (any OwnPapers)?) throws -> FileRefusal? {
    do {
      try Inspection.inspect(Served(file), as: .pdf, own: own)
      return nil
    } catch let refusal as FileRefusal { return refusal }
  }

  @Test("are refused, all but our own delivered papers")
  func own() throws {
    let body = Papers.pdf()
    let file = attached(body)
    let known = Known(file: file, content: body)
    #expect(try refusal(file, own: known) == nil)
    #expect(try refusal(file, own: nil) == .active("/EmbeddedFile"), "control: nobody knows it")
    #expect(try refusal(file + [0x0A], own: known) == .active("/EmbeddedFile"), "a byte more is another file")
    #expect(try refusal(file, own: Known(file: file, content: body, longest: 10)) == .active("/EmbeddedFile"))
    #expect(try refusal(body, own: known) == nil, "what carries nothing along is judged as ever")
  }

  @Test("are refused even as our own where what is without the attachment would be")
  func inspected() throws {
    let bad = Papers.pdf().replacing(Array("/Catalog".utf8), with: Array("/Catalog /JavaScript 1 0 R".utf8))
    #expect(try refusal(bad, own: nil) == .active("/JavaScript"))
    let file = attached(Papers.pdf())
    #expect(try refusal(file, own: Known(file: file, content: Array(bad))) == .active("/JavaScript"))
  }
}
