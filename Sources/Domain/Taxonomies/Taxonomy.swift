/// A list by whose values aid is told apart, with the authority its wording rests on (bảng phân loại).
public struct Taxonomy: Sendable {
  public let name: Name
  public let title: Wording
  /// Where the list and its wording are from, as cited.
  public let source: String
  public let footing: LegalFooting
  /// In the list's own order.
  public let values: [Value]

  public init(name: Name, title: Wording, source: String, footing: LegalFooting, values: [Value]) {
    self.name = name
    self.title = title
    self.source = source
    self.footing = footing
    self.values = values
  }

  /// A value by its code; nil where the list has none such.
  public func value(_ code: String) -> Value? { values.first { $0.code == code } }

  /// Which list.
  public enum Name: String, CaseIterable, Sendable, Hashable {
    /// The eight fields of the national programme 2019–2025 (Decision 1225/QĐ-TTg of 17 September 2019).
    case programmeFields = "programme-fields"
    /// The seven priorities of the coming national programme.
    case priorities
    /// The four workshops of the fifth international conference, 4 December 2025.
    case workshopThemes = "workshop-themes"
    /// Whom aid is for.
    case targetGroups = "target-groups"
    /// The seventeen Sustainable Development Goals.
    case goals
    /// DAC sectors of three digits (IATI sector vocabulary 2).
    case sectors
    /// The parts of the world aid comes from.
    case origins
  }

  /// One value of a list.
  public struct Value: Hashable, Sendable {
    public let code: String
    public let name: Wording

    public init(code: String, name: Wording) {
      self.code = code
      self.name = name
    }
  }
}
