public import Domain

extension Refusal {
  /// What the person is told. Offices, papers and criteria are named as the setting knows them.
  public func wording(_ setting: Setting) -> Wording {
    switch self {
    case .notNow: RefusalWords.notNow
    case .notForYou(let office): RefusalWords.notForYou(setting.title(office))
    case .numberTaken(let number): RefusalWords.numberTaken(number.text)
    case .dossierOpen(let number): RefusalWords.dossierOpen(number)
    case .noCertificate: RefusalWords.noCertificate
    case .certificateWithdrawn(let day): RefusalWords.certificateWithdrawn(day)
    case .certificateExpired(let day): RefusalWords.certificateExpired(day)
    case .officeExists(let number): RefusalWords.officeExists(number.text)
    case .originalsMissing(let codes): RefusalWords.originalsMissing(setting.items(codes))
    case .nobodyToConsult: RefusalWords.nobodyToConsult
    case .changedBeyondApplication: RefusalWords.changedBeyondApplication
    case .notExtended(let day): RefusalWords.notExtended(day)
    case .certificateChanged: RefusalWords.certificateChanged
    case .noFields: RefusalWords.noFields
    case .noProvinces: RefusalWords.noProvinces
    case .unknownProvince(let code): RefusalWords.unknownProvince(setting.provinceName(code, on: setting.today))
    case .papersMissing(let codes): RefusalWords.papersMissing(setting.items(codes))
    case .demandsMissing: RefusalWords.demandsMissing
    case .demandWithoutWords: RefusalWords.demandWithoutWords
    case .guidanceNotStated(let earlier): RefusalWords.guidanceNotStated(earlier)
    case .wrongConsultees(let missing, let extra):
      RefusalWords.wrongConsultees(missing: setting.titles(missing), extra: setting.titles(extra))
    case .notConsulted(let office): RefusalWords.notConsulted(setting.title(office))
    case .alreadyReceived(let day): RefusalWords.alreadyReceived(day)
    case .alreadyAnswered(let day): RefusalWords.alreadyAnswered(day)
    case .reasonsMissing: RefusalWords.reasonsMissing
    case .opinionsMissing(let offices): RefusalWords.opinionsMissing(setting.titles(offices))
    case .notLate(let offices): RefusalWords.notLate(setting.titles(offices))
    case .lateUnnamed(let offices): RefusalWords.lateUnnamed(setting.titles(offices))
    case .inTheFuture(let today): RefusalWords.inTheFuture(today)
    case .before(let event, let day): RefusalWords.before(event.wording, day)
    case .after(let event, let day): RefusalWords.after(event.wording, day)
    case .criteriaOpen(let codes): RefusalWords.criteriaOpen(setting.criteria(codes))
    case .unknownCriterion(let code): RefusalWords.unknownCriterion(code)
    case .findingWithoutWords(let code): RefusalWords.findingWithoutWords(setting.criteria([code]))
    case .notAppraised: RefusalWords.notAppraised
    case .criteriaNotMet(let codes): RefusalWords.criteriaNotMet(setting.criteria(codes))
    case .allCriteriaMet: RefusalWords.allCriteriaMet
    case .refusalWithoutReasons: RefusalWords.refusalWithoutReasons
    case .wrongHolder: RefusalWords.wrongHolder
    case .wrongKind(let kind): RefusalWords.wrongKind(kind.wording)
    case .notInForceAtFirst: RefusalWords.notInForceAtFirst
    case .expiryBeforeStart: RefusalWords.expiryBeforeStart
    case .validityTooLong(let limit): RefusalWords.validityTooLong(limit, setting.procedure.longestValidity)
    case .pastHomeRegistration(let limit): RefusalWords.pastHomeRegistration(limit)
    case .homeRegistrationUnknown: RefusalWords.homeRegistrationUnknown
    case .fieldsBeyondApplication(let fields):
      RefusalWords.fieldsBeyondApplication(.list(fields.map(FieldOfWork.wording(of:))))
    case .provincesBeyondApplication(let names):
      RefusalWords.provincesBeyondApplication(.list(names.map(\.string)))
    case .noSuchStep: RefusalWords.noSuchStep
    case .notYourStep(let body): RefusalWords.notYourStep(setting.title(body))
    case .notReplaceable: RefusalWords.notReplaceable
    case .statementMissing: RefusalWords.statementMissing
    case .nothingChanged: RefusalWords.nothingChanged
    case .noLongerLate(let office): RefusalWords.noLongerLate(setting.title(office))
    }
  }
}

extension Refusal.Event {
  /// The event with its article, as it stands in "before …".
  var wording: Wording {
    switch self {
    case .filing: Wording(vi: "ngày nộp hồ sơ", en: "the filing", fr: "le dépôt")
    case .letter:
      Wording(vi: "ngày gửi văn bản lấy ý kiến", en: "the sending of the letter", fr: "l’envoi de la lettre")
    case .receipt:
      Wording(vi: "ngày nhận văn bản lấy ý kiến", en: "the receipt of the letter", fr: "la réception de la lettre")
    case .opinion: Wording(vi: "ngày cho ý kiến", en: "the opinion", fr: "l’avis")
    case .forwarding: Wording(vi: "ngày chuyển hồ sơ", en: "the forwarding", fr: "la transmission")
    case .receivedForDecision:
      Wording(
        vi: "ngày cơ quan quyết định nhận hồ sơ", en: "the receipt by the deciding office",
        fr: "la réception par l’autorité de décision")
    case .meeting: Wording(vi: "ngày họp thẩm định", en: "the appraisal meeting", fr: "la réunion d’instruction")
    case .decision: Wording(vi: "ngày quyết định", en: "the decision", fr: "la décision")
    case .handover: Wording(vi: "ngày chuyển kết quả", en: "the handover", fr: "la remise")
    case .resultReceipt:
      Wording(vi: "ngày nhận kết quả", en: "the receipt of the result", fr: "la réception du résultat")
    case .recording:
      Wording(
        vi: "ngày ghi nhận bước này", en: "the day on which the step was recorded",
        fr: "l’enregistrement de l’étape")
    case .start: Wording(vi: "ngày cấp", en: "the day of issue", fr: "la délivrance")
    }
  }
}

extension Setting {
  /// Papers by their codes; a code nobody knows as it stands.
  func items(_ codes: [String]) -> Wording { .list(codes.map { procedure.item($0)?.words ?? .same($0) }) }

  /// Criteria by their codes.
  func criteria(_ codes: [String]) -> Wording {
    .list(codes.map { code in procedure.criteria.first { $0.code == code }?.words ?? .same(code) })
  }
}
