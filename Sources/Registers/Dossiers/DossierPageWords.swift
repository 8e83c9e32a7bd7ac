import Components
import Domain

/// The words of a dossier's page.
enum DossierPageWords {
  static func title(_ number: DossierNumber, _ standing: Wording) -> Wording {
    Wording(
      vi: "Hồ sơ \(number): \(standing.vi.lowercasedFirst)", en: "Dossier \(number): \(standing.en.lowercasedFirst)",
      fr: "Dossier \(number)\u{00A0}: \(standing.fr.lowercasedFirst)")
  }
  static func next(_ task: Wording, _ who: Wording) -> Wording {
    Wording(
      vi: "Việc tiếp theo: \(task.vi.lowercasedFirst) – \(who.vi).",
      en: "Next: \(task.en.lowercasedFirst) – \(who.en).",
      fr: "À suivre\u{00A0}: \(task.fr.lowercasedFirst) – \(who.fr).")
  }
  static let theApplicant = Wording(vi: "Tổ chức đề nghị", en: "the applicant", fr: "le demandeur")
  static func waitsForOffices(_ count: Int) -> Wording {
    Wording(vi: "\(count) cơ quan", en: "\(count) offices", fr: "\(count) services")
  }

  static let number = Wording(vi: "Số hồ sơ", en: "Number", fr: "Numéro")
  static let standing = Wording(vi: "Tình trạng", en: "State", fr: "État")
  static let completeOn = Wording(
    vi: "Đầy đủ, hợp lệ từ", en: "Complete and valid since", fr: "Complet et valable depuis le")
  static let slip = Wording(vi: "Mã tra cứu", en: "Code of the slip", fr: "Code de suivi")
  static let decision = Wording(vi: "Quyết định số", en: "Decision", fr: "Décision")
  static let reasons = Wording(vi: "Lý do không cấp", en: "Reasons for the refusal", fr: "Motifs du refus")

  static let clocks = Wording(vi: "Thời hạn giải quyết", en: "Time limits", fr: "Délais")
  static let clocksBasis = Wording(
    vi:
      "Ngày bắt đầu không tính vào thời hạn; thời hạn tính theo luật có hiệu lực ngày nộp và lịch làm việc hiện hành.",
    en: "The first day is not counted; limits follow the law in force on the day of filing and the working calendar.",
    fr:
      "Le premier jour ne compte pas\u{00A0}; les délais suivent la loi en vigueur au jour du dépôt et le calendrier de travail."
  )
  static let ended = Wording(vi: "Xong ngày", en: "Done on", fr: "Fait le")
  static let took = Wording(vi: "Đã mất", en: "Took", fr: "Durée")

  static func reason(_ due: DueDay) -> Wording {
    let limit = due.limit.wording
    let skipped = due.skipped.count
    guard skipped > 0 else { return limit }
    return Wording(
      vi: "\(limit.vi), không tính \(skipped) ngày nghỉ",
      en: "\(limit.en), \(skipped) rest \(skipped == 1 ? "day" : "days") not counted",
      fr: "\(limit.fr), \(skipped) \(skipped == 1 ? "jour chômé non compté" : "jours chômés non comptés")")
  }

  static func beforeComplete(_ days: Int, _ waited: Int, isOver: Bool) -> Wording {
    let (all, part) = (UrgencyWords.took(days), UrgencyWords.took(waited))
    let vi = waited > 0 ? ", trong đó \(part.vi) chờ người nộp bổ sung" : ""
    let en = waited > 0 ? ", of which \(part.en) waiting for supplements" : ""
    let fr = waited > 0 ? ", dont \(part.fr) d’attente des compléments" : ""
    return isOver
      ? Wording(
        vi: "Từ khi nộp đến khi hồ sơ đầy đủ, hợp lệ: \(all.vi)\(vi). Luật không tính khoảng thời gian này.",
        en: "From filing until it was complete: \(all.en)\(en). The law’s clock does not see this time.",
        fr: "Du dépôt au dossier complet\u{00A0}: \(all.fr)\(fr). La loi ne compte pas ce temps.")
      : Wording(
        vi: "Từ khi nộp đến nay, hồ sơ chưa được công nhận đầy đủ: \(all.vi)\(vi).",
        en: "Since filing, not yet accepted as complete: \(all.en)\(en).",
        fr: "Depuis le dépôt, pas encore reconnu complet\u{00A0}: \(all.fr)\(fr).")
  }

