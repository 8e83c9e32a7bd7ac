import Domain
import Foundation
import Ledger
import Registers

/// The file in which what was reckoned of the aid waits for the next start: `aid.kept` in the data directory. It may be removed at
/// any time.
struct AidShelfFile: Sendable {
  let house: House

  private var path: String { house.directory + "/aid.kept" }
  /// The first line says after how many acts it was written, and what the last of them was.
  private static let longestLine = 120

  /// Takes back what was kept, where it is of this ledger. Cost: one read of the file.
  func takeBack() {
    guard let bytes = FileManager.default.contents(atPath: path),
      let end = bytes.prefix(AidShelfFile.longestLine).firstIndex(of: 0x0A),
      let position = Int64(String(decoding: bytes[..<end], as: UTF8.self)),
      let name = try? name(at: position), let reckoning = try? house.facts.reckoning()
    else { return }
    reckoning.takeBack(Array(bytes[(end + 1)...]), ledger: name)
  }

  /// Writes what is kept now. A disk that refuses costs the next start its haste, nothing else.
  func write(_ reckoning: AidReckoning) {
    let position = house.registers.position - 1
    guard let name = try? name(at: position), let bytes = reckoning.shelved(ledger: name) else { return }
    let text = Array("\(position)\n".utf8) + bytes
    try? Data(text).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// What the act at a position is, by its leaf; nil where there is none.
  private func name(at position: Int64) throws -> String? {
    try house.ledger.act(at: position).map { "\(Release.version) \($0.position) \($0.leafHash.hex)" }
  }
}
