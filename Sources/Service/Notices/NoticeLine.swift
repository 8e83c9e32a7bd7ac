import Desk
import Domain

/// What a record's page shows of one event's notices to one body: to how many people, never to whom.
struct NoticeLine: Equatable {
  var kind: NoticeKind
  var body: Body
  var madeAt: Instant
  var due: Day?
  var fates: [KeptNotice.Fate]
  /// Which of the letters of its kind to its body it is, from 1; nil where it is none.
  var letter: Int?

  private struct Key: Hashable {
    let kind: NoticeKind
    let body: Body
    let madeAt: Instant
    let due: Day?
    let isLetter: Bool
  }

  /// Notices as lines, in their order; `notices` are the latest first.
  static func lines(_ notices: [KeptNotice]) -> [NoticeLine] {
    var lines: [NoticeLine] = []
    var places: [Key: Int] = [:]
    var letters: [Key: Int] = [:]
    for notice in notices.reversed() {
      let isLetter = notice.fate == .letter
      let key = Key(
        kind: notice.kind, body: notice.body, madeAt: notice.madeAt, due: notice.due, isLetter: isLetter)
      if let place = places[key], !isLetter {
        lines[place].fates.append(notice.fate)
        continue
      }
      let kind = Key(
        kind: notice.kind, body: notice.body, madeAt: Instant(milliseconds: 0), due: nil, isLetter: true)
      if isLetter { letters[kind, default: 0] += 1 }
      places[key] = lines.count
      lines.append(
        NoticeLine(
          kind: notice.kind, body: notice.body, madeAt: notice.madeAt, due: notice.due, fates: [notice.fate],
          letter: isLetter ? letters[kind] : nil))
    }
    return lines.reversed()
  }

  /// The letter it is; nil where it is none that is written here.
  var name: LetterName? {
    guard let letter else { return nil }
    switch (kind, body) {
    case (.consultation, .office(let office)): return .consultation(office)
    case (.supplementRequested, _): return .supplement(letter)
    case (.decided, _), (.measureTold, _): return .decision
    case (.measureConsultation, .office(let office)): return .consultation(office)
    case (.endingReceived, _): return .receipt
    case (.suspensionEnded, _): return .conclusion
    case (.measureClosed, _): return .closing
    case _: return nil
    }
  }

  /// What became of it: `sent to 2 people; waiting: 1`.
  var words: Wording {
    let counts: [(Wording, Int)] = [
      (NoticeWords.sent, count { if case .sent = $0 { true } else { false } }),
      (NoticeWords.written, count { if case .written = $0 { true } else { false } }),
      (NoticeWords.waiting, count { if case .queued(_, nil) = $0 { true } else { $0 == .beingSent } }),
      (
        again.map(NoticeWords.again) ?? NoticeWords.waiting,
        count { if case .queued(_, _?) = $0 { true } else { false } }
      ),
      (NoticeWords.forDigest, count { $0 == .waitsForDigest }),
      (NoticeWords.failed, count { if case .failed = $0 { true } else { false } }),
      (NoticeWords.uncertain, count { if case .uncertain = $0 { true } else { false } }),
      (NoticeWords.dropped, count { $0 == .dropped }), (NoticeWords.letter, count { $0 == .letter }),
    ]
    let said = counts.filter { $0.1 > 0 }.map { words, count in
      count == 1
        ? words : Wording(vi: "\(words.vi): \(count)", en: "\(words.en): \(count)", fr: "\(words.fr)\u{00A0}: \(count)")
    }
    return Wording(
      vi: said.map(\.vi).joined(separator: "; "), en: said.map(\.en).joined(separator: "; "),
      fr: said.map(\.fr).joined(separator: "\u{00A0}; "))
  }

  /// When the first of those that were not taken is tried again.
  private var again: Instant? {
    fates.compactMap { fate in
      if case .queued(let again, _?) = fate { again } else { nil }
    }.min { $0.milliseconds < $1.milliseconds }
  }

  private func count(_ isMeant: (KeptNotice.Fate) -> Bool) -> Int { fates.count(where: isMeant) }
}
