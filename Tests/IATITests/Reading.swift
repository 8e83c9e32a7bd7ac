import Foundation

@testable import IATI

/// What the tests ask of anything read.
struct Anything {
  var source: Source
  var findings: [Finding]
  var activity: Activity?
  var organisation: Organisation?
}

/// Reads a file to its end.
func readAll(_ file: InputFile, limits: Limits = .standard, pieceSize: Int = 128 << 10) throws -> [Anything] {
  let reader = try FileReader(file, limits: limits, keepingSource: true, pieceSize: pieceSize)
  var all: [Anything] = []
  while let item = try reader.next() {
    switch item {
    case .activity(let read): all.append(Anything(source: read.source, findings: read.findings, activity: read.content))
    case .organisation(let read):
      all.append(Anything(source: read.source, findings: read.findings, organisation: read.content))
    }
  }
  return all
}

func judge(_ xml: String, limits: Limits = .standard) -> Judgement { judge(Array(xml.utf8), limits: limits) }

func judge(_ bytes: [UInt8], limits: Limits = .standard) -> Judgement {
  Judgement.judge(InputFile(bytes, name: "test.xml"), limits: limits)
}

extension Judgement {
  var refusal: Refusal? {
    guard case .refused(let refusal) = self else { return nil }
    return refusal
  }

  var summary: Summary? {
    guard case .accepted(let summary) = self else { return nil }
    return summary
  }
}

/// A file of version 2.03 with these activities.
func file(_ activities: String, attributes: String = "version=\"2.03\"") -> String {
  "<?xml version=\"1.0\"?>\n<iati-activities \(attributes)>\n\(activities)\n</iati-activities>\n"
}

/// An activity in which nothing is wrong, with something added inside and on it.
func activity(_ more: String = "", id: String = "XX-1-A", attributes: String = "") -> String {
  """
  <iati-activity default-currency="USD" xml:lang="en"\(attributes)><iati-identifier>\(id)</iati-identifier>
  <reporting-org ref="XX-1" type="21"><narrative>One</narrative></reporting-org>
  <title><narrative>Water</narrative></title><description><narrative>Clean water</narrative></description>
  <participating-org role="1" ref="XX-1"/><activity-status code="2"/><activity-date type="2" iso-date="2024-01-01"/>
  \(more)</iati-activity>
  """
}

extension [UInt8] {
  /// How often `words` occur. By Foundation, which is fast in a debug build too.
  func count(of words: String) -> Int {
    let all = Data(self)
    let words = Data(words.utf8)
    var count = 0
    var rest = all.startIndex..<all.endIndex
    while let found = all.range(of: words, in: rest) {
      count += 1
      rest = found.upperBound..<all.endIndex
    }
    return count
  }

  func holds(_ words: String) -> Bool { count(of: words) > 0 }
}

/// The same numbers for the same seed, on every machine (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
