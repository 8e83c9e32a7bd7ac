import Domain
import Ledger
import Record

/// What the office itself records: organisations as they come, certificates as they are granted, changed and ended.
struct OfficeActs {
  /// In order of time.
  let all: [(moment: Instant, act: RecordAct)]

  init(_ setting: Setting) {
    var all: [(moment: Instant, act: RecordAct)] = []
    for charity in setting.population.charities {
      let versions = charity.certificates.flatMap { $0 }.filter { $0.recordedOn <= setting.until }
        .sorted { ($0.recordedOn, $0.certificate.validFrom) < ($1.recordedOn, $1.certificate.validFrom) }
      guard let first = versions.first else { continue }
      var stream = Stream(setting.seed, .act, charity.index)
      var moment = OfficeDays.moment(of: first.recordedOn, &stream)
      all.append((moment, .organisationRecorded(charity.number, charity.organisation)))
      for version in versions {
        let certificate = version.certificate
        let next = OfficeDays.moment(of: version.recordedOn, &stream)
        moment = next > moment ? next : moment.later(milliseconds: 61_000)
        all.append((moment, .certificateRecorded(.certificate(certificate.kind, certificate.number), certificate)))
      }
    }
    self.all = all.sorted { ($0.moment, $0.act.subject.text) < ($1.moment, $1.act.subject.text) }
  }
}
