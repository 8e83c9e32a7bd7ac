import Components
import Domain
import HTTPTypes
import Hummingbird
import NIOCore

/// The answers of a form as sent (`application/x-www-form-urlencoded`): every answer of each question, in order.
struct FormBody: Equatable, Sendable {
  let items: [QueryItem]

  init(items: [QueryItem]) { self.items = items }

  /// Longest form that is read, in bytes.
  static let longest = 512 << 10
  /// Most answers of one form.
  static let most = 2_000

  /// Why a form was not read.
  enum Refusal: Error, Equatable {
    case tooLarge
    /// Not a form, or broken.
    case unreadable
  }

  /// Reads a whole form; never more than ``longest`` bytes.
  static func read(_ request: Request) async throws(Refusal) -> FormBody {
    guard MediaType(request.headers[.contentType])?.name == "application/x-www-form-urlencoded" else {
      throw .unreadable
    }
    return try FormBody(bytes: try await whole(request.body))
  }

  private static func whole(_ body: RequestBody) async throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      for try await part in body {
        guard bytes.count + part.readableBytes <= longest else { throw Refusal.tooLarge }
        bytes += part.readableBytesView
      }
    } catch {
      throw error as? Refusal ?? .unreadable
    }
    return bytes
  }

  /// The form that the bytes spell; the text of answers in NFC, line ends as one sign.
  init(bytes: [UInt8]) throws(Refusal) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .unreadable }
    var items: [QueryItem] = []
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Query.decode(parts[0]), let value = Query.decode(parts.count > 1 ? parts[1] : "") else {
        throw .unreadable
      }
      items.append(QueryItem(name, FormBody.plain(value)))
    }
    guard items.count <= FormBody.most else { throw .tooLarge }
    self.items = items
  }

  /// Browsers send CR LF; controls other than tab and line feed say nothing.
  static func plain(_ value: String) -> String {
    let lines = value.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let controls = lines.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0.value == 0x7F }
    guard controls else { return lines }
    return String(
      String.UnicodeScalarView(
        lines.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" || $0 == "\t" }))
  }

  /// The first answer to a question; nil where it was not asked or left empty.
  subscript(_ name: String) -> String? { items.first { $0.name == name && !$0.value.isEmpty }?.value }

  /// All answers by question, without the fields that the platform itself put into the form.
  var answers: Answers {
    var values: [String: [String]] = [:]
    for item in items where !item.value.isEmpty && !FormField.own.contains(item.name) {
      values[item.name, default: []].append(item.value)
    }
    return Answers(values)
  }

  /// The fields that the platform puts into its forms.
  enum FormField {
    /// The token of the session: that the form was drawn for whoever sends it.
    static let token = "token"
    /// The key under which what the form files is filed once.
    static let key = "key"
    /// How many steps the dossier had when the form was drawn.
    static let version = "version"
    static let own: Set<String> = [token, key, version]
  }
}

/// A media type with its parameters (RFC 9110, 8.3.1).
struct MediaType: Equatable {
  let name: String
  let parameters: [String: String]

  init?(_ text: String?) {
    let parts = (text ?? "").split(separator: ";").map { $0.trimming { $0 == " " || $0 == "\t" } }
    guard let name = parts.first, name.contains("/") else { return nil }
    self.name = name.lowercased()
    var parameters: [String: String] = [:]
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      if pair.count == 2 { parameters[pair[0].lowercased()] = pair[1].trimming { $0 == "\"" } }
    }
    self.parameters = parameters
  }
}

extension Substring {
  fileprivate func trimming(_ isOuter: (Character) -> Bool) -> String {
    var rest = self
    while let first = rest.first, isOuter(first) { rest.removeFirst() }
    while let last = rest.last, isOuter(last) { rest.removeLast() }
    return String(rest)
  }
}
