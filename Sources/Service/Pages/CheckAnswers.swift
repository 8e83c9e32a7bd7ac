import Components
import Desk
import Domain
import HTTPTypes
import Ledger
import Registers

/// The page that checks a certificate's file. Nothing of a file is kept, and nothing about it is logged.
extension SiteAnswers {
  /// So many files are judged at once; further ones wait.
  private static let turnstile = Turnstile(places: 2)

  func check(_ language: Language, _ visit: Visit) async throws -> Reply {
    if let limits = house.desk?.limits,
      case .refused(let until) = try await limits.take(.check, by: [.client(visit.client)])
    {
      var reply = pages.check(.ask(DeskWords.tooManyReason), language, .tooManyRequests)
      let wait = max(1, (until.milliseconds - house.clock.now().milliseconds) / 1_000)
      reply.fields.append((.retryAfter, String(wait)))
      return reply
    }
    switch try await SentFile.read(visit.request, atMost: PaperCheck.longest) {
    case .failure(.nothingChosen):
      return pages.check(.ask(FileCheckWords.nothingChosen), language, .unprocessableContent)
    case .failure(.unreadable): return pages.check(.ask(FileCheckWords.unreadable), language, .badRequest)
    case .failure(.tooLarge): return pages.check(.doubtful(.tooLong), language, .contentTooLarge)
    case .success(let file):
      let (pages, house) = (pages, house)
      let stage = try await SiteAnswers.turnstile.pass { try pages.judged(file, in: house) }
      return pages.check(stage, language, .ok)
    }
  }
}

extension PageAnswers {
  /// The page as it is asked for, and as it answers; an answer is kept by nobody.
  func check(
    _ stage: CheckPage.Stage, _ language: Language, _ status: HTTPResponse.Status? = nil
  ) -> Reply {
    let page = CheckPage(stage: stage, today: today())
    var reply = document(
      language, title: page.title(language), summary: FileCheckWords.lede[language], address: .check,
      section: .certificates, crumbs: [.init(Phrase(CertificateAnswerWords.certificates), .certificates)], main: page)
    guard let status else { return reply }
    reply.status = status
    reply.caching = .never
    return reply
  }

  /// What is found of a file by this record's own key and acts.
  func judged(_ file: [UInt8], in house: House) throws -> CheckPage.Stage {
    guard let key = house.ledger.verifierKey else { return .doubtful(.otherSigner) }
    switch try PaperCheck.judge(file, by: PaperCheck.Ground(key: key, record: house.ledger)) {
    case .failure(let doubt): return .doubtful(doubt)
    case .success(let proven):
      let versions = try house.registers.read { try $0.certificateVersions(of: proven.certificate) }
      return .genuine(CheckPage.Found(proven: proven, versions: versions))
    }
  }
}
