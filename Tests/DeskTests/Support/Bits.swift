import Foundation

@testable import Desk

/// Bytes put together by hand.
struct Bytes {
  private(set) var all: [UInt8] = []

  init(_ all: [UInt8] = []) { self.all = all }

  mutating func add(_ bytes: some Sequence<UInt8>) { all += bytes }
  mutating func add(_ text: String) { all += Array(text.utf8) }
  mutating func little16(_ value: Int) {
    for shift in [0, 8] { all.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }
  mutating func little32(_ value: Int) {
    for shift in [0, 8, 16, 24] { all.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }
  mutating func big16(_ value: Int) { for shift in [8, 0] { all.append(UInt8(truncatingIfNeeded: value >> shift)) } }
  mutating func big32(_ value: Int) {
    for shift in [24, 16, 8, 0] { all.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }
}

func checkSum(_ bytes: some Sequence<UInt8>) -> Int {
  var sum = CRC32()
  sum.add(bytes)
  return Int(sum.value)
}

/// DEFLATE, written simply: as it is, or one byte repeated as tightly as the format allows.
enum Deflate {
  /// Blocks of the bytes as they are.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var out = Bytes()
    var rest = bytes[...]
    repeat {
      let piece = rest.prefix(65_535)
      rest = rest.dropFirst(65_535)
      out.add([rest.isEmpty ? 1 : 0])
      out.little16(piece.count)
      out.little16(piece.count ^ 0xFFFF)
      out.add(piece)
    } while !rest.isEmpty
    return out.all
  }

  /// About 159 bytes for each byte: `1 + 258 × times` bytes come out.
  static func repeated(_ byte: UInt8, times: Int) -> [UInt8] {
    precondition(byte < 144)
    var out: [UInt8] = []
    var held = 0
    var count = 0
    func put(_ value: Int, _ bits: Int, isCode: Bool) {
      for index in 0..<bits {
        let bit = isCode ? value >> (bits - 1 - index) & 1 : value >> index & 1
        held |= bit << count
        count += 1
        if count == 8 {
          out.append(UInt8(held))
          held = 0
          count = 0
        }
      }
    }
    put(1, 1, isCode: false)
    put(1, 2, isCode: false)
    put(0x30 + Int(byte), 8, isCode: true)
    for _ in 0..<times {
      put(0b1100_0101, 8, isCode: true)
      put(0, 5, isCode: true)
    }
    put(0, 7, isCode: true)
    if count > 0 { out.append(UInt8(held)) }
    return out
  }

  /// The same with the wrapping that PDF wants around it.
  static func wrapped(_ deflated: [UInt8]) -> [UInt8] { [0x78, 0x01] + deflated + [0, 0, 0, 0] }
}
