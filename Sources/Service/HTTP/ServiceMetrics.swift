import Synchronization

/// What the server counts, as Prometheus text. No addresses, no people: kinds and numbers only.
final class ServiceMetrics: Sendable {
  private struct Counts {
    var responses: [Int: Int] = [:]
    var kept = 0
    var buckets = [Int](repeating: 0, count: ServiceMetrics.bounds.count + 1)
    var seconds = 0.0
  }

  /// Upper bounds of the buckets of the answer time, in seconds.
  private static let bounds = [0.001, 0.005, 0.02, 0.1, 0.5, 2.0]

  private let counts = Mutex(Counts())

  func count(status: Int, seconds: Double, from origin: PageOrigin) {
    counts.withLock { counts in
      counts.responses[status, default: 0] += 1
      counts.seconds += seconds
      if origin == .kept { counts.kept += 1 }
      let bucket = ServiceMetrics.bounds.firstIndex { seconds <= $0 } ?? ServiceMetrics.bounds.count
      counts.buckets[bucket] += 1
    }
  }

  /// Where an answer came from.
  enum PageOrigin { case drawn, kept }

  /// The text format of Prometheus, version 0.0.4. `gauges` are the record's own numbers.
  func text(gauges: [(name: String, help: String, value: Double)]) -> String {
    let counts = counts.withLock { $0 }
    var text = "# HELP nhipcau_responses_total Answers by status.\n# TYPE nhipcau_responses_total counter\n"
    for (status, count) in counts.responses.sorted(by: { $0.key < $1.key }) {
      text += "nhipcau_responses_total{status=\"\(status)\"} \(count)\n"
    }
    text += "# HELP nhipcau_pages_kept_total Answers from pages drawn before.\n"
    text += "# TYPE nhipcau_pages_kept_total counter\nnhipcau_pages_kept_total \(counts.kept)\n"
    text += "# HELP nhipcau_response_seconds Time to answer.\n# TYPE nhipcau_response_seconds histogram\n"
    var total = 0
    for (bucket, count) in counts.buckets.enumerated() {
      total += count
      let bound = bucket < ServiceMetrics.bounds.count ? "\(ServiceMetrics.bounds[bucket])" : "+Inf"
      text += "nhipcau_response_seconds_bucket{le=\"\(bound)\"} \(total)\n"
    }
    text += "nhipcau_response_seconds_sum \(counts.seconds)\nnhipcau_response_seconds_count \(total)\n"
    for gauge in gauges {
      text += "# HELP \(gauge.name) \(gauge.help)\n# TYPE \(gauge.name) gauge\n\(gauge.name) \(gauge.value)\n"
    }
    return text
  }
}
