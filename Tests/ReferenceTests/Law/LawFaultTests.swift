import Domain
import Foundation
import Testing

@testable import Reference

@Suite("What is wrong in a file of law")
struct LawFaultTests {
  /// A planted fault: the text that is exchanged, what stands there instead, and what is found.
  struct Planted {
    let old: String
    let new: String
    let file: String
    /// The line of `new`'s first line in the changed file, and how many lines further the fault is.
    var further = 0
    let reason: LawFault.Reason
  }

  private static let instrument = "nd-1-2030.yaml"

  private static let sound: [String: String] = [
    instrument: """
    number: 1/2030/NĐ-CP
    title: { vi: Một, en: One, fr: Un }
    signed: 2030-01-01
    in-force: 2030-02-01
    until: 2031-01-31
    replaces: []
    footing: verified
    source: Công báo
    reports:
      - form: "05"
        by: organisations
        title: { vi: Báo cáo, en: Report, fr: Rapport }
        article: 21(5)
        data-from: 12-15
        data-to: 12-14
        due: 12-18
        rest-day: next-working-day
        to: [desk]
    procedures:
      - name: permit.issue
        title: { vi: Cấp phép, en: Permit, fr: Permis }
        basis: [1, 2]
        filer:
          article: 1(1)
          words: { vi: Ai, en: Who, fr: Qui }
        window: 60 days before expiry
        conditions:
          - { code: one, article: 1(2), words: { vi: Một, en: One, fr: Un } }
          - { code: two, article: 1(3), words: { vi: Hai, en: Two, fr: Deux } }
        items:
          - code: application
            article: 2(1)(a)
            form: application
            foreign: nothing
            concerns: organisation
            optional: false
            words: { vi: Đơn, en: Form, fr: Formulaire }
        receiver: desk
        decider: desk
        consultees: [desk, provinces]
        steps:
          - { name: decision, article: 2(2), limit: 7 working days, from: filing, party: decider, words: { vi: A, en: B, fr: C } }
          - { name: handover, article: 2(3), limit: 10 days, from: filing, party: receiver, words: { vi: A, en: B, fr: C } }
        longest-validity: 3 years
        criteria: []
        outcomes: []
        duties: []
        fee: { footing: to-be-confirmed, words: { vi: Phí, en: Fee, fr: Frais } }
      - name: permit.extend
        title: { vi: Gia hạn, en: Extension, fr: Prorogation }
        basis: [3]
        filer: as permit.issue
        window: always
        conditions: as permit.issue
        items: as permit.issue
        receiver: desk
        decider: desk
        consultees: as permit.issue
        steps: as permit.issue
        criteria: []
        outcomes: []
        duties: []
        fee: as permit.issue
    """,
    "offices.yaml": """
    offices:
      - name: desk
        title: { vi: Bàn, en: Desk, fr: Bureau }
        kind: ministry
        from: 2020-01-01
        until: 2040-12-31
        successor: new-desk
        footing: verified
        source: test
      - name: new-desk
        title: { vi: Bàn mới, en: New desk, fr: Nouveau bureau }
        kind: committee
        footing: to-be-confirmed
        source: test
    line-ministries:
      - { field: health, office: desk }
    """,
  ]

  private static func read(_ files: [String: String]) -> LawFolder {
    LawFolder(files: files.sorted { $0.key < $1.key }.map { (name: $0.key, bytes: Array($0.value.utf8)) })
  }

  private static let decree = [
    Planted(old: "signed:", new: "singed:", file: instrument, reason: .unknownKey("singed", known: InstrumentKeys.all)),
    Planted(old: "source: Công báo", new: "source: ''", file: instrument, reason: .wrongShape(.text)),
    Planted(
      old: "in-force: 2030-02-01", new: "in-force: 2030-02-30", file: instrument, reason: .impossibleDate("2030-02-30")),
    Planted(
      old: "until: 2031-01-31", new: "until: 2030-01-31", file: instrument,
      reason: .untilBeforeFrom(from: day("2030-02-01"), until: day("2030-01-31"))),
    Planted(old: "number: 1/2030/NĐ-CP", new: "number: 1/2030", file: instrument, reason: .badNumber("1/2030")),
    Planted(
      old: "replaces: []", new: "replaces: [9/2009/NĐ-CP]", file: instrument, reason: .unknownInstrument("9/2009/NĐ-CP")
    ),
    Planted(
      old: "footing: verified\nsource", new: "footing: sure\nsource", file: instrument,
      reason: .unknownWord("sure", known: ["verified", "to-be-confirmed"])),
    Planted(old: "replaces: []", new: "replaces: nothing", file: instrument, reason: .wrongShape(.list)),
    Planted(
      old: "title: { vi: Một, en: One, fr: Un }", new: "title: { vi: Một, en: One }", file: instrument,
      reason: .missingKey("fr")),
    Planted(
      old: "title: { vi: Một, en: One, fr: Un }", new: "title: Một", file: instrument, reason: .wrongShape(.mapping)),
  ]

