import Components
import Domain
import Foundation
import HTTPTypes
import Hummingbird

/// A question in an address that cannot be read: which, what was asked, and what would be right.
struct UnreadableQuery: Error {
  let reason: Wording
}

/// There is no such record, or none that this reader may know of: both read the same.
struct NoSuchRecord: Error {}

/// The calm pages, as answers.
enum MessageReply {
  static func notFound(_ language: Language, _ shell: Shell) -> Reply {
    Reply(.html, MessagePage.notFound.drawn(language, in: shell), status: .notFound, caching: .never)
  }

  static func unreadable(_ query: UnreadableQuery, _ language: Language, _ shell: Shell) -> Reply {
    let page = MessagePage.unreadable(Phrase(query.reason))
    return Reply(.html, page.drawn(language, in: shell), status: .badRequest, caching: .never)
  }

  static func longQuery(_ language: Language, _ shell: Shell) -> Reply {
    unreadable(
      UnreadableQuery(
        reason: Wording(
          vi: "Câu hỏi trong địa chỉ quá dài hoặc có ký tự không đọc được (tối đa \(Query.longest) byte).",
          en:
            "The question in the address is too long, or has signs that cannot be read (at most \(Query.longest) bytes).",
          fr:
            "La question dans l’adresse est trop longue ou contient des signes illisibles (au plus \(Query.longest) octets)."
        )),
      language, shell)
  }

  static func methodNotAllowed(_ language: Language, _ shell: Shell) -> Reply {
    let page = MessagePage(
      title: Wording(
        vi: "Trang này chỉ để đọc", en: "This page is for reading only", fr: "Cette page ne peut qu’être lue"),
      paragraphs: [
        Phrase(
          Wording(
            vi: "Không có gì để gửi đến địa chỉ này.", en: "There is nothing to send to this address.",
            fr: "Il n’y a rien à envoyer à cette adresse."))
      ])
    return Reply(.html, page.drawn(language, in: shell), status: .methodNotAllowed, caching: .never)
  }

  static func tooMany(_ language: Language, _ shell: Shell) -> Reply {
    let page = MessagePage(
      title: Wording(
        vi: "Quá nhiều tệp cùng lúc", en: "Too many files at once", fr: "Trop de fichiers à la fois"),
      paragraphs: [
        Phrase(
          Wording(
            vi: "Mỗi người đọc tải được tối đa \(StreamSeats.perClient) tệp cùng lúc. Hãy chờ một tệp tải xong.",
            en: "A reader is sent at most \(StreamSeats.perClient) files at once. Wait until one has arrived.",
            fr: "Un lecteur reçoit au plus \(StreamSeats.perClient) fichiers à la fois. Attendez la fin de l’un d’eux.")
        )
      ])
    var reply = Reply(.html, page.drawn(language, in: shell), status: .tooManyRequests, caching: .never)
    reply.fields = [(.retryAfter, "5")]
    return reply
  }

  /// A fault of ours, with the number under which it stands in the log.
  static func fault(_ language: Language, _ shell: Shell, number: String) -> Reply {
    Reply(
      .html, MessagePage.fault(request: number).drawn(language, in: shell), status: .internalServerError,
      caching: .never)
  }
}
