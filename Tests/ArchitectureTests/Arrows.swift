/// Which target may know which: the table of docs/architecture.md, held against the manifest and against every `import`.
enum Arrows {
  /// What each target may link of ours. `Service` composes, so it may link all.
  static let allowed: [String: Set<String>] = [
    "CLibXML2": [], "CSodium": [], "CArchive": [], "CXLSXWriter": [], "CQREncode": [], "CPango": [],
    "Domain": [],
    "Ledger": [],
    "IATI": ["CLibXML2"],
    "Matching": [],
    "Spawning": [],
    "Reference": ["Domain"],
    "Components": ["Domain"],
    "Desk": ["Domain", "Spawning", "CSodium"],
    "Papers": ["Domain", "CPango", "CQREncode"],
    "Demonstration": ["Domain", "Reference", "Record", "Ledger"],
    "Record": ["Domain", "Ledger"],
    "Procedures": ["Domain", "Components"],
    "Registers": ["Domain", "Record", "Components", "Matching"],
    "Exchange": ["Domain", "Record", "IATI", "Registers", "CLibXML2", "CArchive", "CXLSXWriter"],
    "Service": [
      "Domain", "Ledger", "IATI", "Matching", "Reference", "Components", "Desk", "Record", "Procedures", "Registers",
      "Exchange", "Demonstration", "Papers", "Spawning", "CQREncode",
    ],
  ]

  /// Modules of others that only some may see: HTTP and the command line are the executable's, SQL belongs to the stores.
  static let reserved: [(prefix: String, only: Set<String>)] = [
    ("Hummingbird", ["Service"]), ("HTTPTypes", ["Service"]), ("NIO", ["Service"]), ("ServiceLifecycle", ["Service"]),
    ("ArgumentParser", ["Service"]), ("Logging", ["Service"]), ("GRDB", ["Ledger", "Registers", "Desk"]),
    ("SQLite3", ["Ledger", "Registers", "Desk"]), ("FoundationNetworking", ["Service"]),
  ]

  /// Targets of the manifest that link what the table does not give them.
  static func faults(in manifest: Manifest) -> [Fault] {
    manifest.targets.flatMap { target -> [Fault] in
      guard let may = allowed[target.name] else { return [] }
      return target.dependencies.filter { !mayUse($0, target.name, may) }.map {
        Fault("Package.swift", "\(target.name) links \($0)")
      }
    }
  }

  /// Imports in the sources that the table does not give, and folders the table does not know.
  static func faults(in files: [SourceFile]) -> [Fault] {
    files.flatMap { file -> [Fault] in
      guard let may = allowed[file.target] else { return [Fault(file.path, "\(file.target) is not in the table")] }
      return imports(of: file).filter { !mayUse($0.module, file.target, may) }.map {
        Fault(file, $0.line, "\(file.target) imports \($0.module)")
      }
    }
  }

  private static func mayUse(_ module: String, _ target: String, _ may: Set<String>) -> Bool {
    if allowed[module] != nil { return may.contains(module) }
    return reserved.filter { module.hasPrefix($0.prefix) }.allSatisfy { $0.only.contains(target) }
  }

  private static func imports(of file: SourceFile) -> [(line: Int, module: String)] {
    file.lines.filter { $0.text.contains("import ") }.compactMap { number, text in
      text.wholeMatch(
        of:
          /\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:\w+ )?import (?:(?:struct|class|enum|func|protocol|var|typealias) )?(\w+).*/
      ).map { (number, String($0.1)) }
    }
  }
}
