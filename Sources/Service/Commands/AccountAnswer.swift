import Domain

/// What `nhipcau account` answers.
enum AccountAnswer {
  /// Has an order done and says what became of it; `said` is about the one account it was about.
  static func give(
    _ order: AccountOrder, _ common: CommonOptions, _ answer: AnswerOptions,
    _ said: (AccountReceipt.Line) -> Wording?
  ) async throws {
    let result = try await ControlRoute.run(.account(order), in: common.directory) { _ in }
    guard case .account(let receipt) = result else { return }
    if answer.json {
      print(try AnswerText.json(receipt))
    } else {
      print(text(receipt, receipt.accounts.first.flatMap(said), Reader.language))
    }
  }

  static func text(_ receipt: AccountReceipt, _ said: Wording?, _ language: Language) -> String {
    var lines = said.map { [$0[language]] } ?? []
    if receipt.accounts.isEmpty { lines.append(AccountCommandWords.none[language]) }
    lines += receipt.accounts.map { line($0, language) }
    if let password = receipt.password { lines.append(AccountCommandWords.password(password)[language]) }
    return lines.joined(separator: "\n")
  }

  private static func line(_ account: AccountReceipt.Line, _ language: Language) -> String {
    let roles = account.memberships.sorted { $0.key < $1.key }.map { body, roles in
      "    \(body): " + roles.map { $0.wording[language] }.joined(separator: ", ")
    }
    let notes = [
      account.isDisabled ? AccountCommandWords.isDisabled : nil,
      account.hasSecondFactor ? AccountCommandWords.hasSecondFactor : nil,
      account.mustChangePassword ? AccountCommandWords.mustChange : nil,
    ].compactMap { $0?[language] }
    let tail = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
    return (["  \(account.number)  \(account.email)  \(account.name)\(tail)"] + roles).joined(separator: "\n")
  }
}
