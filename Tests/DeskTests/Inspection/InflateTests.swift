import Foundation
import Testing

@testable import Desk

@Suite("DEFLATE is unpacked to the byte and to a limit")
struct InflateTests {
  /// 3,649 bytes of words, packed with codes of their own (RFC 1951 §3.2.7).
  private static let packed = """
    bVdLkiM1EL1K3YDSXyI6WHONiWbo9gIDPQ3UnGCCYEWwYscEK18BL01wD9+ElJTvSRpYuVyW8vPy5cv0w0+ff/eFKdvjPx+37394c85ue3z78n
    r6+vT45rVsf/96v/52fvJxehv99nq//nx+9tuX9+vvpxC2H0/364fz9vpyv/6Zt/PT7Y/3xixvE0zZPJlKjo5jvxa21+f7X5dvXFqum4z7csXu
    NibTXvxyfjYO4dBH2ntkyc6+ip6LbjFdyvZQQQhlu10k0Wrd0Xoums7efohpO7yTgy52F2ZN3ppuTBA9wgxlDv18Sf2AGHn4rD6kuB3Ji8XcDz
    i/HeK0x998Ztv9sURBr9b3PiDSRIji7Nh2Iwb47gNx171IzLdLMAL87eP5yazAC5T9fdmX9+IXdmzRmglGqImilr2iJzkyUNcruOutQCSyYjeT
    LWT6mUIPO3M1fJm0vlk/Q2Q4vltOs2XhzVffvnt3evsiNOmhxDwRXn8Ea9IIxBTFxHsNPTIecXUIkw6Jq8GOLMVbC6F4vRtJsUhfNqo9oTvckw
    OtVhmuI45WxrWHoo0XFcZs+vcEPNzAr2hdbBA6B/hysI2aW+QXkj54pb0lUlL9Q8w0l7ZyucBcRGQM3hNe9iJRCGrDjIKGIUsF7WNx3hoohX4K
    waSJ+C1LGyF8A4ZawmpJoAQeBo1JOgaAWECXOl7oXrdKyMLYQtDycqjKJlimD3Q0qJr4rjBo0pMsE/UbDr10Vyn/+5PomCYQ5giHUlThkRuDbF
    3Ro/YLqJOzMkKIcEQlD7mY4CWk0dPqQTpVREr1WJSri5BODmgTRL+YwX+q0e0yyCbWDrsrd1dBikOQ/FodC71EGFJ8CGhPs8YY2IVeB0LssyAq
    9Qy0TGXToV2GsKHCAU0ezKh5VXUwXHEj9z21X2OQ5oWTPgmUgMSlkt0w/DndEYXG6yfhneYCxqYrmGzk+u0S/ZQUwFLRo1qhh0VEXJ0hZsVd2u
    +Io4XFZFMycMoqHBbVD6h+hGYqayBHYcw68ukT60nHnHipXytK1k2p3C4w5iPR6y299A30aYxXPeZ1TFMjuQ05thELbMxIbRppO/WlR5l37hj9
    uCBH4VPFEc4epleqWBZ42WPcf2QlJxqG0MADO21sYNK9077CK4guggD7WFayErdUClhStmulG4UWQg0/MjByb/yy7IIgBnTPw2HWlY97hkwZ8c
    dpQkplmT+um27bXCjTRki2o34oQuV7Pe0G6jLIEEvv/TxYo/Mlocbsjzr1LU24QZyabtuwWs7u073HY+/RCahMK0rQsetYTurS2e4gZGM38Rqx
    BLqQI4KuCHtZTrU1OVLN6Ljeo5xpfpoVXLwAblEKrL45FWQPaEqzbOXgvMzzujH3XoxIjzLaKCX9cqSxHxg2Z+ZawMVCxCcpcwN6qJUB8jgooT
    pjMQ70u9frHqVOUDy7rsJlhRp7hCdpZqwjxkZC/Q3IRt1w0w7UlvPQ8EDf+9Xf3pbrQ4dbG7ghcVb1T7ROjCBTqf8eRBhGZKxEmalh8fdB+bP+
    PcjlXw==
    """

  private static func unpack(_ bytes: [UInt8], limit: Int) throws -> [UInt8] {
    var out: [UInt8] = []
    let (produced, end) = try Inflate.run(
      ByteReader(Served(bytes)), from: 0, count: bytes.count, limit: limit, into: { out += $0 })
    #expect(produced == out.count)
    #expect(end == bytes.count)
    return out
  }

  @Test("codes of their own, fixed codes, and no codes")
  func kinds() throws {
    let packed = try #require(Data(base64Encoded: Self.packed, options: .ignoreUnknownCharacters))
    let words = try Self.unpack(Array(packed), limit: 3_649)
    #expect(words.count == 3_649)
    #expect(checkSum(words) == 3_803_084_667)
    let long = [UInt8]((0..<70_000).map { UInt8($0 % 251) })
    #expect(try Self.unpack(Deflate.stored(long), limit: 70_000) == long)
    #expect(
      try Self.unpack(Deflate.repeated(0x41, times: 500), limit: 129_001) == [UInt8](repeating: 0x41, count: 129_001))
  }

  @Test("one byte more than expected is too much, and what is cut off is broken")
  func limits() throws {
    let bytes = Deflate.repeated(0x41, times: 10)
    #expect(throws: Inflate.Fault.tooMuch) { try Self.unpack(bytes, limit: 2_580) }
    for count in 0..<bytes.count {
      #expect(throws: Inflate.Fault.broken) { try Self.unpack(Array(bytes[..<count]), limit: 2_581) }
    }
  }

  @Test("bytes at random end in a fault or in bytes, never in a trap and never in more than the limit")
  func random() {
    var chance = Chance(seed: 1951)
    var faults = 0
    for _ in 0..<Chance.rounds(of: 500) {
      let bytes = (0..<chance.below(120)).map { _ in UInt8(chance.below(256)) }
      var produced = 0
      do {
        _ = try Inflate.run(ByteReader(Served(bytes)), from: 0, count: bytes.count, limit: 50_000) {
          produced += $0.count
        }
      } catch {
        faults += 1
      }
      #expect(produced <= 50_000)
    }
    #expect(faults > 100, "the control: noise is hardly ever whole")
  }
}
