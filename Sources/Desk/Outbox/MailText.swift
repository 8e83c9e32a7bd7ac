public import Domain

/// A message as text (RFC 5322): plain text in UTF-8, marked as written by a machine (RFC 3834).
public struct MailText: Equatable, Sendable {
  public var sender: MailAddress
  public var recipient: MailAddress
  public var recipientName: String
  public var subject: String
  public var language: Language
  public var body: String

  public init(
    from sender: MailAddress, to recipient: MailAddress, named recipientName: String, subject: String,
    language: Language, body: String
  ) {
    self.sender = sender
    self.recipient = recipient
    self.recipientName = recipientName
    self.subject = subject
    self.language = language
    self.body = body
  }

  /// Whether both addresses are plain ASCII: others need what not every mail server understands (RFC 6531).
  var isPlain: Bool { (sender.text + recipient.text).utf8.allSatisfy { $0 < 0x80 } }

  /// The whole message with CRLF at its line ends. The same message made again is the same bytes.
  func text(_ id: MessageID, madeAt: Instant) -> String {
    let host = sender.text.split(separator: "@").last.map(String.init) ?? ""
    let fields = [
      "Date: \(MailText.date(madeAt))", "From: \(EncodedWord.displayName("Nhịp Cầu")) <\(sender.text)>",
      "To: \(EncodedWord.displayName(recipientName))\r\n <\(recipient.text)>",
      "Subject: \(EncodedWord.phrase(subject))", "Message-ID: <\(id.text)@\(host)>", "Auto-Submitted: auto-generated",
      "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
      "Content-Language: \(language.rawValue)",
    ]
    return fields.joined(separator: "\r\n") + "\r\n\r\n" + QuotedPrintable.encode(body) + "\r\n"
  }

  /// `Tue, 24 Nov 2026 09:41:00 +0700` (RFC 5322, 3.3).
  private static func date(_ instant: Instant) -> String {
    let (year, month, day) = instant.day.parts
    let weekday = weekdays[((instant.day.number + 4) % 7 + 7) % 7]
    let seconds = (instant.milliseconds / 1_000 % 60 + 60) % 60
    return "\(weekday), \(day) \(months[month - 1]) \(year) \(instant.clock):\(seconds < 10 ? "0" : "")\(seconds) +0700"
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
