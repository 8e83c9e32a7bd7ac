import Domain
import Foundation
import Ledger
import Record
import Testing

@testable import Service

/// What somebody who knows only the first page can find out, by following links and reading what is written there.
@Suite("A stranger finds an answer and follows it to the acts")
struct StrangerTests {
  /// A page, and what can be read on it.
  private struct Seen {
    var address: String
    var sheet: Sheet

    /// The first link whose address begins so and holds these words of the query.
    func link(_ prefix: String, _ words: String...) -> Sheet.Tag? {
      sheet.all("a").first { tag in
        let address = tag.attributes["href"] ?? ""
        return address.hasPrefix(prefix) && words.allSatisfy(address.contains)
      }
    }

    func links(_ prefix: String) -> [String] {
      sheet.all("a").compactMap { $0.attributes["href"] }.filter { $0.hasPrefix(prefix) }
    }
  }

  private func open(_ address: String) async throws -> Seen {
    let premises = try await Premises.demonstration.value
    let answer = try await premises.get(address)
    #expect(answer.status == 200, "\(address)")
    return Seen(address: address, sheet: Sheet(answer.text))
  }

  /// The acts whose pages are linked to, as the ledger holds them.
  private func acts(_ addresses: [String]) async throws -> [RecordAct] {
    let premises = try await Premises.demonstration.value
    return try await addresses.asyncMap { address in
      #expect(try await premises.get(address).status == 200)
      let position = try #require(Int64(address.split(separator: "/").last ?? ""))
      return try RecordAct(try #require(try premises.house.ledger.act(at: position)))
    }
  }

  /// Certificates of the sample in force on a day that name one of these provinces, by holder: counted from the file.
  private static func holders(on day: String, in provinces: Set<String>) throws -> Set<String> {
    let text = try String(contentsOfFile: Checkout.examples + "/certificates.csv", encoding: .utf8)
    let rows = text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let present = rows.filter { row in
      let isStopped = row[8] != "in-force" && row[9] <= day
      return !isStopped && row[6] <= day && day <= row[7]
        && !provinces.isDisjoint(with: row[4].split(separator: ";").map(String.init))
    }
    return Set(present.map { String($0[2]) })
  }

  @Test(
    "how many organisations worked in old Hà Giang on 30 June 2023, and in today's Tuyên Quang on 30 November 2025",
    arguments: [
      ("2004-02", "2023-06-30", Set(["Hà Giang"])), ("2025-08", "2025-11-30", Set(["Hà Giang", "Tuyên Quang"])),
    ], Language.allCases)
  func presence(_ asked: (code: String, day: String, provinces: Set<String>), language: Language) async throws {
    let root = "/\(language.rawValue)"
    let expected = try Self.holders(on: asked.day, in: asked.provinces).count
    #expect(expected > 0, "control: somebody works there")
    let page = try await open("\(root)/provinces/\(asked.code)?on=\(asked.day)")
    let figure = try #require(page.link("\(root)/present?", "on=\(asked.day)", "province=\(asked.code)"))
    #expect(figure.words == "\(expected)")
    let list = try await open(try #require(figure.attributes["href"]))
    #expect(Set(list.links("\(root)/organisations/")).count == expected)
    var positions: Set<String> = []
    for certificate in Set(list.links("\(root)/certificates/")) {
      positions.formUnion(try await open(certificate).links("\(root)/acts/"))
    }
    let certificates = try await acts(positions.sorted())
    #expect(certificates.count >= expected)
    let day = try #require(Day(iso: asked.day))
    for act in certificates {
      guard case .certificateRecorded(_, let certificate) = act else {
        Issue.record("no certificate: \(act.name)")
        continue
      }
      #expect(certificate.validFrom <= day && day <= certificate.expiry)
      #expect(certificate.provinces.contains { asked.provinces.contains($0.string) })
    }
  }

  @Test("the province of before can be reached from the one of today, and the map of before from the first page")
  func ways() async throws {
    let home = try await open("/vi")
    #expect(home.link("/vi/provinces/2025-08") != nil || home.link("/vi/provinces") != nil)
    let list = try await open("/vi/provinces?map=63")
    #expect(list.link("/vi/provinces/2004-02") != nil)
    let today = try await open("/vi/provinces/2025-08")
    #expect(today.link("/vi/provinces/2004-02") != nil)
  }

  @Test("how much aid came from Japan in 2022 in đồng, at which rate, from which acts", arguments: Language.allCases)
  func japan(language: Language) async throws {
    let root = "/\(language.rawValue)"
    let page = try await open("\(root)/countries/jp?from=2022&to=2022&currency=VND")
    let figure = try #require(page.link("\(root)/aid?", "from=2022", "to=2022", "currency=VND", "country=JP"))
    let list = try await open(try #require(figure.attributes["href"]))
    let projects = list.links("\(root)/aid/")
    #expect(!projects.isEmpty, "control: something came")
    var positions: [String] = []
    for project in projects {
      let flows = try await open(project)
      #expect(flows.sheet.text.contains(RateAt.dong[language]), "the rate stands beside the flow")
      positions += flows.links("\(root)/acts/")
    }
    let published = try await acts(positions)
    #expect(published.count >= projects.count)
    var yen: Int64 = 0
    for act in published {
      guard case .activityPublished(_, let activity) = act else { continue }
      for flow in activity.project.transactions where flow.kind == .disbursement && flow.date?.year == 2022 {
        #expect(flow.value.currency?.code == "JPY")
        yen += flow.value.amount.units
      }
    }
    // 23,271.2 đồng and 131.498 yen for a dollar: the averages of 2022.
    let expected = (Double(yen) / 10_000 * 23_271.2 / 131.498).rounded()
    let rows = try await Premises.demonstration.value.get("\(root)/aid.csv?from=2022&to=2022&currency=VND&country=JP")
    let sum = ParsedFile.csv(rows.body).dropFirst().reduce(0.0) { $0 + (Double($1[6]) ?? 0) }
    #expect(abs(sum - expected) < 2, "\(sum) \(expected)")
    #expect(expected > 0)
  }

  private enum RateAt {
    static let dong = Wording(vi: "1 USD = 23.271,2 VND", en: "1 USD = 23,271.2 VND", fr: "1 USD = 23\u{202F}271,2 VND")
  }
}

extension Sequence {
  /// Each in its turn.
  fileprivate func asyncMap<Result>(_ body: (Element) async throws -> Result) async rethrows -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await body(element)) }
    return results
  }
}
