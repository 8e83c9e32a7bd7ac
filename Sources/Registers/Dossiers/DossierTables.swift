import Components
import Domain

/// The papers of a dossier in the order of the law, each with its form and where its file is to be had.
struct PapersTable: Component {
  var papers: [FiledPaper]
  var procedure: Procedure
  var link: (Int) -> Link?

  private struct Row {
    var index: Int
    var paper: FiledPaper
  }

  func draw(into html: inout HTML) {
    guard !papers.isEmpty else { return html.draw(EmptyState(Phrase(DossierPageWords.noPapers))) }
    let order = Dictionary(procedure.items.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = papers.enumerated().map { Row(index: $0, paper: $1) }
      .sorted { (order[$0.paper.item] ?? .max, $0.index) < (order[$1.paper.item] ?? .max, $1.index) }
    let (procedure, link) = (procedure, link)
    html.draw(
      DataTable(
        Phrase(DossierPageWords.papers),
        columns: [
          Column(DossierPageWords.paper, .rowHeading) { (row: Row) in
            procedure.item(row.paper.item).map { Phrase($0.words) } ?? .code(row.paper.item)
          },
          Column(DossierPageWords.file) { (row: Row, html: inout HTML) in
            PapersTable.file(row.paper, link(row.index), into: &html)
          },
        ], rows: rows, captionIsHidden: true, id: "papers-table"))
  }

  private static func file(_ paper: FiledPaper, _ link: Link?, into html: inout HTML) {
    html.span { html in
      switch paper.form {
      case .original(let day): html.text(DossierPageWords.originalReceived(day))
      case .file(let digest, let type, let bytes):
        let size = DossierPageWords.size(bytes, html.language)
        let name = paper.fileName ?? "\(digest.hex.prefix(12)).\(type.endings[0])"
        if let link { html.a(name, .href(link)) } else { html.text(name) }
        html.text(" · \(type.rawValue.uppercased()) · \(size)")
      }
    }
  }
}

/// The letters to the offices that are consulted: sent, received, due, answered; the opinions where the reader may see them.
struct LettersTable: Component {
  var letters: [Dossier.Letter]
  var procedure: Procedure
  var rules: DossierRules
  var viewer: DossierViewer

  func draw(into html: inout HTML) {
    let rules = rules
    var columns: [Column<Dossier.Letter>] = [
      Column(DossierPageWords.office, .rowHeading) { Phrase(rules.officeName($0.office)) },
      Column(DossierPageWords.sent, .day) { DayText($0.sent) },
      Column(DossierPageWords.received, .day) { $0.received.map { DayText($0) } },
      Column(DossierPageWords.answered, .day) { letter, html in answered(letter, into: &html) },
    ]
    if viewer.seesOpinions {
      columns.append(
        Column(DossierPageWords.opinion) { letter, html in
          guard let opinion = letter.opinion else { return }
          html.span { html in
            html.draw(Tag(opinion.stance.wording, opinion.stance.tone))
            html.br()
            html.text(opinion.reasons.string)
          }
        })
    }
    html.draw(
      DataTable(
        Phrase(DossierPageWords.letters), columns: columns, rows: letters, captionIsHidden: true, id: "letters-table"))
  }

  private func answered(_ letter: Dossier.Letter, into html: inout HTML) {
    html.span { html in
      if let day = letter.answered { html.draw(DayText(day)) }
      guard let received = letter.received, let limit = procedure.step(.opinion)?.limit else { return }
      let due = rules.calendar.due(limit, from: received).day
      html.text(" ")
      html.draw(ClockState(due: due, ended: letter.answered, rules: rules).tag)
    }
  }
}

extension Opinion.Stance {
  var tone: Tag.Tone {
    switch self {
    case .agrees: .good
    case .agreesWithConditions: .waiting
    case .objects: .bad
    }
  }
}
