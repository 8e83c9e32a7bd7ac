import Demonstration
import Desk
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

  /// Appends a demonstration composed from its seed; what an interrupted loading appended is found again by its ids, and
  /// loading goes on behind it. Throws where the directory holds anything else.
  func load(_ demonstration: Demonstration, progress: (_ done: Int64, _ total: Int64) -> Void) async throws {
    if opening?.nature == .record { throw CommandFault(HouseWords.otherNature(.record)) }
    var batches = demonstration.makeIterator()
    let total = Int64(batches.remaining)
    var done: Int64 = 0
    while let batch = batches.next() {
      done += Int64(batch.acts.count)
      if done > ledger.size {
        _ = try await ledger.append(batch)
      } else if try ledger.act(at: done - 1)?.id != batch.acts.last?.id {
        throw CommandFault(HouseWords.notEmpty)
      }
      progress(done, total)
    }
    guard ledger.size == done else { throw CommandFault(HouseWords.notEmpty) }
    let desk = try openDesk()
    for paper in Demonstration.papers {
      try await desk.uploads.takeOver(paper.bytes, as: paper.digest, type: paper.type)
    }
    if done > 0 { try await follower.waitUntil(done - 1) }
    try noteOpening()
  }
}
