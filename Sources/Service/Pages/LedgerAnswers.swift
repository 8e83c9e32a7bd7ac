import Components
import Domain
import Exchange
import Ledger
import Record
import Registers

/// The search, and the ledger's own explorer.
extension PageAnswers {
  func search(_ questions: Questions, _ language: Language) throws -> Reply {
    let typed = try questions.text() ?? ""
    let results = typed.isEmpty ? nil : try house.registers.read { try $0.search(typed) }
    let page = SearchPage(typed: typed, results: results)
    let address = typed.isEmpty ? PageAddress.search : PageAddress.search.with("q", typed)
    return document(language, title: page.title(language), address: address, main: page)
  }

  func acts(_ questions: Questions, _ language: Language, _ form: FileForm?) throws -> Reply {
    let before = try questions.code("before") { Int64($0).flatMap { $0 >= 0 ? $0 : nil } }
    if let form { return actFile(form, language) }
    let page = try house.registers.read { reading in
      let entries = try reading.latestActs(limit: ActsPage.rowsPerPage, before: before)
      let last = (before ?? reading.position) - 1
      let first = entries.count < ActsPage.rowsPerPage ? 0 : entries.last?.position ?? 0
      return ActsPage(
        entries: entries, acts: house.ledger.size, hidden: try reading.hiddenActs(from: first, through: last))
    }
    let address = before.map { PageAddress.acts.with("before", String($0)) } ?? .acts
    return document(
      language, title: ActsPage.title[language], address: address, section: .ledger,
      crumbs: [.init(Phrase(SiteWords.ledger), .ledger)], main: page)
  }

  private func actFile(_ form: FileForm, _ language: Language) -> Reply {
    let registers = house.registers
    let last = OldestRead()
    let file = house.file(
      columns: ["position", "kind", "subject", "recorded_at", "title"],
      head: [("list", .text("acts")), ("acts", .integer(registers.position))])
    return file.reply(as: form, named: "acts") { limit, _ in
      try registers.read { reading in
        let entries = try reading.latestActs(limit: limit, before: last.position)
        if let oldest = entries.last { last.position = oldest.position }
        return entries.map { entry in
          [
            .integer(entry.position), .text(entry.kind.rawValue), .text(entry.subject.text),
            .text(entry.recordedAt.description), .words(entry.title[language]),
          ]
        }
      }
    }
  }

  /// One act, with its proof against the newest checkpoint.
  func act(_ reference: ActReference, _ language: Language) throws -> Reply {
    let ledger = house.ledger
    let found =
      switch reference {
      case .position(let position): try ledger.act(at: position)
      case .id(let id): try ledger.act(id: id)
      }
    guard let act = found else { throw NoSuchRecord() }
    let page = ActPage(ActDetail(act, proof: try proof(of: act.position)))
    return document(
      language, title: page.title(language), address: .act(act.position), section: .ledger,
      crumbs: [.init(Phrase(SiteWords.ledger), .ledger), .init(Phrase(ActsPage.title), .acts)], main: page)
  }

  private func proof(of position: Position) throws -> ActDetail.Proof? {
    guard let checkpoint = house.ledger.latestCheckpoint(), checkpoint.size > position else { return nil }
    let path = try house.ledger.inclusionProof(of: position, in: checkpoint.size)
    return ActDetail.Proof(size: checkpoint.size, root: checkpoint.root.hex, path: path.map(\.hex))
  }

  func ledger(_ language: Language) -> Reply {
    let checkpoint = house.ledger.latestCheckpoint()
    let page = LedgerPage(
      checkpoint: checkpoint.map { .init(note: $0.note, acts: $0.size, root: $0.root.hex) },
      verifierKey: house.ledger.verifierKey?.description)
    return document(
      language, title: LedgerPage.title[language], address: .ledger, section: .ledger, main: page)
  }

  func about(_ language: Language) throws -> Reply {
    let page = AboutPage(operatedBy: shell().operatorName, rates: try house.facts.reckoning().book)
    return document(language, title: AboutPage.title[language], address: .about, main: page)
  }
}

/// Where a file of acts stands: it is written from the newest to the oldest.
private final class OldestRead: @unchecked Sendable {
  var position: Int64?
}
