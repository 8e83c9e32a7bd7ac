import Desk
import Domain
import Ledger
import Logging

/// Drops, now and then, what has had its time on the desk. A fault is logged and tried again: nothing waits for it.
enum DeskUpkeep {
  static let pause = Duration.seconds(600)

  static func run(_ desk: Desk, _ ledger: Ledger, _ logger: Logger) async {
    let named = NamedFiles(ledger: ledger)
    while !Task.isCancelled {
      do {
        try await sweep(desk, ledger, named)
      } catch {
        logger.error("the desk could not be swept", metadata: ["reason": "\(error)"])
      }
      try? await Task.sleep(for: pause)
    }
  }
}

extension DeskUpkeep {
  /// Files that no draft holds go once no act names them. A ledger that may lack acts, a restored or a foreign one, cannot tell: then
  /// they stay.
  static func sweep(_ desk: Desk, _ ledger: Ledger, _ named: NamedFiles) async throws {
    guard ledger.standing == .writing else { return try await desk.sweep() }
    if try await desk.uploads.holdsLooseFiles() { try await named.readOn() }
    try await desk.sweep(isFiled: { try named.contains($0) })
  }
}

/// The command that looks at files, as the operator names it.
enum ScannerOption {
  /// nil where none is named. Throws ``CommandFault`` where it does not begin with a program's full path.
  static func scanner(_ named: String?) throws -> CommandScanner? {
    guard let named else { return nil }
    guard let scanner = CommandScanner(named.split(separator: " ").map(String.init)) else {
      throw CommandFault(ScannerWords.noPath, code: Exit.wrongUse)
    }
    return scanner
  }
}

/// What `nhipcau serve --scanner` says.
enum ScannerWords {
  static let help = Wording(
    vi: "Lệnh kiểm tra vi-rút cho tệp tải lên, với đường dẫn đầy đủ (0: sạch, 1: có mã độc), ví dụ «/usr/bin/clamdscan "
      + "--fdpass».",
    en: "Command that scans uploaded files, with its full path (0: clean, 1: found), such as ‘/usr/bin/clamdscan "
      + "--fdpass’.",
    fr: "Commande qui analyse les fichiers téléversés, avec son chemin complet (0 : sain, 1 : menace), par exemple "
      + "« /usr/bin/clamdscan --fdpass ».")
  static let noPath = Wording(
    vi: "--scanner phải bắt đầu bằng đường dẫn đầy đủ của chương trình.",
    en: "--scanner must begin with the full path of a program.",
    fr: "--scanner doit commencer par le chemin complet d’un programme.")
}