  private static let procedure = [
    Planted(
      old: "      article: 1(1)\n", new: "      footing: verified\n", file: instrument, reason: .missingArticle),
    Planted(old: "article: 2(1)(a)", new: "article: 2(a)", file: instrument, reason: .badArticle("2(a)")),
    Planted(
      old: "        article: 2(1)(a)\n", new: "", file: instrument, further: -1, reason: .missingKey("article")),
    Planted(
      old: "article: 1(1)", new: "article: 9/2009/NĐ-CP 1(1)", file: instrument,
      reason: .unknownInstrument("9/2009/NĐ-CP")),
    Planted(
      old: "form: application\n", new: "form: fax\n", file: instrument,
      reason: .unknownWord("fax", known: ["application", "document", "copy", "original"])),
    Planted(old: "code: two", new: "code: one", file: instrument, reason: .duplicate("one")),
    Planted(
      old: "name: permit.extend", new: "name: permit.issue", file: instrument, reason: .duplicate("permit.issue")),
    Planted(old: "name: permit.extend", new: "name: Permit!", file: instrument, reason: .badName("Permit!")),
    Planted(
      old: "filer: as permit.issue", new: "filer: as permit.grant", file: instrument,
      reason: .unknownProcedure("permit.grant")),
    Planted(
      old: "consultees: [desk, provinces]", new: "consultees: [desk, mofo]", file: instrument,
      reason: .unknownOffice("mofo")),
    Planted(
      old: "decider: desk\n    consultees: [", new: "decider: dusk\n    consultees: [", file: instrument,
      reason: .unknownOffice("dusk")),
    Planted(old: "limit: 7 working days", new: "limit: 7 workdays", file: instrument, reason: .badLimit("7 workdays")),
    Planted(old: "due: 12-18", new: "due: 12-32", file: instrument, reason: .badYearlyDay("12-32")),
    Planted(old: "data-to: 12-14", new: "data-to: 2-29", file: instrument, reason: .badYearlyDay("2-29")),
    Planted(
      old: "rest-day: next-working-day", new: "rest-day: maybe", file: instrument,
      reason: .unknownWord("maybe", known: ["next-working-day", "never"])),
    Planted(old: "by: organisations", new: "by: nobody", file: instrument, reason: .unknownOffice("nobody")),
    Planted(old: "limit: 10 days", new: "limit: 0 days", file: instrument, reason: .badLimit("0 days")),
    Planted(old: "window: always", new: "window: sometimes", file: instrument, reason: .badLimit("sometimes")),
    Planted(
      old: "name: decision", new: "name: decide", file: instrument,
      reason: .unknownWord("decide", known: StatutoryStep.Name.allCases.map(\.rawValue))),
    Planted(
      old: "limit: 7 working days, from: filing", new: "limit: 7 working days, from: file", file: instrument,
      reason: .unknownWord("file", known: StatutoryStep.Milestone.allCases.map(\.rawValue))),
    Planted(
      old: "party: decider", new: "party: anybody", file: instrument,
      reason: .unknownWord("anybody", known: ["receiver", "consulted", "decider", "applicant"])),
    Planted(
      old: "optional: false", new: "optional: perhaps", file: instrument,
      reason: .unknownWord("perhaps", known: ["true", "false"])),
  ]

  private static let offices = [
    Planted(
      old: "successor: new-desk", new: "successor: no-desk", file: "offices.yaml", reason: .unknownOffice("no-desk")),
    Planted(
      old: "until: 2040-12-31", new: "until: 2019-12-31", file: "offices.yaml",
      reason: .untilBeforeFrom(from: day("2020-01-01"), until: day("2019-12-31"))),
    Planted(
      old: "field: health", new: "field: magic", file: "offices.yaml",
      reason: .unknownWord("magic", known: FieldOfWork.allCases.map(\.rawValue))),
    Planted(
      old: "kind: committee", new: "kind: club", file: "offices.yaml",
      reason: .unknownWord("club", known: ["ministry", "committee"])),
    Planted(old: "name: new-desk", new: "name: desk", file: "offices.yaml", reason: .duplicate("desk")),
  ]

