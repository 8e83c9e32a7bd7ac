import Domain
import Ledger
import Record

/// What a first start brings into an empty directory.
extension House {
  /// An empty directory gets the sample, unless it is to stay empty or there is none; a demonstration whose loading was cut
  /// short is completed.
  func prepare(empty: Bool, examples: String) async throws {
    switch opening?.nature {
    case .record: return
    case .demonstration: if try ledger.first(ofKey: House.sampleKey, by: House.sampleLoader) != nil { return }
    case nil: if empty { return }
    }
    guard let sample = Sample(folder: examples) else { return }
    Departure.say(HouseWords.loading[Reader.language])
    try await load(sample)
  }

  private static let sampleLoader = "nhipcau"
  private static let sampleKey = "sample"

  /// Loads the sample. Doing it again appends nothing: each step finds itself done; the key of the last says that all are.
  func load(_ sample: Sample) async throws {
    try await begin(.demonstration, operatedBy: HouseWords.demonstrationOperator.vi)
    let order = ImportOrder(files: [sample.activities], source: "sample", mode: .record)
    _ = try await ControlDesk(house: self).run(order) { _ in }
    let acts = try sample.organisations() + sample.certificates()
    try await append(
      Request(
        acts: acts.map { $0.draft() },
        key: IdempotencyKey(
          actor: House.sampleLoader, key: House.sampleKey, fingerprint: Array("sample/1".utf8))))
  }
}
