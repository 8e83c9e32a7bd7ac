/// A yearly report as an instrument asks for it: who makes it, on which form, over which days, to whom and by when (báo cáo định kỳ
/// hằng năm; Decree 58/2022/NĐ-CP, arts 21(5), 22(8), 23(1)(h), 24(6), 25(9)).
public struct ReportRule: Hashable, Sendable {
  public var form: ReportForm
  public var author: ReportAuthor
  public var title: Wording
  public var basis: Citation
  /// The first day of the data, in the year before, and the last, in the year itself.
  public var dataFrom: MonthDay
  public var dataTo: MonthDay
  /// The last day for sending it.
  public var due: MonthDay
  public var moves: Moves
  /// To whom it goes; what names no office is to be found by the fields of the report.
  public var recipients: [ConsulteeRule]
  public var footing: LegalFooting

  public init(
    form: ReportForm, author: ReportAuthor, title: Wording, basis: Citation, dataFrom: MonthDay, dataTo: MonthDay,
    due: MonthDay, moves: Moves, recipients: [ConsulteeRule], footing: LegalFooting
  ) {
    self.form = form
    self.author = author
    self.title = title
    self.basis = basis
    self.dataFrom = dataFrom
    self.dataTo = dataTo
    self.due = due
    self.moves = moves
    self.recipients = recipients
    self.footing = footing
  }

  /// What becomes of a due day that is a rest day. Civil Code 2015, art. 148(5), speaks of the last day of a time limit; whether a
  /// day fixed by its date follows it, no text says: to be confirmed, whichever is chosen.
  public enum Moves: String, CaseIterable, Sendable, Hashable {
    case nextWorkingDay = "next-working-day"
    case never
  }

  /// Whether it asks a body of that kind for the report.
  public func asks(_ body: Body, of offices: OfficeDirectory, on day: Day) -> Bool {
    switch (author, body) {
    case (.organisations, .organisation): true
    case (.office(let name), .office(let own)): name == own
    case (.ministries, .office(let own)):
      offices[own].map { $0.kind == .ministry && own != .foreignAffairs && $0.exists(on: day) } ?? false
    case (.provinces, .office(let own)):
      offices[own].map { if case .peoplesCommittee = $0.kind { $0.exists(on: day) } else { false } } ?? false
    case (.organisations, .office), (_, .organisation): false
    }
  }
}

/// Who makes a yearly report (cơ quan, tổ chức báo cáo).
public enum ReportAuthor: Hashable, Sendable {
  /// Organisations that hold a certificate in force in the period.
  case organisations
  /// Ministries and bodies of their rank; the Ministry of Foreign Affairs has a form of its own.
  case ministries
  /// The people's committees of provinces.
  case provinces
  case office(OfficeName)
}

/// A day that comes every year: `12-18`.
public struct MonthDay: Hashable, Sendable, CustomStringConvertible {
  public let month: Int
  public let day: Int

  /// nil unless the text is two digits, a hyphen, two digits, and every year has the day.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let month = Int(parts[0]),
      let day = Int(parts[1]), Day(2023, month, day) != nil
    else { return nil }
    (self.month, self.day) = (month, day)
  }

  /// The day in a year; years 1 to 9999.
  public func day(in year: Int) -> Day {
    guard let found = Day(min(max(year, 1), 9999), month, day) else {
      preconditionFailure("\(self) is in every year")
    }
    return found
  }

  public var description: String {
    [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }
}

extension LawBook {
  /// The rules for yearly reports in force on a day, of the newest instrument that has any.
  public func reports(on day: Day) -> [ReportRule] {
    instruments.last { $0.applies(on: day) && !$0.reports.isEmpty }?.reports ?? []
  }

  /// What a body has to report on a year, by the law in force when the report is due; nil where nothing asks it.
  public func reportRule(for body: Body, year: Int, _ offices: OfficeDirectory) -> ReportRule? {
    instruments.reversed().lazy.flatMap { instrument in
      instrument.reports.filter { rule in
        let due = rule.due.day(in: year)
        return instrument.applies(on: due) && rule.asks(body, of: offices, on: due)
      }
    }.first
  }

  /// The rule behind a form and kind of author for a year; nil where the law of its due day has none.
  public func reportRule(_ form: ReportForm, by author: ReportAuthor, year: Int) -> ReportRule? {
    instruments.reversed().lazy.flatMap { instrument in
      instrument.reports.filter {
        $0.form == form && $0.author == author && instrument.applies(on: $0.due.day(in: year))
      }
    }.first
  }
}
