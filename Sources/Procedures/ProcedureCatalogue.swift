import Components
import Domain

/// The procedures that can be lived here, a folder each; a new one is one line.
enum ProcedureCatalogue {
  static let names: [ProcedureName] = [.issueOperation]
}
