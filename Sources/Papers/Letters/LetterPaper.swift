public import Domain

/// A letter of an office, to be printed and signed: A4 by the manner of Decree 30/2020/NĐ-CP. Symbols of the number and who signs are
/// to be confirmed, and left to the office.
public struct LetterPaper: Equatable, Sendable {
  /// The office that writes, as the law names it.
  public var office: String
  public var number: String
  public var day: Day
  /// What it is about, beneath the number.
  public var about: String
  public var addressee: String
  public var paragraphs: [String]
  /// Who else gets it, and where it is kept.
  public var copies: [String]
  /// What is to be known of the letter itself, in small print.
  public var note: String
  public var standing: CertificatePaper.Standing
  /// In which it is written: the letter itself in Vietnamese, a reading of it in another.
  public var language: Language

  public init(
    language: Language = .vi, office: String, number: String, day: Day, about: String, addressee: String,
    paragraphs: [String],
    copies: [String], note: String, standing: CertificatePaper.Standing
  ) {
    self.office = office
    self.number = number
    self.day = day
    self.about = about
    self.addressee = addressee
    self.paragraphs = paragraphs
    self.copies = copies
    self.note = note
    self.standing = standing
    self.language = language
  }

  /// The bytes of the letter, the same for the same values; nil where the machine lacks memory or fonts.
  public func body() -> [UInt8]? {
    guard let sheet = Sheet(title: about, author: office, made: day) else { return nil }
    var layout = LetterLayout(paper: self, sheet: sheet)
    layout.draw()
    return sheet.finish()
  }
}

/// Where everything stands on a letter, over as many pages as it takes.
struct LetterLayout {
  let paper: LetterPaper
  let sheet: Sheet
  private var y = 0.0

  private static let left = 85.0
  private static let width = Sheet.width - 85 - 56
  private static let bottom = Sheet.height - 70
  /// Longer paragraphs are set in pieces, so that a page can end within them.
  private static let longest = 700

  private var formula: LetterFormula { LetterFormula(paper.language) }
  private let plain = TextStyle(size: 13.5, spacing: 1.2)

  init(paper: LetterPaper, sheet: Sheet) {
    self.paper = paper
    self.sheet = sheet
  }

  mutating func draw() {
    mark()
    letterhead()
    set(formula.addressee(paper.addressee), plain.centred().bold(), after: 14)
    for paragraph in paper.paragraphs {
      for piece in LetterLayout.pieces(paragraph) { set(piece, plain, after: 8) }
    }
    signature()
    for copy in [formula.copiesTitle] + paper.copies.map({ "- \($0);" }) {
      set(copy, TextStyle(size: 11).italic(), after: 1)
    }
    set(paper.note, TextStyle(size: 8.5).grey(), after: 0, before: 18)
  }

  private func mark() {
    if paper.standing == .demonstration { sheet.watermark("BẢN MINH HỌA\nDEMONSTRATION") }
  }

  private mutating func letterhead() {
    let (half, left) = (LetterLayout.width / 2, LetterLayout.left)
    let style = TextStyle(size: 12).centred()
    let office = sheet.text(paper.office.uppercased(), style.bold(), x: left - 20, y: 56, width: half - 10)
    sheet.rule(x: left - 20 + half / 2 - 35, y: 60 + office, width: 60)
    let number = sheet.text(formula.number(paper.number), style, x: left - 20, y: 68 + office, width: half - 10)
    let about = sheet.text(
      paper.about, TextStyle(size: 11).centred(), x: left - 20, y: 72 + office + number, width: half - 10)
    let right = left + half - 20
    let title = TextStyle(size: 12).bold().centred()
    sheet.text(formula.nation, title, x: right, y: 56, width: half + 36)
    sheet.text(formula.motto, TextStyle(size: 13).bold().centred(), x: right, y: 72, width: half + 36)
    sheet.rule(x: right + (half + 36) / 2 - 80, y: 92, width: 160)
    sheet.text(
      formula.place(paper.day), TextStyle(size: 13).italic().centred(), x: right, y: 100, width: half + 36)
    y = 72 + office + number + about + 26
  }

  private mutating func signature() {
    let (x, width) = (LetterLayout.left + LetterLayout.width / 2, LetterLayout.width / 2)
    let style = plain.bold().centred()
    let height = sheet.height(of: paper.office.uppercased(), style, width: width)
    makeRoom(for: height + 90)
    sheet.text(paper.office.uppercased(), style, x: x, y: y + 10, width: width)
    y += height + 90
  }

  private mutating func set(_ words: String, _ style: TextStyle, after: Double, before: Double = 0) {
    let height = sheet.height(of: words, style, width: LetterLayout.width)
    makeRoom(for: height + before)
    sheet.text(words, style, x: LetterLayout.left, y: y + before, width: LetterLayout.width)
    y += height + before + after
  }

  private mutating func makeRoom(for height: Double) {
    guard y + height > LetterLayout.bottom else { return }
    sheet.nextPage()
    mark()
    y = 60
  }

  private static func pieces(_ paragraph: String) -> [String] {
    paragraph.split(separator: "\n").flatMap { line -> [String] in
      var pieces = [""]
      for word in line.split(separator: " ").flatMap(parts) {
        if pieces[pieces.count - 1].count + word.count > longest { pieces.append("") }
        pieces[pieces.count - 1] += (pieces[pieces.count - 1].isEmpty ? "" : " ") + word
      }
      return pieces
    }
  }

  /// A word that is none, in parts.
  private static func parts(_ word: Substring) -> [Substring] {
    guard word.count > longest else { return [word] }
    return [word.prefix(longest)] + parts(word.dropFirst(longest))
  }
}
