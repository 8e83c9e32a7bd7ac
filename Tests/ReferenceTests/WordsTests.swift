import Domain
import Testing

@testable import Reference

@Suite("Words of fields, countries and currencies")
struct WordsTests {
  @Test("a purpose has a name in three languages, a category, and a standing")
  func purpose() throws {
    let entry = try #require(Sectors.purpose("11220"))
    #expect(entry.name == Wording(vi: "Giáo dục tiểu học", en: "Primary education", fr: "Enseignement primaire"))
    #expect(entry.category == "112")
    #expect(Sectors.purpose("23010")?.standing == .withdrawn)
  }

  @Test("a code is named by its vocabulary, and not named in another")
  func vocabularies() {
    #expect(Sectors.name(code: "112", vocabulary: "2")?.vi == "Giáo dục cơ bản")
    #expect(Sectors.name(code: "4", vocabulary: "7")?.en.hasPrefix("Goal 4. ") == true)
    #expect(Sectors.name(code: "112", vocabulary: "1") == nil)
    #expect(Sectors.name(code: "11220", vocabulary: "99") == nil)
    #expect(Sectors.category(of: "11220", vocabulary: "1")?.code == "112")
    #expect(Sectors.category(of: "112", vocabulary: "2")?.code == "112")
    #expect(Sectors.category(of: "4", vocabulary: "7") == nil)
  }

  @Test("every purpose in use belongs to a category of the table")
  func categories() {
    #expect(Sectors.purposes.count == 325)
    #expect(Sectors.categories.count == 44)
    #expect(Sectors.goals.map(\.code) == (1...17).map(String.init))
    for purpose in Sectors.purposes where purpose.standing == .active {
      #expect(purpose.category.flatMap(Sectors.category) != nil, "\(purpose.code)")
    }
  }

  @Test("no name is empty, decomposed or padded", arguments: Language.allCases)
  func wholeNames(language: Language) {
    let names =
      (Sectors.purposes + Sectors.categories + Sectors.goals).map(\.name)
      + Countries.all.map { Countries.name($0) } + Currencies.inUse.map { Currencies.name($0) }
    for name in names {
      let text = name[language]
      #expect(!text.isEmpty)
      #expect(Array(Text(text).string.utf8) == Array(text.utf8), "\(text)")
    }
  }

  @Test(
    "countries are called as Vietnamese officials call them",
    arguments: [
      ("US", "Hoa Kỳ", "United States of America"), ("GB", "Vương quốc Anh", "United Kingdom"),
      ("AU", "Ốt-xtrây-li-a (Úc)", "Australia"), ("KR", "Hàn Quốc", "Republic of Korea"),
      ("VN", "Việt Nam", "Viet Nam"), ("CZ", "Cộng hòa Séc", "Czechia"),
    ])
  func countries(code: String, vi: String, en: String) {
    #expect(Countries.name(code).vi == vi)
    #expect(Countries.name(code).en == en)
  }

  @Test("what is no country is shown as it was written")
  func unknownCountry() {
    #expect(Countries.name("QQ") == .same("QQ"))
    #expect(Countries.name("somewhere") == .same("somewhere"))
  }

  @Test("every continent but the empty one has countries, and Japan is in Asia")
  func continents() throws {
    #expect(Countries.all.count == 250)
    #expect(Countries.continent(of: try #require(CountryCode("JP"))) == .asia)
    #expect(Countries.continent(of: try #require(CountryCode("US"))) == .northAmerica)
    #expect(Set(Countries.all.compactMap { Countries.continent(of: $0) }) == Set(Continent.allCases))
  }

  @Test("đồng have no hundredths, dollars have")
  func digits() {
    #expect(Currencies.digits(.vnd) == 0)
    #expect(Currencies.digits(.usd) == 2)
    #expect(Currencies.name(.vnd).vi == "Đồng Việt Nam")
    #expect(Currencies.inUse.contains(.eur))
  }

  @Test(
    "every table says where it comes from", arguments: ["dac-purposes", "dac-categories", "sdg-goals", "countries"])
  func sources(name: String) {
    #expect(Table("Words/\(name).csv").source.count >= 2)
  }

  @Test("quoted fields hold commas, quotes and line ends")
  func commaSeparated() {
    var reader = CommaSeparated(bytes: Array("# from here\na,\"b,\"\"c\"\"\nd\",\n1,,\"\"\n".utf8))
    #expect(reader.comments() == ["from here"])
    #expect(reader.next() == ["a", "b,\"c\"\nd", ""])
    #expect(reader.next() == ["1", "", ""])
    #expect(reader.next() == nil)
  }
}
