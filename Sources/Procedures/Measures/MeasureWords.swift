import Domain

/// What the pages and forms of measures say.
enum MeasureWords {
  static let notNow = Wording(
    vi: "Không thực hiện được bước này ở trạng thái hiện tại của vụ việc",
    en: "This step cannot be taken as the measure now stands",
    fr: "Cette étape n’est pas possible dans l’état actuel de la mesure")

  // Opening.
  static let propose = Wording(
    vi: "Đề nghị đình chỉ hoặc chấm dứt hoạt động", en: "Propose to suspend or terminate",
    fr: "Proposer une suspension ou une cessation")
  static let giveNotice = Wording(
    vi: "Thông báo tự chấm dứt hoạt động", en: "Give notice that activities end",
    fr: "Aviser de la fin des activités")
  static let aim = Wording(vi: "Đề nghị", en: "Proposal", fr: "Proposition")
  static let suspension = Wording(
    vi: "Đình chỉ hoạt động", en: "Suspension of activities", fr: "Suspension des activités")
  static let termination = Wording(
    vi: "Chấm dứt hoạt động và thu hồi Giấy đăng ký", en: "Termination and withdrawal of the certificate",
    fr: "Cessation et retrait du certificat")
  static let selfTermination = Wording(
    vi: "Tự chấm dứt hoạt động", en: "Termination by the organisation itself",
    fr: "Cessation par l’organisation elle-même")
  static let suspensionGrounds = Wording(
    vi: "Căn cứ đình chỉ (khoản 1 Điều 18)", en: "Grounds of a suspension (art. 18(1))",
    fr: "Motifs de suspension (art. 18(1))")
  static let terminationGrounds = Wording(
    vi: "Căn cứ chấm dứt (khoản 1 Điều 19)", en: "Ground of a termination (art. 19(1))",
    fr: "Motif de cessation (art. 19(1))")
  static let facts = Wording(vi: "Vi phạm đã phát hiện", en: "What was found", fr: "Faits constatés")
  static let factsHint = Wording(
    vi: "Không công khai; chỉ các cơ quan của vụ việc đọc được.",
    en: "Never public; only the offices of the measure read it.",
    fr: "Jamais public\u{00A0}; seules les administrations de la mesure le lisent.")
  static let endsOn = Wording(
    vi: "Ngày chính thức chấm dứt hoạt động", en: "Day on which activities officially end",
    fr: "Jour de la fin officielle des activités")
  static let noticeDays = Wording(
    vi: "Thời hạn thông báo được hiểu theo câu chữ của khoản 5 Điều 19: trong vòng 60 ngày trước ngày chấm dứt "
      + "(cần xác nhận). Không thông báo nào bị từ chối vì ngày.",
    en:
      "The time for the notice is read as article 19(5) puts it: within the 60 days before the end (to be confirmed). "
      + "No notice is refused for its day.",
    fr: "Le délai de l’avis est lu selon la lettre de l’article 19(5)\u{00A0}: dans les 60 jours précédant la fin (à "
      + "confirmer). Aucun avis n’est refusé pour sa date.")
  static let noticeEarly = Wording(
    vi: "sớm hơn 60 ngày trước ngày chấm dứt (cần xác nhận)", en: "more than 60 days before the end (to be confirmed)",
    fr: "plus de 60 jours avant la fin (à confirmer)")
  static let obligations = Wording(
    vi: "Việc hoàn thành các nghĩa vụ theo pháp luật Việt Nam",
    en: "How obligations under the law of Viet Nam were met",
    fr: "Comment les obligations prévues par la loi vietnamienne ont été remplies")
  static let obligationsHint = Wording(
    vi: "Thuế, hợp đồng lao động, trụ sở, tài sản, công nợ.", en: "Tax, employment, premises, assets, debts.",
    fr: "Impôts, emplois, locaux, biens, dettes.")
  static let audit = Wording(
    vi: "Báo cáo kiểm toán tài sản, tài chính", en: "Audited report on assets and finance",
    fr: "Rapport d’audit des biens et des finances")

  // Opinions.
  static let consult = Wording(
    vi: "Lấy ý kiến các cơ quan liên quan", en: "Ask the offices concerned", fr: "Consulter les administrations")
  static let offices = Wording(
    vi: "Các cơ quan được lấy ý kiến", en: "Offices that are asked", fr: "Administrations consultées")
  static func opinionOn(_ matter: MeasureOpening.Matter) -> Wording {
    let words = title(matter)
    return Wording(
      vi: "Ý kiến về việc: \(words.vi.lowercased())", en: "Opinion on: \(words.en.lowercased())",
      fr: "Avis sur\u{00A0}: \(words.fr.lowercased())")
  }
  static let meeting = Wording(
    vi: "Ghi nhận cuộc họp lấy ý kiến", en: "Record a meeting", fr: "Consigner une réunion")
  static let meetingWhy = Wording(
    vi: "Họp thay cho lấy ý kiến bằng văn bản, hoặc để thống nhất khi các cơ quan có ý kiến khác nhau.",
    en: "In place of letters, or to agree where the offices disagree.",
    fr: "Au lieu des lettres, ou pour s’accorder en cas de désaccord.")
  static let meetingDay = Wording(vi: "Ngày họp", en: "Day of the meeting", fr: "Jour de la réunion")
  static let conclusion = Wording(vi: "Kết luận cuộc họp", en: "Conclusion", fr: "Conclusion")
  static let present = Wording(vi: "Các cơ quan dự họp", en: "Offices present", fr: "Administrations présentes")

