import ArgumentParser
import Desk
import Domain

/// `nhipcau notices …`: messages that wait, failed, or may have gone out.
struct NoticesCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "notices", abstract: NoticesCommandWords.abstract[Reader.language],
      subcommands: [
        ListNoticesCommand.self, ShowNoticeCommand.self, RetryNoticeCommand.self, ReleaseNoticesCommand.self,
      ])
  }
}

/// `nhipcau notices list [--which stuck|waiting|all]`.
struct ListNoticesCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: NoticesCommandWords.list[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Option(
    name: .long, help: ArgumentHelp(NoticesCommandWords.which[Reader.language], valueName: "stuck|waiting|all"))
  var which: NoticesOrder.Which = .stuck

  func run() async throws { try await NoticesAnswer.give(.list(which), common, answer) }
}

/// `nhipcau notices show MESSAGE`.
struct ShowNoticeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: NoticesCommandWords.show[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Argument(help: ArgumentHelp(NoticesCommandWords.message[Reader.language], valueName: "message"))
  var message: String

  func run() async throws { try await NoticesAnswer.give(.show(message), common, answer) }
}

/// `nhipcau notices retry MESSAGE`.
struct RetryNoticeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "retry", abstract: NoticesCommandWords.retry[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Argument(help: ArgumentHelp(NoticesCommandWords.message[Reader.language], valueName: "message"))
  var message: String

  func run() async throws { try await NoticesAnswer.give(.retry(message), common, answer) }
}

/// `nhipcau notices release [--undecided]`.
struct ReleaseNoticesCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "release", abstract: NoticesCommandWords.release[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Flag(name: .long, help: ArgumentHelp(NoticesCommandWords.undecided[Reader.language]))
  var undecided = false

  func run() async throws { try await NoticesAnswer.give(.release(undecided ? .undecided : .send), common, answer) }
}

extension NoticesOrder.Which: ExpressibleByArgument {}

/// What `nhipcau notices` answers.
enum NoticesAnswer {
  static func give(_ order: NoticesOrder, _ common: CommonOptions, _ answer: AnswerOptions) async throws {
    let result = try await ControlRoute.run(.notices(order), in: common.directory) { _ in }
    guard case .notices(let receipt) = result else { return }
    print(answer.json ? try AnswerText.json(receipt) : text(receipt, Reader.language))
  }

  static func text(_ receipt: NoticesReceipt, _ language: Language) -> String {
    guard !receipt.messages.isEmpty else { return NoticesCommandWords.none[language] }
    return receipt.messages.flatMap { message -> [String] in
      ["  \(message.number)  \(message.state)  \(message.email)  \(message.madeAt)"]
        + (message.reason.map { ["    \($0[language])"] } ?? []) + message.notices.map { "    \($0)" }
    }.joined(separator: "\n")
  }
}

/// What `nhipcau notices` says.
enum NoticesCommandWords {
  static let abstract = Wording(
    vi: "Thư thông báo: đang chờ, không gửi được, không rõ đã gửi chưa.",
    en: "Messages of notices: waiting, failed, uncertain.", fr: "Courriels d’avis : en attente, échoués, incertains.")
  static let list = Wording(vi: "Liệt kê thư.", en: "List messages.", fr: "Lister les messages.")
  static let show = Wording(vi: "Xem một thư.", en: "Show one message.", fr: "Montrer un message.")
  static let retry = Wording(
    vi: "Gửi lại thư không gửi được hoặc không rõ đã gửi chưa; quyết định này được lưu.",
    en: "Send again a message that failed or may have gone out; the decision is kept.",
    fr: "Renvoyer un message échoué ou incertain ; la décision est conservée.")
  static let release = Wording(
    vi: "Cho gửi tiếp các thư bị giữ lại vì thiếu nhật ký gửi thư.",
    en: "Let messages go that are held because the journal of what was sent is missing.",
    fr: "Laisser partir les messages retenus faute du journal des envois.")
  static let undecided = Wording(
    vi: "Không gửi các thư đang chờ: mỗi thư chỉ đi khi có quyết định riêng.",
    en: "Send none of those that wait: each goes out by a decision of its own.",
    fr: "N’envoyer aucun message en attente : chacun part sur décision propre.")
  static let notHeld = Wording(
    vi: "Không có thư nào bị giữ lại.", en: "Nothing is held back.", fr: "Rien n’est retenu.")
  static let which = Wording(
    vi: "Thư nào (mặc định: stuck).", en: "Which messages (default: stuck).", fr: "Quels messages (par défaut : stuck)."
  )
  static let message = Wording(vi: "Mã của thư.", en: "The message’s number.", fr: "Numéro du message.")
  static let none = Wording(vi: "Không có thư nào.", en: "There is none.", fr: "Il n’y en a aucun.")

  static func unknown(_ number: String) -> Wording {
    Wording(
      vi: "Không có thư nào có mã «\(number)».", en: "There is no message ‘\(number)’.",
      fr: "Il n’y a pas de message « \(number) ».")
  }
}
