/// What a file is worth, judged whole before anything of it is taken.
public enum Judgement: Sendable {
  case accepted(Summary)
  case refused(Refusal)

  /// What an accepted file holds.
  public struct Summary: Sendable {
    public var header: FileHeader
    public var counts = Counts()
    /// Findings in the order of the file, the first thousand.
    public var findings: [Finding] = []
    /// How many findings there are in all.
    public var findingCount = 0
    /// Ordinals of activities that another one of the same identifier stands for.
    public var superseded: Set<Int> = []
    /// Size of the file in bytes.
    public var bytes: Int64 = 0

    mutating func add(_ more: some Collection<Finding>) {
      findingCount += more.count
      findings += more.prefix(max(0, 1000 - findings.count))
    }
  }

  /// How many of each.
  public struct Counts: Sendable, Hashable {
    public var activities = 0
    public var organisations = 0
    public var transactions = 0
    public var budgets = 0
    public var locations = 0
    public var unread: [Term: Int] = [:]

    public init() {}

    public mutating func add(_ activity: Activity) {
      activities += 1
      transactions += activity.transactions.count
      budgets += activity.budgets.count
      locations += activity.locations.count
      unread.merge(activity.unread, uniquingKeysWith: +)
    }
  }

  /// Reads the whole file, keeping little of it: some forty bytes an activity, to know identifiers that come twice.
  ///
  /// `progress` is told the bytes read and the bytes in all, some times a megabyte.
  public static func judge(
    _ file: InputFile, limits: Limits = .standard, progress: (Int64, Int64) -> Void = { _, _ in }
  ) -> Judgement {
    do {
      let reader = try FileReader(file, limits: limits, keepingSource: false)
      var summary: Summary?
      var counts = Counts()
      var kept = Summary(header: FileHeader(kind: .activities, line: 0))
      var identifiers = Identifiers()
      while let item = try reader.next() {
        switch item {
        case .activity(let read):
          counts.add(read.content)
          kept.add(read.findings)
          kept.add(identifiers.saw(read))
        case .organisation(let read):
          counts.organisations += 1
          kept.add(read.findings)
        }
        progress(reader.bytesRead, reader.bytesTotal)
      }
      kept.add(reader.fileFindings)
      kept.counts = counts
      kept.superseded = identifiers.superseded
      kept.bytes = reader.bytesRead
      if let header = reader.header {
        kept.header = header
        summary = kept
      }
      return summary.map(Judgement.accepted) ?? .refused(.empty)
    } catch {
      return .refused(error)
    }
  }
}
