public import Domain

/// One official act, as the record understands it. A new kind of fact is a new case; the exhaustive switches lead the way.
public enum RecordAct: Equatable, Sendable {
  /// The record begins: what it is and who runs it.
  case opened(RecordOpening)
  /// An organisation as its own data set states it (Decree 58/2022/NĐ-CP, art. 6).
  case organisationRecorded(RecordNumber, Organisation)
  /// A certificate that was issued outside these procedures, entered as it stands.
  case certificateRecorded(RecordNumber, Certificate)
  /// A certificate granted by a procedure of this record (Decree 58/2022/NĐ-CP, arts 10–17).
  case certificateIssued(RecordNumber, CertificateIssued)
  /// A certificate suspended, the decision received, the suspension lifted, or the certificate withdrawn (Decree 58/2022/NĐ-CP,
  /// arts 18–19).
  case certificateStanding(RecordNumber, CertificateStanding)
  /// A step of a dossier; that there is one is not public.
  case dossier(RecordNumber, DossierStep)
  /// What was done about a duty that follows from a certificate; that there is such an act is not public. The number is that of
  /// the holder's duties.
  case duty(RecordNumber, DutyStep)
  /// A step of a measure; that there is one is not public.
  case measure(RecordNumber, MeasureStep)
  /// Lines of the working calendar that were decided, or corrected (Labour Code 2019, art. 112(3)).
  case calendarAmended(CalendarAmendment)
  /// A rate of exchange that an office entered, with its source.
  case rateRecorded(RecordedRate)
  /// A yearly report, filed or corrected (Decree 58/2022/NĐ-CP, arts 21(5), 22–25).
  case report(RecordNumber, ReportStep)
  case importStarted(RecordNumber, ImportStarted)
  /// One version of one project, published by its author and taken in by an import.
  case activityPublished(RecordNumber, ActivityPublished)
  case importCompleted(RecordNumber, ImportCompleted)
  case importAbandoned(RecordNumber, ImportAbandoned)
  /// The ledger's own act: checkpoints are signed under a new name from here on, and the old one is given up.
  case originChanged(formerly: String)
  /// An act of which this copy of the ledger may not know the kind and subject.
  case withheld