  // Decision.
  static let decide = Wording(vi: "Xem xét, quyết định", en: "Decide", fr: "Décider")
  static let decisionEffect = Wording(
    vi: "Quyết định được công khai ngay trên Giấy đăng ký: ngày, số quyết định và căn cứ. Những gì trước đó không "
      + "công khai.",
    en: "The decision is public on the certificate at once: its day, number and ground. What came before is not.",
    fr:
      "La décision est aussitôt publique sur le certificat\u{00A0}: date, numéro et motif. Ce qui précède ne l’est pas."
  )
  static func take(_ matter: MeasureOpening.Matter) -> Wording { title(matter) }
  static func drop(_ matter: MeasureOpening.Matter) -> Wording {
    switch matter {
    case .suspension: Wording(vi: "Không đình chỉ", en: "No suspension", fr: "Pas de suspension")
    case .termination: Wording(vi: "Không chấm dứt", en: "No termination", fr: "Pas de cessation")
    case .selfTermination:
      Wording(vi: "Không chấp thuận thông báo", en: "The notice is not accepted", fr: "L’avis n’est pas accepté")
    }
  }
  static func title(_ matter: MeasureOpening.Matter) -> Wording {
    switch matter {
    case .suspension: suspension
    case .termination: termination
    case .selfTermination: selfTermination
    }
  }
  static let onlyIfTaken = Wording(
    vi: "Chỉ khi ra quyết định", en: "Only if it is decided", fr: "Seulement en cas de décision")
  static func effect(_ matter: MeasureOpening.Matter) -> Wording {
    switch matter {
    case .suspension: Wording(vi: "Đình chỉ từ ngày", en: "Suspended from", fr: "Suspendu à compter du")
    case .termination, .selfTermination:
      Wording(vi: "Giấy đăng ký hết giá trị từ ngày", en: "Withdrawn from", fr: "Retiré à compter du")
    }
  }
  static let grounds = Wording(vi: "Căn cứ của quyết định", en: "Grounds of the decision", fr: "Motifs de la décision")
  static let violations = Wording(
    vi: "Các vi phạm nêu tại quyết định", en: "Violations as the decision names them",
    fr: "Manquements visés par la décision")
  static let violationsHint = Wording(
    vi: "Tổ chức đọc được sau khi được thông báo; không công khai.",
    en: "The organisation reads it once it was told; never public.",
    fr: "L’organisation le lit une fois notifiée\u{00A0}; jamais public.")
  static let without = Wording(
    vi: "Quyết định khi chưa có ý kiến của (đã quá hạn)", en: "Decide without the opinion of (late)",
    fr: "Décider sans l’avis de (en retard)")
  static let dropReasons = Wording(vi: "Lý do không áp dụng", en: "Why not", fr: "Pourquoi pas")
  static let onlyIfDropped = Wording(
    vi: "Chỉ khi không áp dụng", en: "Only if it is dropped", fr: "Seulement en cas d’abandon")
  static let noticeDay = Wording(vi: "Ngày thông báo", en: "Day of the notice", fr: "Jour de la notification")

  // Remedy.
  static let remedied = Wording(
    vi: "Kết quả khắc phục các vi phạm", en: "What was done to remedy", fr: "Ce qui a été fait pour corriger")
  static let remedyPaper = Wording(
    vi: "Tài liệu chứng minh (nếu có)", en: "Supporting paper (if any)", fr: "Pièce justificative (le cas échéant)")
  static let liftSilent = Wording(
    vi: "Nghị định không quy định việc kiểm tra kết quả khắc phục và chấm dứt đình chỉ; bước này cần xác nhận.",
    en: "The decree does not say who examines the remedy and lifts the suspension; this step is to be confirmed.",
    fr: "Le décret ne dit pas qui examine les corrections et lève la suspension\u{00A0}; étape à confirmer.")
  static let isRemedied = Wording(
    vi: "Các vi phạm đã được khắc phục?", en: "Were the violations remedied?",
    fr: "Les manquements ont-ils été corrigés\u{00A0}?")
  static let found = Wording(vi: "Nhận xét", en: "What was found", fr: "Constat")
  static let lift = Wording(
    vi: "Cho hoạt động trở lại", en: "Lift the suspension", fr: "Lever la suspension")
  static let notRemedied = Wording(
    vi: "Không khắc phục: xem xét chấm dứt hoạt động (điểm c khoản 1 Điều 19)",
    en: "Not remedied: termination is considered (art. 19(1)(c))",
    fr: "Non corrigés\u{00A0}: la cessation est examinée (art. 19(1)(c))")
  static let onlyIfLifted = Wording(
    vi: "Chỉ khi cho hoạt động trở lại", en: "Only if it is lifted", fr: "Seulement en cas de levée")
  static let liftDay = Wording(
    vi: "Được hoạt động trở lại từ ngày", en: "May work again from", fr: "Reprise des activités à compter du")
  static let notRemediedReasons = Wording(
    vi: "Vi phạm chưa được khắc phục", en: "What was not remedied", fr: "Ce qui n’a pas été corrigé")
  static let onlyIfNotRemedied = Wording(
    vi: "Chỉ khi không khắc phục", en: "Only if it was not remedied", fr: "Seulement si rien n’est corrigé")

