import Domain
import Yams

/// The keys a kind of mapping may have; which of them must stand there.
protocol LawKey: RawRepresentable<String>, CaseIterable, Hashable {
  var isOptional: Bool { get }
}

/// One mapping of a file of law. A key that is not among `Key`'s, or is missing, is a fault when the mapping is opened; a value
/// that cannot be read is one when it is asked for.
struct LawMapping<Key: LawKey> {
  let document: LawDocument
  let line: Int
  private let nodes: [Key: Node]

  init?(_ node: Node, in document: LawDocument) {
    guard let mapping = node.mapping else {
      document.fault(.wrongShape(.mapping), at: node.line)
      return nil
    }
    var nodes: [Key: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string, let known = Key(rawValue: name) else {
        document.fault(.unknownKey(key.scalar?.string ?? "?", known: Key.allCases.map(\.rawValue)), at: key.line)
        continue
      }
      nodes[known] = value
    }
    for key in Key.allCases where !key.isOptional && nodes[key] == nil {
      document.fault(.missingKey(key.rawValue), at: node.line)
    }
    self.document = document
    line = node.line
    self.nodes = nodes
  }

  func node(_ key: Key) -> Node? { nodes[key] }
  func line(of key: Key) -> Int { nodes[key]?.line ?? line }

  func text(_ key: Key) -> String? { nodes[key].flatMap(document.text) }
  func items(_ key: Key) -> [Node]? { nodes[key].flatMap(document.items) }

  func words(_ key: Key) -> Wording? {
    guard let node = nodes[key], let words = LawMapping<WordsKey>(node, in: document) else { return nil }
    let (vi, en, fr) = (words.text(.vi), words.text(.en), words.text(.fr))
    guard let vi, let en, let fr else { return nil }
    return Wording(vi: vi, en: en, fr: fr)
  }

  /// A value read from its text; where it cannot be, what is wrong with it is a fault.
  func value<Value>(_ key: Key, _ read: (String) -> Value?, else reason: (String) -> LawFault.Reason) -> Value? {
    guard let text = text(key) else { return nil }
    if let value = read(text) { return value }
    document.fault(reason(text), at: line(of: key))
    return nil
  }

  func day(_ key: Key) -> Day? { value(key, { Day(iso: $0) }, else: { .impossibleDate($0) }) }
  func limit(_ key: Key) -> TimeLimit? { value(key, TimeLimit.init(law:), else: { .badLimit($0) }) }

  /// One of the words of a list.
  func choice<Word: RawRepresentable<String> & CaseIterable>(_ key: Key, _ words: Word.Type) -> Word? {
    value(key, Word.init(rawValue:), else: { .unknownWord($0, known: Word.allCases.map(\.rawValue)) })
  }

  /// `true` or `false`; false where the key does not stand there.
  func flag(_ key: Key) -> Bool { nodes[key] != nil && choice(key, Flag.self) == .yes }

  func office(_ key: Key) -> OfficeName? {
    guard let name = value(key, { OfficeName($0) }, else: { .badName($0) }) else { return nil }
    document.refers(to: name, at: line(of: key))
    return name
  }

  /// `11(2)` of the instrument itself, or `63/2010/NĐ-CP 20(4)` of another.
  func citation(_ key: Key, of instrument: InstrumentNumber) -> Citation? {
    nodes[key].flatMap { document.citation($0, of: instrument) }
  }
}

enum WordsKey: String, LawKey {
  case vi, en, fr
  var isOptional: Bool { false }
}

private enum Flag: String, CaseIterable {
  case yes = "true"
  case no = "false"
}

extension LawDocument {
  func citation(_ node: Node, of instrument: InstrumentNumber) -> Citation? {
    guard let text = text(of: node) else { return nil }
    let parts = text.split(separator: " ")
    let number = parts.count == 2 ? InstrumentNumber(parts[0]) : instrument
    guard let number, (1...2).contains(parts.count), let place = parts.last.flatMap({ Citation($0, of: number) }) else {
      fault(.badArticle(text), at: node.line)
      return nil
    }
    if number != instrument { cites(number, at: node.line) }
    return place
  }
}

extension TimeLimit {
  /// `10 working days`, `60 days`, `3 years`: a number from 1 with its unit.
  init?(law text: String) {
    let parts = text.split(separator: " ")
    guard let number = parts.first.flatMap({ Int($0) }), number > 0 else { return nil }
    switch parts.dropFirst().joined(separator: " ") {
    case "working days", "working day": self = .workingDays(number)
    case "days", "day": self = .days(number)
    case "weeks", "week": self = .weeks(number)
    case "months", "month": self = .months(number)
    case "years", "year": self = .years(number)
    default: return nil
    }
  }
}
