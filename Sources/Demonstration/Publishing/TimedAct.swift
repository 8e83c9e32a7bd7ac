import Domain
import Ledger
import Record

/// An act with the moment at which it is recorded, and what it lays claim to.
struct TimedAct {
  var moment: Instant
  var act: RecordAct
  var claims: [Claim] = []

  /// By their moments; of two at once, by their subjects.
  static func inOrder(_ acts: [TimedAct]) -> [TimedAct] {
    acts.sorted { ($0.moment, $0.act.subject.text) < ($1.moment, $1.act.subject.text) }
  }

  /// A number nobody else may have from here on.
  struct Claim {
    var kind: Name
    var key: String

    static func dossier(_ number: DossierNumber) -> Claim { Claim(kind: "dossier-number", key: number.description) }
    static func report(_ name: ReportName) -> Claim { Claim(kind: "report", key: name.number.text) }
    /// One open dossier for a certificate and a procedure.
    static func open(_ certificate: RecordNumber, _ procedure: ProcedureName) -> Claim {
      Claim(kind: "open-dossier", key: "\(certificate):\(procedure)")
    }

    /// One open measure by authority, and one notice of the holder's, for a certificate.
    static func measure(_ opening: MeasureOpening) -> Claim {
      Claim(kind: "open-measure", key: "\(opening.certificate):\(opening.matter.isByHolder ? "holder" : "authority")")
    }

    static func certificate(_ certificate: Certificate) -> Claim {
      Claim(kind: CertificateClaim.kind, key: CertificateClaim.key(of: certificate))
    }
  }
}
