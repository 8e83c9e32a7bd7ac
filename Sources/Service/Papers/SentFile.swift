import Components
import Hummingbird

/// A file that a form sends to be looked at: read as it arrives, never longer than so many bytes, and forgotten with the answer.
struct SentFile {
  private(set) var bytes: [UInt8] = []
  private var hasFile = false
  private let longest: Int

  /// Why there is nothing to look at.
  enum Refusal: Error, Equatable {
    case nothingChosen
    case tooLarge
    /// Not a form with a file, or broken off.
    case unreadable
  }

  private init(longest: Int) { self.longest = longest }

  /// The first file of a form. What is refused is read to its end, so that the browser shows why.
  static func read(_ request: Request, atMost longest: Int) async throws -> Result<[UInt8], Refusal> {
    guard var reader = Multipart(MediaType(request.headers[.contentType])) else { return .failure(.unreadable) }
    var file = SentFile(longest: longest)
    do {
      for try await part in request.body where !file.isTooLong {
        for event in try reader.take(part.readableBytesView) { file.take(event) }
      }
      guard !file.isTooLong else { return .failure(.tooLarge) }
      try reader.finish()
    } catch is Multipart.Refusal {
      return .failure(.unreadable)
    }
    return file.hasFile && !file.bytes.isEmpty ? .success(file.bytes) : .failure(.nothingChosen)
  }

  private var isTooLong: Bool { bytes.count > longest }

  private mutating func take(_ event: Multipart.Event) {
    switch event {
    case .file(_, let name, _): hasFile = hasFile || !name.isEmpty
    case .bytes(let part) where !isTooLong: bytes += part
    case .bytes, .field, .fileEnd: break
    }
  }
}
