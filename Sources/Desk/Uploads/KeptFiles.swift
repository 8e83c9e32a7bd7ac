public import Domain

extension Uploads {
  /// Puts files that are kept already among the papers of a draft: all of them or none. Whether the draft's owner may have them is the
  /// caller's question. Throws ``UploadRefusal``; `notFound` too where a file is not here, or not of that size.
  public func attachKept(_ papers: [FiledPaper], to draft: DraftID, owner: Body) async throws {
    let now = store.now
    try await store.write { db in
      for paper in papers {
        guard case .file(let digest, let type, let bytes) = paper.form, try files.open(digest)?.bytes == bytes else {
          throw UploadRefusal.notFound
        }
        try UploadRow.admit(bytes, to: draft, owner: owner, at: now, db)
        // From then on a draft holds it, in the transaction in which no sweep can take it away.
        try UploadRow.keep(digest, type: type, bytes: bytes, at: now, db)
        try PaperRow.insert(paper, into: draft, at: now, db)
      }
    }
  }
}
