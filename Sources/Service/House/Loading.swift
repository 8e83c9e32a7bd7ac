import Demonstration
import Domain
import Ledger
import Record
import Registers

/// What a first start brings into an empty directory.
extension House {
  /// An empty directory gets the sample, unless it is to stay empty or there is none; a sample whose loading was cut short is
  /// completed.
  func prepare(empty: Bool, examples: String) async throws {
    guard try isSampleWanting(empty: empty), let sample = Sample(folder: examples) else { return }
    Departure.say(HouseWords.loading[Reader.language])
    try await load(sample)
  }

  private func isSampleWanting(empty: Bool) throws -> Bool {
    switch opening?.nature {
    case nil: !empty
    case .record: false
    case .demonstration where ledger.size == 1: true
    case .demonstration: try isDone(.organisations) && !isDone(.certificates)
    }
  }

  /// The first and the last step of loading the sample; each is found again by its key.
  private enum SampleStep: String {
    case organisations = "sample/organisations"
    case certificates = "sample/certificates"
  }

  private static let sampleLoader = "nhipcau"

  private func isDone(_ step: SampleStep) throws -> Bool {
    try ledger.first(ofKey: step.rawValue, by: House.sampleLoader) != nil
  }

  /// Loads the sample. Doing it again appends nothing: each step finds itself done.
  private func load(_ sample: Sample) async throws {
    try await begin(.demonstration, operatedBy: HouseWords.demonstrationOperator.vi)
    try await append(try sample.organisations(), .organisations)
    let order = ImportOrder(files: [sample.activities], source: "sample", mode: .record)
    _ = try await ControlDesk(house: self).run(order) { _ in }
    try await append(try sample.certificates(), .certificates)
  }

  private func append(_ acts: [RecordAct], _ step: SampleStep) async throws {
    let key = IdempotencyKey(
      actor: House.sampleLoader, key: step.rawValue, fingerprint: Array(step.rawValue.utf8))
    try await append(Request(acts: acts.map { $0.draft() }, key: key))
  }

  /// Appends a demonstration composed from its seed. Throws where the directory holds anything; an interrupted one is begun
  /// anew in another directory, since its acts must be the same bytes.
  func load(_ demonstration: Demonstration, progress: (_ done: Int64, _ total: Int64) -> Void) async throws {
    if opening?.nature == .record { throw CommandFault(HouseWords.otherNature(.record)) }
    guard ledger.size == 0 else { throw CommandFault(HouseWords.notEmpty) }
    var batches = demonstration.makeIterator()
    let total = Int64(batches.remaining)
    while let acts = batches.next() {
      _ = try await ledger.append(Request(acts: acts))
      progress(ledger.size, total)
    }
    if ledger.size > 0 { try await follower.waitUntil(ledger.size - 1) }
  }
}
