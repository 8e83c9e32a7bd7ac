import HTTPTypes
import NIOCore
import Synchronization

/// Public pages that were drawn before, for the state of the record they were drawn from.
///
/// A public page is a function of its address, the record's state, the day and the release, so a kept page is right as long as
/// these are; a new state forgets all of them. Bounded in bytes; signed-in pages never come here.
final class PageCache: Sendable {
  /// What all kept pages were drawn from.
  struct State: Hashable, Sendable {
    var known: Int64
    var checkpoint: Int64
    var day: Int
  }

  struct Kept: Sendable {
    let body: ByteBuffer
    let kind: ContentKind
    let tag: String
    var fields: [(HTTPField.Name, String)] = []
  }

  private struct Pages {
    var state = State(known: -1, checkpoint: -1, day: 0)
    var young: [String: Kept] = [:]
    var old: [String: Kept] = [:]
    var youngBytes = 0
  }

  private let pages = Mutex(Pages())
  private let bytesOfGeneration: Int

  /// At most `bytes` of bodies are kept, in two generations.
  init(bytes: Int) { bytesOfGeneration = bytes / 2 }

  /// The page as it was drawn, if it was drawn from `state`.
  func page(_ address: String, _ state: State) -> Kept? {
    pages.withLock { pages in
      guard pages.state == state else { return nil }
      if let kept = pages.young[address] { return kept }
      guard let kept = pages.old.removeValue(forKey: address) else { return nil }
      pages.young[address] = kept
      pages.youngBytes += kept.body.readableBytes
      return kept
    }
  }

  func keep(_ kept: Kept, at address: String, _ state: State) {
    guard kept.body.readableBytes <= bytesOfGeneration / 8, address.utf8.count <= 1024 else { return }
    pages.withLock { pages in
      if pages.state != state { pages = Pages(state: state) }
      if pages.youngBytes + kept.body.readableBytes > bytesOfGeneration {
        pages.old = pages.young
        pages.young = [:]
        pages.youngBytes = 0
      }
      pages.young[address] = kept
      pages.youngBytes += kept.body.readableBytes
    }
  }
}

/// The media types this server answers with.
enum ContentKind: String, Sendable {
  case html = "text/html; charset=utf-8"
  case css = "text/css; charset=utf-8"
  case script = "text/javascript; charset=utf-8"
  case svg = "image/svg+xml"
  case csv = "text/csv; charset=utf-8"
  case json = "application/json; charset=utf-8"
  case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  case atom = "application/atom+xml; charset=utf-8"
  case pdf = "application/pdf"
  case odt = "application/vnd.oasis.opendocument.text"
  case text = "text/plain; charset=utf-8"
  case bytes = "application/octet-stream"
  case metrics = "text/plain; version=0.0.4; charset=utf-8"
}
