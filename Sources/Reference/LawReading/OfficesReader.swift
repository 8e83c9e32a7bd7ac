import Domain
import Yams

/// Reads the offices and which of them manage which field.
struct OfficesReader {
  let document: LawDocument

  enum Key: String, LawKey {
    case offices
    case lineMinistries = "line-ministries"
    var isOptional: Bool { false }
  }

  enum OfficeKey: String, LawKey {
    case name, title, kind, from, until, successor, footing, source
    var isOptional: Bool { self == .from || self == .until || self == .successor }
  }

  enum MinistryKey: String, LawKey {
    case field, office, from, until
    var isOptional: Bool { self == .from || self == .until }
  }

  /// The kinds that stand in the file; people's committees come from the tables of places.
  private enum Kind: String, CaseIterable {
    case ministry, committee
  }

  func read(_ node: Node) -> (offices: [Office], ministries: [LineMinistry]) {
    guard let map = LawMapping<Key>(node, in: document) else { return ([], []) }
    let offices = document.each(map.items(.offices) ?? [], key: \Office.name.text, office)
    return (offices, (map.items(.lineMinistries) ?? []).compactMap(ministry))
  }

  private func office(_ node: Node) -> Office? {
    guard let map = LawMapping<OfficeKey>(node, in: document) else { return nil }
    let name = map.value(.name, { OfficeName($0) }, else: { .badName($0) })
    let (title, source) = (map.words(.title), map.text(.source))
    let kind = map.choice(.kind, Kind.self)
    let (from, until) = days(map, .from, .until)
    let successor = map.office(.successor)
    let footing = map.choice(.footing, LegalFooting.self)
    if successor != nil, map.node(.until) == nil { document.fault(.missingKey("until"), at: map.line) }
    guard let name, let title, let source, let kind, let footing else { return nil }
    return Office(
      name: name, title: title, kind: kind == .ministry ? .ministry : .committee, from: from, until: until,
      successor: successor, footing: footing, source: source)
  }

  private func ministry(_ node: Node) -> LineMinistry? {
    guard let map = LawMapping<MinistryKey>(node, in: document) else { return nil }
    let field = map.choice(.field, FieldOfWork.self)
    let office = map.office(.office)
    let (from, until) = days(map, .from, .until)
    guard let field, let office else { return nil }
    return LineMinistry(field: field, office: office, from: from, until: until)
  }

  /// First and last day, in that order.
  private func days<Key>(_ map: LawMapping<Key>, _ first: Key, _ last: Key) -> (from: Day?, until: Day?) {
    let (from, until) = (map.day(first), map.day(last))
    if let from, let until, until < from {
      document.fault(.untilBeforeFrom(from: from, until: until), at: map.line(of: last))
    }
    return (from, until)
  }
}
