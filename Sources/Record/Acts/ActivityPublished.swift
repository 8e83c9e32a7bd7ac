public import Domain

/// One version of a project as its author published it: what we understood, what was published byte for byte, and what of it
/// concerns persons, apart (IATI `contact-info`).
public struct ActivityPublished: Equatable, Sendable {
  public var project: Project
  /// The import that brought it.
  public var importNumber: RecordNumber
  public var origin: Origin
  /// The published bytes without their contact persons; nil once erased.
  public var source: [UInt8]
  /// What was cut out of the source, with its offsets, so that both together are the original; nil where nothing was, or
  /// once erased.
  public var contacts: [UInt8]?
  public var findings: [Finding]
  /// The parts of the project that differ from its version before; empty for a first version.
  public var changed: [String]

  public init(
    project: Project, importNumber: RecordNumber, origin: Origin, source: [UInt8], contacts: [UInt8]?,
    findings: [Finding] = [], changed: [String] = []
  ) {
    self.project = project
    self.importNumber = importNumber
    self.origin = origin
    self.source = source
    self.contacts = contacts
    self.findings = findings
    self.changed = changed
  }

  /// Where in which file it stood.
  public struct Origin: Equatable, Sendable {
    /// The publisher's data set (`--source`).
    public var source: String
    public var file: String
    public var line: Int

    public init(source: String, file: String, line: Int) {
      self.source = source
      self.file = file
      self.line = line
    }
  }

  /// Something about the published data that a reader should know; it rejects nothing.
  public struct Finding: Equatable, Sendable {
    /// The rule's name, from which the words are made.
    public var rule: String
    public var line: Int
    public var arguments: [String]

    public init(rule: String, line: Int, arguments: [String] = []) {
      self.rule = rule
      self.line = line
      self.arguments = arguments
    }
  }
}

extension ActivityPublished.Origin {
  var json: JSON {
    .object(["file": .string(file), "line": .integer(Int64(line)), "source": .string(source)])
  }

  init(json: JSON) throws(DecodingFault) {
    self.init(
      source: try json.string("source"), file: try json.string("file"), line: Int(json["line"]?.integerValue ?? 0))
  }
}

extension ActivityPublished.Finding {
  var json: JSON {
    .object([
      "arguments": JSON.list(arguments, JSON.string), "line": .integer(Int64(line)), "rule": .string(rule),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    self.init(
      rule: try json.string("rule"), line: Int(json["line"]?.integerValue ?? 0),
      arguments: (json["arguments"]?.elements ?? []).compactMap(\.stringValue))
  }
}
