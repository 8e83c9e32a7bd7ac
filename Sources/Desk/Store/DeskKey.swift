import Crypto
import Foundation

/// The key of `state/desk-key`, and the keys drawn from it: what reads second factors, marks forms, and hides addresses.
struct DeskKey: Sendable {
  private let root: SymmetricKey

  /// The key of a data directory, made when there is none.
  static func kept(in directory: String) throws -> DeskKey {
    let path = directory + "/state/desk-key"
    if let bytes = try PrivateFile.read(path) {
      guard bytes.count == 32 else { throw DeskFault.damagedKey(path) }
      return DeskKey(root: SymmetricKey(data: bytes))
    }
    let bytes = Random.bytes(32)
    try PrivateFile.makeDirectory(directory + "/state")
    try PrivateFile.write(bytes, to: path)
    return DeskKey(root: SymmetricKey(data: bytes))
  }

  /// A key for one purpose; keys for different purposes say nothing about each other.
  func key(for purpose: Purpose) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: root, info: Data("nhipcau.desk/\(purpose.rawValue)".utf8), outputByteCount: 32)
  }

  /// A mark of some words that only this key makes.
  func mark(_ words: String, for purpose: Purpose) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Data(words.utf8), using: key(for: purpose)))
  }

  enum Purpose: String { case secondFactor = "second-factor", form, address }
}

/// The desk cannot be used as it lies there.
public enum DeskFault: Error, Equatable, CustomStringConvertible {
  case damagedKey(String)
  /// Written by a later release.
  case newerSchema(Int)
  case noCryptography

  public var description: String {
    switch self {
    case .damagedKey(let path): "\(path) is no key"
    case .newerSchema(let version): "desk.sqlite has version \(version), which a later release wrote"
    case .noCryptography: "libsodium did not start"
    }
  }
}
