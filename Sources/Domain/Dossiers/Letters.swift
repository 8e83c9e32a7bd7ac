/// The letters that ask offices for their opinion, the same for dossiers and measures (Decree 58/2022/NĐ-CP, arts 11(3)–(4), 18(2), 19(2)).
extension [Dossier.Letter] {
  /// A letter to each office, sent on one day.
  init(to offices: [OfficeName], sent day: Day) { self = offices.map { Dossier.Letter(office: $0, sent: day) } }

  /// The office has its letter: the first day counts. False where none was sent to it.
  mutating func receive(_ office: OfficeName, on day: Day) -> Bool {
    guard let index = firstIndex(where: { $0.office == office }) else { return false }
    self[index].received = self[index].received ?? day
    return true
  }

  /// The office answers; an opinion proves the receipt. False where none was sent to it.
  mutating func answer(_ office: OfficeName, _ opinion: Opinion, on day: Day) -> Bool {
    guard receive(office, on: day), let index = firstIndex(where: { $0.office == office }) else { return false }
    self[index].opinion = opinion
    self[index].answered = day
    return true
  }

  /// The offices that have received the letter and not answered within the limit.
  func late(_ limit: TimeLimit?, on day: Day, by calendar: WorkingCalendar) -> [OfficeName] {
    guard let limit else { return [] }
    return filter { letter in
      guard letter.opinion == nil, let received = letter.received else { return false }
      return calendar.due(limit, from: received).day < day
    }.map(\.office)
  }
}