  /// What the act is about.
  public var subject: RecordNumber {
    switch self {
    case .opened: RecordOpening.subject
    case .organisationRecorded(let number, _), .certificateRecorded(let number, _), .certificateIssued(let number, _),
      .certificateStanding(let number, _), .dossier(let number, _), .duty(let number, _), .measure(let number, _),
      .report(let number, _),
      .importStarted(let number, _), .activityPublished(let number, _),
      .importCompleted(let number, _), .importAbandoned(let number, _):
      number
    case .calendarAmended: CalendarAmendment.subject
    case .rateRecorded(let rate): rate.subject
    case .originChanged, .withheld: RecordAct.ledger
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
  case certificateIssued = "certificate.issued"
  case certificateSuspended = "certificate.suspended"
  case certificateSuspensionReceived = "certificate.suspension-received"
  case certificateReceiptCorrected = "certificate.suspension-receipt-corrected"
  case certificateLifted = "certificate.lifted"
  case certificateWithdrawn = "certificate.withdrawn"
  case dossierFiled = "dossier.filed"
  case dossierSupplementRequested = "dossier.supplement-requested"
  case dossierSupplemented = "dossier.supplemented"
  case dossierOriginalReceived = "dossier.original-received"
  case dossierAccepted = "dossier.accepted"
  case dossierConsulted = "dossier.consulted"
  case dossierLetterReceived = "dossier.letter-received"
  case dossierOpinionGiven = "dossier.opinion-given"
  case dossierForwarded = "dossier.forwarded"
  case dossierReceived = "dossier.received-for-decision"
  case dossierAppraised = "dossier.appraised"
  case dossierDecided = "dossier.decided"
  case dossierHandedOver = "dossier.handed-over"
  case dossierResultReceived = "dossier.result-received"
  case dossierWithdrawn = "dossier.withdrawn"
  case dossierCorrected = "dossier.corrected"
  case dutyAccountNotified = "duty.account-notified"
  case dutyPlanSent = "duty.plan-sent"
  case dutyPlanReceived = "duty.plan-received"
  case dutyDataUpdated = "duty.data-updated"
  case dutyActivityStated = "duty.activity-stated"
  case measureStep = "measure.step"
  case calendarAmended = "calendar.amended"
  case rateRecorded = "rate.recorded"
  case reportFiled = "report.filed"
  case reportCorrected = "report.corrected"
  case importStarted = "import.started"
  case activityPublished = "activity.published"
  case importCompleted = "import.completed"
  case importAbandoned = "import.abandoned"
  case originChanged = "ledger.origin"
  /// What the leaf of an act says whose kind is not public.
  case withheld = "restricted"

  /// What such an act is called on a page.
  public var wording: Wording {
    switch self {
    case .opened: Wording(vi: "Mở hồ sơ", en: "Record opened", fr: "Ouverture du registre")
    case .organisationRecorded:
      Wording(vi: "Ghi nhận tổ chức", en: "Organisation recorded", fr: "Organisation enregistrée")
    case .certificateRecorded:
      Wording(vi: "Ghi nhận giấy đăng ký", en: "Certificate recorded", fr: "Certificat enregistré")
    case .certificateIssued:
      Wording(vi: "Cấp giấy đăng ký", en: "Certificate issued", fr: "Certificat délivré")
    case .certificateSuspended:
      Wording(vi: "Đình chỉ hoạt động", en: "Certificate suspended", fr: "Certificat suspendu")
    case .certificateSuspensionReceived:
      Wording(
        vi: "Nhận quyết định đình chỉ hoạt động", en: "Suspension decision received",
        fr: "Décision de suspension reçue")
    case .certificateReceiptCorrected:
      Wording(
        vi: "Đính chính ngày nhận quyết định đình chỉ hoạt động", en: "Receipt of the suspension decision corrected",
        fr: "Réception de la décision de suspension rectifiée")
    case .certificateLifted:
      Wording(vi: "Chấm dứt việc đình chỉ", en: "Suspension lifted", fr: "Suspension levée")
    case .certificateWithdrawn:
      Wording(
        vi: "Chấm dứt hoạt động và thu hồi giấy đăng ký", en: "Certificate withdrawn", fr: "Certificat retiré")
    case .dossierFiled: Wording(vi: "Nộp hồ sơ", en: "Dossier filed", fr: "Dépôt du dossier")
    case .dossierSupplementRequested:
      Wording(vi: "Yêu cầu bổ sung hồ sơ", en: "Supplements requested", fr: "Demande de compléments")
    case .dossierSupplemented: Wording(vi: "Bổ sung hồ sơ", en: "Dossier supplemented", fr: "Dossier complété")
    case .dossierOriginalReceived:
      Wording(vi: "Nhận bản chính giấy tờ", en: "Original received", fr: "Original reçu")
    case .dossierAccepted:
      Wording(vi: "Tiếp nhận đủ hồ sơ hợp lệ", en: "Dossier accepted as complete", fr: "Dossier reconnu complet")
    case .dossierConsulted: Wording(vi: "Gửi lấy ý kiến", en: "Opinions requested", fr: "Demande d’avis")
    case .dossierLetterReceived:
      Wording(vi: "Nhận văn bản lấy ý kiến", en: "Request for opinion received", fr: "Demande d’avis reçue")
    case .dossierOpinionGiven: Wording(vi: "Trả lời ý kiến", en: "Opinion given", fr: "Avis rendu")
    case .dossierForwarded: Wording(vi: "Chuyển hồ sơ thẩm định", en: "Dossier forwarded", fr: "Dossier transmis")
    case .dossierReceived:
      Wording(vi: "Nhận hồ sơ thẩm định", en: "Dossier received for decision", fr: "Dossier reçu pour décision")
    case .dossierAppraised: Wording(vi: "Thẩm định", en: "Dossier appraised", fr: "Dossier instruit")
    case .dossierDecided: Wording(vi: "Quyết định", en: "Dossier decided", fr: "Décision")
    case .dossierHandedOver: Wording(vi: "Chuyển kết quả", en: "Result handed over", fr: "Remise du résultat")
    case .dossierResultReceived: Wording(vi: "Nhận kết quả", en: "Result received", fr: "Résultat reçu")
    case .dossierWithdrawn: Wording(vi: "Rút hồ sơ", en: "Dossier withdrawn", fr: "Retrait du dossier")
    case .dossierCorrected: Wording(vi: "Đính chính", en: "Correction", fr: "Rectification")
    case .dutyAccountNotified:
      Wording(vi: "Thông báo tài khoản", en: "Bank account notified", fr: "Compte bancaire déclaré")
    case .dutyPlanSent:
      Wording(vi: "Thông báo kế hoạch hoạt động", en: "Plan of activities sent", fr: "Plan d’activité envoyé")
    case .dutyPlanReceived:
      Wording(vi: "Nhận kế hoạch hoạt động", en: "Plan of activities received", fr: "Plan d’activité reçu")
    case .dutyDataUpdated:
      Wording(vi: "Cập nhật thông tin tổ chức", en: "Data updated", fr: "Données mises à jour")
    case .dutyActivityStated: Wording(vi: "Khai báo hoạt động", en: "Activity stated", fr: "Activité déclarée")
    case .measureStep:
      Wording(
        vi: "Bước xử lý đình chỉ, chấm dứt hoạt động", en: "Step of a measure", fr: "Étape d’une mesure")
    case .calendarAmended:
      Wording(vi: "Điều chỉnh lịch làm việc", en: "Working calendar amended", fr: "Calendrier de travail modifié")
    case .rateRecorded: Wording(vi: "Ghi nhận tỷ giá", en: "Exchange rate recorded", fr: "Taux de change enregistré")
    case .reportFiled: Wording(vi: "Nộp báo cáo năm", en: "Annual report filed", fr: "Rapport annuel déposé")
    case .reportCorrected:
      Wording(vi: "Đính chính báo cáo năm", en: "Annual report corrected", fr: "Rapport annuel rectifié")
    case .importStarted: Wording(vi: "Bắt đầu nhập dữ liệu", en: "Import started", fr: "Importation commencée")
    case .activityPublished: Wording(vi: "Công bố dự án", en: "Project published", fr: "Projet publié")
    case .importCompleted: Wording(vi: "Hoàn tất nhập dữ liệu", en: "Import completed", fr: "Importation achevée")
    case .importAbandoned: Wording(vi: "Hủy nhập dữ liệu", en: "Import abandoned", fr: "Importation abandonnée")
    case .originChanged: Wording(vi: "Đổi tên nguồn ký", en: "New origin", fr: "Nouvelle origine")
    case .withheld: Wording(vi: "Mục ghi chưa công khai", en: "Act not public", fr: "Acte non public")
    }
  }
}
