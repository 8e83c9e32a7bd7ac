/// The findings of one activity while it is read.
struct Notes {
  private(set) var findings: [Finding] = []
  /// How many are kept of one activity; a list of a thousand says no more than one of two hundred.
  private static let most = 200

  mutating func add(_ matter: Finding.Matter, line: Int) {
    if findings.count < Notes.most { findings.append(Finding(matter, line: line)) }
  }

  mutating func add(_ matter: Finding.Matter, _ element: Element) { add(matter, line: element.line) }

  /// An element that the standard does not have inside `parent`.
  mutating func unexpected(_ element: Element, in parent: Element) {
    add(.unexpectedElement(element.term.rawValue, in: parent.term), element)
  }

  /// The findings, with the identifier of what they are about.
  func about(_ subject: String?) -> [Finding] {
    findings.map { Finding($0.matter, line: $0.line, subject: subject) }
  }
}
