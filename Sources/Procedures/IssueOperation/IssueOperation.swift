public import Domain

/// Issue of an operation certificate (cấp Giấy đăng ký hoạt động; Decree 58/2022/NĐ-CP, arts 10–11).
public struct IssueOperation: IssueForm {
  public init() {}

  public var name: ProcedureName { .issueOperation }
  public var grants: Certificate.Kind { .operation }

  /// What form 03a must hold, derived from Decree 58/2022/NĐ-CP, arts 6 and 8–11; the layout of the official form is to be confirmed.
  public func journey(_ setting: Setting) -> Journey {
    Journey([
      organisation(setting),
      Journey.Section(
        "activities", SectionWords.activities, steps: ActivityQuestions.all(setting, years: 3)),
      Journey.Section("representative", SectionWords.representative, steps: RepresentativeQuestions.all(setting)),
      papers(setting), declaration(after: ["organisation", "activities", "representative", "papers"]),
    ])
  }
}
