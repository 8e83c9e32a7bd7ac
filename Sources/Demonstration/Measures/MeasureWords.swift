import Domain

/// What is written in the course of a measure.
struct MeasureWords {
  private let all = Dictionary(grouping: Stock("measures", cells: 2).rows, by: { $0[0] }).mapValues { $0.map { $0[1] } }

  func pick(_ key: String, _ charity: Charity, _ stream: inout Stream) -> Text {
    guard let words = all[key], !words.isEmpty else { fatalError("Demonstration: no words for \(key)") }
    return Text(stream.pick(words).replacing("{org}", with: charity.organisation.name[.vi]))
  }
}
