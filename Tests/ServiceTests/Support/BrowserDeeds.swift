import Components
import Desk
import Domain
import Foundation
import HTTPTypes
import Testing

@testable import Service

/// What people do at the desk: sign in, answer, file, take steps.
extension Browser {
  /// Signs in with e-mail and password, from the page that asks for them.
  func signIn(_ handed: DemonstrationAccounts.HandedOut, _ language: Language = .en) async throws {
    let page = "/\(language.rawValue)/sign-in"
    try await get(page)
    try await submit(page, [("email", handed.account.email.text), ("password", handed.password)])
    #expect(status == 200)
    #expect(cookies["nhipcau"] != nil)
  }

  /// Answers every question of a draft and uploads every paper, as a person does: page by page.
  func fillIn(_ draft: String, _ procedure: Procedure) async throws {
    for (question, answers) in RightAnswers.all(procedure.name) {
      let page = "\(draft)/\(question)"
      try await get(page)
      #expect(status == 200, "\(question)")
      try await submit(page, answers)
      #expect(status == 200, "\(question): \(page)")
    }
    for item in procedure.items where item.form != .application {
      try await upload(SmallFile.pdf, named: "\(item.code).pdf", at: "\(draft)/paper-\(item.code)")
      #expect(status == 200, "\(item.code)")
      guard item.foreign != .nothing else { continue }
      let page = "\(draft)/language-\(item.code)"
      try await get(page)
      try await submit(page, [("language-\(item.code)", "vietnamese")])
      #expect(status == 200, "\(item.code)")
    }
  }

  /// Answers questions of a draft, page by page.
  func answer(_ draft: String, _ questions: [(String, [(String, String)])]) async throws {
    for (question, answers) in questions {
      try await get("\(draft)/\(question)")
      #expect(status == 200, "\(question)")
      try await submit("\(draft)/\(question)", answers)
      #expect(status == 200, "\(question): \(page.with(class: "problems").map(\.words))")
    }
  }

  /// Files a draft; the page of its dossier.
  func file(_ draft: String) async throws -> String {
    try await get("\(draft)/check")
    try await submit("\(draft)/check")
    #expect(path.hasSuffix("/filed"), "\(status) \(page.with(class: "problems").map(\.words))")
    return String(path.dropLast("/filed".count))
  }

  var signOutPath: String { "/\(path.dropFirst().prefix(2))/sign-out" }

  /// Opens the form of a step and sends it as it stands, with these answers; back on the dossier's page it was taken.
  func take(_ deed: String, on dossier: String, _ answers: [(String, String)] = []) async throws {
    try await get("\(dossier)/\(deed)")
    #expect(status == 200, "\(deed)")
    try await submit("\(dossier)/\(deed)", answers)
    #expect(path == dossier, "\(deed): \(status) \(page.with(class: "problems").map(\.words))")
  }

  var cookieFields: [HTTPField.Name: String] {
    cookies.isEmpty ? [:] : [.cookie: cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")]
  }

  /// What was sent was refused with these words: at a field, or above the form.
  func expectProblem(_ words: Wording, _ language: Language, at field: String? = nil) {
    #expect(status == 422, "\(path)")
    let summary = page.with(class: "problems").map(\.words).joined()
    #expect(summary.contains(words[language]), "\(words[language]): \(summary)")
    guard let field else { return }
    let shown = page.tags.first { $0.attributes["id"] == "\(field)-error" }?.words
    #expect(shown?.contains(words[language]) == true, "\(field): \(shown ?? "no words")")
  }
}
