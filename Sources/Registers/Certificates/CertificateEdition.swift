public import Components
public import Domain

/// One paper of a certificate: each decision to issue, extend, amend or re-issue it makes another, which replaces those before it
/// (Decree 58/2022/NĐ-CP, arts 10–17).
public struct CertificateEdition: Equatable, Sendable {
  /// From 1, as it stands in the code on the paper.
  public var ordinal: Int
  /// The act that issued it.
  public var act: Int64
  public var decision: String
  /// The day on which the act was recorded.
  public var day: Day

  /// The papers that this record issued, from the versions of a certificate, the earliest first.
  public static func editions(of versions: [CertificateRow]) -> [CertificateEdition] {
    var editions: [CertificateEdition] = []
    for row in versions {
      guard let grant = row.grant, !editions.contains(where: { $0.decision == grant.decision }) else { continue }
      editions.append(
        CertificateEdition(
          ordinal: editions.count + 1, act: row.act, decision: grant.decision, day: row.recordedAt.day))
    }
    return editions
  }
}

/// What is said to somebody who holds a paper of which the certificate has had others.
public enum PaperInHand: Equatable, Sendable {
  case current
  case replaced(by: CertificateEdition, changes: [CertificateChange])
  /// The record never issued a paper of that number.
  case unknown

  /// `ordinal` is what the code on the paper says.
  public init(_ ordinal: Int, of events: [CertificateEvent]) {
    let editions = CertificateEdition.editions(of: events.map(\.row))
    guard let last = editions.last, (1...editions.count).contains(ordinal) else {
      self = .unknown
      return
    }
    guard ordinal < last.ordinal else {
      self = .current
      return
    }
    let since = editions[ordinal - 1].act
    self = .replaced(
      by: last, changes: events.filter { $0.row.act > since && $0.row.act <= last.act }.flatMap(\.changes))
  }

  /// nil for the paper that holds.
  public func notice(_ language: Language) -> Notice? {
    switch self {
    case .current: return nil
    case .unknown:
      return Notice(Phrase(PaperInHandWords.unknownAdvice), title: Phrase(PaperInHandWords.unknown), tone: .bad)
    case .replaced(let edition, let changes):
      let phrases = changes.filter { !$0.isIssue }.map { $0.phrase(language) }
      let list = phrases.enumerated().reduce(Phrase("")) { $1.offset == 0 ? $1.element : $0 + "; " + $1.element }
      var notice = Notice(
        Phrase(PaperInHandWords.replacedAdvice), title: Phrase(PaperInHandWords.replaced(by: edition)), tone: .bad)
      if !phrases.isEmpty { notice.paragraphs.insert(list + ".", at: 0) }
      return notice
    }
  }
}

extension CertificateChange {
  /// The notice names the decision itself.
  fileprivate var isIssue: Bool {
    switch self {
    case .issued, .granted: true
    case .recorded, .extended, .shortened, .scope, .moved, .suspended, .suspensionReceived, .suspensionReceiptCorrected,
      .lifted, .resumed, .withdrawn, .rewritten, .confirmed:
      false
    }
  }
}

/// What the notice on an older paper says.
enum PaperInHandWords {
  static func replaced(by edition: CertificateEdition) -> Wording {
    let (decision, day) = (edition.decision, edition.day)
    return Wording(
      vi: "Giấy này đã được thay bằng giấy theo Quyết định số \(decision), \(day.words(.vi))",
      en: "This paper has been replaced by that of decision \(decision), \(day.words(.en))",
      fr: "Ce document a été remplacé par celui de la décision \(decision), \(day.words(.fr))")
  }
  static let replacedAdvice = Wording(
    vi: "Hãy yêu cầu xuất trình giấy mới; thông tin dưới đây theo giấy mới.",
    en: "Ask for the newer paper; what stands below is as the newer one says.",
    fr: "Demandez le nouveau document\u{00A0}; ce qui figure ci-dessous est tel qu’il le dit.")
  static let unknown = Wording(
    vi: "Hồ sơ này chưa từng cấp bản giấy có mã như vậy", en: "This record never issued a paper with such a code",
    fr: "Ce registre n’a jamais délivré de document portant ce code")
  static let unknownAdvice = Wording(
    vi: "Mã trên giấy không đúng: đừng tin tờ giấy. Thông tin dưới đây là của giấy đăng ký mang số này.",
    en: "The code on the paper is wrong: do not trust the paper. What stands below is the certificate of this number.",
    fr: "Le code du document est faux\u{00A0}: ne vous y fiez pas. Ce qui suit est le certificat de ce numéro.")
}
