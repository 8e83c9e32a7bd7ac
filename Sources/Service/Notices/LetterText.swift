import Domain
import Papers

/// A letter in the three languages: Vietnamese as offices write, the others to be read by whom it is for.
struct LetterText {
  var office: Wording
  var number: String
  var day: Day
  var about: Wording
  var addressee: Wording
  var paragraphs: [Wording]
  /// In which file it is kept, as its last line says.
  var keptIn: Wording
  let standing: CertificatePaper.Standing

  func paper(in language: Language) -> LetterPaper {
    LetterPaper(
      language: language, office: office[language], number: number, day: day, about: about[language],
      addressee: addressee[language], paragraphs: paragraphs.map { $0[language] },
      copies: [LetterText.asAbove[language], keptIn[language]], note: LetterText.note[language], standing: standing)
  }

  private static let asAbove = Wording(vi: "Như trên", en: "As above", fr: "Comme ci-dessus")

  private static let note = Wording(
    vi: "Văn bản được lập từ hồ sơ điện tử. Ký hiệu văn bản, người ký và thể thức: cần xác nhận.",
    en:
      "Translation for information; the letter is the Vietnamese text. Drawn up from the electronic file. Symbols of the "
      + "number, signatory and layout are to be confirmed.",
    fr: "Traduction pour information\u{00A0}; le texte vietnamien seul est la lettre. Établie à partir du dossier "
      + "électronique. Symboles du numéro, signataire et présentation à confirmer.")
}

extension Wording {
  /// A name in each language, as far as it has one there.
  init(_ name: Narratives) { self.init(vi: name[.vi], en: name[.en], fr: name[.fr]) }

  /// Words that people wrote, in whatever language they wrote them, behind a word that says what they are.
  static func typed(_ title: Wording, _ words: Text) -> Wording {
    Wording(
      vi: "\(title.vi): \(words.string)", en: "\(title.en): \(words.string)", fr: "\(title.fr)\u{00A0}: \(words.string)"
    )
  }

  static func list(_ parts: [Wording], separator: String = "; ") -> Wording {
    Wording(
      vi: parts.map(\.vi).joined(separator: separator), en: parts.map(\.en).joined(separator: separator),
      fr: parts.map(\.fr).joined(separator: separator))
  }
}
