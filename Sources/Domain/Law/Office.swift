/// By which an office is known here for ever: `mofa`, `pc-2025-08` (mã cơ quan).
public struct OfficeName: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  public let text: String

  /// nil unless the text matches `[a-z0-9-]{1,40}`.
  public init?(_ text: some StringProtocol) {
    let valid = { (byte: UInt8) in (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D }
    guard (1...40).contains(text.utf8.count), text.utf8.allSatisfy(valid) else { return nil }
    self.text = String(text)
  }

  private init(known text: String) {
    guard let name = OfficeName(text) else { preconditionFailure("\(text) is no name of an office") }
    self = name
  }

  /// The people's committee of a province (Ủy ban nhân dân cấp tỉnh; Decree 58/2022/NĐ-CP, art. 24).
  public static func peoplesCommittee(of province: UnitCode) -> OfficeName {
    OfficeName(known: "pc-\(province.list.rawValue)-\(province.code.lowercased())")
  }

  /// Whether it is the people's committee of a province.
  public var isPeoplesCommittee: Bool { text.hasPrefix("pc-") }

  /// The Ministry of Foreign Affairs (Decree 58/2022/NĐ-CP, art. 7).
  public static let foreignAffairs = OfficeName(known: "mofa")
  /// The standing body of the Committee for Foreign NGO Affairs (Decree 58/2022/NĐ-CP, art. 25).
  public static let comingo = OfficeName(known: "comingo")

  public var description: String { text }
  public static func < (a: OfficeName, b: OfficeName) -> Bool { a.text < b.text }
}

/// A body of the State that receives, is consulted, or decides, for the days on which it existed (cơ quan nhà nước).
public struct Office: Hashable, Sendable {
  public var name: OfficeName
  public var title: Wording
  public var kind: Kind
  public var from: Day?
  /// Its last day; nil while it exists.
  public var until: Day?
  /// The office that took its place; nil while it exists.
  public var successor: OfficeName?
  public var footing: LegalFooting
  /// The instrument or notice its dates rest on, as cited.
  public var source: String

  public init(
    name: OfficeName, title: Wording, kind: Kind, from: Day? = nil, until: Day? = nil, successor: OfficeName? = nil,
    footing: LegalFooting, source: String
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.from = from
    self.until = until
    self.successor = successor
    self.footing = footing
    self.source = source
  }

  /// What sort of office it is.
  public enum Kind: Hashable, Sendable {
    case ministry
    /// The Committee for Foreign NGO Affairs.
    case committee
    case peoplesCommittee(UnitCode)
  }

  public func exists(on day: Day) -> Bool { from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true }
}
