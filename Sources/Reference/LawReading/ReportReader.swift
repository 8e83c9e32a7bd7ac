public import Domain
import Yams

/// Reads the yearly reports an instrument asks for.
struct ReportReader {
  let document: LawDocument
  let instrument: InstrumentNumber
  /// On which every report stands that names no other.
  let footing: LegalFooting

  enum Key: String, LawKey {
    case form, by, title, article
    case dataFrom = "data-from"
    case dataTo = "data-to"
    case due
    case restDay = "rest-day"
    case to, footing

    var isOptional: Bool { self == .footing }
  }

  /// Each form and author once.
  func read(_ nodes: [Node]) -> [ReportRule] {
    document.each(nodes, key: { "\($0.form.rawValue) \($0.author.code)" }) { rule($0) }
  }

  private func rule(_ node: Node) -> ReportRule? {
    guard let map = LawMapping<Key>(node, in: document) else { return nil }
    let form = map.choice(.form, ReportForm.self)
    let author = self.author(map)
    let title = map.words(.title)
    let article = map.citation(.article, of: instrument)
    let (from, to, due) = (day(.dataFrom, map), day(.dataTo, map), day(.due, map))
    let moves = map.choice(.restDay, ReportRule.Moves.self)
    let recipients = ProcedureReader(document: document, instrument: instrument, footing: footing)
      .consultees(map.items(.to) ?? [])
    let footing = map.choice(.footing, LegalFooting.self) ?? self.footing
    guard let form, let author, let title, let article, let from, let to, let due, let moves else { return nil }
    return ReportRule(
      form: form, author: author, title: title, basis: article, dataFrom: from, dataTo: to, due: due, moves: moves,
      recipients: recipients, footing: footing)
  }

  private func day(_ key: Key, _ map: LawMapping<Key>) -> MonthDay? {
    map.value(key, { MonthDay($0) }, else: { .badYearlyDay($0) })
  }

  private func author(_ map: LawMapping<Key>) -> ReportAuthor? {
    guard let text = map.text(.by) else { return nil }
    switch text {
    case "organisations": return .organisations
    case "ministries": return .ministries
    case "provinces": return .provinces
    default: return map.office(.by).map { .office($0) }
    }
  }
}

extension ReportAuthor {
  /// The word by which the files of law name it.
  public var code: String {
    switch self {
    case .organisations: "organisations"
    case .ministries: "ministries"
    case .provinces: "provinces"
    case .office(let name): name.text
    }
  }
}
