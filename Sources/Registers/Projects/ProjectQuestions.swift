public import Components
import Domain

/// The questions of the address of a list of projects.
public enum ProjectQuestions {
  /// Each question's name in the address.
  public enum Name: String, CaseIterable, Sendable {
    case text = "q"
    case country, sector, organisation, role, status, source
    case fromYear = "from"
    case toYear = "to"
    case order = "sort"
  }

  /// The list's address with exactly these questions.
  public static func address(_ filter: ProjectFilter, _ moment: Moment, _ order: ProjectOrder) -> PageAddress {
    var address = PageAddress.projects
    func ask(_ name: Name, _ value: String?) {
      if let value, !value.isEmpty { address.query.append(QueryItem(name.rawValue, value)) }
    }
    ask(.text, filter.text)
    ask(.country, filter.country?.code)
    ask(.sector, filter.sector)
    ask(.organisation, filter.organisation?.text)
    ask(.role, filter.role.map { String($0.rawValue) })
    ask(.status, filter.status.map { String($0.rawValue) })
    ask(.source, filter.source)
    ask(.fromYear, filter.fromYear.map(String.init))
    ask(.toYear, filter.toYear.map(String.init))
    ask(.order, order == standardOrder(filter) ? nil : order.rawValue)
    address.query += moment.query
    return address
  }

  /// The order of a list that was asked for none: the best match where there are words, else the latest start.
  public static func standardOrder(_ filter: ProjectFilter) -> ProjectOrder { filter.text == nil ? .start : .relevance }
}

extension Moment {
  /// The questions that ask for this moment.
  public var query: [QueryItem] {
    var items: [QueryItem] = []
    if let on { items.append(QueryItem("on", on.description)) }
    if let known { items.append(QueryItem("known", String(known))) }
    return items
  }
}
