public import Components
import Domain

/// The questions of the address of a list of organisations.
public enum OrganisationQuestions {
  /// Each question's name in the address.
  public enum Name: String, CaseIterable, Sendable {
    case text = "q"
    case kind, country, role
    case order = "sort"
  }

  /// The list's address with exactly these questions.
  public static func address(
    _ filter: OrganisationFilter, _ moment: Moment, _ order: OrganisationOrder
  ) -> PageAddress {
    var address = PageAddress.organisations
    func ask(_ name: Name, _ value: String?) {
      if let value, !value.isEmpty { address.query.append(QueryItem(name.rawValue, value)) }
    }
    ask(.text, filter.text)
    ask(.kind, filter.kind.map { String($0.rawValue) })
    ask(.country, filter.country?.code)
    ask(.role, filter.role.map { String($0.rawValue) })
    ask(.order, order == standardOrder(filter) ? nil : order.rawValue)
    address.query += moment.query
    return address
  }

  /// The order of a list that was asked for none: the best match where there are words, else by name.
  public static func standardOrder(_ filter: OrganisationFilter) -> OrganisationOrder {
    filter.text == nil ? .name : .relevance
  }
}
