public import Domain

/// A paper of an item that the record holds already, so that nobody need file it again (giấy tờ đã có trên hệ thống): a copy from an
/// earlier dossier, or the certificate as it was issued here.
public struct PaperOnFile: Equatable, Sendable {
  /// Its files as they stood there, each with its source; at least one.
  public var files: [FiledPaper]
  /// What was said there about its language.
  public var answers: Answers

  public var item: String { files[0].item }

  /// nil without a file. `said` is all that was answered in the dossier it comes of.
  public init?(_ files: [FiledPaper], said: Answers = Answers()) {
    guard let item = files.first?.item else { return nil }
    self.files = files
    answers = said.only(PaperLanguage.answerNames(of: item))
  }

  /// What an accepted dossier holds of an item; nil where it holds no file of it. A file that was itself taken from an earlier one
  /// keeps that source.
  public init?(_ item: String, in dossier: Dossier) {
    let filing = dossier.filing
    let files = filing.papers.filter { paper in
      guard case .file = paper.form else { return false }
      return paper.item == item
    }
    self.init(
      files.map { paper in
        var paper = paper
        paper.source = paper.source ?? .dossier(filing.number, filedOn: dossier.filedOn)
        return paper
      }, said: filing.answers)
  }

  /// Whether a draft holds all of it.
  func isIn(_ draft: DraftContent) -> Bool {
    files.allSatisfy { file in draft.papers.contains { $0.item == file.item && $0.form == file.form } }
  }
}

extension DossierItem {
  /// Whether a copy that the record holds may serve again: one of the organisation's own standing papers. What is made for the purpose
  /// is made anew, and what concerns a person is for that person and that day (Decree 58/2022/NĐ-CP, arts 11(1), 15(1)). That a copy
  /// of an earlier dossier is enough is our reading, to be confirmed.
  public var mayBeOnFile: Bool { form == .copy && concerns == .organisation }
}

extension DraftContent {
  /// Whether all that it holds of an item was taken from what the record held.
  func isOnFile(_ item: String) -> Bool {
    let held = papers.filter { $0.item == item }
    return !held.isEmpty && held.allSatisfy { $0.source != nil }
  }
}

extension Holdings {
  /// What the record holds of an item.
  func onFile(_ item: String) -> PaperOnFile? { papers.first { $0.item == item } }

  /// What was said before of those papers of a draft that were all taken from the record.
  func answers(aboutPapersOf draft: DraftContent) -> Answers {
    papers.filter { draft.isOnFile($0.item) }.reduce(Answers()) { $0.merging($1.answers) }
  }

  /// The files of an item by their digests, as the record holds them; nil where it holds one of them not, or not for this item.
  public func files(_ digests: [FileDigest], of item: String) -> [FiledPaper]? {
    let held = onFile(item)?.files ?? []
    let found = digests.compactMap { digest in
      held.first { file in
        if case .file(digest, _, _) = file.form { true } else { false }
      }
    }
    return found.isEmpty || found.count != digests.count ? nil : found
  }
}
