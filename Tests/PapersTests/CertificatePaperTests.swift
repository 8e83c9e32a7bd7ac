import Domain
import Foundation
import Testing

@testable import Papers

@Suite("The paper of a certificate")
struct CertificatePaperTests {
  @Test("the same certificate gives the same bytes, a second later too; another gives others")
  func pure() async throws {
    let first = try #require(try PaperSample.paper().body())
    try await Task.sleep(for: .milliseconds(1_100))
    #expect(try PaperSample.paper().body() == first)
    #expect(try PaperSample.paper(number: "13/GCN-DEMO").body() != first, "control: another number")
    if let folder = ProcessInfo.processInfo.environment["NHIPCAU_PAPERS"] {
      try Data(first).write(to: URL(fileURLWithPath: folder + "/body.pdf"))
      let delivered = try #require(DeliveredPaper(body: first, receipt: PaperSample.receipt))
      try Data(delivered.file).write(to: URL(fileURLWithPath: folder + "/delivered.pdf"))
    }
  }

  @Test(
    "on the paper stands all that was decided; where an office is, on that of an office only",
    .enabled(if: PDFText.isReadable), arguments: [Certificate.Kind.operation, .representativeOffice])
  func words(kind: Certificate.Kind) throws {
    var paper = try PaperSample.paper()
    paper.certificate.kind = kind
    let seat = "12 Bạch Đằng, Đà Nẵng"
    if kind == .representativeOffice { paper.certificate.seat = Text(seat) }
    let text = try PDFText.read(try #require(paper.body())).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in [
      kind.wording.en, kind.wording.fr, "12/GCN-DEMO", "Quỹ Hạt Giống Xanh (hư cấu)", "Green Seed Fund (fictitious)",
      "Hà Giang, Đắk Lắk", "345/QĐ-DEMO-2026", "From 15 September 2026 to 14 September 2029", "BỘ NGOẠI GIAO",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.contains(seat) == (kind == .representativeOffice))
    #expect(text.contains(PaperWords.seat.vi) == (kind == .representativeOffice), "the control")
  }

  @Test("a delivered paper is its body, then the receipt, and both are found again")
  func delivered() throws {
    let body = try #require(try PaperSample.paper().body())
    let delivered = try #require(DeliveredPaper(body: body, receipt: PaperSample.receipt))
    #expect(delivered.file.starts(with: body) && delivered.file.count > body.count + PaperSample.receipt.utf8.count)
    let again = try #require(DeliveredPaper(file: delivered.file))
    #expect(again == delivered)
    #expect(DeliveredPaper(file: body) == nil, "control: a body without its receipt")
    #expect(DeliveredPaper(file: delivered.file + [0x0A]) == nil, "control: a byte more")
  }

  @Test("a paper of a record bears no mark of a demonstration")
  func marks() throws {
    let demonstration = try #require(try PaperSample.paper().body())
    let record = try #require(try PaperSample.paper(standing: .record).body())
    #expect(demonstration != record)
  }
}

@Suite("A delivered paper that was tampered with")
struct TamperedPaperTests {
  @Test("a thousand changed, cut or lengthened files: none passes for the one that was delivered")
  func mutations() throws {
    let body = try #require(try PaperSample.paper().body())
    let file = try #require(DeliveredPaper(body: body, receipt: PaperSample.receipt)).file
    var chance = SeededChance(seed: 7)
    for _ in 0..<1_000 {
      let changed = chance.mutated(file)
      guard changed != file else { continue }
      // What still parses has another body or another receipt, which the digest and the proof then refuse.
      if let paper = DeliveredPaper(file: changed) {
        #expect(paper.body != body || paper.receipt != PaperSample.receipt)
      }
    }
    #expect(DeliveredPaper(file: file) != nil, "control: the file as delivered")
  }

  @Test("thirty-four provinces and eight fields still fit on the page, above the code")
  func long() throws {
    let provinces = (1...34).map { "Tỉnh Có Tên Khá Dài Số \($0)" }
    #expect(try PaperSample.paper(provinces: provinces).body() != nil)
  }
}

/// Changes that follow from a seed (SplitMix64).
struct SeededChance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// One byte changed, some cut off, or some put in.
  mutating func mutated(_ file: [UInt8]) -> [UInt8] {
    var file = file
    let place = Int(next() % UInt64(file.count))
    switch next() % 4 {
    case 0: file[place] ^= UInt8(1 << (next() % 8))
    case 1: file.removeSubrange(place..<min(file.count, place + 1 + Int(next() % 64)))
    case 2: file.insert(UInt8(next() & 255), at: place)
    default: file += [UInt8](repeating: 0x20, count: 1 + Int(next() % 16))
    }
    return file
  }
}
