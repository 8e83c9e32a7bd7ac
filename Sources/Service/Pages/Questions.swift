import Components
import Domain
import Registers

/// Reads the questions of an address, each with its own words where it cannot be read.
struct Questions {
  let query: Query

  /// `?on=2025-11-30` and `?known=1000`; `known` counts from 0 up to the newest act folded.
  func moment(folded: Int64) throws -> Moment {
    Moment(on: try day("on"), known: try position("known", below: folded))
  }

  func day(_ name: String) throws -> Day? {
    guard let text = query[name] else { return nil }
    guard let day = Day(iso: text) else { throw UnreadableQuery(reason: QuestionWords.day(name, text)) }
    return day
  }

  private func position(_ name: String, below folded: Int64) throws -> Int64? {
    guard let text = query[name] else { return nil }
    guard let position = Int64(text), position >= 0, position < folded else {
      throw UnreadableQuery(reason: QuestionWords.position(name, text, newest: folded - 1))
    }
    return position == folded - 1 ? nil : position
  }

  /// The page of a list, from 1.
  func page() throws -> Int {
    guard let text = query["page"] else { return 1 }
    guard let page = Int(text), (1...100_000).contains(page) else {
      throw UnreadableQuery(reason: QuestionWords.page(text))
    }
    return page
  }

  func year(_ name: String) throws -> Int? {
    guard let text = query[name] else { return nil }
    guard let year = Int(text), (1900...2200).contains(year) else {
      throw UnreadableQuery(reason: QuestionWords.year(name, text))
    }
    return year
  }

  /// A value of a list of codes. Throws where the answer is none of them.
  func code<Value>(_ name: String, _ read: (String) -> Value?) throws -> Value? {
    guard let text = query[name] else { return nil }
    guard let value = read(text) else { throw UnreadableQuery(reason: QuestionWords.code(name, text)) }
    return value
  }

  /// Words to search for, at most ``longestText`` signs.
  func text(_ name: String = "q") throws -> String? {
    guard let text = query[name].map({ Text($0).string }), !text.isEmpty else { return nil }
    guard text.count <= Questions.longestText else {
      throw UnreadableQuery(reason: QuestionWords.tooLong(Questions.longestText))
    }
    return text
  }

  static let longestText = 200
}

/// Why a question cannot be read, and what would be right.
enum QuestionWords {
  static func day(_ name: String, _ text: String) -> Wording {
    Wording(
      vi: "«\(text)» (\(name)) không phải là một ngày. Viết theo dạng 2025-11-30.",
      en: "‘\(text)’ (\(name)) is not a day. Write it as 2025-11-30.",
      fr: "« \(text) » (\(name)) n’est pas un jour. Écrivez-le ainsi : 2025-11-30.")
  }

  static func position(_ name: String, _ text: String, newest: Int64) -> Wording {
    Wording(
      vi: "«\(text)» (\(name)) không phải là một vị trí trong sổ cái: từ 0 đến \(newest).",
      en: "‘\(text)’ (\(name)) is not a position in the ledger: 0 to \(newest).",
      fr: "« \(text) » (\(name)) n’est pas une position du grand livre : de 0 à \(newest).")
  }

  static func page(_ text: String) -> Wording {
    Wording(
      vi: "«\(text)» không phải là số trang.", en: "‘\(text)’ is not the number of a page.",
      fr: "« \(text) » n’est pas un numéro de page.")
  }

  static func year(_ name: String, _ text: String) -> Wording {
    Wording(
      vi: "«\(text)» (\(name)) không phải là một năm từ 1900 đến 2200.",
      en: "‘\(text)’ (\(name)) is not a year from 1900 to 2200.",
      fr: "« \(text) » (\(name)) n’est pas une année de 1900 à 2200.")
  }

  static func code(_ name: String, _ text: String) -> Wording {
    Wording(
      vi: "Bộ lọc «\(name)» không có giá trị «\(text)».", en: "The filter ‘\(name)’ has no value ‘\(text)’.",
      fr: "Le filtre « \(name) » n’a pas de valeur « \(text) ».")
  }

  static func tooLong(_ longest: Int) -> Wording {
    Wording(
      vi: "Từ khóa quá dài: tối đa \(longest) ký tự.", en: "The words are too long: at most \(longest) signs.",
      fr: "Les mots sont trop longs : \(longest) signes au plus.")
  }
}
