import Components
import Domain
import Foundation
import HTTPTypes
import Ledger
import Registers
import Testing

@testable import Service

@Suite("Every page, in every language")
struct PageTests {
  @Test("answers in its language, under a title and one main heading", arguments: SitePage.allCases, Language.allCases)
  func answers(page: SitePage, language: Language) async throws {
    let premises = try await Premises.demonstration.value
    let answer = try await premises.get("/\(language.rawValue)\(try await page.path(on: premises))")
    #expect(answer.status == 200)
    #expect(answer[.contentType] == "text/html; charset=utf-8")
    let sheet = Sheet(answer.text)
    #expect(sheet.first("html")?.attributes["lang"] == language.rawValue)
    #expect(sheet.first("title")?.words.replacing("Nhịp Cầu", with: "").contains { $0.isLetter } == true)
    #expect(sheet.all("h1").count == 1)
    if let heading = page.heading { #expect(sheet.first("h1")?.words.contains(heading[language]) == true) }
  }

  /// But the glossary, which says words in all of them.
  @Test(
    "says nothing of the frame in another language", arguments: SitePage.allCases.filter { $0 != .glossary },
    Language.allCases)
  func leaksNothing(page: SitePage, language: Language) async throws {
    let premises = try await Premises.demonstration.value
    let text = try await premises.get("/\(language.rawValue)\(try await page.path(on: premises))").text
    for wording in FrameWords.all {
      #expect(text.contains(wording[language]))
      for other in Language.allCases where other != language && !wording[language].contains(wording[other]) {
        #expect(!text.contains(">\(wording[other])<"), "\(wording[other])")
      }
    }
  }

  /// Labels, headings and buttons speak by wordings; a label that is the same in two languages was forgotten.
  @Test("has its labels in words of its own", arguments: SitePage.allCases)
  func labels(page: SitePage) async throws {
    let premises = try await Premises.demonstration.value
    let path = try await page.path(on: premises)
    let vi = Labels.of(Sheet(try await premises.get("/vi" + path).text))
    let en = Labels.of(Sheet(try await premises.get("/en" + path).text))
    let fr = Labels.of(Sheet(try await premises.get("/fr" + path).text))
    #expect(vi.count == en.count && en.count == fr.count)
    for (vi, en) in zip(vi, en) where !Labels.sameInBoth.contains(en) { #expect(vi != en) }
    for (vi, fr) in zip(vi, fr) where !Labels.sameInBoth.contains(fr) { #expect(vi != fr) }
  }

  @Test("labels forgotten in one language are noticed")
  func labelsControl() {
    let sheet = Sheet("<h1>Tên</h1><table><tr><th scope=\"col\">Amount</th><th scope=\"row\">Rose</th></tr></table>")
    #expect(Labels.of(sheet) == ["Tên", "Amount"])
  }

  @Test("ends with the checkpoint and who runs it, and begins by saying that it is a demonstration")
  func frame() async throws {
    let premises = try await Premises.demonstration.value
    let checkpoint = try #require(premises.house.ledger.latestCheckpoint())
    for page in SitePage.allCases {
      let sheet = Sheet(try await premises.get("/en\(try await page.path(on: premises))").text)
      let footer = try #require(sheet.first("footer")).words
      #expect(footer.contains("\(checkpoint.size) acts"))
      #expect(footer.contains(checkpoint.root.hex.prefix(16)))
      #expect(footer.contains("demonstration installation"))
      #expect(sheet.with(class: "banner").first?.words.contains("fictitious") == true)
    }
  }

  @Test("of a record has no such banner, and names who runs it")
  func recordFrame() async throws {
    let premises = try await Premises.record()
    try await premises.take([Activity(identifier: "XX-1-1")])
    for page in SitePage.allCases where ![.organisation, .project, .certificate].contains(page) {
      let path = page == .actByID ? "/acts/0" : page == .actByPosition ? "/acts/1" : try await page.path(on: premises)
      let answer = try await premises.get("/vi" + path)
      #expect(answer.status == 200)
      #expect(!answer.text.contains("hư cấu"))
      #expect(Sheet(answer.text).first("footer")?.words.contains("Ban thử nghiệm") == true)
    }
  }

  @Test("holds no code and no style of its own, and forbids them")
  func strictPolicy() async throws {
    let premises = try await Premises.demonstration.value
    for page in SitePage.allCases {
      let answer = try await premises.get("/fr\(try await page.path(on: premises))")
      let policy = try #require(answer[.contentSecurityPolicy])
      #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
      #expect(!policy.contains("unsafe") && !policy.contains("*"))
      #expect(answer[.xContentTypeOptions] == "nosniff")
      for tag in Sheet(answer.text).tags {
        #expect(!["script", "style", "iframe", "object", "base"].contains(tag.name))
        #expect(tag.attributes["style"] == nil)
        #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") })
      }
    }
  }

  @Test("names itself in the other languages, and each of those names it back")
  func translations() async throws {
    let premises = try await Premises.demonstration.value
    for page in SitePage.allCases {
      let sheet = Sheet(try await premises.get("/vi\(try await page.path(on: premises))").text)
      let named = sheet.all("link").filter { $0.attributes["hreflang"] != nil }
      #expect(named.compactMap { $0.attributes["hreflang"] } == ["vi", "en", "fr"])
      for link in named {
        let there = try await premises.get(try #require(link.attributes["href"]))
        #expect(there.status == 200)
        let back = Sheet(there.text)
        #expect(back.first("html")?.attributes["lang"] == link.attributes["hreflang"])
        #expect(
          back.all("link").filter { $0.attributes["hreflang"] != nil }.map(\.attributes) == named.map(\.attributes))
      }
    }
  }

  @Test(
    "the entrance sends a reader to the language that the browser asks for",
    arguments: [
      (nil, "/vi"), ("fr", "/fr"), ("en-GB,en;q=0.9", "/en"), ("de,fr;q=0.5,en;q=0.7", "/en"), ("vi-VN", "/vi"),
      ("en;q=0", "/vi"), ("de", "/vi"), (";;q=,,", "/vi"), ("fr;q=abc", "/fr"),
    ])
  func entrance(accepted: String?, expected: String) async throws {
    let premises = try await Premises.demonstration.value
    let answer = try await premises.get("/", accepted.map { [.acceptLanguage: $0] } ?? [:])
    #expect(answer.status == 303)
    #expect(answer[.location] == expected)
    #expect(answer[.vary] == "Accept-Language")
  }
}

/// Words of the frame that stand on every page.
private enum FrameWords {
  static let all =
    [HouseWords.demonstrationOperator, AboutPage.title, ActsPage.title] + SiteWords.sections.map(\.name)
    + [
      Wording(vi: "Chuyển đến nội dung chính", en: "Skip to main content", fr: "Aller au contenu principal"),
      Wording(vi: "Tự kiểm chứng", en: "Check it yourself", fr: "Vérifier soi-même"),
    ]
}

/// The words of a page that are ours and not the record's.
private enum Labels {
  /// Words that two of the languages share, names of formats, and codes of currencies.
  static let sameInBoth: Set<String> = ["CSV", "JSON", "XLSX", "", "VND", "USD", "EUR", "JPY", "GBP", "AUD"]

  static func of(_ sheet: Sheet) -> [String] {
    sheet.tags.filter { ["h1", "h2", "th", "dt", "label", "button", "caption", "legend"].contains($0.name) }
      .filter { !($0.name == "th" && $0.attributes["scope"] == "row") }
      .map { $0.words.trimmingCharacters(in: .whitespacesAndNewlines) }
      .filter { $0.contains(where: \.isLetter) }
  }
}
