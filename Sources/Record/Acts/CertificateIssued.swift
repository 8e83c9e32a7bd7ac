public import Domain
public import Ledger

/// A certificate that a procedure of this record granted: the certificate as it stands, by which decision, and from which dossier.
public struct CertificateIssued: Equatable, Sendable {
  public var certificate: Certificate
  public var decision: DecisionNumber
  public var procedure: ProcedureName
  /// The dossier it came of; not public.
  public var dossier: RecordNumber?
  /// The digest of the certificate's paper, by which a file is told to be genuine; nil where none was made.
  public var paper: FileDigest?

  public init(
    certificate: Certificate, decision: DecisionNumber, procedure: ProcedureName, dossier: RecordNumber?,
    paper: FileDigest? = nil
  ) {
    self.certificate = certificate
    self.decision = decision
    self.procedure = procedure
    self.dossier = dossier
    self.paper = paper
  }

  var fields: [Field] {
    var fields: [Field] = [
      .published("certificate", certificate.json), .published("decision", decision.text),
      .published("procedure", procedure.text),
    ]
    if let paper { fields.append(.published("paper", paper.hex)) }
    if let dossier { fields.append(Field("dossier", .restricted, dossier.text)) }
    return fields
  }

  init(_ act: Act) throws(DecodingFault) { try self.init(opened: { name in act.value(name) }) }

  /// Reads an issue from the values of its fields, as a receipt opens them. Throws ``DecodingFault`` where one is missing or wrong.
  public init(opened value: (Name) -> [UInt8]?) throws(DecodingFault) {
    func text(_ name: Name) throws(DecodingFault) -> String {
      guard let bytes = value(name) else { throw .missingField(name.text) }
      return String(decoding: bytes, as: UTF8.self)
    }
    guard let bytes = value("certificate") else { throw .missingField("certificate") }
    guard let decision = DecisionNumber(try text("decision")) else { throw .invalid(member: "decision") }
    guard let procedure = ProcedureName(try text("procedure")) else { throw .invalid(member: "procedure") }
    self.init(
      certificate: try Certificate(json: try JSON(canonicalBytes: bytes)), decision: decision, procedure: procedure,
      dossier: value("dossier").flatMap { RecordNumber(String(decoding: $0, as: UTF8.self)) },
      paper: value("paper").flatMap { FileDigest(String(decoding: $0, as: UTF8.self)) })
  }
}
