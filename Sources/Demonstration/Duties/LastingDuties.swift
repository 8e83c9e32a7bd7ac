import Domain

/// What holders did about the duties that last as long as a certificate does: updates of what the database holds, most in time, some
/// late (Decree 58/2022/NĐ-CP, art. 21(6)); and statements that they worked, of most of those whose projects are few (art. 19(1)(b)).
struct LastingDuties {
  private let planner: DutyPlanner
  private let words = Stock("activities", cells: 1).rows.map { $0[0] }

  init(_ planner: DutyPlanner) { self.planner = planner }

  private var setting: Setting { planner.setting }
  private static let receiver = Body.office(.comingo)

  /// Under one certificate, from the day on which it was in hand until the last day.
  func acts(under certificate: RecordNumber, of holder: Charity, since received: Day) -> [TimedAct] {
    var stream = Stream(setting.seed, .duty, Dossiers.index(of: holder, certificate: 59))
    let updates = updates(certificate, holder, since: received, &stream)
    return updates + statements(certificate, holder, since: received, &stream)
  }

  private func updates(
    _ certificate: RecordNumber, _ holder: Charity, since received: Day, _ stream: inout Stream
  ) -> [TimedAct] {
    let span = setting.until - received - 40
    guard span > 60 else { return [] }
    return (0..<stream.pick([0, 0, 0, 0, 1, 1, 2])).compactMap { _ in
      let changed = received + 20 + stream.below(span)
      let draw = stream.below(100)
      let days = draw < 82 ? 1 + stream.below(7) : draw < 94 ? 15 + stream.below(30) : 60 + stream.below(120)
      let day = setting.office.onOrAfter(changed + days)
      guard day <= setting.until else { return nil }
      let isPaper = stream.chance(15)
      let arrived = isPaper ? max(changed, setting.office.onOrBefore(day - 1)) : day
      let (answers, personal) = changes(of: holder, in: changed.year, &stream)
      let update = DutyAct.DataUpdate(
        certificate: certificate, arrival: .init(manner: isPaper ? .post : .online, on: arrived), changedOn: changed,
        answers: answers, personal: personal)
      let body = isPaper ? LastingDuties.receiver : .organisation(holder.number)
      return planner.act(.dataUpdated(update), holder, by: body, on: day, &stream)
    }
  }

  /// New answers to what dossiers had told.
  private func changes(of holder: Charity, in year: Int, _ stream: inout Stream) -> (Answers, Answers?) {
    switch stream.below(4) {
    case 0: (Answers(["website": ["https://vietnam-\(year).\(holder.host)"]]), nil)
    case 1: (Answers(["mailbox": ["vietnam-\(year)@\(holder.host)"]]), nil)
    case 2: (Answers(["head-office": [holder.bearer.address(&stream)]]), nil)
    default:
      (
        Answers(),
        Answers([
          "representative-telephone": ["+999 \(1_000 + stream.below(9_000)) \(100 + stream.below(900))"],
          "representative-mailbox": ["representative-\(year)@\(holder.host)"],
        ])
      )
    }
  }

  /// Of those with few projects: each of the last years most stated that they had worked, and some never did.
  private func statements(
    _ certificate: RecordNumber, _ holder: Charity, since received: Day, _ stream: inout Stream
  ) -> [TimedAct] {
    guard (1...4).contains(holder.profile.weight), stream.chance(80) else { return [] }
    let latest = setting.until - 8 - stream.below(300)
    return [latest - 330 - stream.below(30), latest].compactMap { stated in
      let day = setting.office.onOrBefore(stated)
      let active = day - 2 - stream.below(30)
      guard active > received else { return nil }
      let works = setting.works
      let work = works.works[stream.pick(works.works(in: stream.pick(holder.profile.fields), terrain: nil))].words.vi
      let statement = DutyAct.ActivityStatement(
        certificate: certificate, arrival: .init(manner: .online, on: day), activeOn: active,
        words: Text(stream.pick(words).replacing("{work}", with: work)))
      return planner.act(.activityStated(statement), holder, by: .organisation(holder.number), on: day, &stream)
    }
  }
}
