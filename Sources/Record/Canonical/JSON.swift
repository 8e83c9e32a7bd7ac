/// A JSON value as the record's canonical bytes hold it: no fractions (amounts are strings), no nulls (what is not said is absent).
public indirect enum JSON: Equatable, Sendable {
  case bool(Bool)
  case integer(Int64)
  case string(String)
  case array([JSON])
  /// Members in byte order of their names; a name stands once.
  case object([Member])

  public struct Member: Equatable, Sendable {
    public var name: String
    public var value: JSON

    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// An object of what is said: absent values are left out, names are sorted.
  public static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    var said: [Member] = []
    said.reserveCapacity(members.count)
    for (name, value) in members { if let value { said.append(Member(name, value)) } }
    said.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return .object(said)
  }

  /// An array, or nothing where it would be empty.
  static func list<Element>(_ elements: [Element], _ encode: (Element) -> JSON) -> JSON? {
    elements.isEmpty ? nil : .array(elements.map(encode))
  }

  static func text(_ text: String?) -> JSON? { text.map(JSON.string) }
}
