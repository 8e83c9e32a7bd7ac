import Glibc

/// Random bytes of the operating system; one call for eight salts.
enum SystemRandom {
  /// Most bytes that `getentropy` gives at once.
  private static let atOnce = 256

  static func bytes(_ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while initialized < count {
        let wanted = min(atOnce, count - initialized)
        precondition(getentropy(buffer.baseAddress! + initialized, wanted) == 0, "the system gives no random bytes")
        initialized += wanted
      }
    }
  }
}
