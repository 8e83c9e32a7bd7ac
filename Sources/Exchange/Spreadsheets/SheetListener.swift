import Domain

/// Gathers the rows of one sheet of a workbook.
final class SheetListener: PartListener {
  /// What cells refer to.
  struct Facts {
    var strings: [String]
    var isDay: [Bool]
    var countsFrom1904: Bool
  }

  private(set) var rows: [SheetRow] = []
  private let facts: Facts
  private let limits: SheetLimits
  private var merges: [(from: (column: Int, row: Int), to: (column: Int, row: Int))] = []
  private var row = 0
  private var column = 0
  private var kind = ""
  private var style = 0
  private var text: [UInt8] = []
  private var isText = false
  private var isHint = false
  private var cellCount = 0

  init(_ facts: Facts, limits: SheetLimits) {
    self.facts = facts
    self.limits = limits
  }

  func opened(_ name: String, _ attributes: PartAttributes) throws(SheetRefusal) {
    switch name {
    case "row": try openRow(attributes)
    case "c": try openCell(attributes)
    case "v": isText = true
    case "t": isText = !isHint
    case "rPh": isHint = true
    case "mergeCell": try merge(attributes["ref"] ?? "")
    default: break
    }
  }

  func closed(_ name: String) throws(SheetRefusal) {
    switch name {
    case "v", "t": isText = false
    case "rPh": isHint = false
    case "c": try closeCell()
    case "row": if rows.last?.isEmpty == true { rows.removeLast() }
    case "mergeCells": spreadMerges()
    default: break
    }
  }

  func said(_ bytes: UnsafeBufferPointer<UInt8>) throws(SheetRefusal) {
    guard isText else { return }
    guard text.count + bytes.count <= limits.text else { throw .over(.text) }
    text.append(contentsOf: bytes)
  }

  private func openRow(_ attributes: PartAttributes) throws(SheetRefusal) {
    row = attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? row + (rows.isEmpty ? 0 : 1)
    guard row >= 0, row < 1 << 20 else { throw .over(.rows) }
    guard rows.count < limits.rows else { throw .over(.rows) }
    column = -1
    rows.append(SheetRow(number: row + 1, cells: []))
  }

  private func openCell(_ attributes: PartAttributes) throws(SheetRefusal) {
    column = attributes["r"].flatMap { SheetCell.place($0)?.column } ?? column + 1
    kind = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) } ?? 0
    text.removeAll(keepingCapacity: true)
  }

  private func closeCell() throws(SheetRefusal) {
    let cell = reading()
    guard cell != .empty, let last = rows.indices.last else { return }
    guard column < limits.columns else { throw .over(.columns) }
    cellCount += 1
    guard cellCount <= limits.cells else { throw .over(.cells) }
    while rows[last].cells.count <= column { rows[last].cells.append(.empty) }
    rows[last].cells[column] = cell
  }

  private func reading() -> SheetCell {
    let written = String(decoding: text, as: UTF8.self)
    guard !written.isEmpty else { return .empty }
    switch kind {
    case "s":
      guard let index = Int(written), facts.strings.indices.contains(index) else { return .empty }
      return facts.strings[index].isEmpty ? .empty : .text(facts.strings[index])
    case "b": return .boolean(written == "1" || written.lowercased() == "true")
    case "n": return number(written)
    case "d": return Day(iso: written.prefix(10)).map(SheetCell.day) ?? .text(written)
    default: return .text(XMLSigns.unescaped(written))
    }
  }

  private func number(_ written: String) -> SheetCell {
    guard let value = Double(written), value.isFinite else { return .text(written) }
    if facts.isDay.indices.contains(style), facts.isDay[style], let day = day(value) { return .day(day) }
    if value == value.rounded(), abs(value) < 9_007_199_254_740_992 { return .number(String(Int64(value))) }
    return .number(String(value))
  }

  /// The day a serial number shows. The system of 1900 counts a 29 February 1900 that never was.
  private func day(_ serial: Double) -> Day? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let whole = Int(serial)
    if facts.countsFrom1904 { return Day(number: whole - 24_107) }
    if whole == 60 || whole == 0 { return nil }
    return Day(number: whole - (whole > 60 ? 25_569 : 25_568))
  }

  private func merge(_ reference: String) throws(SheetRefusal) {
    let ends = reference.split(separator: ":").compactMap { SheetCell.place($0) }
    guard ends.count == 2 else { return }
    guard merges.count < limits.rows else { throw .over(.cells) }
    merges.append((ends[0], ends[1]))
  }

  /// A cell that was joined over several rows says the same in each of them.
  private func spreadMerges() {
    let places = Dictionary(rows.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    for merge in merges where merge.from.column == merge.to.column && merge.to.row > merge.from.row {
      guard let first = places[merge.from.row + 1] else { continue }
      let cell = rows[first][merge.from.column]
      guard cell != .empty else { continue }
      for index in (first + 1)..<max(first + 1, rows.count) where rows[index].number <= merge.to.row + 1 {
        while rows[index].cells.count <= merge.from.column { rows[index].cells.append(.empty) }
        if rows[index].cells[merge.from.column] == .empty { rows[index].cells[merge.from.column] = cell }
      }
    }
    merges = []
  }
}
