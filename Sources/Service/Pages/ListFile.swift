import Components
import Domain
import Exchange
import Hummingbird
import Registers

/// A list as a file, of any length, in constant memory: rows are read some hundred at a time and written as they come.
struct ListFile: Sendable {
  /// The names of the columns, in English whatever the reader's language: programs read them.
  var columns: [String]
  /// What the list is and how it was asked for; stands at the head of the JSON form.
  var head: [(name: String, value: Cell)]

  static let rowsPerStep = 500

  /// The file, its rows read by `read` in steps of `limit` rows, skipping those before; the first short step is the last.
  func reply(
    as form: FileForm, named name: String,
    rows read: @escaping @Sendable (_ limit: Int, _ skipping: Int) throws -> [[Cell]]
  ) -> Reply {
    var reply: Reply
    switch form {
    case .csv: reply = Reply(.csv) { writer in try await write(form, read, to: &writer) }
    case .json: reply = Reply(.json) { writer in try await write(form, read, to: &writer) }
    case .xlsx:
      let workbook = ListWorkbook(name: name, columns: columns, about: head)
      reply = Reply(.xlsx) { writer in try await workbook.send(rows: read, to: &writer) }
    case .atom, .pdf, .odt: preconditionFailure("feeds and papers are not made of rows")
    }
    reply.fields = [(.contentDisposition, "attachment; filename=\"\(name)\(form.ending)\"")]
    return reply
  }

  private func write(
    _ form: FileForm, _ read: @Sendable (Int, Int) throws -> [[Cell]], to writer: inout any ResponseBodyWriter
  ) async throws {
    var lines = form == .csv ? ListLines(csv: columns) : ListLines(json: columns, head: head)
    var skipped = 0
    while true {
      let rows = try read(ListFile.rowsPerStep, skipped)
      for row in rows { lines.row(row) }
      skipped += rows.count
      if rows.count < ListFile.rowsPerStep { break }
      try await writer.write(ByteBuffer(bytes: lines.take()))
    }
    lines.finish()
    try await writer.write(ByteBuffer(bytes: lines.take()))
  }
}

/// The lines of a list in one of its forms.
private struct ListLines {
  private enum Writer {
    case csv(CSVWriter)
    case json(JSONListWriter)
  }

  private var writer: Writer
  private var bytes: [UInt8] = []

  init(csv columns: [String]) { writer = .csv(CSVWriter(columns: columns, into: &bytes)) }

  init(json columns: [String], head: [(name: String, value: Cell)]) {
    writer = .json(JSONListWriter(columns: columns, head: head, into: &bytes))
  }

  mutating func row(_ cells: [Cell]) {
    switch writer {
    case .csv(let csv): csv.row(cells, into: &bytes)
    case .json(var json):
      json.row(cells, into: &bytes)
      writer = .json(json)
    }
  }

  mutating func finish() {
    if case .json(let json) = writer { json.finish(into: &bytes) }
  }

  /// What was written since it was last taken.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }
}

extension Moment {
  /// The moment a file tells of, whatever is recorded while it is written. Until the record has grown past `position`, that
  /// is what it says now, which is the quick way to read; then it is what the record said there.
  func held(at position: Int64, _ reading: Reading) -> Moment {
    guard known == nil, reading.position != position else { return self }
    return Moment(on: on, known: position - 1)
  }
}

extension Cell {
  /// Words, absent where there are none.
  static func words(_ text: String?) -> Cell { text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .absent }
  static func optional(_ day: Day?) -> Cell { day.map(Cell.day) ?? .absent }
}
