import Foundation

/// A list of words the demonstration is composed from: lines of cells between bars, `#` for remarks (`Words/*.txt`).
///
/// The files are part of the program: one that is missing or malformed is a bug, and traps.
struct Stock {
  let rows: [[String]]

  init(_ name: String, cells: Int) {
    let path = Bundle.module.bundlePath + "/Words/\(name).txt"
    guard let bytes = FileManager.default.contents(atPath: path) else {
      fatalError("Demonstration: \(name) is not beside the program")
    }
    rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        cell.trimmingCharacters(in: .whitespaces).precomposedStringWithCanonicalMapping
      }
    }
    for row in rows where row.count < cells { fatalError("Demonstration: \(name), \(row)") }
  }
}

extension String {
  /// The parts between spaces.
  var words: [String] { split(separator: " ").map(String.init) }

  /// The pattern with a name in the place of `{}`.
  func filled(with name: String) -> String { replacing("{}", with: name) }

  /// With a capital first letter.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// With a small first letter.
  var uncapitalised: String { prefix(1).lowercased() + dropFirst() }

  /// A whole number of the stock; traps on anything else.
  var number: Int {
    guard let number = Int(self) else { fatalError("Demonstration: \(self) is no number") }
    return number
  }
}
