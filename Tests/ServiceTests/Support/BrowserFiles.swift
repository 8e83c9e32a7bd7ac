import Components
import Testing

@testable import Service

/// Forms that bring a file.
extension Browser {
  /// Uploads a file by the form of a paper's page.
  func upload(_ bytes: [UInt8], named name: String, at page: String, token: String? = nil) async throws {
    try await get(page)
    try await send((name, bytes), [], at: page, token: token)
  }

  /// Sends a table by the form of the page.
  func send(_ bytes: [UInt8], named name: String, to place: String, token: String? = nil) async throws {
    try await get(place)
    let token = token ?? form(place)?.first { $0.name == "token" }?.value ?? ""
    try await post(place, SmallFile.form([("token", token)], (name, bytes), type: "text/csv"), SmallFile.formType)
  }

  /// Sends the form of a plan: to these provinces and no others.
  func send(
    _ file: (name: String, bytes: [UInt8])?, to provinces: [String], at page: String, token: String? = nil
  ) async throws {
    try await send(file, provinces.map { ("provinces", $0) }, instead: ["provinces"], at: page, token: token)
  }

  /// Sends a form with a file, or without one: as it stands, with these answers in the place of those it shows.
  func send(
    _ file: (name: String, bytes: [UInt8])?, _ answers: [(String, String)], instead: Set<String> = [], at page: String,
    token: String? = nil
  ) async throws {
    if path != page { try await get(page) }
    let given = instead.union(answers.map(\.0))
    let kept = (form(page) ?? []).filter { !given.contains($0.name) }.map { item in
      (item.name, item.name == "token" ? token ?? item.value : item.value)
    }
    try await post(page, SmallFile.form(kept + answers, file), SmallFile.formType)
  }
}
