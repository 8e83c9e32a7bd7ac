/// What looks at a file for malicious content before it is kept. None is built in; an operator may name a command.
public protocol FileScanner: Sendable {
  /// Looks at the file at a path, which it must not change.
  func scan(_ path: String) async -> ScanVerdict
}

/// What a scanner says of a file.
public enum ScanVerdict: Equatable, Sendable {
  case clean
  case found
  /// It could not say; the file is not taken.
  case failed(String)
}
