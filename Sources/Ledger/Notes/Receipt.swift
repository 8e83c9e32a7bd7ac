/// Proof that an act stands in the ledger, checked without asking anyone (C2SP tlog-proof).
public struct Receipt: Sendable {
  public let position: Position
  public let proof: [Hash]
  public let checkpoint: Checkpoint
  /// The leaf's bytes, from the receipt's `extra` line.
  public let leaf: [UInt8]
  /// The fields shown, with what opens them.
  public let shown: [Shown]

  /// A field whose value the receipt discloses.
  public struct Shown: Hashable, Sendable {
    public let name: Name
    public let opening: Opening

    public init(name: Name, opening: Opening) {
      self.name = name
      self.opening = opening
    }
  }

  /// Why a receipt proves nothing.
  public enum Fault: Error, Hashable, Sendable {
    case malformed
    /// Not signed by that key, or signed for something else.
    case badCheckpoint
    /// The leaf is not in the tree that was signed.
    case notIncluded
    /// The value shown is not what the leaf commits to.
    case wrongValue(Name)
  }

  init(position: Position, proof: [Hash], checkpoint: Checkpoint, leaf: [UInt8], shown: [Shown]) {
    self.position = position
    self.proof = proof
    self.checkpoint = checkpoint
    self.leaf = leaf
    self.shown = shown
  }

  private static let heading = "c2sp.org/tlog-proof@v1"
  private static let extraHeading = "nhipcau.receipt/1"

  /// The text of a `.tlog-proof` file.
  public var text: String {
    let hashes = proof.map { $0.base64 + "\n" }.joined()
    return "\(Receipt.heading)\nextra \(Base64.encode(extra))\nindex \(position)\n\(hashes)\n\(checkpoint.note)"
  }

  private var extra: [UInt8] {
    let fields = shown.map { "\($0.name) \(Base64.encode($0.opening.salt)) \(Base64.encode($0.opening.value))\n" }
    return Array("\(Receipt.extraHeading)\nleaf \(Base64.encode(leaf))\n\(fields.joined())".utf8)
  }

  /// Takes a receipt apart and checks its form; ``verify(with:)`` checks what it says.
  public init(_ text: String) throws(Fault) {
    guard let blank = text.firstRange(of: "\n\n") else { throw .malformed }
    var lines = text[..<blank.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popFirst() == Receipt.heading[...], let extra = lines.popFirst()?.after("extra "),
      let index = lines.popFirst()?.after("index "), let position = Position(index), String(position) == index,
      let checkpoint = Checkpoint(note: String(text[blank.upperBound...])),
      let opened = Base64.decode(Array(extra.utf8)).flatMap({ Receipt.open(extra: $0) })
    else { throw .malformed }
    let proof = lines.compactMap { Hash(base64: String($0)) }
    guard proof.count == lines.count else { throw .malformed }
    self.init(
      position: position, proof: proof, checkpoint: checkpoint, leaf: opened.leaf, shown: opened.shown)
  }

  private static func open(extra: [UInt8]) -> (leaf: [UInt8], shown: [Shown])? {
    guard let lines = TextLines.split(extra), lines.count >= 2, lines[0] == extraHeading,
      let leaf = lines[1][...].after("leaf ").flatMap({ Base64.decode(Array($0.utf8)) })
    else { return nil }
    var shown: [Shown] = []
    for line in lines.dropFirst(2) {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count == 3, let name = Name(String(parts[0])), let salt = Base64.decode(Array(parts[1].utf8)),
        let value = Base64.decode(Array(parts[2].utf8))
      else { return nil }
      shown.append(Shown(name: name, opening: Opening(salt: salt, value: value)))
    }
    return (leaf, shown)
  }

  /// Checks signature, inclusion and every value shown; returns the leaf taken apart.
  @discardableResult
  public func verify(with key: VerifierKey) throws(Fault) -> Leaf {
    guard checkpoint.isSigned(by: key) else { throw .badCheckpoint }
    let isIncluded = ProofVerifier.includes(
      leafHash: Hash.leaf(leaf), at: position, size: checkpoint.size, root: checkpoint.root, proof: proof)
    guard isIncluded else { throw .notIncluded }
    guard let parsed = Leaf(leaf) else { throw .malformed }
    for field in shown {
      guard let line = parsed.fields.first(where: { $0.name == field.name }),
        field.opening.opens(line.commitment, name: line.name, visibility: line.visibility)
      else { throw .wrongValue(field.name) }
    }
    return parsed
  }
}

extension Substring {
  /// What follows the prefix; nil when it is not there.
  fileprivate func after(_ prefix: String) -> Substring? { hasPrefix(prefix) ? dropFirst(prefix.count) : nil }
}
