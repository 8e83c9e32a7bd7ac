public import Domain

/// The procedures that can be lived here, a folder each; a new one is one line.
public enum ProcedureCatalogue {
  public static let forms: [any ProcedureForm] = [
    IssueOperation(),
    ExtendOperation(),
    AmendOperation(),
    ReissueOperation(),
    IssueRepresentativeOffice(),
    ExtendRepresentativeOffice(),
    AmendRepresentativeOffice(),
    ReissueRepresentativeOffice(),
  ]

  /// nil where the procedure cannot be lived here.
  public static func form(_ name: ProcedureName) -> (any ProcedureForm)? { forms.first { $0.name == name } }
}
