public import Domain

/// One value of a list that is given out as a file.
public enum Cell: Sendable, Hashable {
  case text(String)
  case integer(Int64)
  /// A decimal number as text, exact: `-1234.50`.
  case decimal(String)
  case day(Day)
  case absent
}
