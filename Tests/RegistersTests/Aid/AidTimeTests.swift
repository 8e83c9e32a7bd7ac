import Domain
import GRDB
import Record
@testable import Registers
import Testing

@Suite("Aid follows the record")
struct AidTimeTests {
  private static let question = AidQuestion(
    AidPeriod(years: 2010...2030), in: .usd, filter: AidFilter(reach: .everywhere))

  @Test("what is kept is never older than the acts, however they came", arguments: [UInt64(31), 32])
  func keptIsNeverStale(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let written = AidSample.record(seed: seed, acts: 400)
    let live = try Registers.open(directory: place.directory)
    let kept = AidSample.reckoning()
    var chance = Chance(seed: seed)
    while live.position < Int64(written.entries.count) {
      try live.fold(try written.entries(from: live.position, limit: 1 + chance.below(40)))
      try live.read { reading in
        let fresh = AidSample.reckoning()
        for dimension in [AidDimension.origin, .province(.of63)] {
          let expected = try reading.aid(AidTimeTests.question, by: dimension, with: fresh)
          #expect(try reading.aid(AidTimeTests.question, by: dimension, with: kept) == expected)
        }
        let list = try reading.aidProjects(AidTimeTests.question, with: kept, limit: 500)
        #expect(try reading.aidProjects(AidTimeTests.question, with: fresh, limit: 500) == list)
      }
    }
  }

  @Test(
    "what was known is told again exactly, and so is who was known to come from where", arguments: [UInt64(41), 42])
  func known(seed: UInt64) throws {
    let (place, past) = (Place(), Place())
    defer {
      place.remove()
      past.remove()
    }
    let written = AidSample.record(seed: seed, acts: 500)
    let live = try place.registers(written)
    let then = try Registers.open(directory: past.directory)
    let reckoning = AidSample.reckoning()
    for end in stride(from: Int64(60), to: Int64(written.entries.count), by: 70) {
      try then.fold(try written.entries(from: then.position, limit: Int(end - then.position)))
      var asked = AidTimeTests.question
      for dimension in [AidDimension.origin, .province(.of34), .field] {
        asked.moment = .now
        let expected = try then.read { try $0.aid(asked, by: dimension, with: AidSample.reckoning()) }
        asked.moment = Moment(known: end - 1)
        #expect(try live.read { try $0.aid(asked, by: dimension, with: reckoning) } == expected)
      }
    }
  }

  @Test(
    "a year that did not change since is answered from what is kept; positions between two changes share one reckoning")
  func pastIsKept() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let disbursed = { (amount: String) in
      Sample.project("A-1", "One") {
        $0.countries = [RecipientCountry(country: .vietNam)]
        $0.transactions = [Sample.flow(.disbursement, amount)]
      }
    }
    var changes: [Int64] = []
    for amount in ["10", "20"] {
      let number = written.start(amount)
      written.publish(disbursed(amount), in: number)
      changes.append(written.complete(number))
      for other in 0..<3 { written.start("\(amount)-\(other)") }
    }
    let (registers, reckoning) = (try place.registers(written), AidSample.reckoning())
    let cubes = { (known: Int64?) in
      var asked = AidTimeTests.question
      asked.moment = Moment(known: known)
      return try registers.read { try $0.cubes(asked, reckoning).map(\.cube) }
    }
    let now = try cubes(nil)
    #expect(now.count == 1)
    #expect(try cubes(changes[1] + 1).first === now.first)
    #expect(try cubes(changes[1] + 2).first === now.first)
    let before = try cubes(changes[0] + 1)
    #expect(before.first !== now.first, "the control: what was known differs")
    #expect(try cubes(changes[0] + 3).first === before.first)
    #expect(try cubes(changes[0] - 1).isEmpty)
  }

  @Test("rebuilt equals live, in batches of any size", arguments: [UInt64(51), 52])
  func rebuiltEqualsLive(seed: UInt64) throws {
    let place = Place()
    defer { place.remove() }
    let written = AidSample.record(seed: seed, acts: 700)
    let live = try Registers.open(directory: place.directory)
    var chance = Chance(seed: seed)
    while live.position < Int64(written.entries.count) {
      try live.fold(try written.entries(from: live.position, limit: 1 + chance.below(90)))
    }
    #expect(try Rebuild.compare(live, with: written).difference == nil)
  }

  @Test(
    "control: a change in one row of aid is found",
    arguments: [
      "UPDATE aid_flow SET units = units + 1 WHERE day = (SELECT max(day) FROM aid_flow)",
      "DELETE FROM aid_flow WHERE version = (SELECT max(version) FROM aid_flow)",
      "UPDATE aid_share SET countries = '=1' WHERE version = (SELECT min(version) FROM aid_share)",
      "UPDATE aid_flow_share SET fields = 'health=2'", "UPDATE aid_year SET changed = changed - 1 WHERE year = 2020",
    ])
  func plantedChangeIsFound(sql: String) throws {
    let place = Place()
    defer { place.remove() }
    let written = AidSample.record(seed: 7, acts: 500)
    let live = try place.registers(written)
    try DatabaseQueue(path: place.file).write { try $0.execute(sql: sql) }
    let difference = try #require(try Rebuild.compare(live, with: written).difference)
    #expect(sql.contains(difference.table))
  }

  @Test("a new version replaces the old one, an abandoned import leaves nothing, a staged one shows nothing")
  func versions() throws {
    let place = Place()
    defer { place.remove() }
    var written = Written()
    let disbursed = { (amount: String, sectors: [Sector]) in
      Sample.project("A-1", "One") {
        $0.countries = [RecipientCountry(country: .vietNam)]
        $0.transactions = [Sample.flow(.disbursement, amount)]
        $0.transactions[0].sectors = sectors
      }
    }
    let registers = try Registers.open(directory: place.directory)
    let total = {
      try registers.read { try $0.aid(AidTimeTests.question, with: AidSample.reckoning()).amount.sum.decimal }
    }
    let first = written.start("1")
    written.publish(disbursed("10", []), in: first)
    try registers.fold(written.entries)
    #expect(try total() == "0")
    written.complete(first)
    try registers.fold(written.entries)
    #expect(try total() == "10")
    let second = written.start("2")
    written.publish(disbursed("99", [Sector(vocabulary: "99", code: "health")]), in: second)
    written.abandon(second)
    try registers.fold(written.entries)
    #expect(try total() == "10")
    let left = try DatabaseQueue(path: place.file).read { database in
      try ["aid_share", "aid_flow_share", "aid_flow"].map {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0)")
      }
    }
    #expect(left == [1, 0, 1])
    let third = written.start("3")
    written.publish(disbursed("4.5", []), in: third)
    written.complete(third)
    try registers.fold(written.entries)
    #expect(try total() == "4.5")
  }
}
