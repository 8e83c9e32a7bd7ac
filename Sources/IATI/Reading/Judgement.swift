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
    /// Of them, those about the file itself and not about one of its activities.
    public var fileFindings: [Finding] = []
    /// Of them, those on activities that another one of the same identifier stands for.
    public var doublets: [Finding] = []
    /// How many findings there are in all.
    public var findingCount = 0
    /// Who stands for which identifier.
    public var identifiers = Identifiers()
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

  /// Reads the whole file, keeping little of it: some hundred bytes an activity, to know identifiers that come twice.
  ///
  /// `number` is the file's among those read together; `progress` is told the bytes read and the bytes in all.
  public static func judge(
    _ file: InputFile, number: Int = 0, limits: Limits = .standard, progress: (Int64, Int64) -> Void = { _, _ in }
  ) -> Judgement {
    do {
      let reader = try FileReader(file, limits: limits, keepingSource: false)
      var summary = Summary(header: FileHeader(kind: .activities, line: 0))
      while let item = try reader.next() {
        summary.add(item, file: number)
        progress(reader.bytesRead, reader.bytesTotal)
      }
      guard let header = reader.header else { return .refused(.empty) }
      summary.header = header
      summary.fileFindings = reader.fileFindings
      summary.add(reader.fileFindings)
      summary.bytes = reader.bytesRead
      return .accepted(summary)
    } catch {
      return .refused(error)
    }
  }
}

extension Judgement.Summary {
  fileprivate mutating func add(_ item: FileReader.Item, file: Int) {
    switch item {
    case .activity(let read):
      counts.add(read.content)
      add(read.findings)
      if let doublet = identifiers.take(read, file: file) {
        add([doublet.finding])
        if doublets.count < 1000 { doublets.append(doublet.finding) }
      }
    case .organisation(let read):
      counts.organisations += 1
      add(read.findings)
    }
  }
}
