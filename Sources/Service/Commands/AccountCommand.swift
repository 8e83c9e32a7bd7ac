import ArgumentParser
import Domain
import Reference

/// `nhipcau account …`: who may sign in.
struct AccountCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "account", abstract: AccountCommandWords.abstract[Reader.language],
      subcommands: [
        CreateAccountCommand.self, ListAccountsCommand.self, DisableAccountCommand.self, EnableAccountCommand.self,
        ResetAccountCommand.self,
      ])
  }
}

/// For whom an account acts: `--office mofa` or `--organisation o-…`.
struct BodyOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(AccountCommandWords.officeHelp[Reader.language], valueName: "name"))
  var office: String?

  @Option(name: .long, help: ArgumentHelp(AccountCommandWords.organisationHelp[Reader.language], valueName: "o-…"))
  var organisation: String?

  /// nil where neither is given. Throws where both are, or an office is none of the law's.
  var body: Body? {
    get throws {
      switch (office, organisation) {
      case (nil, nil): return nil
      case (let office?, nil):
        guard let name = OfficeName(office), Offices.directory[name] != nil else {
          throw CommandFault(AccountCommandWords.noOffice(office), code: Exit.wrongUse)
        }
        return .office(name)
      case (nil, let organisation?):
        guard organisation.hasPrefix("o-"), let number = RecordNumber(organisation) else {
          throw CommandFault(AccountCommandWords.noOrganisation(organisation), code: Exit.wrongUse)
        }
        return .organisation(number)
      case (_?, _?): throw CommandFault(AccountCommandWords.oneBody, code: Exit.wrongUse)
      }
    }
  }
}

/// `nhipcau account create --email … --name … --office mofa --role decides`.
struct CreateAccountCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "create", abstract: AccountCommandWords.create[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var bodies: BodyOptions

  @Option(name: .long, help: ArgumentHelp(AccountCommandWords.emailHelp[Reader.language], valueName: "address"))
  var email: String

  @Option(name: .long, help: ArgumentHelp(AccountCommandWords.nameHelp[Reader.language], valueName: "name"))
  var name: String

  @Option(name: .long, help: ArgumentHelp(AccountCommandWords.roleHelp[Reader.language], valueName: "role,…"))
  var role: String

  @Option(name: .long, help: ArgumentHelp(AccountCommandWords.languageHelp[Reader.language], valueName: "vi|en|fr"))
  var language: Language = .vi

  func run() async throws {
    guard let body = try bodies.body else { throw CommandFault(AccountCommandWords.oneBody, code: Exit.wrongUse) }
    let roles = try role.split(separator: ",").map { word in
      guard let role = Role(rawValue: String(word)) else {
        throw CommandFault(AccountCommandWords.noRole(String(word)), code: Exit.wrongUse)
      }
      return role
    }
    let order = AccountOrder.create(email: email, name: name, language: language, body: body, roles: roles)
    try await AccountAnswer.give(order, common, answer) { AccountCommandWords.created($0.email) }
  }
}

/// `nhipcau account list [--office mofa|--organisation o-…]`.
struct ListAccountsCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: AccountCommandWords.list[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var bodies: BodyOptions

  func run() async throws { try await AccountAnswer.give(.list(of: try bodies.body), common, answer) { _ in nil } }
}

/// `nhipcau account disable ACCOUNT`.
struct DisableAccountCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "disable", abstract: AccountCommandWords.disable[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Argument(help: ArgumentHelp(AccountCommandWords.accountHelp[Reader.language], valueName: "account"))
  var account: String

  func run() async throws {
    try await AccountAnswer.give(.disable(account), common, answer) { AccountCommandWords.disabled($0.email) }
  }
}

/// `nhipcau account enable ACCOUNT`.
struct EnableAccountCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "enable", abstract: AccountCommandWords.enable[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Argument(help: ArgumentHelp(AccountCommandWords.accountHelp[Reader.language], valueName: "account"))
  var account: String

  func run() async throws {
    try await AccountAnswer.give(.enable(account), common, answer) { AccountCommandWords.enabled($0.email) }
  }
}

/// `nhipcau account reset ACCOUNT`: for a forgotten password or a lost telephone.
struct ResetAccountCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "reset", abstract: AccountCommandWords.reset[Reader.language])
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var answer: AnswerOptions

  @Argument(help: ArgumentHelp(AccountCommandWords.accountHelp[Reader.language], valueName: "account"))
  var account: String

  func run() async throws {
    try await AccountAnswer.give(.reset(account), common, answer) { AccountCommandWords.wasReset($0.email) }
  }
}
