import Domain

extension JSON {
  /// Reads canonical bytes back. Throws ``DecodingFault/malformed(at:)``.
  public init(canonicalBytes bytes: [UInt8]) throws(DecodingFault) { self = try CanonicalReader.read(bytes) }

  /// The member of that name; nil where there is none or this is no object. Cost: linear in the few members.
  public subscript(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  public var stringValue: String? { if case .string(let text) = self { text } else { nil } }
  public var integerValue: Int64? { if case .integer(let number) = self { number } else { nil } }
  public var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

  /// The member's string. Throws ``DecodingFault/invalid(member:)`` where it is missing.
  func string(_ name: String) throws(DecodingFault) -> String {
    guard let text = self[name]?.stringValue else { throw .invalid(member: name) }
    return text
  }

  func day(_ name: String) throws(DecodingFault) -> Day {
    guard let day = try optionalDay(name) else { throw .invalid(member: name) }
    return day
  }

  func optionalDay(_ name: String) throws(DecodingFault) -> Day? {
    guard let value = self[name] else { return nil }
    guard let text = value.stringValue, let day = Day(iso: text) else { throw .invalid(member: name) }
    return day
  }

  /// A code of a closed list, nil where absent. Throws where it is none of the list's.
  func code<Code: RawRepresentable<Int>>(_ name: String, as: Code.Type) throws(DecodingFault) -> Code? {
    guard let value = self[name] else { return nil }
    guard let number = value.integerValue, let code = Code(rawValue: Int(number)) else { throw .invalid(member: name) }
    return code
  }

  /// Each element of an array member, decoded; empty where the member is absent.
  func list<Element>(
    _ name: String, _ decode: (JSON) throws(DecodingFault) -> Element
  ) throws(DecodingFault) -> [Element] {
    guard let value = self[name] else { return [] }
    var list: [Element] = []
    for element in value.elements { list.append(try decode(element)) }
    return list
  }
}
