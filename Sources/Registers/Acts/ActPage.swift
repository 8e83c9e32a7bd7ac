public import Components
public import Domain
public import Record

/// One act: what it did in plain words, its fields, its leaf, its proof, and how to check all of it oneself.
public struct ActPage: Component {
  public var detail: ActDetail

  public init(_ detail: ActDetail) { self.detail = detail }

  /// The act in one line, for the title of the document.
  public func title(_ language: Language) -> String {
    let name = detail.act.map { $0.name.wording } ?? ActWords.restricted
    return "\(name[language]) · \(ActWords.act[language]) \(detail.position)"
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    let sentence = detail.act.map { ActSentence.phrase($0, for: language) } ?? Phrase(ActWords.restricted)
    html.draw(Heading(sentence, kind: Phrase(ActWords.act) + " \(Numerals(language).integer(detail.position))"))
    html.draw(summary(language))
    if detail.isPublic { fields(into: &html) }
    leaf(into: &html)
    proof(into: &html)
    check(into: &html)
  }

  private func summary(_ language: Language) -> SummaryList {
    let moment = "\(detail.recordedAt.day.short(language)) \(detail.recordedAt.clock)"
    guard detail.isPublic else { return SummaryList([.init(Phrase(ActWords.recordedAt), Phrase(moment))]) }
    return SummaryList([
      .init(Phrase(ActWords.recordedAt), Phrase(moment)),
      .init(Phrase(ActWords.kind), .code(detail.kind)),
      .init(Phrase(ActWords.subject), .code(detail.subject)),
      .init(Phrase(ActWords.identifier), .code(detail.id)),
    ])
  }
}

/// The parts that show what the ledger holds.
extension ActPage {
  /// Longest part of a value that is shown; the receipt has it whole.
  private static let longestShown = 4_000

  private func fields(into html: inout HTML) {
    html.section { html in
      html.draw(SectionHeading(Phrase(ActWords.fields), basis: Phrase(ActWords.fieldsBasis), id: "content"))
      for field in detail.fields {
        html.h3(Phrase.code(field.name) + " · " + Phrase(ActPage.visibility(field.visibility)))
        if let value = field.value {
          html.draw(Listing(ActPage.shown(value, html.language), name: Phrase(ActWords.value)))
        } else {
          html.p(ActWords.withheld)
        }
        html.p(.class("basis")) { html in
          html.text(ActWords.commitment)
          html.text(" ")
          html.draw(HashText(field.commitment))
          guard let salt = field.salt else { return }
          html.text(" · ")
          html.text(ActWords.salt)
          html.text(" ")
          html.draw(HashText(salt))
        }
      }
    }
  }

  private static func visibility(_ letter: String) -> Wording {
    switch letter {
    case "p": ActWords.published
    case "r": ActWords.confidential
    default: ActWords.personal
    }
  }

  private static func shown(_ value: [UInt8], _ language: Language) -> String {
    guard value.count > longestShown else { return String(decoding: value, as: UTF8.self) }
    return String(decoding: value.prefix(longestShown), as: UTF8.self) + ActWords.longer(value.count)[language]
  }

  private func leaf(into html: inout HTML) {
    html.section { html in
      html.draw(SectionHeading(Phrase(ActWords.leaf), basis: Phrase(ActWords.leafBasis), id: "leaf"))
      html.draw(Listing(detail.leaf, name: Phrase(ActWords.leaf)))
      html.p { html in
        html.text(ActWords.leafHash)
        html.text(": ")
        html.draw(HashText(detail.leafHash))
      }
    }
  }

  private func proof(into html: inout HTML) {
    html.section { html in
      guard let proof = detail.proof else {
        html.draw(SectionHeading(Phrase(ActWords.proof), id: "proof"))
        html.p(ActWords.noProof)
        return
      }
      html.draw(
        SectionHeading(Phrase(ActWords.proof), basis: Phrase(ActWords.proofBasis(proof.size)), id: "proof"))
      html.p { html in
        html.text(ActWords.root)
        html.text(": ")
        html.draw(HashText(proof.root))
      }
      guard !proof.path.isEmpty else { return html.p(ActWords.emptyPath) }
      html.ol { html in
        for hash in proof.path { html.li { $0.draw(HashText(hash)) } }
      }
    }
  }

  private func check(into html: inout HTML) {
    html.section { html in
      html.draw(SectionHeading(Phrase(ActWords.check), id: "check"))
      html.p { html in
        html.a(ActWords.receipt, .href(Link(path: ["receipt", detail.id])))
        html.text(" ")
        html.text(ActWords.receiptWhat)
      }
      if detail.fields.contains(where: { $0.name == "paper" && $0.value != nil }) {
        html.p { html in
          html.a(ActWords.paper, .href(Link(path: ["paper", detail.id])))
          html.text(" ")
          html.text(ActWords.paperWhat)
        }
      }
      html.p { $0.a(ActWords.howTo, .href(PageAddress.ledger)) }
    }
  }
}
