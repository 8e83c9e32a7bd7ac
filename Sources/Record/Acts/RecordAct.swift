public import Domain

/// One official act, as the record understands it. A new kind of fact is a new case; the exhaustive switches lead the way.
public enum RecordAct: Equatable, Sendable {
  /// The record begins: what it is and who runs it.
  case opened(RecordOpening)
  /// An organisation as its own data set states it (Decree 58/2022/NĐ-CP, art. 6).
  case organisationRecorded(RecordNumber, Organisation)
  /// A certificate that was issued outside these procedures, entered as it stands.
  case certificateRecorded(RecordNumber, Certificate)
  case importStarted(RecordNumber, ImportStarted)
  /// One version of one project, published by its author and taken in by an import.
  case activityPublished(RecordNumber, ActivityPublished)
  case importCompleted(RecordNumber, ImportCompleted)
  case importAbandoned(RecordNumber, ImportAbandoned)
  /// The ledger's own act: checkpoints are signed under a new name from here on, and the old one is given up.
  case originChanged(formerly: String)

  /// What the act is about.
  public var subject: RecordNumber {
    switch self {
    case .opened: RecordOpening.subject
    case .organisationRecorded(let number, _), .certificateRecorded(let number, _), .importStarted(let number, _),
      .activityPublished(let number, _), .importCompleted(let number, _), .importAbandoned(let number, _):
      number
    case .originChanged: RecordAct.ledger
    }
  }
}

extension RecordAct {
  /// The subject of what the ledger says of itself.
  fileprivate static let ledger: RecordNumber = {
    guard let number = RecordNumber("ledger") else { preconditionFailure("the ledger has no record number") }
    return number
  }()
}

/// The names under which the acts lie in the ledger; part of the record's format for ever.
public enum ActName: String, CaseIterable, Sendable {
  case opened = "record.opened"
  case organisationRecorded = "organisation.recorded"
  case certificateRecorded = "certificate.recorded"
  case importStarted = "import.started"
  case activityPublished = "activity.published"
  case importCompleted = "import.completed"
  case importAbandoned = "import.abandoned"
  case originChanged = "ledger.origin"

  /// What such an act is called on a page.
  public var wording: Wording {
    switch self {
    case .opened: Wording(vi: "Mở hồ sơ", en: "Record opened", fr: "Ouverture du registre")
    case .organisationRecorded:
      Wording(vi: "Ghi nhận tổ chức", en: "Organisation recorded", fr: "Organisation enregistrée")
    case .certificateRecorded:
      Wording(vi: "Ghi nhận giấy đăng ký", en: "Certificate recorded", fr: "Certificat enregistré")
    case .importStarted: Wording(vi: "Bắt đầu nhập dữ liệu", en: "Import started", fr: "Importation commencée")
    case .activityPublished: Wording(vi: "Công bố dự án", en: "Project published", fr: "Projet publié")
    case .importCompleted: Wording(vi: "Hoàn tất nhập dữ liệu", en: "Import completed", fr: "Importation achevée")
    case .importAbandoned: Wording(vi: "Hủy nhập dữ liệu", en: "Import abandoned", fr: "Importation abandonnée")
    case .originChanged: Wording(vi: "Đổi tên nguồn ký", en: "New origin", fr: "Nouvelle origine")
    }
  }
}
