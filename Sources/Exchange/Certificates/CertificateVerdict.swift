public import Domain

/// What would become of a row.
public enum CertificateVerdict: String, Sendable, Hashable, Codable, CaseIterable {
  /// No certificate of this number is on record.
  case new
  /// The record says otherwise of it, and takes what the row says.
  case changed
  /// The record says the same.
  case same
  /// The record says otherwise, and an officer must look.
  case conflict
  /// It waits for an answer.
  case question
  /// It cannot be taken as it is.
  case error

  public var wording: Wording {
    switch self {
    case .new: Wording(vi: "Mới", en: "New", fr: "Nouveau")
    case .changed: Wording(vi: "Thay đổi", en: "Changed", fr: "Modifié")
    case .same: Wording(vi: "Giữ nguyên", en: "Same", fr: "Inchangé")
    case .conflict: Wording(vi: "Mâu thuẫn", en: "Conflict", fr: "Conflit")
    case .question: Wording(vi: "Cần trả lời", en: "Question", fr: "Question")
    case .error: Wording(vi: "Lỗi", en: "Error", fr: "Erreur")
    }
  }

  /// Whether a row of this kind goes back to its sender.
  public var isReturned: Bool {
    switch self {
    case .new, .changed, .same: false
    case .conflict, .question, .error: true
    }
  }
}

/// An organisation on record that a row may mean.
public struct CertificateCandidate: Sendable, Hashable {
  public var number: RecordNumber
  public var name: String
  public var country: CountryCode?
  /// From 0 to 1.
  public var score: Double
  /// Why the names are alike.
  public var reason: Wording

  public init(number: RecordNumber, name: String, country: CountryCode?, score: Double, reason: Wording) {
    self.number = number
    self.name = name
    self.country = country
    self.score = score
    self.reason = reason
  }
}

/// A row of a table of certificates, judged.
public struct JudgedCertificate: Sendable {
  /// The row's number in the file.
  public var row: SheetRow
  public var printed: String
  public var organisation: String
  public var verdict: CertificateVerdict
  public var findings: [CertificateFinding]
  public var candidates: [CertificateCandidate]
  /// The columns in which the row differs from what is on record.
  public var changes: [CertificateColumn]
  var recording: Recording?

  /// What it takes to record a row.
  struct Recording: Sendable {
    var certificate: Certificate
    var subject: RecordNumber
    /// How many acts the certificate has.
    var version: Int
    /// The organisation, where it is not on record yet.
    var organisation: Organisation?
  }
}
