import Domain
import Ledger
import Record
import Registers

/// What a first start brings into an empty directory.
extension House {
  /// An empty directory gets the sample, unless it is to stay empty or there is none; a demonstration whose loading was cut
  /// short is completed.
  func prepare(empty: Bool, examples: String) async throws {
    guard let sample = Sample(folder: examples) else { return }
    switch opening?.nature {
    case .record: return
    case .demonstration: break
    case nil: if empty || ledger.size > 0 { return }
    }
    guard try registers.read({ try $0.imports(limit: 1) }).first?.isCompleted != true else { return }
    Departure.say(HouseWords.loading[Reader.language])
    try await load(sample)
  }

  /// Loads the sample. Doing it again appends nothing: each step finds itself done.
  func load(_ sample: Sample) async throws {
    try await begin(.demonstration, operatedBy: HouseWords.demonstrationOperator.vi)
    let acts = try sample.organisations() + sample.certificates()
    try await append(
      Request(
        acts: acts.map { $0.draft() },
        key: IdempotencyKey(actor: "nhipcau", key: "sample", fingerprint: Array("sample/1".utf8))))
    let order = ImportOrder(files: [sample.activities], source: "sample", mode: .record)
    _ = try await ControlDesk(house: self).run(order) { _ in }
  }
}