  static let answers = Wording(vi: "Nội dung đề nghị", en: "What is asked for", fr: "Ce qui est demandé")
  static let personsErased = Wording(
    vi: "Thông tin về cá nhân không có ở đây: chưa khai hoặc đã xóa.",
    en: "What concerns persons is not here: it was not given, or has been erased.",
    fr: "Ce qui concerne des personnes n’est pas ici\u{00A0}: non fourni, ou effacé.")
  static let papers = Wording(vi: "Thành phần hồ sơ", en: "Papers", fr: "Pièces du dossier")
  static let noPapers = Wording(vi: "Chưa có giấy tờ nào.", en: "There are no papers.", fr: "Aucune pièce.")
  static let paper = Wording(vi: "Giấy tờ", en: "Paper", fr: "Pièce")
  static let file = Wording(vi: "Tệp hoặc bản gốc", en: "File or original", fr: "Fichier ou original")
  static func originalReceived(_ day: Day) -> Wording {
    Wording(
      vi: "Bản gốc, đã nhận \(day.words(.vi))", en: "Original, received on \(day.words(.en))",
      fr: "Original, reçu le \(day.words(.fr))")
  }

  static func size(_ bytes: Int64, _ language: Language) -> String {
    let kilobytes = (bytes + 999) / 1_000
    guard kilobytes >= 1_000 else { return "\(kilobytes)\u{00A0}\(language == .fr ? "ko" : "kB")" }
    let tenths = (bytes + 50_000) / 100_000
    let point = language == .en ? "." : ","
    return "\(tenths / 10)\(point)\(tenths % 10)\u{00A0}\(language == .fr ? "Mo" : "MB")"
  }

  static let letters = Wording(
    vi: "Lấy ý kiến các cơ quan", en: "Offices consulted", fr: "Services consultés")
  static let opinionsNotShown = Wording(
    vi: "Nội dung ý kiến không hiển thị cho tổ chức đề nghị; lý do của quyết định nêu trong quyết định.",
    en: "What the offices say is not shown to the applicant; the decision states its reasons.",
    fr: "La teneur des avis n’est pas montrée au demandeur\u{00A0}; la décision énonce ses motifs.")
  static let office = Wording(vi: "Cơ quan", en: "Office", fr: "Service")
  static let sent = Wording(vi: "Gửi ngày", en: "Sent", fr: "Envoyé le")
  static let received = Wording(vi: "Nhận ngày", en: "Received", fr: "Reçu le")
  static let answered = Wording(vi: "Trả lời ngày", en: "Answered", fr: "Répondu le")
  static let opinion = Wording(vi: "Ý kiến", en: "Opinion", fr: "Avis")

  static let steps = Wording(vi: "Quá trình giải quyết", en: "What was done", fr: "Déroulement")
  static let stepsBasis = Wording(
    vi: "Mỗi bước là một mục ghi trong sổ cái; bước ghi sai được đính chính bằng một bước sau.",
    en: "Each step is an act of the ledger; what was wrong is corrected by a later step.",
    fr: "Chaque étape est un acte du grand livre\u{00A0}; une erreur est rectifiée par une étape ultérieure.")
  static let withoutOpinions = Wording(
    vi: "chưa có ý kiến của (hệ quả cần xác nhận)", en: "without the opinions of (consequence to be confirmed)",
    fr: "sans les avis de (conséquence à confirmer)")
  static func ofStep(_ number: Int) -> Wording {
    Wording(vi: "bước \(number)", en: "of step \(number)", fr: "de l’étape \(number)")
  }
  static let allMet = Wording(
    vi: "đáp ứng các tiêu chí", en: "all criteria are met", fr: "tous les critères sont remplis")
  static let notMet = Wording(vi: "chưa đáp ứng", en: "not met", fr: "non remplis")
  static let correctedLater = Wording(vi: "đã đính chính", en: "corrected later", fr: "rectifié ensuite")
  static func granted(_ decision: String, _ certificate: String) -> Wording {
    Wording(
      vi: "Quyết định số \(decision): cấp giấy đăng ký số \(certificate)",
      en: "Decision \(decision): certificate \(certificate) granted",
      fr: "Décision \(decision)\u{00A0}: certificat \(certificate) accordé")
  }
  static func refused(_ decision: String) -> Wording {
    Wording(
      vi: "Quyết định số \(decision): không cấp, có nêu lý do", en: "Decision \(decision): refused, with reasons",
      fr: "Décision \(decision)\u{00A0}: refus motivé")
  }
}

extension String {
  /// With a small first letter, as within a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
