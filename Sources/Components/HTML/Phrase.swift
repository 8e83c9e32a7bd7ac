public import Domain

/// Words with what may stand among them: links, strong words, tags, hashes, days. A value, written in the reader's language when drawn.
///
/// `"Gia hạn \(link: "0217/HĐ", to: page) đến \(day)"` is a phrase; so is any string literal.
public struct Phrase: Component, Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case words(String)
    case wording(Wording)
    case foreign(String, language: String)
    case link(String, Link)
    case page(Wording, PageAddress)
    case deed(Wording, about: Wording, PageAddress)
    case strong(String)
    case code(String)
    case day(Day)
    case tag(Tag)
    case lineBreak
  }

  var parts: [Part]

  init(parts: [Part]) { self.parts = parts }

  /// Words as people wrote them.
  public init(_ words: String) { parts = [.words(words)] }

  /// Our own words, in the reader's language.
  public init(_ wording: Wording) { parts = [.wording(wording)] }

  /// A day in the official words of the reader's language.
  public init(_ day: Day) { parts = [.day(day)] }

  public init(_ tag: Tag) { parts = [.tag(tag)] }

  /// What others said, marked with its language where that is not the reader's.
  public init(_ narratives: Narratives, for reader: Language) {
    guard let narrative = narratives.narrative(for: reader) else {
      parts = []
      return
    }
    self = .said(narrative.text.string, in: narrative.language, for: reader)
  }

  /// Words of others, marked with their language (a tag of BCP 47) where that is not the reader's.
  public static func said(_ words: String, in tag: String?, for reader: Language) -> Phrase {
    guard let tag, tag != reader.rawValue else { return Phrase(words) }
    return Phrase(parts: [.foreign(words, language: tag)])
  }

  /// A link to any safe place.
  public static func link(_ words: String, to link: Link) -> Phrase { Phrase(parts: [.link(words, link)]) }

  /// A link to a page of the reader's language.
  public static func link(_ words: Wording, to page: PageAddress) -> Phrase { Phrase(parts: [.page(words, page)]) }
  public static func link(_ words: String, to page: PageAddress) -> Phrase { link(Wording.same(words), to: page) }
  /// A link that says what is done where its row says to what: read out it says both.
  public static func link(_ deed: Wording, about: Wording, to page: PageAddress) -> Phrase {
    Phrase(parts: [.deed(deed, about: about, page)])
  }
  public static func strong(_ words: String) -> Phrase { Phrase(parts: [.strong(words)]) }
  public static func code(_ words: String) -> Phrase { Phrase(parts: [.code(words)]) }
  public static let lineBreak = Phrase(parts: [.lineBreak])

  /// Nothing to say.
  public var isEmpty: Bool { parts.isEmpty || parts == [.words("")] }

  public static func + (a: Phrase, b: Phrase) -> Phrase { Phrase(parts: a.parts + b.parts) }

  public func draw(into html: inout HTML) {
    for part in parts { part.draw(into: &html) }
  }
}

extension Phrase.Part {
  func draw(into html: inout HTML) {
    switch self {
    case .words(let words): html.text(words)
    case .wording(let wording): html.text(wording)
    case .foreign(let words, let language): html.span(words, .lang(language))
    case .link(let words, let link): html.a(words, .href(link))
    case .page(let words, let page): html.a(words, .href(page))
    case .deed(let words, let about, let page):
      html.a(.href(page)) { html in
        html.text(words)
        html.span(.class("unseen")) { $0.text(Phrase.Part.colon($0.language) + about[$0.language]) }
      }
    case .strong(let words): html.strong(words)
    case .code(let words): html.code(words)
    case .day(let day): html.time(day.words(html.language), .datetime(day.description))
    case .tag(let tag): tag.draw(into: &html)
    case .lineBreak: html.br()
    }
  }

  /// Between a deed and what it is done to.
  static func colon(_ language: Language) -> String { language == .fr ? "\u{00A0}: " : ": " }
}

extension Phrase: ExpressibleByStringInterpolation {
  public init(stringLiteral words: String) { parts = [.words(words)] }

  public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  /// Collects the parts of a phrase.
  public struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) { parts.reserveCapacity(interpolationCount * 2 + 1) }
    public mutating func appendLiteral(_ words: String) { if !words.isEmpty { parts.append(.words(words)) } }
    public mutating func appendInterpolation(_ words: String) { parts.append(.words(words)) }
    public mutating func appendInterpolation(_ wording: Wording) { parts.append(.wording(wording)) }
    public mutating func appendInterpolation(_ number: Int) { parts.append(.words(String(number))) }
    public mutating func appendInterpolation(_ day: Day) { parts.append(.day(day)) }
    public mutating func appendInterpolation(_ tag: Tag) { parts.append(.tag(tag)) }
    public mutating func appendInterpolation(_ phrase: Phrase) { parts += phrase.parts }
    public mutating func appendInterpolation(link words: String, to link: Link) { parts.append(.link(words, link)) }
    public mutating func appendInterpolation(link words: String, to page: PageAddress) {
      parts.append(.page(.same(words), page))
    }
    public mutating func appendInterpolation(link words: Wording, to page: PageAddress) {
      parts.append(.page(words, page))
    }
    public mutating func appendInterpolation(strong words: String) { parts.append(.strong(words)) }
    public mutating func appendInterpolation(code words: String) { parts.append(.code(words)) }
  }
}
