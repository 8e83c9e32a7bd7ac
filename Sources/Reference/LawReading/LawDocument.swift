import Domain
import Yams

/// One file of law while it is read: gathers what is wrong with it, and what it refers to in other files.
final class LawDocument {
  let file: String
  /// The instrument it is; nil for the offices, and until it is read.
  var instrument: InstrumentNumber?
  private(set) var faults: [LawFault] = []
  /// Offices it names, and instruments it cites, for the look across files.
  private(set) var offices: [(name: OfficeName, line: Int)] = []
  private(set) var citations: [(number: InstrumentNumber, line: Int)] = []

  init(file: String) { self.file = file }

  /// The root of the file; nil, with a fault, where it is no YAML or empty.
  func root(of text: String) -> Node? {
    do {
      if let node = try Yams.compose(yaml: text) { return node }
      fault(.wrongShape(.mapping), at: 1)
    } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
      for key in duplicates { fault(.repeatedKey(key), at: context.mark.line) }
    } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _)
    {
      fault(.notYAML(problem), at: mark.line)
    } catch {
      fault(.unreadable, at: 1)
    }
    return nil
  }

  func fault(_ reason: LawFault.Reason, at line: Int) {
    faults.append(LawFault(file: file, line: line, reason: reason))
  }

  func refers(to office: OfficeName, at line: Int) { offices.append((office, line)) }
  func cites(_ number: InstrumentNumber, at line: Int) { citations.append((number, line)) }

  /// The items of a list.
  func items(of node: Node) -> [Node]? {
    if let sequence = node.sequence { return Array(sequence) }
    fault(.wrongShape(.list), at: node.line)
    return nil
  }

  /// A text that says something, composed and trimmed.
  func text(of node: Node) -> String? {
    if let scalar = node.scalar, case let text = Text(scalar.string).string, !text.isEmpty { return text }
    fault(.wrongShape(.text), at: node.line)
    return nil
  }

  /// Reads each item, and says which stand there already.
  func each<Value>(_ nodes: [Node], key: (Value) -> String, _ read: (Node) -> Value?) -> [Value] {
    var seen: Set<String> = []
    return nodes.compactMap { node in
      guard let value = read(node) else { return nil }
      if !seen.insert(key(value)).inserted { fault(.duplicate(key(value)), at: node.line) }
      return value
    }
  }
}

extension Node {
  /// Where it begins, from 1.
  var line: Int { mark?.line ?? 1 }
}
