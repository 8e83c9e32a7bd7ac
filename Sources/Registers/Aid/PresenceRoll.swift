import Domain
import GRDB

/// The certificates that are valid on a day, as counting asks for them.
struct PresenceRoll: Sendable {
  struct Line: Sendable {
    var holder: RecordNumber
    var origin: Int
    var certificate: CertificateInForce
    /// Provinces by their places in ``ProvinceFinder/provinces``, by the names of the day of issue; 0 where it names none that
    /// can be found.
    var places: [Int]
    /// 0 where it names no field of the national programme.
    var fields: [Int]

    var works: Bool { certificate.state == .inForce }
  }

  private(set) var lines: [Line] = []

  /// What a roll follows from; it holds as long as neither certificates nor organisations change.
  struct Key: Hashable {
    var day: Day
    var known: Int64
    var certificates: Int64
    var organisations: Int64
  }

  init(on day: Day, knownAt known: Int64, in database: Database, province: (String, Day) -> Int) throws {
    let sql = """
      SELECT c.number, c.printed, c.version, c.holder, c.fields, c.provinces, c.issued,
        (c.standing = 'in-force' OR c.standing_day > ?1) AND NOT \(PausesColumn.covers("?1")), (
        SELECT country FROM organisation o WHERE o.number = c.holder AND o.known_from <= ?2 AND o.known_to > ?2)
      FROM certificate c
      WHERE known_to > ?2 AND known_from <= ?2 AND valid_from <= ?1 AND expiry >= ?1
        AND NOT (standing = 'withdrawn' AND standing_day <= ?1)
      ORDER BY c.holder, c.version
      """
    try database.prepared(sql).each(day, known) { row in
      let (number, printed, act, holder) = (row.number(), row.text(), row.integer(), row.number())
      let (fields, provinces, issued) = (row.texts(), row.texts(), Day(number: row.int()))
      let state: Certificate.State = row.integer() == 1 ? .inForce : .suspended
      lines.append(
        Line(
          holder: holder, origin: AidCode.letters(row.text()),
          certificate: CertificateInForce(number: number, printed: printed, act: act, state: state),
          places: PresenceRoll.codes(provinces) { province($0, issued) },
          fields: PresenceRoll.codes(fields, PresenceRoll.field)))
    }
  }

  /// Each code once; 0 only where there is no other.
  static func codes(_ words: [String], _ code: (String) -> Int) -> [Int] {
    let codes = Set(words.map(code)).subtracting([0])
    return codes.isEmpty ? [0] : codes.sorted()
  }

  /// A field by its code or by its words in any language.
  static func field(_ words: String) -> Int {
    let code = AidCode.field(words)
    guard code == 0 else { return code }
    let folded = SearchFold.fold(words)
    return FieldOfWork.allCases.firstIndex { field in
      Language.allCases.contains { SearchFold.fold(field.wording[$0]) == folded }
    }.map { $0 + 1 } ?? 0
  }
}

/// Counts organisations once each, apart those of which all certificates are suspended.
struct PresenceCount {
  private var works: [RecordNumber: Bool] = [:]

  mutating func add(_ line: PresenceRoll.Line) {
    if line.works || works[line.holder] == nil { works[line.holder] = line.works }
  }

  var presence: Presence {
    let present = works.values.count { $0 }
    return Presence(present: present, suspended: works.count - present)
  }
}
