import Glibc

/// Builds activities and organisations from what the parser tells, and holds the document against the limits.
final class DocumentListener {
  private let limits: Limits
  private let keepingSource: Bool
  /// Both belong to ``FileReader``, as this does; counting references to them would cost a third of the time.
  unowned(unsafe) var parser: SAXParser?
  private unowned(unsafe) var window: ByteWindow?
  private let tree = ElementTree()
  private var terms = TermTable()

  private(set) var header: FileHeader?
  private(set) var fileNotes = Notes()
  private var versions = VersionGate()
  private var space: UnsafePointer<UInt8>?
  private var depth = 0
  /// How deep inside an element that is left out.
  private var skipped = 0
  /// Whether the element open at the second level has an extent to take.
  private var hasExtent = false
  private var ordinal = 0
  private var ready: [FileReader.Item] = []
  private var given = 0

  init(limits: Limits, keepingSource: Bool) {
    self.limits = limits
    self.keepingSource = keepingSource
  }

  /// What the whole document is refused for at its end; nil where it is taken.
  var verdict: Refusal? { versions.verdict(header) }

  func take() -> FileReader.Item? {
    guard given < ready.count else { return nil }
    defer {
      given += 1
      if given == ready.count {
        ready.removeAll(keepingCapacity: true)
        given = 0
      }
    }
    return ready[given]
  }

  func parse(_ window: ByteWindow, with parser: SAXParser) {
    self.window = window
    window.parseFresh(parser.parse)
  }

  func opened(_ tag: Tag) {
    depth += 1
    if depth > limits.depth { return stop(.over(.depth, line: tag.line)) }
    if tag.attributeTotal > limits.attributes { return stop(.over(.attributes, line: tag.line)) }
    if skipped > 0 {
      skipped += 1
    } else if depth == 1 {
      openRoot(tag)
    } else if depth == 2 {
      openUnit(tag)
    } else {
      openInside(tag)
    }
  }

  func closed() {
    depth -= 1
    if skipped > 0 { skipped -= 1 } else if depth > 0 { tree.close() }
    if depth == 1 { closeUnit() }
  }

  func said(_ text: UnsafeBufferPointer<UInt8>) {
    guard skipped == 0, tree.isOpen else { return }
    if tree.append(text) > limits.text { stop(.over(.text, line: parser?.line ?? 0)) }
  }

  private func stop(_ refusal: Refusal) { parser?.stop(refusal) }

  private func openRoot(_ tag: Tag) {
    let name = String(cString: tag.name)
    guard !tag.hasPrefix, let kind = FileHeader.Kind(rawValue: name) else { return stop(.notIATI(root: name)) }
    space = tag.space
    tree.clear()
    tree.open(kind.unit, line: tag.line)
    addAttributes(tag)
    let root = Element(root: tree)
    header = FileHeader(
      kind: kind, version: root.trimmed(.version), generated: root.trimmed(.generatedDatetime),
      language: root.trimmed(.xmlLang), line: tag.line)
    tree.clear()
  }

  private func openUnit(_ tag: Tag) {
    guard let header else { return }
    let term = tag.hasPrefix ? nil : terms.term(at: tag.name)
    hasExtent = term == .iatiActivity || term == .iatiOrganisation
    guard tag.space == space, term == header.kind.unit, let term else {
      if !tag.hasPrefix, tag.space == space {
        fileNotes.add(.unexpectedElement(String(cString: tag.name), in: nil), line: tag.line)
      }
      skipped = 1
      return
    }
    if ordinal >= limits.activities { return stop(.over(.activities, line: tag.line)) }
    tree.clear()
    tree.open(term, line: tag.line)
    addAttributes(tag)
  }

  private func openInside(_ tag: Tag) {
    guard !tag.hasPrefix, tag.space == space else {
      skipped = 1
      return
    }
    guard let term = terms.term(at: tag.name) else {
      tree.note(stray: String(cString: tag.name), line: tag.line)
      skipped = 1
      return
    }
    tree.open(term, line: tag.line)
    addAttributes(tag)
  }

  /// Attributes without prefix, and `xml:lang`; others belong to foreign name spaces.
  private func addAttributes(_ tag: Tag) {
    tag.forEachAttribute { name, prefix, value in
      if let prefix {
        guard strcmp(prefix, "xml") == 0, strcmp(name, "lang") == 0 else { return }
        tree.add(.xmlLang, value)
      } else if let term = terms.term(at: name) {
        tree.add(term, value)
      }
    }
  }

  private func closeUnit() {
    defer { tree.clear() }
    guard hasExtent else { return }
    hasExtent = false
    guard let source = window?.takeSource(keepingBytes: keepingSource), let header else {
      return stop(.notWellFormed(line: parser?.line ?? 0, column: 0, reason: "element without an end"))
    }
    guard tree.hasRoot else { return }
    if source.range.count > limits.activity { return stop(.over(.activity, line: parser?.line ?? 0)) }
    let root = Element(root: tree)
    var notes = Notes()
    tree.strays.forEach { notes.add(.unexpectedElement($0.name, in: $0.parent), line: $0.line) }
    switch header.kind {
    case .activities: read(Activity(root, &notes), &notes, source)
    case .organisations: read(Organisation(root, &notes), &notes, source)
    }
    ordinal += 1
  }

  private func read(_ activity: Activity, _ notes: inout Notes, _ source: Source) {
    if header?.version == nil, activity.version == nil { notes.add(.versionNotNamed, line: activity.line) }
    versions.saw(activity.version, line: activity.line)
    ready.append(
      .activity(
        FileReader.Read(
          content: activity, source: source, findings: notes.about(activity.identifier), ordinal: ordinal)))
  }

  private func read(_ organisation: Organisation, _ notes: inout Notes, _ source: Source) {
    ready.append(
      .organisation(
        FileReader.Read(
          content: organisation, source: source, findings: notes.about(organisation.identifier), ordinal: ordinal)))
  }
}

/// Which version the file is: the root's word, else that of its activities; none at all counts as 1.x.
struct VersionGate {
  private var named = false
  private var refused: (version: String, line: Int)?

  mutating func saw(_ version: String?, line: Int) {
    guard let version else { return }
    named = true
    if refused == nil, Version(rawValue: version) == nil { refused = (version, line) }
  }

  func verdict(_ header: FileHeader?) -> Refusal? {
    guard let header else { return nil }
    if let version = header.version {
      return Version(rawValue: version) == nil ? .versionNotRead(version, line: header.line) : nil
    }
    if let refused { return .versionNotRead(refused.version, line: refused.line) }
    return named ? nil : .versionNotRead(nil, line: header.line)
  }
}
