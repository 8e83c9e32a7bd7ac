import Desk
import Domain
import Ledger
import Registers

/// How an installation fares, for monitors: what it can do, and how far behind its registers are.
struct HealthReport {
  var isWriting: Bool
  var readOnlyReason: String?
  var acts: Int64
  var folded: Int64
  var following: Follower.Standing
  var checkpoint: Int64?
  var verification: BackgroundVerification.Standing
  /// nil where no desk is open.
  var outbox: OutboxStanding?

  /// Whether reading works as it should. A read-only ledger is well: it says so and goes on showing the record.
  var isWell: Bool {
    switch (following, verification) {
    case (.halted, _), (.failing, _), (_, .findings), (_, .failed): false
    case (.following, _), (.stopped, _): true
    }
  }

  var json: String {
    let members = [
      "\"status\":\"\(isWell ? "well" : "unwell")\"",
      "\"ledger\":\"\(isWriting ? "writing" : "read-only")\"",
      readOnlyReason.map { "\"reason\":\"\($0)\"" },
      "\"acts\":\(acts)", "\"registers\":\(folded)", "\"following\":\"\(word(following))\"",
      "\"checkpoint\":\(checkpoint.map(String.init) ?? "null")", "\"verification\":\"\(word(verification))\"",
      outbox.map { "\"outbox\":\(json($0))" },
      "\"release\":\"\(Release.version)\"",
    ]
    return "{" + members.compactMap { $0 }.joined(separator: ",") + "}\n"
  }

  private func json(_ outbox: OutboxStanding) -> String {
    let words = outbox.isHeld ? NoticeWords.journalLost.en : outbox.fault?.wording.en
    let reason = words.map { ",\"reason\":\"\($0)\"" } ?? ""
    return "{\"waiting\":\(outbox.queued),\"failed\":\(outbox.failed),\"uncertain\":\(outbox.uncertain)\(reason)}"
  }

  private func word(_ standing: Follower.Standing) -> String {
    switch standing {
    case .following: "in step"
    case .halted(let halt): "halted at \(halt.position)"
    case .failing: "failing"
    case .stopped: "stopped"
    }
  }

  private func word(_ standing: BackgroundVerification.Standing) -> String {
    switch standing {
    case .pending: "pending"
    case .running: "running"
    case .clean(let acts): "clean at \(acts)"
    case .findings(let count): "\(count) findings"
    case .failed: "failed"
    }
  }
}

extension House {
  func healthReport() async -> HealthReport {
    var reason: String?
    if case .readOnly(let why) = ledger.standing { reason = "\(why)" }
    return HealthReport(
      isWriting: reason == nil, readOnlyReason: reason, acts: ledger.size, folded: registers.position,
      following: await follower.standing, checkpoint: ledger.latestCheckpoint()?.size,
      verification: verification.standing, outbox: try? await desk?.outbox.standing())
  }

  /// The record's own numbers, for Prometheus.
  func gauges() -> [(name: String, help: String, value: Double)] {
    [
      ("nhipcau_ledger_acts", "Acts in the ledger.", Double(ledger.size)),
      ("nhipcau_registers_acts", "Acts the registers hold.", Double(registers.position)),
      (
        "nhipcau_checkpoint_acts", "Acts under the newest signed checkpoint.",
        Double(ledger.latestCheckpoint()?.size ?? 0)
      ),
    ]
  }
}
