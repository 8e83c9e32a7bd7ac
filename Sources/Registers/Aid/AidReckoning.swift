public import Domain
import GRDB
import Synchronization

/// The rates and the map by which aid is reckoned, with what was reckoned by them already: one for an installation and its book
/// of rates, and a new one when a rate is added.
///
/// What it keeps is void as soon as the flows of its year change, and bounded; a rebuild of the registers wants a new one.
public final class AidReckoning: Sendable {
  public let book: RateBook
  let finder: ProvinceFinder
  private let kept = Mutex(Kept<CubeKey, AidCube>(most: 64))
  private let lists = Mutex(Kept<ListKey, AidParting>(most: 64))
  private let rolls = Mutex(Kept<PresenceRoll.Key, PresenceRoll>(most: 16))
  private let scopes = Mutex(Kept<Int64, CertificateScopes>(most: 2))
  private let names = Mutex([NameOnDay: Int]())
  private let workshop: Mutex<AidWorkshop>

  public init(places: Gazetteer, book: RateBook) {
    self.book = book
    finder = ProvinceFinder(places)
    workshop = Mutex(AidWorkshop(finder))
  }

  struct CubeKey: Hashable {
    var basis: AidBasis
    var currency: Currency
    var period: AidPeriod
    var versions: AidFlowReader.Versions
    /// The position at which the flows of its year changed last, as far as is asked.
    var changed: Int64
  }

  /// A list of projects is void when any year of it changes.
  struct ListKey: Hashable {
    var question: AidQuestion
    var changed: [Int64]
  }

  /// The cube of a part of one year. Cost: reckoned once, by one thread; others wait for it.
  func cube(_ key: CubeKey, in reading: Reading) throws -> AidCube {
    if let cube = kept.withLock({ $0[key] }) { return cube }
    return try workshop.withLock { workshop in
      if let cube = kept.withLock({ $0[key] }) { return cube }
      var parts = try parts(key.currency, key.versions, in: reading)
      let reader = AidFlowReader(database: reading.database, basis: key.basis)
      let cube = try AidCube(reader, key.period, of: key.versions, &parts, &workshop)
      kept.withLock { $0[key] = cube }
      return cube
    }
  }

  /// The cubes that are kept now.
  var keptCubes: [CubeKey: AidCube] { kept.withLock { $0.all } }

  /// Keeps a cube that was reckoned before.
  func keep(_ cube: AidCube, under key: CubeKey) { kept.withLock { $0[key] = cube } }

  /// The list of projects behind a sum, reckoned once for all its pages.
  func list(_ key: ListKey, _ make: () throws -> AidParting) throws -> AidParting {
    if let list = lists.withLock({ $0[key] }) { return list }
    let list = try make()
    lists.withLock { $0[key] = list }
    return list
  }

  private struct NameOnDay: Hashable {
    var name: String
    var era: Int
  }

  /// Who is present on a day, read once.
  func roll(
    _ key: PresenceRoll.Key, _ make: ((String, Day) -> Int) throws -> PresenceRoll
  ) throws -> PresenceRoll {
    if let roll = rolls.withLock({ $0[key] }) { return roll }
    let roll = try make(place)
    rolls.withLock { $0[key] = roll }
    return roll
  }

  /// Where and in what certificates allow work, until there is a newer version than `newest`.
  func scopes(
    _ newest: Int64, _ make: ((String, Day) -> Int) throws -> CertificateScopes
  ) throws -> CertificateScopes {
    if let scopes = scopes.withLock({ $0[newest] }) { return scopes }
    let made = try make(place)
    scopes.withLock { $0[newest] = made }
    return made
  }

  /// The place of a province by its name on a day; 0 where the name leaves it open.
  private func place(named name: String, on day: Day) -> Int {
    let key = NameOnDay(name: name, era: finder.era(of: day))
    if let known = names.withLock({ $0[key] }) { return known }
    let found = finder.province(named: name, on: day) ?? 0
    names.withLock { $0[key] = found }
    return found
  }

  /// Lets `body` divide flows with what is known of versions and places.
  func work<Result>(_ body: (inout AidWorkshop) throws -> Result) rethrows -> Result {
    try workshop.withLock { workshop in try body(&workshop) }
  }

  func parts(_ currency: Currency, _ versions: AidFlowReader.Versions, in reading: Reading) throws -> AidParts {
    let position: Int64 =
      switch versions {
      case .known(let position): position
      case .now, .one: openEnd - 1
      }
    return try AidParts((book, currency), in: reading.database, knownAt: position)
  }
}

/// A few values under their keys; when there are too many, what was asked for longest ago goes.
struct Kept<Key: Hashable, Value> {
  let most: Int
  private var values: [Key: (value: Value, asked: Int)] = [:]
  private var clock = 0

  init(most: Int) { self.most = most }

  var all: [Key: Value] { values.mapValues(\.value) }

  subscript(key: Key) -> Value? {
    mutating get {
      clock += 1
      values[key]?.asked = clock
      return values[key]?.value
    }
    set {
      clock += 1
      values[key] = newValue.map { ($0, clock) }
      guard values.count > most, let oldest = values.min(by: { $0.value.asked < $1.value.asked }) else { return }
      values[oldest.key] = nil
    }
  }
}
