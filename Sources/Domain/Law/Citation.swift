/// A place in a legal instrument: `Decree 58/2022/NĐ-CP, art. 11(2)` (viện dẫn).
public struct Citation: Hashable, Sendable {
  public let instrument: InstrumentNumber
  public let article: Int
  /// Khoản.
  public let clause: Int?
  /// Điểm: `a`, `đ`.
  public let point: String?

  public init(_ instrument: InstrumentNumber, article: Int, clause: Int? = nil, point: String? = nil) {
    self.instrument = instrument
    self.article = article
    self.clause = clause
    self.point = point
  }

  /// `11`, `11(2)`, `11(1)(d)`, as the data files write it; nil for anything else.
  public init?(_ text: some StringProtocol, of instrument: InstrumentNumber) {
    let parts = text.split(separator: "(", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let article = Int(parts[0]), article > 0 else { return nil }
    let inner = parts.dropFirst().map { $0.hasSuffix(")") ? String($0.dropLast()) : "" }
    guard inner.allSatisfy({ !$0.isEmpty }) else { return nil }
    let clause = inner.first.flatMap { Int($0) }
    guard inner.isEmpty || clause != nil else { return nil }
    self.init(instrument, article: article, clause: clause, point: inner.count == 2 ? inner[1] : nil)
  }

  /// The place as a reader cites it.
  public var wording: Wording {
    let (place, instrument) = (self.place, instrument.wording)
    return Wording(
      vi: "\(place.vi) \(instrument.vi)", en: "\(instrument.en), \(place.en)", fr: "\(instrument.fr), \(place.fr)")
  }

  /// The place within its instrument, where that is named beside it: `khoản 2 Điều 11`, `art. 11(2)`.
  public var place: Wording {
    let vietnamese = [point.map { "điểm \($0)" }, clause.map { "khoản \($0)" }].compactMap { $0 }
    let english = clause.map { "(\($0))" } ?? ""
    let french = [clause.map { "par. \($0)" }, point.map { "point \($0)" }].compactMap { $0 }
    return Wording(
      vi: (vietnamese + ["Điều \(article)"]).joined(separator: " "),
      en: "art. \(article)\(english)\(point.map { "(\($0))" } ?? "")",
      fr: (["art. \(article)"] + french).joined(separator: ", "))
  }
}

/// The number of a legal instrument with its kind (số, ký hiệu văn bản): `58/2022/NĐ-CP`.
public struct InstrumentNumber: Hashable, Sendable, CustomStringConvertible {
  public let text: String
  public let kind: Kind

  /// nil where nothing is left after outer white space, or the sign tells of no kind we know.
  public init?(_ raw: some StringProtocol) {
    let text = Text(raw).string
    guard !text.isEmpty, let kind = Kind.allCases.first(where: { text.contains($0.sign) }) else { return nil }
    self.text = text
    self.kind = kind
  }

  public var description: String { text }

  public var wording: Wording {
    let kind = kind.wording
    return Wording(vi: "\(kind.vi) số \(text)", en: "\(kind.en) \(text)", fr: "\(kind.fr) \(text)")
  }

  /// What sort of instrument it is, told by the sign after its number.
  public enum Kind: CaseIterable, Sendable, Hashable {
    case decree, decision, circular, resolution, law

    /// The part of the number by which the kind is told.
    var sign: String {
      switch self {
      case .decree: "/NĐ-CP"
      case .decision: "/QĐ-"
      case .circular: "/TT-"
      case .resolution: "/NQ-"
      case .law: "/QH"
      }
    }

    public var wording: Wording {
      switch self {
      case .decree: Wording(vi: "Nghị định", en: "Decree", fr: "décret")
      case .decision: Wording(vi: "Quyết định", en: "Decision", fr: "décision")
      case .circular: Wording(vi: "Thông tư", en: "Circular", fr: "circulaire")
      case .resolution: Wording(vi: "Nghị quyết", en: "Resolution", fr: "résolution")
      case .law: Wording(vi: "Luật", en: "Law", fr: "loi")
      }
    }
  }
}
