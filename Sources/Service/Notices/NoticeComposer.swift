import Components
import Desk
import Domain
import Registers

/// Writes messages: a number, what happened in a few words, and where to read it. Nothing that one would have to be signed in to see:
/// messages lie on machines that nobody here knows.
struct NoticeComposer: Sendable {
  let house: House
  let desk: Desk
  let sender: MailAddress
  /// Scheme and host by which people reach this installation.
  let base: String

  /// Lines of one digest; what is more waits on the desk.
  private static let mostLines = 50

  func mail(_ message: OutgoingMessage) async throws -> MailText {
    let language = message.account.language
    let notices = message.notices
    let isDigest = notices.count > 1 || notices.first?.kind.standing == .reminder
    let subject =
      isDigest
      ? NoticeMailWords.digestSubject(notices.count)[language] : NoticeMailWords.subject(notices[0])[language]
    let mark = house.isDemonstration ? NoticeMailWords.mark[language] + " " : ""
    return MailText(
      from: sender, to: message.account.email, named: message.account.name.string, subject: mark + subject,
      language: language, body: text(notices, isDigest ? .digest : .single, language))
  }

  private enum Form { case single, digest }

  private func text(_ notices: [KeptNotice], _ form: Form, _ language: Language) -> String {
    var parts: [String] = house.isDemonstration ? [NoticeMailWords.demonstration[language]] : []
    if form == .digest { parts.append(NoticeMailWords.digestOpening[language]) }
    parts += notices.prefix(NoticeComposer.mostLines).map { entry($0, language) }
    if notices.count > NoticeComposer.mostLines {
      parts.append(
        NoticeMailWords.more(notices.count - NoticeComposer.mostLines)[language] + "\n" + address(.desk, language))
    }
    parts.append(NoticeMailWords.signIn[language])
    parts.append(
      [
        NoticeMailWords.choose[language], address(.account(.overview), language),
        "Nhịp Cầu – \(house.operatorName[language])",
      ].joined(separator: "\n"))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func entry(_ notice: KeptNotice, _ language: Language) -> String {
    NoticeMailWords.sentence(notice)[language] + "\n" + base + notice.page.link(language).address
  }

  private func address(_ place: DeskAddress, _ language: Language) -> String {
    base + place.page.link(language).address
  }
}

extension KeptNotice {
  /// Where it is read.
  var page: PageAddress {
    switch kind {
    case .filed, .toCheck, .supplementRequested, .supplemented, .accepted, .consultation, .allOpinions, .forwarded,
      .toReceive, .decided, .toHandOver, .handedOver, .withdrawn, .taskDueSoon, .taskLate:
      DeskAddress.dossier(subject, .page).page
    case .planSent: DeskAddress.duty(subject, .page).page
    case .measureProposed, .endingNoticed, .endingReceived, .measureConsultation, .measureOpinions, .measureToTell,
      .measureTold, .remedyReported, .toConclude, .suspensionEnded, .measureClosed, .measureDueSoon, .measureLate:
      DeskAddress.measure(subject, .page).page
    case .reportFiled, .reportReceived, .reportCorrected, .reportDiffers, .reportDueSoon, .reportLate, .reportsMissing:
      reportPage
    case .extensionDue, .certificateExpires: .certificate(subject)
    case .dutyDueSoon, .dutyLate:
      body.isOrganisation ? DeskAddress.duty(subject, .page).page : DeskAddress.duties.page
    }
  }

  /// The own report where it is made, another's where those to whom it goes read it.
  private var reportPage: PageAddress {
    guard let name = ReportName(subject), name.body == body else { return DeskAddress.reportText(subject).page }
    return DeskAddress.report(name.year, .tasks).page
  }

  /// What people know the record by: a number, or which report it is.
  var reference: Wording { ReportName(subject)?.title ?? .same(printed) }

  /// The same within a sentence.
  fileprivate var named: Wording {
    guard ReportName(subject) == nil else { return reference }
    return Wording(vi: "số \(printed)", en: printed, fr: "n° \(printed)")
  }
}

/// What messages say.
enum NoticeMailWords {
  static let mark = Wording(vi: "[MINH HỌA]", en: "[DEMONSTRATION]", fr: "[DÉMONSTRATION]")
  static let demonstration = Wording(
    vi: "Đây là bản minh họa: mọi hồ sơ, tổ chức và cơ quan trong thư này đều là hư cấu.",
    en: "This is a demonstration: every dossier, organisation and office it tells of is fictitious.",
    fr: "Ceci est une démonstration\u{00A0}: dossiers, organisations et services y sont fictifs.")
  static let digestOpening = Wording(
    vi: "Những việc đang chờ hoặc mới phát sinh:", en: "What waits for you, or is new:",
    fr: "Ce qui vous attend, ou qui est nouveau\u{00A0}:")
  static let signIn = Wording(
    vi: "Vui lòng đăng nhập để xem nội dung. Thư này do hệ thống tự động gửi và không chứa nội dung hồ sơ.",
    en: "Sign in to read it. This message was sent by a machine and holds nothing of the dossier’s content.",
    fr: "Connectez-vous pour en prendre connaissance. Ce message est envoyé automatiquement et ne contient rien du "
      + "dossier.")
  static let choose = Wording(
    vi: "Chọn tần suất nhận thư tại:", en: "Choose how often you are written to:",
    fr: "Choisissez la fréquence des messages\u{00A0}:")

  static func subject(_ notice: KeptNotice) -> Wording {
    let (kind, record) = (notice.kind.wording, notice.reference)
    return Wording(
      vi: "\(kind.vi) – \(record.vi)", en: "\(kind.en) – \(record.en)", fr: "\(kind.fr) – \(record.fr)")
  }

  static func digestSubject(_ count: Int) -> Wording {
    Wording(
      vi: "Tổng hợp trong ngày: \(count) thông báo", en: count == 1 ? "Digest: 1 notice" : "Digest: \(count) notices",
      fr: "Récapitulatif\u{00A0}: \(count) avis")
  }

  /// One sentence: what, of which number, until when.
  static func sentence(_ notice: KeptNotice) -> Wording {
    let (kind, record) = (notice.kind.wording, notice.named)
    guard let due = notice.due else {
      return Wording(
        vi: "\(kind.vi): \(record.vi).", en: "\(kind.en): \(record.en).", fr: "\(kind.fr)\u{00A0}: \(record.fr).")
    }
    return Wording(
      vi: "\(kind.vi): \(record.vi), hạn \(due.words(.vi)).",
      en: "\(kind.en): \(record.en), due on \(due.words(.en)).",
      fr: "\(kind.fr)\u{00A0}: \(record.fr), échéance le \(due.words(.fr)).")
  }

  static func more(_ count: Int) -> Wording {
    Wording(
      vi: "Còn \(count) thông báo khác trên bàn làm việc:", en: "\(count) more on your desk:",
      fr: "\(count) de plus sur votre bureau\u{00A0}:")
  }
}
