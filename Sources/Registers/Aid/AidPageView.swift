public import Components
public import Domain

/// How a page of aid is looked at: the day for which standing facts answer, the years whose money is summed, the currency it is
/// shown in, and the map of provinces.
public struct AidView: Hashable, Sendable {
  /// The currencies a reader may choose.
  public static let currencies: [Currency] = ["VND", "USD", "EUR", "JPY", "GBP", "AUD"].compactMap { Currency($0) }

  /// Each question's name in the address.
  public enum Name: String, CaseIterable, Sendable {
    case on, from, to, currency, map, known
  }

  /// The day on which the page is drawn, in Asia/Ho_Chi_Minh.
  public var today: Day
  /// As asked for; nil: today, and the money of every day.
  public var on: Day?
  /// The years asked for.
  public var from: Int?
  public var to: Int?
  public var currency: Currency
  public var map: ProvinceMap
  /// What the record said at that position; nil: what it says now.
  public var known: Int64?

  public init(
    today: Day, on: Day? = nil, from: Int? = nil, to: Int? = nil, currency: Currency = .usd,
    map: ProvinceMap = .of34, known: Int64? = nil
  ) {
    self.today = today
    self.on = on
    self.from = from
    self.to = to
    self.currency = currency
    self.map = map
    self.known = known
  }

  /// The day standing facts answer for.
  public var day: Day { on ?? today }

  /// The years summed: by default the five last full calendar years before the day; where only one end is asked for, up to or from
  /// it. Never empty.
  public var years: ClosedRange<Int> {
    let last = day.year - 1
    switch (from, to) {
    case (nil, nil): return last - 4...last
    case (let from?, nil): return from...min(max(from, last), from + AidView.longest - 1)
    case (nil, let to?): return to - 4...to
    case (let from?, let to?): return min(from, to)...min(max(from, to), min(from, to) + AidView.longest - 1)
    }
  }

  /// As many years are summed at most.
  static let longest = 60

  public var moment: Moment { Moment(on: on, known: known) }

  /// The aid of the years, in the currency, narrowed by a filter.
  public func question(_ filter: AidFilter) -> AidQuestion {
    AidQuestion(AidPeriod(years: years), in: currency, filter: filter, at: moment)
  }

  /// Who is present on the day, narrowed by a filter.
  public func presence(_ filter: AidFilter) -> PresenceQuestion {
    PresenceQuestion(
      on: day, province: filter.province, field: filter.field, origin: filter.origin, known: known)
  }

  /// `2020–2024`, or one year; the years stay on one line.
  public var period: String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)\u{2060}–\u{2060}\(years.upperBound)"
  }

  /// A page looked at in this way: only what differs from the usual, and means something there, stands in the address.
  public func of(_ page: PageAddress) -> PageAddress {
    var page = page
    func ask(_ name: Name, _ value: String?) {
      if let value { page = page.with(name.rawValue, value) }
    }
    ask(.on, on?.description)
    ask(.from, from.map(String.init))
    ask(.to, to.map(String.init))
    ask(.currency, currency == .usd ? nil : currency.code)
    ask(.map, map == .of34 || !AidView.hasMap(page) ? nil : map.rawValue)
    ask(.known, known.map { String($0) })
    return page
  }

  /// Pages that show all provinces: the first, their list, and those of a country or field.
  private static func hasMap(_ page: PageAddress) -> Bool {
    switch (page.path.first, page.path.count) {
    case (nil, _), ("provinces", 1), ("countries", 2), ("fields", 2): true
    default: false
    }
  }

  /// The same view of one year.
  public func of(year: Int) -> AidView {
    var view = self
    (view.from, view.to) = (year, year)
    return view
  }
}
