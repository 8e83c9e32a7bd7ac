import Domain
import Synchronization

/// What was reckoned of whole years, as bytes that outlive the process: a start then needs no reckoning for its first page.
///
/// They are a cache and nothing more. Bytes that belong to another ledger, other rates or another release, that are cut short or
/// changed are of no use and are passed over; what they hold is void as soon as the flows of its year change.
extension AidReckoning {
  /// What is kept of whole years as they stand, under the name of the ledger they were reckoned from. nil where there is nothing.
  /// Cost: a copy of it.
  public func shelved(ledger: String) -> [UInt8]? {
    let cubes = wholeYears
    guard !cubes.isEmpty else { return nil }
    var bytes = ShelfWriter()
    bytes.write(mark(ledger))
    bytes.write(cubes.count)
    for (key, cube) in cubes { bytes.write(key, cube) }
    bytes.seal()
    return bytes.bytes
  }

  /// Takes back what was shelved; how many years that were. Cost: a copy.
  @discardableResult public func takeBack(_ bytes: [UInt8], ledger: String) -> Int {
    guard var reader = ShelfReader(sealed: bytes), reader.text() == mark(ledger), let count = reader.integer() else {
      return 0
    }
    var taken = 0
    while taken < count, let (key, cube) = reader.cube(by: book) {
      keep(cube, under: key)
      taken += 1
    }
    return taken
  }

  /// Which whole years are kept, and when each changed last; equal where nothing was reckoned meanwhile.
  public var shelfMark: [String] {
    wholeYears.map { "\($0.key.basis) \($0.key.currency) \($0.key.period.from.year) \($0.key.changed)" }
  }

  private var wholeYears: [(key: CubeKey, cube: AidCube)] {
    keptCubes.filter { key, _ in key.versions == .now && key.period == AidPeriod(years: key.period.years) }
      .sorted { ($0.key.period.from, $0.key.currency) < ($1.key.period.from, $1.key.currency) }
      .map { (key: $0.key, cube: $0.value) }
  }

  /// What the bytes rest on besides the flows.
  private func mark(_ ledger: String) -> String {
    let layout = "\(MemoryLayout<AidCell>.stride)/\(MemoryLayout<AidPart>.stride)/\(FieldOfWork.allCases.count)"
    return "aid/1 \(ledger) \(book.fingerprint) \(finder.fingerprint) \(layout)"
  }
}

extension ProvinceFinder {
  /// Equal for the same provinces with the same days and names.
  fileprivate var fingerprint: UInt64 {
    var hash = Fingerprint()
    for unit in provinces {
      hash.add(unit.id.description)
      hash.add(unit.from.description + (unit.until?.description ?? ""))
      for form in unit.forms { hash.add(form.name) }
    }
    return hash.value
  }
}

/// Writes cubes: numbers as eight bytes, the lowest first; lists with their length before them.
private struct ShelfWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number))) }

  mutating func write(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  mutating func write(_ key: AidReckoning.CubeKey, _ cube: AidCube) {
    write(key.basis.rawValue)
    write(key.currency.code)
    write(key.period.from.year)
    write(key.period.to.year)
    write(UInt64(bitPattern: key.changed))
    for cells in [cube.byField, cube.byCategory] {
      write(cells.count)
      cells.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
    for parts in [cube.partsByField, cube.partsByCategory] {
      write(parts.count)
      parts.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
    write(cube.rates.count)
    for used in cube.rates { write(used) }
  }

  /// Rates are written by their days: the book, which is the same, has the rest.
  private mutating func write(_ used: RatesUsed) {
    write(used.from.code)
    write(used.days.lowerBound.number)
    write(used.days.upperBound.number)
    write(used.rates.count)
    for rate in used.rates { write(rate.period.first.number) }
  }

  /// Ends with a sum over all that went before.
  mutating func seal() { write(Fingerprint.of(bytes[...])) }
}

/// Reads them back; nil wherever they do not hold what is asked.
private struct ShelfReader {
  private let bytes: [UInt8]
  private let end: Int
  private var at = 0

  /// nil where the sum at the end is not that of the bytes.
  init?(sealed bytes: [UInt8]) {
    guard bytes.count >= 8 else { return nil }
    self.bytes = bytes
    end = bytes.count - 8
    let sum = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self) }
    guard UInt64(littleEndian: sum) == Fingerprint.of(bytes[..<end]) else { return nil }
  }

  mutating func integer() -> Int? {
    guard end - at >= 8 else { return nil }
    let number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at, as: UInt64.self) }
    at += 8
    return Int(truncatingIfNeeded: UInt64(littleEndian: number))
  }

  mutating func text() -> String? {
    guard let count = integer(), count >= 0, count <= end - at else { return nil }
    defer { at += count }
    return String(validating: bytes[at..<(at + count)], as: UTF8.self)
  }

  mutating func cube(by book: RateBook) -> (AidReckoning.CubeKey, AidCube)? {
    guard let basis = text().flatMap(AidBasis.init(rawValue:)), let currency = text().flatMap({ Currency($0) }),
      let from = integer(), let to = integer(), from <= to, let changed = integer(),
      let byField = values(AidCell()), let byCategory = values(AidCell()),
      let partsByField = values(AidPart()), let partsByCategory = values(AidPart()), let count = integer()
    else { return nil }
    var rates: [RatesUsed] = []
    while rates.count < count {
      guard let used = used(to: currency, by: book) else { return nil }
      rates.append(used)
    }
    let key = AidReckoning.CubeKey(
      basis: basis, currency: currency, period: AidPeriod(years: from...to), versions: .now, changed: Int64(changed))
    let cube = AidCube(
      byField: byField, byCategory: byCategory, partsByField: partsByField, partsByCategory: partsByCategory,
      rates: rates)
    return (key, cube)
  }

  /// Values without references, as they lay in memory.
  private mutating func values<Value: BitwiseCopyable>(_ empty: Value) -> [Value]? {
    let stride = MemoryLayout<Value>.stride
    guard let count = integer(), count >= 0, count <= (end - at) / stride else { return nil }
    defer { at += count * stride }
    return [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      bytes.withUnsafeBytes { source in
        guard count > 0, let target = UnsafeMutableRawPointer(buffer.baseAddress), let start = source.baseAddress else {
          return
        }
        target.copyMemory(from: start + at, byteCount: count * stride)
      }
      initialized = count
    }
  }

  private mutating func used(to currency: Currency, by book: RateBook) -> RatesUsed? {
    guard let from = text().flatMap({ Currency($0) }), let first = integer(), let last = integer(), first <= last,
      let count = integer(), count >= 0, let any = book.rate(from: from, to: currency, on: Day(number: first))
    else { return nil }
    var rates: [AppliedRate] = []
    while rates.count < count {
      guard let day = integer(), let rate = book.rate(from: from, to: currency, on: Day(number: day)) else {
        return nil
      }
      rates.append(rate)
    }
    return RatesUsed(
      from: from, source: any.source, basis: any.basis, days: Day(number: first)...Day(number: last), rates: rates)
  }
}

extension AppliedRate.Period {
  /// The first day it is of.
  fileprivate var first: Day {
    switch self {
    case .day(let day), .month(of: let day): day
    case .year(let year): AidPeriod(years: year...year).from
    }
  }
}
