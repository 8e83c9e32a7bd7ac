import Domain
import Record

/// The acts of one measure: hidden steps, and beside some of them what anybody then sees on the certificate.
struct MeasureScript {
  let setting: Setting
  let story: MeasureStory
  /// By which its moments are drawn.
  let number: Int
  /// The measures among all that are closed.
  let closed: Set<RecordNumber>

  func acts() -> [TimedAct] {
    zip(moments, story.steps).flatMap { moment, step in
      var acts = [timed(step.act, story.subject, by: step.by, at: moment)]
      if let change = step.change {
        let standing = CertificateStanding(change: change, cause: story.subject)
        acts.append(
          TimedAct(moment: moment.later(milliseconds: 600), act: .certificateStanding(story.certificate, standing)))
      }
      if case .opened(let opening) = step.act { acts[0].claims = claims(story.subject, opening) }
      if let (subject, opening) = step.following {
        var opened = timed(.opened(opening), subject, by: step.by, at: moment.later(milliseconds: 900))
        opened.claims = claims(subject, opening)
        acts.append(opened)
      }
      return acts
    }
  }

  private func timed(_ act: MeasureAct, _ subject: RecordNumber, by body: Body, at moment: Instant) -> TimedAct {
    TimedAct(moment: moment, act: .measure(subject, MeasureStep(act: act, by: .init(body: body, account: nil))))
  }

  private func claims(_ subject: RecordNumber, _ opening: MeasureOpening) -> [TimedAct.Claim] {
    closed.contains(subject) ? [] : [.measure(opening)]
  }

  private var moments: [Instant] {
    var stream = Stream(setting.seed, .measure, UInt64(number) << 40)
    var moments: [Instant] = []
    while moments.count < story.steps.count {
      let day = story.steps[moments.count].day
      moments += OfficeDays.moments(story.steps[moments.count...].prefix { $0.day == day }.count, of: day, &stream)
    }
    return moments
  }
}
