import Domain

/// The name a file was sent with: shown, never used as a path.
struct FileName {
  let text: String
  let type: FileType

  /// Judges a name and reads the type from its ending.
  init(_ typed: String) throws(FileRefusal) {
    text = Text(typed).string
    let ending = text.split(separator: ".", omittingEmptySubsequences: false).last.map { $0.lowercased() } ?? ""
    guard let type = FileType.allCases.first(where: { $0.endings.contains(ending) }) else {
      throw .unacceptedEnding(ending)
    }
    self.type = type
  }
}
