public import Domain

/// A form as it was sent: every value of every field.
public typealias FormInput = [String: [String]]

/// What is wrong with a form, by field, in the order in which the page shows it.
public struct FormErrors: Error, Equatable, Sendable {
  public struct Fault: Equatable, Sendable {
    /// nil: it concerns the form as a whole.
    public var field: String?
    public var words: Wording

    public init(_ field: String?, _ words: Wording) {
      self.field = field
      self.words = words
    }
  }

  public var all: [Fault]

  public init(_ all: [Fault]) { self.all = all }

  public init(_ field: String?, _ words: Wording) { all = [Fault(field, words)] }

  /// A refusal at the field it belongs to.
  public init(_ refusal: Refusal, _ setting: Setting) { self.init(refusal.field, refusal.wording(setting)) }

  /// The first error of a field.
  public subscript(_ field: String) -> Wording? { all.first { $0.field == field }?.words }

  public var isEmpty: Bool { all.isEmpty }
}
