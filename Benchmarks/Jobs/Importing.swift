import Foundation

/// The real files where they lie beside the checkout, else the sample: from the command to the durable last act, shown.
enum Importing {
  private static let rounds = 5

  static func figures(in place: Workplace) throws -> [Figure] {
    let server = try place.server()
    let files = try inputs()
    var bytes = 0
    for file in files { bytes += try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0 }
    let before = Child.processorSeconds()
    let samples = try (0..<rounds).map { round in
      let data = try place.fresh("import-\(round)")
      let seconds = try Stopwatch.seconds {
        let child = try Child(server, ["import", "iati", "--source", "bench", "--data", data] + files)
        // 1: a file was refused, as the broken ones among the real files are.
        guard [0, 1].contains(child.waitForEnd()) else { throw BenchFault("the import failed") }
      }
      return Double(bytes) / seconds / 1_000_000
    }
    let spent = (Child.processorSeconds() - before) / Double(rounds)
    return [
      Figure(
        job: "import", what: "import of \(files.count) files, end to end, durable", target: .atLeast(15), unit: "MB/s",
        samples: samples, note: "\(bytes / 1_000_000) MB a time, from exec to exit; \(spent.short) s of processor")
    ]
  }

  private static func inputs() throws -> [String] {
    let shared = ProcessInfo.processInfo.environment["NHIPCAU_SHARED"] ?? "../shared"
    for folder in [shared + "/iati/real", "examples"] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      let files = names.filter { $0.hasSuffix(".xml") }.sorted().map { "\(folder)/\($0)" }
      if !files.isEmpty { return files }
    }
    throw MissingTool(advice: "There is nothing to import: run from the root of the checkout.")
  }
}
