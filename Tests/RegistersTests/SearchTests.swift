import Domain
import Record
@testable import Registers
import Testing

@Suite("Search finds what a person means")
struct SearchTests {
  private static let titles = [
    "Nước sạch cho Hoà Bình", "Clean water in Da Nang", "Đường đến trường", "Y tế thôn bản", "Waterways of Laos",
    "O’Neill’s \"AND\" test",
  ]

  private func withRecord(_ body: (Reading) throws -> Void) throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let first = written.start("1")
    for (index, title) in SearchTests.titles.enumerated() {
      written.publish(
        Sample.project("GB-COH-0\(index)-X", title, reporter: Sample.body("XM-\(index)", "Hội \(index) Đỏ")), in: first)
    }
    written.complete(first)
    let certificate = Sample.certificate("123/GP-Đ", holder: "o-a", from: "2024-01-01", to: "2026-01-01")
    written.append(.certificateRecorded(.certificate(certificate.kind, certificate.number), certificate))
    try place.registers(written).read(body)
  }

  @Test(
    "with or without accents and đ, by word beginnings, whatever the order",
    arguments: [
      ("hoà bình", [0]), ("hòa bình", [0]), ("Hoa Binh", [0]), ("HOA BI", [0]), ("bình hòa", [0]), ("nuoc", [0]),
      ("đường", [2]), ("duong den", [2]), ("ĐƯỜNG", [2]), ("da nang", [1]), ("đà nẵng", [1]), ("water", [1, 4]),
      ("wat", [1, 4]), ("water lao", []), ("ater", []), ("GB-COH-03-X", [3]), ("gb coh 03", [3]), ("hoi 4 do", [4]),
    ])
  func finds(typed: String, expected: [Int]) throws {
    try withRecord { (reading) throws in
      let found = try reading.projects(ProjectFilter(text: typed), order: .relevance)
      #expect(Set(found.rows.map { $0.title[.vi] }) == Set(expected.map { SearchTests.titles[$0] }))
      #expect(found.count == expected.count)
    }
  }

  @Test(
    "what a person types is never an operator, a fault or a flood",
    arguments: [
      "\"", "'", "AND", "NEAR(a b)", "title:water", "water*", "-water", "(", "^water", "water OR nuoc", "{a b}: c",
      "a\u{0}b",
      "'; DROP TABLE project; --", "*", "💧", String(repeating: "nước ", count: 10_000),
      String(repeating: "x", count: 100_000),
    ])
  func bearsAnything(typed: String) throws {
    try withRecord { (reading) throws in
      let found = try reading.search(typed)
      #expect(found.projects.rows.count <= 6)
      #expect(try reading.projects(ProjectFilter(text: typed), at: Moment(known: reading.position)).count >= 0)
    }
  }

  @Test("nothing typed narrows nothing in a list, and finds nothing in a search", arguments: ["", "   ", "\n"])
  func empty(typed: String) throws {
    try withRecord { (reading) throws in
      #expect(try reading.projects(ProjectFilter(text: typed)).count == SearchTests.titles.count)
      #expect(try reading.search(typed).projects.rows.isEmpty)
    }
  }

  @Test("the operators AND and a quote are found as words")
  func operatorsAreWords() throws {
    try withRecord { (reading) throws in
      #expect(try reading.projects(ProjectFilter(text: "\"and\" test")).count == 1)
    }
  }

  @Test("what is exactly an identifier or a certificate's number comes first")
  func exact() throws {
    try withRecord { (reading) throws in
      #expect(try reading.search("gb-coh-05-x").projects.rows.first?.identifier == "GB-COH-05-X")
      #expect(try reading.search("xm-3").organisations.rows.first?.identifier == "XM-3")
      #expect(try reading.search("123/gp-Đ").certificates.map(\.printed) == ["123/GP-Đ"])
      #expect(try reading.search("hoi do").organisations.count == 6)
    }
  }

  @Test("a match in the title comes before one in the names of organisations")
  func ranked() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let first = written.start("1")
    written.publish(Sample.project("A-1", "Roads", reporter: Sample.body("X", "Water Fund")), in: first)
    written.publish(Sample.project("A-2", "Water for all", reporter: Sample.body("Y", "Fund")), in: first)
    written.complete(first)
    try place.registers(written).read { (reading) throws in
      let found = try reading.projects(ProjectFilter(text: "water"), order: .relevance)
      #expect(found.rows.map(\.identifier) == ["A-2", "A-1"])
    }
  }
}