  private static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  @Test("control: the sound folder has no fault")
  func control() {
    let folder = Self.read(Self.sound)
    #expect(folder.faults.map { $0.text(.en) } == [])
    #expect(folder.instruments.flatMap(\.procedures).map(\.name.text) == ["permit.issue", "permit.extend"])
    #expect(folder.instruments[0].procedures[1].steps == folder.instruments[0].procedures[0].steps)
  }

  @Test("each fault is found at its line, in three languages", arguments: decree + procedure + offices)
  func planted(_ planted: Planted) throws {
    var files = Self.sound
    let text = try #require(files[planted.file])
    let place = try #require(text.range(of: planted.old))
    files[planted.file] = text.replacingCharacters(in: place, with: planted.new)
    let line = text[..<place.lowerBound].count { $0 == "\n" } + 1 + planted.further
    let faults = Self.read(files).faults
    let found = faults.first { $0.reason == planted.reason }
    #expect(found?.line == line, "\(faults.map { $0.text(.en) })")
    #expect(found?.file == planted.file)
    for language in Language.allCases { #expect(found?.text(language).hasPrefix("\(planted.file):\(line): ") == true) }
  }

  @Test("what is no YAML, says a key twice, or is no text, is told with its line")
  func notYAML() {
    let broken = Self.read(["nd-1.yaml": "number: 1/2030/NĐ-CP\ntitle: [\nsigned: x"])
    #expect(broken.faults.first.map { $0.line >= 2 } == true)
    let twice = Self.read(["nd-1.yaml": "number: 1/2030/NĐ-CP\nnumber: 1/2030/NĐ-CP"])
    #expect(twice.faults.map(\.reason) == [.repeatedKey("number")])
    let bytes = LawFolder(files: [(name: "nd-1.yaml", bytes: [0xC3, 0x28])])
    #expect(bytes.faults.map(\.reason) == [.unreadable])
    #expect(Self.read(["nd-1.yaml": ""]).faults.map(\.reason) == [.wrongShape(.mapping)])
    #expect(LawFolder(at: "/nonexistent").faults.map(\.reason) == [.noFiles])
  }

  @Test("the last step has to be the outer limit")
  func outerLimit() throws {
    var files = Self.sound
    let text = try #require(files[Self.instrument])
    files[Self.instrument] = text.replacing(/\ {6}- \{ name: handover.*\n/, with: "")
    #expect(Self.read(files).faults.contains { $0.reason == .noOuterLimit })
  }

  @Test("an instrument that is replaced ends on the day before; two files of one number are one too many")
  func replaced() throws {
    var files = Self.sound
    let text = try #require(files[Self.instrument])
    files["nd-2-2030.yaml"] = text.replacing("number: 1/2030/NĐ-CP", with: "number: 2/2030/NĐ-CP")
      .replacing("replaces: []", with: "replaces: [1/2030/NĐ-CP]").replacing(
        "in-force: 2030-02-01", with: "in-force: 2030-12-01")
    #expect(Self.read(files).faults.map(\.reason) == [.replacedGoesOn("1/2030/NĐ-CP", until: Self.day("2030-11-30"))])
    files["nd-2-2030.yaml"] = text
    #expect(Self.read(files).faults.map(\.reason) == [.duplicate("1/2030/NĐ-CP")])
  }

  @Test("all faults are told at once, by file and line")
  func all() throws {
    var files = Self.sound
    files[Self.instrument] = try #require(files[Self.instrument]).replacing("limit: 7 working days", with: "limit: 7")
      .replacing("signed: 2030-01-01", with: "signed: yesterday")
    #expect(Self.read(files).faults.map(\.reason) == [.impossibleDate("yesterday"), .badLimit("7")])
  }

  @Test("a folder without offices of its own refers to ours")
  func besideOurs() {
    let decree = Self.sound[Self.instrument]?.replacing("desk", with: "mofa") ?? ""
    let files = [(name: Self.instrument, bytes: Array(decree.utf8) as [UInt8]?)]
    #expect(LawFolder(files: files, beside: Laws.folder).faults == [])
    #expect(LawFolder(files: files).faults.contains { $0.reason == .unknownOffice("mofa") })
  }
}

private enum InstrumentKeys {
  static let all = [
    "number", "title", "signed", "in-force", "until", "replaces", "footing", "source", "procedures",
    "reports", "measures",
  ]
}
