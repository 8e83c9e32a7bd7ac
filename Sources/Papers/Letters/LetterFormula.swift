public import Domain

/// What stands around the text of a letter in one language (thể thức văn bản; Decree 30/2020/NĐ-CP). The letter itself is Vietnamese;
/// in another language it is a reading of it.
public struct LetterFormula: Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  var nation: String { LetterFormula.nation[language] }
  var motto: String { LetterFormula.motto[language] }
  public var copiesTitle: String { LetterFormula.copies[language] }

  public func number(_ number: String) -> String {
    Wording(vi: "Số: \(number)", en: "No. \(number)", fr: "N° \(number)")[language]
  }

  public func place(_ day: Day) -> String { "Hà Nội, \(day.words(language))" }

  public func addressee(_ name: String) -> String {
    Wording(vi: "Kính gửi: \(name)", en: "To: \(name)", fr: "À\u{00A0}: \(name)")[language]
  }

  private static let nation = Wording(
    vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM",
    fr: "RÉPUBLIQUE SOCIALISTE DU VIET NAM")
  private static let motto = Wording(
    vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness",
    fr: "Indépendance - Liberté - Bonheur")
  private static let copies = Wording(vi: "Nơi nhận:", en: "Copies:", fr: "Copies\u{00A0}:")
}
