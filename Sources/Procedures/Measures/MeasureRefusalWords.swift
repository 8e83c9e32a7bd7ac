public import Domain

extension MeasureRefusal {
  /// What the person is told; offices are named as the setting knows them.
  public func wording(_ setting: MeasureSetting) -> Wording {
    switch self {
    case .notNow:
      Wording(
        vi: "Không thực hiện được bước này ở trạng thái hiện tại của vụ việc",
        en: "This step cannot be taken as the measure now stands",
        fr: "Cette étape n’est pas possible dans l’état actuel de la mesure")
    case .notForYou(let office): RefusalWords.notForYou(setting.title(office))
    case .otherMatter:
      Wording(
        vi: "Vụ việc này được mở với mục đích khác", en: "This measure was opened for something else",
        fr: "Cette mesure a été ouverte à une autre fin")
    case .alreadyOpen:
      Wording(
        vi: "Giấy đăng ký này đang có một vụ việc cùng loại chưa kết thúc",
        en: "Another measure of this kind is open on this certificate",
        fr: "Une autre mesure de ce type est ouverte sur ce certificat")
    case .certificateChanged:
      Wording(
        vi: "Giấy đăng ký vừa có thay đổi do người khác ghi nhận; đề nghị kiểm tra lại trước khi quyết định",
        en: "Somebody else has just changed the certificate; please look at it again before deciding",
        fr: "Une autre personne vient de modifier le certificat\u{00A0}; veuillez le vérifier avant de décider")
    case .alreadySuspended(let day):
      Wording(
        vi: "Giấy đăng ký đang bị đình chỉ từ \(day.words(.vi))",
        en: "The certificate is already suspended, from \(day.words(.en))",
        fr: "Le certificat est déjà suspendu, à compter du \(day.words(.fr))")
    case .alreadyWithdrawn(let day):
      Wording(
        vi: "Giấy đăng ký đã bị thu hồi từ \(day.words(.vi))",
        en: "The certificate is already withdrawn, from \(day.words(.en))",
        fr: "Le certificat est déjà retiré, à compter du \(day.words(.fr))")
    case .notSuspended:
      Wording(
        vi: "Giấy đăng ký không trong tình trạng bị đình chỉ", en: "The certificate is not suspended",
        fr: "Le certificat n’est pas suspendu")
    case .notExpired(let day):
      Wording(
        vi: "Giấy đăng ký còn thời hạn đến hết \(day.words(.vi)); căn cứ này không áp dụng được",
        en: "The certificate has not expired; it is valid until \(day.words(.en)), so this ground does not fit",
        fr: "Le certificat n’a pas expiré\u{00A0}; valable jusqu’au \(day.words(.fr)), ce motif ne convient pas")
    case .stillActive(let day):
      Wording(
        vi: "Chưa đủ 12 tháng liên tục kể từ khi cấp Giấy đăng ký: đến hết \(day.words(.vi))",
        en: "12 months have not passed since the certificate was issued: they end on \(day.words(.en))",
        fr: "Douze mois ne se sont pas écoulés depuis la délivrance\u{00A0}: ils expirent le \(day.words(.fr))")
    case .groundsMissing:
      Wording(vi: "Chọn ít nhất một căn cứ", en: "Choose at least one ground", fr: "Choisissez au moins un motif")
    case .factsMissing:
      Wording(
        vi: "Nêu rõ các vi phạm đã phát hiện", en: "State the facts that were found", fr: "Exposez les faits constatés")
    case .endPast(let today):
      Wording(
        vi: "Ngày chính thức chấm dứt không thể trước hôm nay, \(today.words(.vi))",
        en: "The day on which activities end cannot lie before today, \(today.words(.en))",
        fr: "La fin des activités ne peut précéder ce jour, \(today.words(.fr))")
    case .obligationsMissing:
      Wording(
        vi: "Nêu việc hoàn thành các nghĩa vụ liên quan theo pháp luật Việt Nam",
        en: "State how the obligations under the law of Viet Nam were met",
        fr: "Indiquez comment les obligations prévues par la loi vietnamienne ont été remplies")
    case .auditMissing:
      Wording(
        vi: "Gửi kèm báo cáo kiểm toán tài sản, tài chính", en: "Attach the audited report on assets and finance",
        fr: "Joignez le rapport d’audit des biens et des finances")
    case .officesMissing:
      Wording(
        vi: "Chọn ít nhất một cơ quan", en: "Choose at least one office", fr: "Choisissez au moins une administration")
    case .unknownOffice(let office):
      Wording(
        vi: "Không có cơ quan này trong danh mục: \(office)", en: "There is no such office: \(office)",
        fr: "Administration inconnue\u{00A0}: \(office)")
    case .notConsulted(let office): RefusalWords.notConsulted(setting.title(office))
    case .alreadyReceived(let day):
      Wording(
        vi: "Đã xác nhận nhận văn bản \(day.words(.vi))", en: "Receipt was already confirmed for \(day.words(.en))",
        fr: "La réception a déjà été confirmée au \(day.words(.fr))")
    case .alreadyAnswered(let day):
      Wording(
        vi: "Cơ quan đã cho ý kiến \(day.words(.vi))", en: "The office answered on \(day.words(.en))",
        fr: "L’administration a rendu son avis le \(day.words(.fr))")
    case .reasonsMissing: RefusalWords.reasonsMissing
    case .conclusionMissing:
      Wording(vi: "Nêu kết luận cuộc họp", en: "State what the meeting concluded", fr: "Indiquez la conclusion")
    case .nobodyAsked:
      Wording(
        vi: "Phải lấy ý kiến các cơ quan liên quan, bằng văn bản hoặc cuộc họp, trước khi quyết định",
        en: "The offices concerned must be asked, in writing or at a meeting, before it is decided",
        fr: "Les administrations concernées doivent être consultées, par écrit ou en réunion, avant la décision")
    case .opinionsMissing(let offices): RefusalWords.opinionsMissing(setting.titles(offices))
    case .opinionsDiffer:
      Wording(
        vi: "Các cơ quan có ý kiến khác nhau: phải tổ chức cuộc họp để thống nhất trước khi quyết định",
        en: "The offices disagree: a meeting must be held before it is decided",
        fr: "Les administrations sont en désaccord\u{00A0}: une réunion doit précéder la décision")
    case .notLate(let offices): RefusalWords.notLate(setting.titles(offices))
    case .lateUnnamed(let offices): RefusalWords.lateUnnamed(setting.titles(offices))
    case .groundsBeyondProposal:
      Wording(
        vi: "Quyết định không thể nêu căn cứ ngoài những căn cứ đã lấy ý kiến",
        en: "The decision cannot rest on a ground on which nobody was asked",
        fr: "La décision ne peut reposer sur un motif qui n’a pas été soumis aux avis")
    case .violationsMissing:
      Wording(
        vi: "Nêu các vi phạm tại quyết định", en: "State the violations as the decision names them",
        fr: "Énoncez les manquements visés par la décision")
    case .wordsMissing: Wording(vi: "Nêu rõ nội dung", en: "Say what was done", fr: "Précisez ce qui a été fait")
    case .foundRemedied:
      Wording(
        vi: "Kết quả kiểm tra là đã khắc phục", en: "It was found that the violations were remedied",
        fr: "Les manquements ont été jugés corrigés")
    case .foundNotRemedied:
      Wording(
        vi: "Kết quả kiểm tra là chưa khắc phục", en: "It was found that the violations were not remedied",
        fr: "Les manquements ont été jugés non corrigés")
    case .remedyStillRuns(let day):
      Wording(
        vi: "Tổ chức còn thời hạn khắc phục đến hết \(day.words(.vi))",
        en: "The organisation has until \(day.words(.en)) to remedy and report",
        fr: "L’organisation a jusqu’au \(day.words(.fr)) pour corriger et rendre compte")
    case .alreadySettled(let matter):
      Wording(
        vi: "Đã ghi nhận giải quyết: \(matter.wording.vi)", en: "Already settled: \(matter.wording.en)",
        fr: "Déjà réglé\u{00A0}: \(matter.wording.fr)")
    case .unsettled(let matters): MeasureRefusal.unsettled(.list(matters.map(\.wording)))
    case .certificateStillOut:
      Wording(
        vi: "Chưa nhận lại Giấy đăng ký", en: "The certificate has not come back yet",
        fr: "Le certificat n’a pas encore été restitué")
    case .noSuchStep:
      Wording(
        vi: "Vụ việc không có bước này", en: "The measure has no such step", fr: "La mesure ne comporte pas cette étape"
      )
    case .notYourStep(let body): RefusalWords.notYourStep(setting.title(body))
    case .statementMissing: RefusalWords.statementMissing
    case .notReplaceable:
      Wording(
        vi: "Bước này chỉ được đính chính bằng lời", en: "This step can only be corrected in words",
        fr: "Cette étape ne se rectifie que par des mots")
    case .nothingChanged: RefusalWords.nothingChanged
    case .publicAlready:
      Wording(
        vi:
          "Bước này đã công khai trên Giấy đăng ký: chỉ thay đổi được bằng một quyết định khác, không bằng đính chính. "
          + "Tại đây chỉ ghi thêm được lời đính chính",
        en: "This step is public on the certificate: only another decision changes it, not a correction. Here, words "
          + "alone can be added",
        fr: "Cette étape est publique sur le certificat\u{00A0}: seule une autre décision la modifie, non une "
          + "rectification. Ici, seuls des mots peuvent être ajoutés")
    case .restedUpon:
      Wording(
        vi: "Các bước sau đã dựa trên nội dung này; chỉ ghi thêm được lời đính chính",
        en: "Later steps rest on what this one said; words alone can be added",
        fr: "Les étapes suivantes reposent sur ce que dit celle-ci\u{00A0}; seuls des mots peuvent être ajoutés")
    case .suspensionEnded:
      Wording(
        vi: "Việc đình chỉ đã kết thúc, ngày nhận quyết định đã công khai; chỉ ghi thêm được lời đính chính",
        en: "The suspension has ended and the day of receipt is public; words alone can be added",
        fr: "La suspension a pris fin et la date de réception est publique\u{00A0}; seuls des mots peuvent être ajoutés"
      )
    case .inTheFuture(let today): RefusalWords.inTheFuture(today)
    case .before(let event, let day): RefusalWords.before(event.wording, day)
    case .after(let event, let day): RefusalWords.after(event.wording, day)
    }
  }

