import Domain

/// An import begins: from whom, which files, and what they promise.
public struct ImportStarted: Equatable, Sendable {
  /// The name by which the publisher's data set is known here (`--source`).
  public var source: String
  public var files: [File]

  public init(source: String, files: [File]) {
    self.source = source
    self.files = files
  }

  /// A file that was judged whole and found fit.
  public struct File: Equatable, Sendable {
    /// Its name without folders: those are of the operator's machine.
    public var name: String
    public var bytes: Int64
    /// SHA-256 in hex.
    public var digest: String

    public init(name: String, bytes: Int64, digest: String) {
      self.name = name
      self.bytes = bytes
      self.digest = digest
    }
  }

  var json: JSON {
    .object([
      "files": JSON.list(files) {
        .object(["bytes": .integer($0.bytes), "digest": .string($0.digest), "name": .string($0.name)])
      },
      "source": .string(source),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    self.init(
      source: try json.string("source"),
      files: try json.list("files") { file throws(DecodingFault) in
        File(
          name: try file.string("name"), bytes: file["bytes"]?.integerValue ?? 0, digest: try file.string("digest"))
      })
  }
}

/// All of an import is in the ledger: from this act on, the registers show it.
public struct ImportCompleted: Equatable, Sendable {
  public var added: Int
  public var changed: Int
  public var unchanged: Int
  public var findings: Int

  public init(added: Int, changed: Int, unchanged: Int, findings: Int) {
    self.added = added
    self.changed = changed
    self.unchanged = unchanged
    self.findings = findings
  }

  var json: JSON {
    .object([
      "added": .integer(Int64(added)), "changed": .integer(Int64(changed)), "findings": .integer(Int64(findings)),
      "unchanged": .integer(Int64(unchanged)),
    ])
  }

  init(json: JSON) throws(DecodingFault) {
    func count(_ name: String) throws(DecodingFault) -> Int {
      guard let number = json[name]?.integerValue else { throw .invalid(member: name) }
      return Int(number)
    }
    self.init(
      added: try count("added"), changed: try count("changed"), unchanged: try count("unchanged"),
      findings: try count("findings"))
  }
}

/// An import that will never be completed: what it appended stays in the ledger and is shown nowhere.
public struct ImportAbandoned: Equatable, Sendable {
  public var reason: String

  public init(reason: String) { self.reason = reason }
}
