public import Components
import Domain

/// One paper of the dossier: what is held of it, and the way to add a file. Two plain forms; a script may send a file in parts.
public struct UploadPage: Component {
  let step: any JourneyStep
  let frame: JourneyFrame
  let parts: Link?
  let errors: FormErrors?

  /// `parts` is where a script sends a file in parts; nil: without one. A file may have at most ``largest`` bytes.
  public init(_ step: any JourneyStep, _ frame: JourneyFrame, parts: Link? = nil, errors: FormErrors? = nil) {
    self.step = step
    self.frame = frame
    self.parts = parts
    self.errors = errors
  }

  /// Under which the form sends the digests of files that the record holds already.
  public static let reuseField = "reuse"

  /// 20 MB.
  public static let largest = 20 * 1024 * 1024

  public func draw(into html: inout HTML) {
    let back = frame.journey.previous(before: step.name, frame.draft).map { frame.address(of: $0.name) } ?? frame.base
    html.p(.class("kind")) { $0.a(PageWords.back, .href(back)) }
    html.draw(FormProblems(errors: errors, fields: []))
    html.draw(Heading(Phrase(step.title), kind: frame.journey.section(of: step.name).map { Phrase($0.title) }))
    if let item = step.item { notes(item, into: &html) }
    held(into: &html)
    if let item = step.item, let paper = frame.setting.holdings.onFile(item.code), !paper.isIn(frame.draft) {
      onFile(paper, into: &html)
    }
    if let item = step.item, item.form != .original { upload(into: &html) }
    html.form(.method("post"), .action(action(html.language)), .judgedByServer) { html in
      hidden(into: &html)
      html.draw(Button(PageWords.continue, choice: QueryItem("do", "continue")))
    }
    html.p { $0.a(PageWords.toTasks, .href(frame.base)) }
  }

  private func action(_ language: Language) -> Link { frame.address(of: step.name).link(language) }

  private func hidden(into html: inout HTML) {
    for item in frame.hidden { html.input(.type("hidden"), .name(item.name), .value(item.value)) }
  }

  private func notes(_ item: DossierItem, into html: inout HTML) {
    html.p(item.basis.wording, .class("basis"))
    if item.concerns == .representative { html.p(PageWords.personal, .class("basis")) }
    if item.form == .original { html.draw(Notice(Phrase(PaperWords.missing(.original)))) }
    if item.footing == .toBeConfirmed { html.p { $0.draw(Tag(item.footing.wording, .waiting)) } }
  }

  private func held(into html: inout HTML) {
    let papers = frame.draft.papers.filter { $0.item == step.item?.code }
    guard !papers.isEmpty else { return }
    html.h2(PageWords.held)
    html.ul(.class("tasks")) { html in
      for paper in papers {
        html.li { html in
          html.span(paper.words(html.language))
          if case .file(let digest, _, _) = paper.form { removal(of: digest, paper, into: &html) }
        }
      }
    }
  }

  private func removal(of digest: FileDigest, _ paper: FiledPaper, into html: inout HTML) {
    html.form(.method("post"), .action(action(html.language))) { html in
      hidden(into: &html)
      html.input(.type("hidden"), .name("remove"), .value(digest.hex))
      html.button(
        PageWords.removeFile, .type("submit"), .class("button button-secondary"),
        .aria(.label, "\(PageWords.removeFile[html.language]): \(paper.fileName ?? "")"))
    }
  }

  private func onFile(_ paper: PaperOnFile, into html: inout HTML) {
    html.section(.aria(.labelledby, "on-file")) { html in
      html.h2(PaperWords.onFile, .id("on-file"))
      html.form(.method("post"), .action(action(html.language)), .judgedByServer) { html in
        hidden(into: &html)
        html.ul { html in for file in paper.files { html.li(file.words(html.language)) } }
        for case .file(let digest, _, _) in paper.files.map(\.form) {
          html.input(.type("hidden"), .name(UploadPage.reuseField), .value(digest.hex))
        }
        html.p(PaperWords.onFileAdvice, .class("basis"))
        html.draw(Button(PaperWords.useOnFile))
      }
    }
  }

  private func upload(into html: inout HTML) {
    html.form(.method("post"), .action(action(html.language)), .multipart) { html in
      hidden(into: &html)
      html.draw(
        FileField(
          Phrase(PageWords.chooseFile), hint: Phrase(PageWords.fileHint),
          error: errors?[FileField.name].map { Phrase($0) },
          accepted: FileType.allCases.flatMap { type in type.endings.map { "." + $0 } }, parts: parts,
          largest: UploadPage.largest))
      html.draw(Button(PageWords.upload, .secondary))
    }
  }
}

extension FiledPaper {
  /// What is held, as people read it.
  func words(_ language: Language) -> Phrase {
    switch form {
    case .file(_, let type, let bytes):
      Phrase("\(fileName ?? type.rawValue.uppercased()) (\(PaperWords.size(bytes, language)))")
        + Phrase(source.map { " – \($0.wording[language])" } ?? "")
    case .original(let day): "\(PaperWords.originalReceived) \(day)"
    }
  }
}