  private static func unsettled(_ matters: Wording) -> Wording {
    Wording(
      vi: "Còn phải giải quyết: \(matters.vi)", en: "Still to be settled: \(matters.en)",
      fr: "Reste à régler\u{00A0}: \(matters.fr)")
  }
}

extension MeasureRefusal.Event {
  /// The event with its article, as it stands in "before …" and "after …".
  var wording: Wording {
    switch self {
    case .opening: Wording(vi: "ngày mở vụ việc", en: "the opening of the measure", fr: "l’ouverture de la mesure")
    case .letter:
      Wording(vi: "ngày gửi văn bản lấy ý kiến", en: "the sending of the letter", fr: "l’envoi de la lettre")
    case .receipt:
      Wording(vi: "ngày nhận văn bản lấy ý kiến", en: "the receipt of the letter", fr: "la réception de la lettre")
    case .opinion: Wording(vi: "ngày cơ quan cho ý kiến", en: "the opinion", fr: "l’avis")
    case .decision: Wording(vi: "ngày quyết định", en: "the decision", fr: "la décision")
    case .notice: Wording(vi: "ngày thông báo", en: "the notice", fr: "la notification")
    case .decisionReceipt:
      Wording(
        vi: "ngày nhận quyết định", en: "the receipt of the decision", fr: "la réception de la décision")
    case .report: Wording(vi: "ngày báo cáo khắc phục", en: "the report", fr: "le compte rendu")
    case .lifting:
      Wording(vi: "ngày được hoạt động trở lại", en: "the lifting", fr: "la levée de la suspension")
    case .recording: Wording(vi: "ngày ghi nhận bước này", en: "the day it was recorded", fr: "son inscription")
    }
  }
}
