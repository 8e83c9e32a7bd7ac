import CSodium
import Crypto

/// Bytes that only the holder of a key can read, and nobody else can change (libsodium's secretbox): a nonce, then the box.
enum Sealed {
  static func seal(_ bytes: [UInt8], with key: SymmetricKey) -> [UInt8] {
    let nonce = Random.bytes(Int(crypto_secretbox_NONCEBYTES))
    var box = [UInt8](repeating: 0, count: bytes.count + Int(crypto_secretbox_MACBYTES))
    key.withUnsafeBytes { key in
      _ = crypto_secretbox_easy(&box, bytes, UInt64(bytes.count), nonce, key.bindMemory(to: UInt8.self).baseAddress!)
    }
    return nonce + box
  }

  /// nil where the key is another one, or the bytes were changed.
  static func open(_ sealed: [UInt8], with key: SymmetricKey) -> [UInt8]? {
    let start = Int(crypto_secretbox_NONCEBYTES)
    let count = sealed.count - start - Int(crypto_secretbox_MACBYTES)
    guard count >= 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    let box = Array(sealed[start...])
    let result = key.withUnsafeBytes { key in
      crypto_secretbox_open_easy(
        &bytes, box, UInt64(box.count), Array(sealed[..<start]), key.bindMemory(to: UInt8.self).baseAddress!)
    }
    return result == 0 ? bytes : nil
  }
}
