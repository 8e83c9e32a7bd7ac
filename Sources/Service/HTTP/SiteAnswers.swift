import Components
import Domain
import Foundation
import Hummingbird
import Ledger

/// What stands at each address. One exhaustive switch: an address without an answer does not compile.
struct SiteAnswers: Sendable {
  let house: House
  let pages: PageAnswers
  let desk: DeskAnswers
  let metrics: ServiceMetrics

  /// The answer to a visit. Throws only for faults; what does not exist, or cannot be read, is an answer too.
  func reply(to visit: Visit) async throws -> Reply {
    let path = visit.path
    guard let address = visit.address else { return message(.notFound, for: path) }
    switch address {
    case .entrance: return .redirect(to: "/" + SiteAnswers.preferred(visit.acceptLanguage).rawValue)
    case .page(let language, .check) where visit.isPost: return try await check(language, visit)
    case .page(let language, let page): return try await reply(page, language, visit, nil)
    case .file(let language, let page, let form): return try await reply(page, language, visit, form)
    case .desk(let language, let place): return try await desk.reply(to: place, language, visit)
    case .certificateTemplate(let language): return certificateTemplate(language)
    case .stylesheet(let name): return stylesheet(name, for: path)
    case .mark(let name): return mark(name, for: path)
    case .script(let name): return script(name, for: path)
    case .checkpoint: return checkpoint(for: path)
    case .tile(let tile): return try self.tile(tile, for: path)
    case .receipt(let act): return try receipt(act, for: path)
    case .paper(let act): return try paper(act, for: path)
    case .code(let code):
      return .redirect(to: code.page.link(SiteAnswers.preferred(visit.acceptLanguage)).address)
    case .verifierKey: return verifierKey(for: path)
    case .health: return await health()
    case .metrics: return metricsText()
    case .robots: return Reply(.text, SiteAnswers.robots)
    }
  }

  private static let robots = """
    User-agent: *
    Disallow: /tile/
    Disallow: /*/aid?
    Disallow: /*/desk
    Disallow: /*/sign-in
    Disallow: /*/slip
    Disallow: /c/

    """

  private func reply(
    _ page: PublicPage, _ language: Language, _ visit: Visit, _ form: FileForm?
  ) async throws -> Reply {
    let shell = pages.shell()
    guard let query = visit.query else {
      return MessageReply.longQuery(language, shell)
    }
    do {
      return try await pages.reply(page, language, query, form)
    } catch let unreadable as UnreadableQuery {
      return MessageReply.unreadable(unreadable, language, shell)
    } catch is NoSuchRecord {
      return MessageReply.notFound(language, shell)
    }
  }

  /// The messages that need no record.
  enum Message { case notFound, methodNotAllowed, fault }

  /// A calm page in the language of the path, Vietnamese where it has none.
  func message(_ message: Message, for path: String, number: String = "") -> Reply {
    let language = Language(rawValue: String(path.dropFirst().prefix(2))) ?? .vi
    switch message {
    case .notFound: return pages.notFound(language)
    case .methodNotAllowed: return MessageReply.methodNotAllowed(language, pages.shell())
    case .fault: return MessageReply.fault(language, pages.shell(), number: number)
    }
  }

  /// The reader is being sent as many files as one reader may be.
  func tooMany(for path: String) -> Reply {
    MessageReply.tooMany(Language(rawValue: String(path.dropFirst().prefix(2))) ?? .vi, pages.shell())
  }

  /// The first of our languages in `Accept-Language`, by its quality values; Vietnamese where it names none.
  static func preferred(_ accepted: String?) -> Language {
    var best: (language: Language, quality: Double) = (.vi, 0)
    for range in (accepted ?? "").split(separator: ",") {
      let parts = range.split(separator: ";")
      let tag = parts.first.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
      let weight = parts.dropFirst().first { $0.trimmingCharacters(in: .whitespaces).hasPrefix("q=") }
      let quality = weight.flatMap { Double($0.trimmingCharacters(in: .whitespaces).dropFirst(2)) } ?? 1
      if let language = Language(locale: tag), quality > best.quality { best = (language, quality) }
    }
    return best.language
  }
}
