public import Domain

/// Issue of a representative office certificate (cấp Giấy đăng ký lập Văn phòng đại diện; Decree 58/2022/NĐ-CP, arts 8, 14–15).
public struct IssueRepresentativeOffice: IssueForm {
  public init() {}

  public var name: ProcedureName { .issueRepresentativeOffice }
  public var grants: Certificate.Kind { .representativeOffice }

  /// What form 03a must hold, derived from Decree 58/2022/NĐ-CP, arts 6, 8–9 and 14–15; the layout of the official form is to be
  /// confirmed.
  public func journey(_ setting: Setting) -> Journey {
    Journey([
      organisation(setting),
      Journey.Section(
        "office", SectionWords.office,
        steps: (SeatQuestions.all(setting) + [CommitmentQuestion.commitment]).map { question in
          question.proposing(
            question.name == SeatQuestions.premisesName ? [] : setting.holdings.known[all: question.name])
        }),
      Journey.Section(
        "activities", SectionWords.activities, steps: ActivityQuestions.all(setting, years: 5)),
      Journey.Section(
        "head", SectionWords.headOfOffice, steps: RepresentativeQuestions.all(setting, of: .representativeOffice)),
      papers(setting), declaration(after: ["organisation", "office", "activities", "head", "papers"]),
    ])
  }

  /// The province of the office's seat is asked as well (Decree 58/2022/NĐ-CP, art. 15(3)).
  public func scope(of answers: Answers, _ setting: Setting) -> DossierScope {
    var scope = DossierScope(asked: answers)
    if let seat = SeatQuestions.code(answers), !scope.provinces.contains(seat) { scope.provinces.append(seat) }
    return scope
  }
}
