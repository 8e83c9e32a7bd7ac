import Domain

/// Writes a list as JSON: an object whose members say what the list is, and whose last one, `items`, has an object a row, a
/// line each; row by row, without end. Decimal numbers are strings, so that no reader rounds them.
public struct JSONListWriter: Sendable {
  private let names: [String]
  private var isFirst = true

  /// Writes everything up to the first item. `head`: what the list is, its basis, its position in the ledger.
  public init(columns: [String], head: [(name: String, value: Cell)] = [], into bytes: inout [UInt8]) {
    names = columns
    bytes.append(UInt8(ascii: "{"))
    for (name, value) in head {
      JSONListWriter.write(name, into: &bytes)
      bytes.append(UInt8(ascii: ":"))
      JSONListWriter.write(value, into: &bytes)
      bytes.append(UInt8(ascii: ","))
    }
    bytes += "\"items\":[".utf8
  }

  /// Writes an item: a cell for each column; absent ones are left out.
  public mutating func row(_ cells: [Cell], into bytes: inout [UInt8]) {
    precondition(cells.count == names.count, "an item has a cell for each column")
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes += "\n{".utf8
    var isFirstMember = true
    for (name, cell) in zip(names, cells) where cell != .absent {
      if !isFirstMember { bytes.append(UInt8(ascii: ",")) }
      isFirstMember = false
      JSONListWriter.write(name, into: &bytes)
      bytes.append(UInt8(ascii: ":"))
      JSONListWriter.write(cell, into: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  /// Writes the end.
  public func finish(into bytes: inout [UInt8]) { bytes += "\n]}\n".utf8 }

  private static func write(_ cell: Cell, into bytes: inout [UInt8]) {
    switch cell {
    case .text(let text): write(text, into: &bytes)
    case .integer(let number): bytes += String(number).utf8
    case .decimal(let number): write(number, into: &bytes)
    case .day(let day): write(day.description, into: &bytes)
    case .absent: bytes += "null".utf8
    }
  }

  private static func write(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0x0A: bytes += "\\n".utf8
      case 0..<0x20: bytes += ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
