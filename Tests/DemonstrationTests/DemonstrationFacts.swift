import Crypto
import Demonstration
import Domain
import Ledger
import Record

/// What a demonstration comes to, read back from its acts without any of the generator's own reckoning.
struct DemonstrationFacts {
  var acts = 0
  var digest = ""
  var kinds: [String: Int] = [:]
  /// In the order of the ledger.
  var organisations: [RecordNumber: Organisation] = [:]
  var certificates: [(recordedAt: Instant, number: RecordNumber, certificate: Certificate)] = []
  /// The last version of each project.
  var projects: [RecordNumber: Project] = [:]
  var isInOrder = true
  var lastMoment = Instant(milliseconds: 0)
  var areNamesUnique = true

  init(_ demonstration: Demonstration) {
    var hash = SHA256()
    var names: Set<ActID> = []
    for batch in demonstration {
      for draft in batch {
        if !names.insert(draft.id).inserted { areNamesUnique = false }
        take(draft, &hash)
      }
    }
    digest = hash.finalize().map { String($0, radix: 16) }.joined(separator: " ")
  }

  private mutating func take(_ draft: Draft, _ hash: inout SHA256) {
    acts += 1
    kinds[draft.kind.name.text, default: 0] += 1
    let moment = Instant(milliseconds: draft.recordedAt ?? -1)
    if moment < lastMoment { isInOrder = false }
    lastMoment = moment
    hash.update(data: Array("\(draft.id) \(draft.kind) \(draft.subject) \(moment.milliseconds)".utf8))
    for field in draft.fields {
      hash.update(data: Array(field.name.text.utf8))
      hash.update(data: field.salt ?? [])
      hash.update(data: field.value)
    }
    guard let number = RecordNumber(draft.subject.text) else { return }
    let value = { (name: Name) in draft.fields.first { $0.name == name }?.value ?? [] }
    switch draft.kind.name.text {
    case ActName.organisationRecorded.rawValue:
      organisations[number] = try? Readable.organisation(value("organisation"))
    case ActName.certificateRecorded.rawValue:
      if let certificate = try? Readable.certificate(value("certificate")) {
        certificates.append((moment, number, certificate))
      }
    case ActName.activityPublished.rawValue:
      projects[number] = try? Project(json: JSON(canonicalBytes: value("activity")))
    default: break
    }
  }

  /// The holders with a certificate in force on a day, by the versions recorded until a moment.
  func present(on day: Day, known: Day) -> Set<RecordNumber> {
    var latest: [RecordNumber: Certificate] = [:]
    for entry in certificates where entry.recordedAt.day <= known { latest[entry.number] = entry.certificate }
    return Set(latest.values.filter { $0.state(on: day) == .inForce }.map(\.holder))
  }
}
