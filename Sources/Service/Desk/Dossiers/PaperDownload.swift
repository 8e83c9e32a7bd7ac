import Desk
import Domain
import HTTPTypes
import Hummingbird
import NIOCore

/// A paper handed out: as a file to keep, never to be opened on this site's own ground.
extension Room {
  func download(_ paper: FiledPaper, named name: String) async throws -> Reply {
    guard case .file(let digest, let type, _) = paper.form, let file = try desk.uploads.open(digest) else {
      return notFound()
    }
    var reply = Reply(.bytes) { writer in
      var offset: Int64 = 0
      while case let chunk = try file.read(from: offset), !chunk.isEmpty {
        try await writer.write(ByteBuffer(bytes: chunk))
        offset += Int64(chunk.count)
      }
    }
    reply.caching = .never
    reply.policy = .download
    reply.mediaType = type.mediaType
    reply.fields = [
      (.contentDisposition, Room.attachment(name, type)), (.contentLength, String(file.bytes)),
    ]
    return reply
  }

  /// `attachment; filename*=UTF-8''…` (RFC 6266); a plain name for programs that read no other.
  private static func attachment(_ name: String, _ type: FileType) -> String {
    let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    let encoded = name.utf8.flatMap { byte in
      allowed.contains(byte) ? [byte] : [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    let ending = type.endings.first ?? type.rawValue
    return "attachment; filename=\"paper.\(ending)\"; filename*=UTF-8''\(String(decoding: encoded, as: UTF8.self))"
  }
}
