import Foundation
@testable import Registers

/// A directory for one test.
struct Place {
  let directory: String

  init() {
    directory = NSTemporaryDirectory() + "registers-\(UUID().uuidString)"
  }

  /// Removes all of it; a test defers this.
  func remove() { try? FileManager.default.removeItem(atPath: directory) }

  var file: String { "\(directory)/registers-v1.sqlite" }

  func registers(_ written: Written) throws -> Registers {
    let registers = try Registers.open(directory: directory)
    try registers.fold(Array(written.entries.dropFirst(Int(registers.position))))
    return registers
  }
}
