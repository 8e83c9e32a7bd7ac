public import Domain

/// Money in one currency, and what could not be converted to it.
///
/// Each flow is converted by itself, rounded half to even to the ten-thousandth, and divided by largest remainders: parts add up
/// to the flow and flows to the whole, exactly, however they are grouped.
public struct AidSum: Hashable, Sendable {
  public var sum: Sum
  /// By its own currency; nil is money without one.
  public var apart: [Currency?: Sum]

  public init(sum: Sum = .zero, apart: [Currency?: Sum] = [:]) {
    self.sum = sum
    self.apart = apart
  }

  public static let zero = AidSum()

  public static func + (a: AidSum, b: AidSum) -> AidSum {
    AidSum(sum: a.sum + b.sum, apart: a.apart.merging(b.apart, uniquingKeysWith: +))
  }

  public static func += (sum: inout AidSum, other: AidSum) { sum = sum + other }
}

/// A total with what it rests on.
public struct AidTotal: Hashable, Sendable {
  public var amount: AidSum
  /// How many flows it has; nil where the filter divides flows (province, field, category).
  public var flows: Int?
  /// The rates it was converted by, in the order of currencies; empty where all was in the currency already.
  public var rates: [RatesUsed]
}

/// Rates of one source by which flows in one currency were converted.
public struct RatesUsed: Hashable, Sendable {
  public var from: Currency
  public var source: RateTable.Source
  public var basis: RateTable.Basis
  /// The value dates they served, the first to the last.
  public var days: ClosedRange<Day>
  /// Monthly and yearly ones, each once and in order; of daily ones the rate itself where one served all, else none.
  public var rates: [AppliedRate]
}

/// A sum of aid told apart.
public struct AidBreakdown: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var key: AidKey
    public var amount: AidSum

    public init(key: AidKey, amount: AidSum) {
      self.key = key
      self.amount = amount
    }
  }

  /// Years in their order, all else the largest first; what is not placed, named or on the map comes last. The rows add up to
  /// ``whole``, exactly.
  public var rows: [Row]
  public var whole: AidSum

  public init(rows: [Row], whole: AidSum) {
    self.rows = rows
    self.whole = whole
  }

  /// Nothing where no flow has the key.
  public subscript(key: AidKey) -> AidSum { rows.first { $0.key == key }?.amount ?? .zero }
}

/// The projects behind a sum.
public struct AidProjectList: Hashable, Sendable {
  public var rows: [AidProjectRow]
  /// How many projects the whole list has.
  public var count: Int
  /// What all of them come to: the sum they are behind.
  public var amount: AidSum
}

/// A project with its part of a sum.
public struct AidProjectRow: Hashable, Sendable {
  public var number: RecordNumber
  /// The position of the act that says this.
  public var act: Int64
  public var title: Narratives
  public var reporter: RecordNumber
  public var reporterName: Narratives
  public var start: Day?
  public var end: Day?
  public var amount: AidSum
}

/// A flow of a project with its part of a sum.
public struct AidFlow: Hashable, Sendable {
  /// Its place among the project's transactions, from 0.
  public var ordinal: Int
  public var date: Day
  /// As written; its value date is the day whose rate applies.
  public var value: Money
  /// Of the whole flow.
  public var conversion: Conversion
  /// What of it belongs to the sum.
  public var part: AidSum
}
