import Domain
import Foundation
import Reference

/// A file of decided facts: comma-separated values with the columns named in its first row.
struct DecidedSheet {
  /// The cells of a row in the order of the columns asked for, and where it stands: `lines.csv:3`.
  var rows: [(place: String, cells: [String])] = []

  /// Throws where there is no such file, its first row names other columns, or a row is not as wide.
  init(_ path: String, columns: [String]) throws(CommandFault) {
    let url = URL(fileURLWithPath: path)
    guard let bytes = FileManager.default.contents(atPath: url.path) else {
      throw CommandFault(ImportWords.noFile(path))
    }
    var text = Array(bytes.filter { $0 != UInt8(ascii: "\r") })
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    var reader = CommaSeparated(bytes: text)
    let name = url.lastPathComponent
    let header = reader.next() ?? []
    let places = columns.compactMap { header.firstIndex(of: $0) }
    guard places.count == columns.count else { throw CommandFault(DecidedWords.columns(columns, "\(name):1")) }
    var number = 1
    while let cells = reader.next() {
      number += 1
      if cells == [""] { continue }
      guard cells.count == header.count else {
        throw CommandFault(DecidedWords.at("\(name):\(number)", DecidedWords.width(cells.count, of: header.count)))
      }
      rows.append((place: "\(name):\(number)", cells: places.map { cells[$0] }))
    }
  }
}