  // The end.
  static let returnDay = Wording(
    vi: "Ngày nhận lại Giấy đăng ký", en: "Day on which it came back", fr: "Jour de la restitution")
  static let matter = Wording(vi: "Vấn đề đã giải quyết", en: "Matter settled", fr: "Point réglé")
  static let settledDay = Wording(vi: "Ngày giải quyết xong", en: "Settled on", fr: "Réglé le")
  static let settledHow = Wording(vi: "Đã giải quyết thế nào", en: "How it was settled", fr: "Comment")
  static let settledHint = Wording(
    vi: "Không phát sinh cũng ghi rõ.", en: "Where there was nothing to settle, say so.",
    fr: "S’il n’y avait rien à régler, dites-le.")
  static let closing = Wording(
    vi: "Mọi vấn đề đã được giải quyết. Vụ việc sẽ kết thúc.", en: "Nothing is open. The measure will be closed.",
    fr: "Rien n’est en suspens. La mesure sera close.")

  // Correction.
  static let publicReceipt = Wording(
    vi:
      "Ngày nhận quyết định đình chỉ đã công khai: ngày đúng sẽ được công khai thành một mục ghi mới trên Giấy đăng ký, "
      + "ngày ghi trước đó vẫn xem được; thời hạn khắc phục tính lại từ ngày đúng.",
    en:
      "The day of receipt is public: the right day becomes public on the certificate as a further act, the former one "
      + "stays to be seen, and the time to remedy runs from the right day.",
    fr: "La date de réception est publique\u{00A0}: la date exacte le devient par un nouvel acte sur le certificat, "
      + "l’ancienne reste visible et le délai pour corriger court de la date exacte.")

  // The page.
  static let back = Wording(vi: "Trở lại vụ việc", en: "Back to the measure", fr: "Retour à la mesure")
  static let backToCertificate = Wording(
    vi: "Trở lại Giấy đăng ký", en: "Back to the certificate", fr: "Retour au certificat")
  static let certificate = Wording(vi: "Giấy đăng ký", en: "Certificate", fr: "Certificat")
  static let holder = Wording(vi: "Tổ chức", en: "Organisation", fr: "Organisation")
  static let state = Wording(vi: "Tình trạng", en: "State", fr: "État")
  static let openedOn = Wording(vi: "Ngày mở", en: "Opened", fr: "Ouverte le")
  static let ground = Wording(vi: "Căn cứ", en: "Grounds", fr: "Motifs")
  static let decision = Wording(vi: "Quyết định", en: "Decision", fr: "Décision")
  static let papers = Wording(vi: "Tài liệu", en: "Papers", fr: "Pièces")
  static let follows = Wording(
    vi: "Tiếp theo vụ đình chỉ", en: "Follows on a suspension", fr: "Fait suite à une suspension")
  static let leadsTo = Wording(
    vi: "Vụ việc tiếp theo", en: "Leads to", fr: "Mesure suivante")
  static let next = Wording(vi: "Việc tiếp theo", en: "Next", fr: "La suite")
  static let letters = Wording(vi: "Ý kiến các cơ quan", en: "Opinions", fr: "Avis")
  static let windUp = Wording(vi: "Giải quyết khi chấm dứt hoạt động", en: "Wind-up", fr: "Liquidation")
  static let open = Wording(vi: "Chưa giải quyết", en: "Open", fr: "En suspens")
  static let settled = Wording(vi: "Đã giải quyết", en: "Settled", fr: "Réglé")
  static let steps = Wording(vi: "Quá trình xử lý", en: "What has happened", fr: "Ce qui s’est passé")
  static let hidden = Wording(
    vi: "Vụ việc này không công khai. Chỉ quyết định được công khai, trên trang của Giấy đăng ký.",
    en: "This measure is not public. Only its decision is, on the page of the certificate.",
    fr: "Cette mesure n’est pas publique. Seule sa décision l’est, sur la page du certificat.")
  static let nobody = Wording(vi: "Không còn việc nào", en: "Nothing is left to do", fr: "Il ne reste rien à faire")
  static let due = Wording(vi: "hạn", en: "due", fr: "échéance")
}
