import Testing

@testable import IATI

@Suite("A file is refused whole")
struct RefusalTests {
  @Test("when it is empty, or no XML")
  func notXML() {
    #expect(judge("").refusal == .empty)
    #expect(judge(" \n\t ").refusal == .empty)
    #expect(judge("title,amount\nWater,12\n").refusal == .notXML)
    #expect(judge([0x50, 0x4B, 0x03, 0x04]).refusal == .notXML)
    #expect(judge([0x1F, 0x8B]).refusal == .notXML)
  }

  @Test("when it cannot be read")
  func unreadable() {
    #expect(Judgement.judge(InputFile(path: "/nowhere/at/all.xml")).refusal == .unreadable(2))
    #expect(Judgement.judge(InputFile(path: "/")).refusal == .unreadable(21))
  }

  @Test("when it is about something else")
  func notIATI() {
    #expect(judge("<html><body/></html>").refusal == .notIATI(root: "html"))
    #expect(judge("<x:iati-activities xmlns:x=\"urn:x\"/>").refusal == .notIATI(root: "iati-activities"))
  }

  @Test(
    "when it is of another version, or names none",
    arguments: [
      ("1.05", "", Refusal.versionNotRead("1.05", line: 2)), ("2.04", "", .versionNotRead("2.04", line: 2)),
      (nil, "", .versionNotRead(nil, line: 2)), (nil, " version=\"1.03\"", .versionNotRead("1.03", line: 3)),
    ] as [(String?, String, Refusal)])
  func version(root: String?, activityAttributes: String, refusal: Refusal) {
    let rootAttributes = root.map { "version=\"\($0)\"" } ?? ""
    #expect(judge(file(activity(attributes: activityAttributes), attributes: rootAttributes)).refusal == refusal)
  }

  @Test("but not when its activities name the version, each its own or the others'")
  func versionOfActivities() throws {
    let xml = file(
      activity(id: "XX-1", attributes: " version=\"2.02\"") + activity(id: "XX-2"), attributes: "")
    let summary = try #require(judge(xml).summary)
    #expect(summary.counts.activities == 2)
    #expect(summary.findings.map(\.matter) == [.versionNotNamed])
    for version in ["2.01", "2.02", "2.03"] {
      #expect(judge(file(activity(), attributes: "version=\"\(version)\"")).refusal == nil)
    }
  }

  @Test("when it is not well-formed, with the place; that comes before its version")
  func notWellFormed() {
    guard case .notWellFormed(let line, let column, let reason)? = judge(file("<a></b>", attributes: "")).refusal else {
      Issue.record("taken")
      return
    }
    #expect(line == 3)
    #expect(column > 0)
    #expect(reason.contains("mismatch"))
    for xml in [
      file(activity()) + "<more/>", file(activity()) + "text", file("<a b='1' b='2'/>"), file("<a b=1/>"), file("&#0;"),
      file("<a>\u{1}</a>"), file("<iati-activity>"), "<iati-activities version='2.03'",
    ] {
      guard case .notWellFormed? = judge(xml).refusal else {
        Issue.record("\(xml): \(String(describing: judge(xml).refusal))")
        continue
      }
    }
  }

  @Test("when it is over a limit, which is named")
  func limits() {
    let deep = file(
      activity(String(repeating: "<location>", count: 70) + String(repeating: "</location>", count: 70)))
    #expect(judge(deep).refusal == .over(.depth, line: 7))
    let foreign = file(
      activity("<x:a xmlns:x='urn:x'>" + String(repeating: "<x:a>", count: 100_000)))
    #expect(judge(foreign).refusal == .over(.depth, line: 7))
    let wide = file(activity("<sector \((0..<300).map { "a\($0)=\"\"" }.joined(separator: " "))/>"))
    #expect(judge(wide).refusal == .over(.attributes, line: 7))
    var small = Limits()
    small.text = 1000
    let long = file(activity("<title><narrative>\(String(repeating: "x", count: 5000))</narrative></title>"))
    #expect(judge(long, limits: small).refusal == .over(.text, line: 7))
    small = Limits(activity: 1000)
    #expect(
      judge(file(activity(String(repeating: "<tag code='1'/>", count: 200))), limits: small).refusal?.limit == .activity
    )
    #expect(judge(file(activity() + activity()), limits: Limits(activities: 1)).refusal?.limit == .activities)
    #expect(judge(file(activity()), limits: Limits(file: 100)).refusal == .over(.file, line: 0))
  }

  @Test(
    "when one tag, comment or text has no end in sight", arguments: ["<iati-activity a='", "<!--", "<![CDATA[", "<?x "])
  func endless(_ start: String) {
    let xml = file(start + String(repeating: "x", count: 12 << 20))
    guard let refusal = judge(xml).refusal else {
      Issue.record("taken")
      return
    }
    switch refusal {
    case .over, .notWellFormed: break
    default: Issue.record("\(refusal)")
    }
  }
}

extension Refusal {
  var limit: Limits.Exceeded? {
    guard case .over(let limit, _) = self else { return nil }
    return limit
  }
}
