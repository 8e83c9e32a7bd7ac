import Domain

/// What an invented organisation answers in an application: what concerns no person, and apart from it what does. The names of the
/// answers are those of the questions that the procedure asks.
struct DossierAnswers {
  let scope: DossierScope
  let open: Answers
  let personal: Answers?

  /// As of the day of the filing, or of a supplement.
  init(setting: Setting, plan: DossierPlan, scope: DossierScope, on day: Day) {
    var writer = AnswerWriter(setting: setting, plan: plan, scope: scope, day: day)
    self.scope = scope
    let (answers, person) = writer.all()
    open = Answers(answers)
    let about = Answers(person)
    personal = about.isEmpty ? nil : about
  }
}

/// Writes the answers of one dossier: the same whenever it is asked, in one language throughout. What an organisation is does not
/// change from one dossier to the next.
struct AnswerWriter {
  let setting: Setting
  let plan: DossierPlan
  let scope: DossierScope
  let day: Day
  let language: Language
  let work: CodedScope
  var stream: Stream

  init(setting: Setting, plan: DossierPlan, scope: DossierScope, day: Day) {
    self.setting = setting
    self.plan = plan
    self.scope = scope
    self.day = day
    work = plan.matter.work(of: plan.applicant, on: day, setting.provinces)
    stream = Stream(setting.seed, .remark, UInt64(plan.index) << 12 | 0xFFF)
    let isFrench = plan.applicant.organisation.name.all.first?.language == "fr"
    let draw = stream.below(100)
    language = draw < 58 ? .vi : isFrench ? .fr : .en
  }

  typealias Page = [String: [String]]

  /// What the procedure asks for, and what of it is about a person.
  mutating func all() -> (open: Page, personal: Page) {
    let common = papers().merging(["declaration": ["prohibited-acts", "truth"]]) { $1 }
    switch plan.matter.change {
    case .issued:
      let parts = [organisation(), homeRegistration(), office(), activities(), common]
      return (parts.joinedPages, representative())
    case .extended:
      let isNew = stream.chance(12)
      let changed = ["representative-changed": [isNew ? "yes" : "no"]]
      let parts = [held(), homeRegistration(), planned(), changed, common]
      return (parts.joinedPages, isNew ? representative() : [:])
    case .amended(let amendment):
      let isOfPerson = amendment == .representative
      return ([held(), amended(amendment), common].joinedPages, isOfPerson ? representative() : [:])
    case .reissued(let loss):
      return ([held(), ["re-issue-reason": [loss.rawValue]], common].joinedPages, [:])
    case .entered, .suspended, .lifted, .withdrawn: return ([:], [:])
    }
  }

  /// In which language each paper is, and what was done about it.
  private func papers() -> Page {
    var answers: Page = [:]
    for item in plan.procedure.items where item.form != .application && plan.matter.asks(for: item) {
      switch item.foreign {
      case .nothing: break
      case .translation: answers["language-\(item.code)"] = [language == .vi ? "vietnamese" : "translated"]
      case .legalisationAndTranslation:
        answers["language-\(item.code)"] = [item.code == "plan" && language == .vi ? "vietnamese" : "legalised"]
      }
    }
    return answers
  }
}

extension [AnswerWriter.Page] {
  fileprivate var joinedPages: AnswerWriter.Page { reduce(into: [:]) { $0.merge($1) { $1 } } }
}
