/// What a crowd met with: how long each answer took, and what went wrong.
struct Tally: Sendable {
  enum Kind: Hashable, CaseIterable, Sendable {
    /// A page, the desk's among them.
    case page
    /// A draft's answer saved.
    case saving
    /// What is durable in the ledger when it is answered: a filing, an opinion, any step of a dossier.
    case filing
  }

  /// In milliseconds.
  var times: [Kind: [Double]] = [:]
  var faults: [String] = []
  /// Steps that somebody else had taken in the meantime: answered as the platform should.
  var overtaken = 0

  mutating func merge(_ other: Tally) {
    times.merge(other.times) { $0 + $1 }
    faults += other.faults
    overtaken += other.overtaken
  }

  /// The time that so many of a hundred answers keep under.
  func percentile(_ share: Double, of kind: Kind) -> Double {
    let sorted = (times[kind] ?? []).sorted()
    guard !sorted.isEmpty else { return .nan }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share / 100))]
  }

  func count(_ kind: Kind) -> Int { times[kind]?.count ?? 0 }
}

/// Times one request and judges its answer.
struct Meter {
  private(set) var tally = Tally()
  /// When the request at hand was due: what it waited for a free thread counts as well.
  var due = ContinuousClock.now

  mutating func page(_ browser: Browser, _ path: String) -> String? {
    let answer = timed(.page) { browser.get(path) }
    switch answer?.status {
    case 200: return answer?.body
    case 409: tally.overtaken += 1
    case let status: tally.faults.append("GET \(path): \(status.map(String.init) ?? "no answer")")
    }
    return nil
  }

  /// Where it leads on to; nil where it was not taken.
  mutating func post(
    _ browser: Browser, _ path: String, _ fields: [(String, String)], as kind: Tally.Kind
  ) -> String? {
    let answer = timed(kind) { browser.post(path, fields) }
    switch answer?.status {
    case 303: return answer?.location
    case 409: tally.overtaken += 1
    case let status: tally.faults.append("POST \(path): \(status.map(String.init) ?? "no answer")")
    }
    return nil
  }

  mutating func fail(_ what: String) { tally.faults.append(what) }

  private mutating func timed(_ kind: Tally.Kind, _ request: () -> Browser.Answer?) -> Browser.Answer? {
    let answer = request()
    let now = ContinuousClock.now
    tally.times[kind, default: []].append((now - due).seconds * 1_000)
    due = now
    return answer
  }
}
