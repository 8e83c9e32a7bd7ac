/// A code of an administrative unit together with the list it is from: without its list a code means nothing, for 15, 24, 44,
/// 52, 80, 82 and 91 name other provinces since 1 July 2025.
public struct UnitCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let list: List
  public let code: String

  public init(_ list: List, _ code: String) {
    self.list = list
    self.code = code
  }

  /// `2025/08`, `2004/02`, `iso/VN-03`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let list = List(rawValue: String(parts[0])), !parts[1].isEmpty else { return nil }
    self.init(list, String(parts[1]))
  }

  public var description: String { "\(list.rawValue)/\(code)" }

  public static func < (a: UnitCode, b: UnitCode) -> Bool {
    a.list == b.list ? a.code < b.code : a.list.rawValue < b.list.rawValue
  }

  /// A list of codes of administrative units.
  public enum List: String, CaseIterable, Sendable, Hashable {
    /// Decision 124/2004/QĐ-TTg with its changes: 2 digits a province, 3 a district, 5 a commune.
    case of2004 = "2004"
    /// Decision 19/2025/QĐ-TTg: 2 digits a province, 5 a commune.
    case of2025 = "2025"
    /// ISO 3166-2:VN, provinces only.
    case iso

    /// How the list is cited.
    public var citation: String {
      switch self {
      case .of2004: "Decision 124/2004/QĐ-TTg"
      case .of2025: "Decision 19/2025/QĐ-TTg"
      case .iso: "ISO 3166-2:VN"
      }
    }

    /// Whether the list was the one in use on a day; ISO 3166-2 always was.
    public func isInUse(on day: Day) -> Bool {
      switch self {
      case .of2004: day < List.change
      case .of2025: day >= List.change
      case .iso: true
      }
    }

    /// 1 July 2025.
    private static let change = Day(number: 20_270)
  }
}
