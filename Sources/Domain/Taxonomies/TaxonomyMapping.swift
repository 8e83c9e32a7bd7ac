/// How the values of one list are read as values of another, and what is lost on the way (bảng chuyển đổi).
///
/// A mapping is a reading of ours, never an authority's: each line says how well the two fit.
public struct TaxonomyMapping: Sendable {
  public let from: Taxonomy.Name
  public let to: Taxonomy.Name
  /// In the order of the first list; a value that is read as several has several lines.
  public let lines: [Line]

  public init(from: Taxonomy.Name, to: Taxonomy.Name, lines: [Line]) {
    self.from = from
    self.to = to
    self.lines = lines
  }

  /// The lines of one value of the first list.
  public func lines(of code: String) -> [Line] { lines.filter { $0.from == code } }

  /// Values of the first list of which something is lost.
  public var losing: Int { Set(lines.filter { $0.fit.loses }.map(\.from)).count }

  /// One value read as another.
  public struct Line: Hashable, Sendable {
    public let from: String
    /// nil where the second list has nothing for it.
    public let to: String?
    public let fit: Fit
    /// What is lost or wrongly gained, in words of this line's own.
    public let loss: Wording?

    public init(from: String, to: String?, fit: Fit, loss: Wording? = nil) {
      self.from = from
      self.to = to
      self.fit = fit
      self.loss = loss
    }
  }

  /// How well two values fit.
  public enum Fit: String, CaseIterable, Sendable, Hashable {
    /// Both mean the same: nothing is lost.
    case same
    /// The second is wider: which part of it was meant is lost.
    case wider
    /// The second is narrower: it says more than was said.
    case narrower
    /// They share a part: something is lost, and something is gained that was not said.
    case partly
    /// The second list has nothing for it: all is lost.
    case nothing

    public var loses: Bool {
      switch self {
      case .same: false
      case .wider, .narrower, .partly, .nothing: true
      }
    }

    public var wording: Wording {
      switch self {
      case .same: Wording(vi: "tương đương", en: "the same", fr: "équivalent")
      case .wider: Wording(vi: "rộng hơn", en: "wider", fr: "plus large")
      case .narrower: Wording(vi: "hẹp hơn", en: "narrower", fr: "plus étroit")
      case .partly: Wording(vi: "giao nhau một phần", en: "overlaps in part", fr: "recoupe en partie")
      case .nothing: Wording(vi: "không có tương ứng", en: "no counterpart", fr: "sans équivalent")
      }
    }

    /// What such a reading loses, where a line does not say it in its own words.
    public var loss: Wording {
      switch self {
      case .same: Wording(vi: "không mất gì", en: "nothing", fr: "rien")
      case .wider:
        Wording(
          vi: "không còn biết đó là phần nào của mục rộng hơn", en: "which part of the wider one was meant",
          fr: "de quelle partie du poste plus large il s’agissait")
      case .narrower:
        Wording(
          vi: "mục hẹp hơn nói nhiều hơn điều đã nêu", en: "the narrower one says more than was said",
          fr: "le poste plus étroit dit plus que ce qui avait été dit")
      case .partly:
        Wording(
          vi: "phần không giao nhau bị bỏ hoặc bị thêm", en: "what the two do not share is dropped or added",
          fr: "ce que les deux n’ont pas en commun est perdu ou ajouté")
      case .nothing:
        Wording(
          vi: "mất toàn bộ: chỉ còn là «khác»", en: "all of it: it becomes “other”",
          fr: "tout : cela devient « autre »")
      }
    }
  }
}
