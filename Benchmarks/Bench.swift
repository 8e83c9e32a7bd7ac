import ArgumentParser
import Foundation

/// `nhipcau-bench`: measures the release build beside what the parts under it can do; see docs/architecture.md.
@main
struct Bench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nhipcau-bench", abstract: "Measures the release build beside what the parts under it can do.",
    discussion: "Jobs: \(Job.allCases.map(\.rawValue).joined(separator: ", ")). Without a name: all of them.",
    subcommands: [Run.self, Hello.self, MakeStock.self], defaultSubcommand: Run.self)
}

/// What can be measured, each by its name on the command line.
enum Job: String, CaseIterable, ExpressibleByArgument {
  case appends1 = "appends-1"
  case appends64 = "appends-64"
  case verify, rebuild
  case imports = "import"
  case project, list, kept, start, search, ground, desk

  func run(in place: Workplace) async throws -> [Figure] {
    switch self {
    case .appends1: try await Appends.oneWriter(in: place)
    case .appends64: try await Appends.manyWriters(in: place)
    case .verify: try await Verifying.figures(in: place)
    case .rebuild: try await Rebuilding.figures(in: place)
    case .imports: try Importing.figures(in: place)
    case .project: try await Pages.project(in: place)
    case .list: try await Pages.list(in: place)
    case .kept: try await Pages.kept(in: place)
    case .start: try await Starting.figures(in: place)
    case .search: try await Searching.figures(in: place)
    case .ground: try await Ground.figures(in: place)
    case .desk: try await Desks.figures(in: place)
    }
  }
}

extension Bench {
  /// The measuring itself.
  struct Run: AsyncParsableCommand {
    @Argument(help: "The jobs to run.")
    var jobs: [Job] = []

    @Flag(help: "Writes the figures as JSON.")
    var json = false

    @Option(help: "How many synthetic projects the pages and the search have before them.")
    var projects = 100_000

    @Option(help: "Where measured data lies; what is costly to make is kept there.")
    var data = ".build/bench"

    func run() async throws {
      let place = try Workplace(data, projects: projects)
      defer { place.clear() }
      var report = Report(machine: try Machine.now(place))
      for job in jobs.isEmpty ? Job.allCases : jobs {
        Console.say("\(job.rawValue) …")
        do {
          report.figures += try await job.run(in: place)
        } catch let missing as MissingTool {
          Console.say("\(job.rawValue): not measured. \(missing.advice)")
          report.skipped.append("\(job.rawValue): \(missing.advice)")
        }
      }
      print(json ? try report.json() : report.table())
    }
  }

  /// Makes the synthetic record the pages are measured on, and leaves it there.
  struct MakeStock: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "stock", abstract: "Makes the synthetic record and prints where it lies.")

    @Option(help: "How many projects.")
    var projects = 100_000

    @Option(help: "Where measured data lies.")
    var data = ".build/bench"

    func run() async throws {
      let place = try Workplace(data, projects: projects)
      print(try await place.stock().directory)
    }
  }
}

/// Words about the progress of the work, apart from the figures.
enum Console {
  static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
