/// The tokens of a PDF outside its streams (ISO 32000-2, 7.2–7.3), byte by byte: what is in a string or a comment is no name.
struct PDFLexer {
  enum Token: Equatable {
    /// With its escapes (`#4A`) undone.
    case name(String)
    /// A number or a keyword.
    case word(String)
    case string
    case openDictionary
    case closeDictionary
    case openArray
    case closeArray
  }

  private enum State {
    case between
    case comment
    case string(depth: Int)
    case escape(depth: Int)
    case less
    case hexadecimal
    case greater
    case name
    case word
  }

  private var state = State.between
  private var held: [UInt8] = []
  /// No name or word that matters is longer.
  private static let longest = 127

  /// True within a string or a comment.
  var isAside: Bool {
    switch state {
    case .comment, .string, .escape: true
    case .between, .less, .hexadecimal, .greater, .name, .word: false
    }
  }

  mutating func feed(_ byte: UInt8, _ emit: (Token) throws -> Void) rethrows {
    switch state {
    case .between: try begin(byte, emit)
    case .comment: if byte == 0x0A || byte == 0x0D { state = .between }
    case .string(let depth): try string(byte, depth, emit)
    case .escape(let depth): state = .string(depth: depth)
    case .less:
      state = byte == 0x3C ? .between : byte == 0x3E ? .between : .hexadecimal
      if byte == 0x3C { try emit(.openDictionary) } else if byte == 0x3E { try emit(.string) }
    case .hexadecimal:
      guard byte == 0x3E else { return }
      state = .between
      try emit(.string)
    case .greater:
      state = .between
      if byte == 0x3E { try emit(.closeDictionary) } else { try begin(byte, emit) }
    case .name, .word:
      guard PDFSigns.isRegular(byte) else {
        try end(emit)
        return try begin(byte, emit)
      }
      if held.count < PDFLexer.longest { held.append(byte) }
    }
  }

  private mutating func begin(_ byte: UInt8, _ emit: (Token) throws -> Void) rethrows {
    held.removeAll(keepingCapacity: true)
    switch byte {
    case 0x25: state = .comment
    case 0x28: state = .string(depth: 1)
    case 0x3C: state = .less
    case 0x3E: state = .greater
    case 0x2F: state = .name
    case 0x5B: try emit(.openArray)
    case 0x5D: try emit(.closeArray)
    case _ where PDFSigns.isRegular(byte):
      state = .word
      held.append(byte)
    case _: state = .between
    }
  }

  private mutating func string(_ byte: UInt8, _ depth: Int, _ emit: (Token) throws -> Void) rethrows {
    switch byte {
    case 0x5C: state = .escape(depth: depth)
    case 0x28: state = .string(depth: depth + 1)
    case 0x29 where depth > 1: state = .string(depth: depth - 1)
    case 0x29:
      state = .between
      try emit(.string)
    case _: return
    }
  }

  private mutating func end(_ emit: (Token) throws -> Void) rethrows {
    let wasName = if case .name = state { true } else { false }
    state = .between
    try emit(wasName ? .name(PDFSigns.name(held)) : .word(String(decoding: held, as: UTF8.self)))
  }
}

/// Which signs make up names, and what they stand for.
enum PDFSigns {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0
  }

  static func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0x25, 0x28, 0x29, 0x2F, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D: false
    case _: true
    }
  }

  /// A name with its escapes undone.
  static func name(_ raw: some Sequence<UInt8>) -> String {
    var bytes: [UInt8] = []
    var pending: [UInt8] = []
    for byte in raw {
      pending.append(byte)
      guard pending[0] == 0x23 else {
        bytes += pending
        pending = []
        continue
      }
      guard pending.count == 3 else { continue }
      if let value = UInt8(String(decoding: pending[1...], as: UTF8.self), radix: 16) {
        bytes.append(value)
      } else {
        bytes += pending
      }
      pending = []
    }
    return String(decoding: bytes + pending, as: UTF8.self)
  }
}
