public import Components
public import Domain
public import Record

/// What an act did, in one plain sentence for a reader who knows nothing of ledgers.
public enum ActSentence {
  public static func phrase(_ act: RecordAct, for reader: Language) -> Phrase {
    switch act {
    case .opened(let opening): opened(opening)
    case .organisationRecorded(let number, let organisation):
      Phrase(ActWords.organisationRecorded) + " "
        + .link(organisation.name[reader], to: PageAddress.organisation(number))
    case .certificateRecorded(let number, let certificate):
      Phrase(ActWords.certificateRecorded) + " "
        + .link(certificate.number.text, to: PageAddress.certificate(number)) + ", "
        + Phrase(certificate.kind.wording) + ", " + Phrase(ActWords.until) + " " + Phrase(certificate.expiry)
    case .certificateIssued(let number, let issued):
      Phrase(ActWords.certificateIssued) + " "
        + .link(issued.certificate.number.text, to: PageAddress.certificate(number)) + ", "
        + Phrase(issued.certificate.kind.wording) + ", " + Phrase(ActWords.until) + " "
        + Phrase(issued.certificate.expiry)
    case .certificateStanding(let number, let standing):
      Phrase.link(StandingWords.certificate, to: PageAddress.certificate(number)) + ": "
        + StandingWords.phrase(standing.change, reader)
    case .calendarAmended(let amendment): Phrase(ActWords.calendarAmended) + " " + Phrase(amendment.reason.string)
    case .rateRecorded(let rate):
      Phrase(ActWords.rateRecorded) + " 1 \(rate.pivot.code) = \(rate.rate.words(reader)) \(rate.currency.code)"
    case .report(let number, let step):
      Phrase(step.name == .reportFiled ? ActWords.reportFiled : ActWords.reportCorrected) + " "
        + .link(ReportName(number)?.title[reader] ?? number.text, to: PageAddress.report(number))
    case .dossier, .duty, .measure, .withheld: Phrase(ActWords.restricted)
    case .importStarted(_, let started):
      Phrase(ActWords.importStarted) + " " + .strong(started.source) + " (\(started.files.count))"
    case .activityPublished(let number, let activity): published(number, activity, reader)
    case .importCompleted(_, let done): completed(done)
    case .importAbandoned(_, let abandoned): Phrase(ActWords.importAbandoned) + ": " + Phrase(abandoned.reason)
    case .originChanged(let formerly): Phrase(ActWords.originChanged) + " " + .code(formerly)
    }
  }

  private static func opened(_ opening: RecordOpening) -> Phrase {
    switch opening.nature {
    case .demonstration: Phrase(ActWords.demonstrationOpened)
    case .record:
      opening.operatedBy.isEmpty
        ? Phrase(ActWords.recordBegun) : Phrase(ActWords.recordOpened) + " " + .strong(opening.operatedBy)
    }
  }

  private static func published(_ number: RecordNumber, _ activity: ActivityPublished, _ reader: Language) -> Phrase {
    let title = activity.project.title[reader]
    let name = Phrase.link(title.isEmpty ? activity.project.identifier.text : title, to: .project(number))
    guard !activity.changed.isEmpty else { return Phrase(ActWords.projectPublished) + " " + name }
    let parts = activity.changed.map { ProjectPart.wording($0)[reader] }.joined(separator: ", ")
    return Phrase(ActWords.projectChanged) + " " + name + " (\(parts))"
  }

  private static func completed(_ done: ImportCompleted) -> Phrase {
    Phrase(
      Wording(
        vi: "Hoàn tất nhập dữ liệu: \(done.added) dự án mới, \(done.changed) thay đổi, \(done.unchanged) giữ nguyên",
        en: "Import completed: \(done.added) new projects, \(done.changed) changed, \(done.unchanged) unchanged",
        fr: "Importation achevée : \(done.added) nouveaux projets, \(done.changed) modifiés, \(done.unchanged) "
          + "inchangés"))
  }
}

/// The parts of a project, as a later version names what it changed.
public enum ProjectPart {
  /// The part's name; what is not known is shown as it is written.
  public static func wording(_ part: String) -> Wording { words[part] ?? .same(part) }

  private static let words: [String: Wording] = [
    "budgets": Wording(vi: "ngân sách", en: "budgets", fr: "budgets"),
    "countries": Wording(vi: "quốc gia thụ hưởng", en: "recipient countries", fr: "pays bénéficiaires"),
    "dates": Wording(vi: "thời gian", en: "dates", fr: "dates"),
    "descriptions": Wording(vi: "mô tả", en: "descriptions", fr: "descriptions"),
    "hierarchy": Wording(vi: "cấp bậc", en: "hierarchy", fr: "hiérarchie"),
    "last-updated": Wording(vi: "ngày cập nhật", en: "date of last update", fr: "date de mise à jour"),
    "locations": Wording(vi: "địa điểm", en: "locations", fr: "lieux"),
    "participants": Wording(
      vi: "các bên tham gia", en: "participating organisations", fr: "organisations participantes"),
    "regions": Wording(vi: "khu vực thụ hưởng", en: "recipient regions", fr: "régions bénéficiaires"),
    "reporter": Wording(vi: "bên công bố", en: "reporting organisation", fr: "organisation déclarante"),
    "sectors": Wording(vi: "lĩnh vực", en: "sectors", fr: "secteurs"),
    "source": Wording(
      vi: "nội dung khác của tệp gốc", en: "other parts of the source", fr: "autres parties de la source"),
    "status": Wording(vi: "tình trạng", en: "status", fr: "statut"),
    "title": Wording(vi: "tên", en: "title", fr: "titre"),
    "transactions": Wording(vi: "giao dịch", en: "transactions", fr: "transactions"),
  ]
}
