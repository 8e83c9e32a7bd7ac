import Foundation

/// Organisations and officers at their desks beside readers of public pages, for two minutes; then the ledger is verified.
///
/// `NHIPCAU_DESK_SECONDS`, `NHIPCAU_DESK_APPLICANTS`, `NHIPCAU_DESK_OFFICERS` and `NHIPCAU_DESK_READERS` make it shorter or smaller.
enum Desks {
  private struct Size {
    let applicants = Size.asked("APPLICANTS", else: 200)
    let officers = Size.asked("OFFICERS", else: 100)
    let readers = Size.asked("READERS", else: 500)
    let seconds = Size.asked("SECONDS", else: 120)

    private static func asked(_ name: String, else usual: Int) -> Int {
      ProcessInfo.processInfo.environment["NHIPCAU_DESK_" + name].flatMap { Int($0) } ?? usual
    }
  }

  static func figures(in place: Workplace) async throws -> [Figure] {
    let (path, size) = (try place.server(), Size())
    let data = try place.fresh("desk")
    guard try Child(path, ["demo", "--projects", "400", "--data", data]).waitForEnd() == 0 else {
      throw BenchFault("the demonstration was not made")
    }
    let cast = try await Cast(applicants: size.applicants, officers: size.officers, in: data)
    let server = try Server.platform(path, on: data)
    try server.waitUntilQuiet()
    let members = try members(cast, size, port: server.port)
    let before = try server.processorSeconds()
    let tally = Crowd(members, seconds: Double(size.seconds)).run()
    let spent = try server.processorSeconds() - before
    let memory = try server.anonymousMegabytes()
    server.stop()
    for fault in tally.faults.prefix(20) { Console.say("desk: \(fault)") }
    let isSound = try Child(path, ["verify", "--data", data]).waitForEnd() == 0
    return figures(tally, size, spent: spent, memory: memory, isSound: isSound)
  }

  private static func members(_ cast: Cast, _ size: Size, port: Int) throws -> [any Member] {
    let pages = try PublicPages.found(port: port)
    let readers = (0..<size.readers).map { Reader(port: port, pages: pages, place: $0 * 13) as any Member }
    let applicants = cast.applicants.enumerated().map { Applicant(port: port, seat: $1, place: $0) as any Member }
    let officers = cast.officers.enumerated().map { Officer(port: port, seat: $1, place: $0) as any Member }
    return readers + applicants + officers
  }

  private static func figures(
    _ tally: Tally, _ size: Size, spent: Double, memory: Double, isSound: Bool
  ) -> [Figure] {
    let people = "\(size.applicants) applicants, \(size.officers) officers, \(size.readers) readers, \(size.seconds) s"
    func p99(_ kind: Tally.Kind, _ what: String, _ bound: Figure.Target) -> Figure {
      let times = "median \(tally.percentile(50, of: kind).short), worst \(tally.percentile(100, of: kind).short)"
      return Figure(
        job: "desk", what: what, target: bound, unit: "ms", samples: [tally.percentile(99, of: kind)],
        note: "\(tally.count(kind)) answers; \(times) ms; \(people)")
    }
    return [
      p99(.page, "desks, a page, p99", .below(300)), p99(.saving, "desks, a draft saved, p99", .none),
      p99(.filing, "desks, a filing, p99", .below(800)),
      Figure(
        job: "desk", what: "desks, errors", target: .below(1), unit: "", samples: [Double(tally.faults.count)],
        note: "\(tally.overtaken) steps were overtaken by another officer's"),
      Figure(
        job: "desk", what: "desks, faults found by verify", target: .below(1), unit: "", samples: [isSound ? 0 : 1],
        note: "\(spent.short) s of processor, \(memory.short) MB of anonymous memory"),
    ]
  }
}

/// Public pages that the home pages lead to, at most two steps away.
private enum PublicPages {
  static func found(port: Int) throws -> [String] {
    let browser = Browser(port: port)
    var found = ["/vi", "/en", "/fr"]
    for start in found {
      guard let home = browser.get(start), home.status == 200 else { throw BenchFault("no page \(start)") }
      found += links(of: home.body, below: start)
    }
    for page in found.dropFirst(3) where found.count < 400 {
      if let answer = browser.get(page), answer.status == 200 {
        found += links(of: answer.body, below: String(page.prefix(3))).prefix(12)
      }
    }
    return Array(Set(found)).sorted()
  }

  /// Pages, not files, and nothing that asks to sign in.
  private static func links(of page: String, below start: String) -> [String] {
    PageForm(page: page).links(start + "/").map { $0.replacing("&amp;", with: "&") }.filter { link in
      let last = link.split(separator: "?").first?.split(separator: "/").last ?? ""
      return !last.contains(".") && !link.contains("/sign-in") && !link.contains("/desk") && !link.contains("/slip")
    }
  }
}
