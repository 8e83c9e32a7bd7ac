import Components
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

@testable import Service

/// A browser without scripts: keeps cookies, follows where it is sent, fills in the forms it was shown.
final class Browser: @unchecked Sendable {
  let visitor: Visitor
  private(set) var cookies: [String: String] = [:]
  /// The page shown last, and its address.
  private(set) var page = Sheet("")
  private(set) var path = ""
  private(set) var answer: Visitor.Answer?

  init(_ doorway: Doorway, client: String = UUID().uuidString) {
    visitor = Visitor(doorway: doorway, client: client)
  }

  var status: Int { answer?.status ?? 0 }
  var text: String { answer?.text ?? "" }
  var title: String { page.first("h1")?.words ?? "" }

  @discardableResult func get(_ path: String) async throws -> Visitor.Answer {
    try await show(path, try await visitor.ask(.get, path, fields()))
  }

  /// Posts answers as a form; `own` is what the browser says of the page the form stood on.
  @discardableResult func post(
    _ path: String, _ items: [QueryItem], _ more: [HTTPField.Name: String] = [:], from site: String? = "same-origin"
  ) async throws -> Visitor.Answer {
    var sent = fields(site)
    sent[.contentType] = "application/x-www-form-urlencoded"
    for (name, value) in more { sent[name] = value }
    let body = FormBody(items: items).encoded
    let answer = try await visitor.ask(
      .post, path, sent, body: RequestBody(buffer: ByteBuffer(bytes: body)))
    return try await show(path, answer)
  }

  /// Sends bytes of another type.
  @discardableResult func post(_ path: String, _ bytes: [UInt8], _ type: String) async throws -> Visitor.Answer {
    var sent = fields("same-origin")
    sent[.contentType] = type
    sent[.contentLength] = String(bytes.count)
    let parts = stride(from: 0, to: bytes.count, by: 9_001).map {
      ByteBuffer(bytes: bytes[$0..<min($0 + 9_001, bytes.count)])
    }
    let stream = AsyncStream { continuation in
      for part in parts { continuation.yield(part) }
      continuation.finish()
    }
    return try await show(
      path, try await visitor.ask(.post, path, sent, body: RequestBody(asyncSequence: stream)))
  }

  /// The fields of a form of the page as they stand, hidden ones and what is chosen.
  func form(_ action: String) -> [QueryItem]? {
    guard let start = page.text.range(of: "action=\"\(action.replacing("&", with: "&amp;"))\"") else { return nil }
    let end = page.text.range(of: "</form>", range: start.upperBound..<page.text.endIndex)?.lowerBound
    let part = Sheet(String(page.text[start.upperBound..<(end ?? page.text.endIndex)]))
    return part.tags.compactMap { tag in
      guard let name = tag.attributes["name"] else { return nil }
      switch (tag.name, tag.attributes["type"]) {
      case ("input", "checkbox"), ("input", "radio"):
        return tag.attributes["checked"] == nil ? nil : QueryItem(name, tag.attributes["value"] ?? "")
      case ("input", "file"), ("button", _): return nil
      case ("input", _): return QueryItem(name, tag.attributes["value"] ?? "")
      case ("textarea", _): return QueryItem(name, tag.words)
      default: return nil
      }
    }
  }

  /// Fills in the form of the page that goes to `action` and sends it.
  @discardableResult func submit(_ action: String, _ answers: [(String, String)] = []) async throws -> Visitor.Answer {
    let given = Set(answers.map(\.0))
    let kept = (form(action) ?? []).filter { !given.contains($0.name) }
    return try await post(action, kept + answers.map { QueryItem($0.0, $0.1) })
  }

  func forget(_ name: String) { cookies[name] = nil }
  func remember(_ name: String, _ value: String) { cookies[name] = value }

  private func fields(_ site: String? = nil) -> [HTTPField.Name: String] {
    var fields: [HTTPField.Name: String] = [:]
    if !cookies.isEmpty { fields[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
    if let site, let name = HTTPField.Name("Sec-Fetch-Site") { fields[name] = site }
    return fields
  }

  private func show(_ path: String, _ answer: Visitor.Answer) async throws -> Visitor.Answer {
    for set in answer.fields[values: .setCookie] {
      let pair = set.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      cookies[String(pair[0])] = pair.count > 1 && !pair[1].isEmpty ? String(pair[1]) : nil
    }
    if answer.status == 303, let next = answer[.location] { return try await get(next) }
    self.path = path
    self.answer = answer
    let isPage = answer[.contentType]?.hasPrefix("text/html") == true
    page = Sheet(isPage ? answer.text : "")
    return answer
  }
}
