public import Domain

/// A fictitious record for those who meet the platform for the first time: some 520 invented organisations with their
/// certificates, and projects of every form, size and field, as they would have been recorded from 2019 on.
///
/// Whatever was granted under Decree 58/2022/NĐ-CP, extended, amended, issued anew, suspended or ended came of dossiers and measures
/// whose every step is an act; some dozens of them stand still on the last day, in every state, and one organisation
/// has a bit of everything to do.
///
/// It is a sequence of batches in order of time, made as they are asked for; the same parameters give the same bytes, names and
/// salts of the acts included. No name in it belongs to a body or person known to us.
public struct Demonstration: Sequence, Sendable {
  public let seed: UInt64
  /// How many projects; the organisations do not depend on it.
  public let projects: Int
  /// The last day on which anything is recorded.
  public let until: Day
  public let versions: Versions

  /// How often a project is published.
  public enum Versions: String, CaseIterable, Sendable {
    /// When it begins, each year with the year's disbursements, and when it has ended.
    case yearly
    /// Once, with all its flows: for measurements on large records.
    case once
  }

  /// The last day unless another is asked for; a later one costs no more than what offices do until then. Projects are told as of
  /// October 2026, for which there are rates.
  public static let latestDay = Day(known: 2026, 11, 20)

  /// An office that is consulted on every issue, and has something of everything to do on the last day: the Ministry of Public
  /// Security (Decree 58/2022/NĐ-CP, art. 11(3)).
  public static let ministry: OfficeName = {
    guard let name = OfficeName("public-security") else { preconditionFailure("no name of an office") }
    return name
  }()

  /// The people's committee of a province, Tuyên Quang of today, that has something of everything to do on the last day.
  public static let committee = OfficeName.peoplesCommittee(of: UnitCode(.of2025, "08"))

  /// Traps where `until` lies before March 2019 or there is no project.
  public init(
    seed: UInt64, projects: Int = 4_000, until: Day = Demonstration.latestDay, versions: Versions = .yearly
  ) {
    precondition(projects > 0, "a demonstration has projects")
    self.seed = seed
    self.projects = projects
    self.until = until
    self.versions = versions
  }

  /// Makes the plan; cost: three passes over the projects, some tens of microseconds each.
  public func makeIterator() -> Batches {
    Batches(Setting(seed: seed, projects: projects, until: until, versions: versions))
  }

  /// The papers that its dossiers hold as files, for whoever keeps files: a dozen small documents that say they are fictitious.
  public static var papers: [DossierPaper] { DossierPaper.all.values.sorted { $0.item < $1.item } }

  /// How many acts all batches come to, for a progress bar. Cost: that of ``makeIterator()``.
  public func count() -> Int { makeIterator().remaining }
}
