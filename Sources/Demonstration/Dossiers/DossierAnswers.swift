import Domain

/// What an invented organisation answers in an application: what concerns no person, and apart from it what does. The names of the
/// answers are those of the questions that the procedure asks.
struct DossierAnswers {
  let scope: DossierScope
  let open: Answers
  let personal: Answers

  /// As of the day of the filing, or of a supplement.
  init(setting: Setting, plan: DossierPlan, scope: DossierScope, on day: Day) {
    var writer = AnswerWriter(setting: setting, plan: plan, scope: scope, day: day)
    self.scope = scope
    open = Answers(writer.organisation().merging(writer.activities()) { $1 }.merging(writer.papers()) { $1 })
    personal = Answers(writer.representative())
  }
}

/// Writes the answers of one dossier: the same whenever it is asked, in one language throughout.
private struct AnswerWriter {
  let setting: Setting
  let plan: DossierPlan
  let scope: DossierScope
  let day: Day
  let language: Language
  private var stream: Stream

  init(setting: Setting, plan: DossierPlan, scope: DossierScope, day: Day) {
    self.setting = setting
    self.plan = plan
    self.scope = scope
    self.day = day
    stream = Stream(setting.seed, .remark, UInt64(plan.index) << 12 | 0xFFF)
    let isFrench = plan.applicant.organisation.name.all.first?.language == "fr"
    let draw = stream.below(100)
    language = draw < 58 ? .vi : isFrench ? .fr : .en
  }

  private var charity: Organisation { plan.applicant.organisation }
  private var tongue: String { charity.name.all.first?.language ?? "en" }
  /// Under a name that is kept for examples (RFC 2606).
  private var host: String { "\((charity.identifier?.text ?? "demo").lowercased()).example" }

  private static let fictitious = "hư cấu – fictitious – fictif"

  mutating func organisation() -> [String: [String]] {
    let founded = Day(known: 1958 + stream.below(54), 1 + stream.below(12), 1 + stream.below(28))
    let isLimited = stream.chance(20)
    let street = setting.families.name(language: tongue, &stream)
    let home = plan.filedOn.adding(months: 60 + stream.below(60))
    return [
      "name": [charity.name.all.first?.text.string ?? ""], "name-vietnamese": [charity.name[.vi]],
      "country": [charity.country?.code ?? ""],
      "legal-status": [charity.kind == .foundation ? "private-fund" : "non-profit"],
      "founded": [founded.description], "home-registration-limit": [isLimited ? "limited" : "unlimited"],
      "home-registration-until": isLimited ? [home.description] : [],
      "head-office": ["\(1 + stream.below(120)) \(street) (\(AnswerWriter.fictitious))"],
      "website": ["https://www.\(host)"], "mailbox": ["office@\(host)"],
      "declaration": ["prohibited-acts", "truth"],
    ]
  }

  /// What it wants to do, with two to four plans, a row each.
  mutating func activities() -> [String: [String]] {
    var rows: [[String: String]] = []
    for number in 0..<(2 + stream.below(3)) { rows.append(planned(scope.fields[number % scope.fields.count])) }
    var answers: [String: [String]] = [
      "aims": [setting.aims[scope.fields.first ?? .social]?[language] ?? ""], "fields": scope.fields.map(\.rawValue),
      "provinces": scope.provinces.map(\.description), "approving-bodies": scope.approvingBodies.map(\.text),
    ]
    for column in ["name", "kind", "field", "provinces", "partner", "amount", "currency", "from", "until"] {
      answers["planned-\(column)"] = rows.map { $0[column] ?? "" }
    }
    return answers
  }

  private mutating func planned(_ field: FieldOfWork) -> [String: String] {
    let work = setting.works.works[stream.pick(setting.works.works(in: field, terrain: nil))].words[language]
    let first = stream.below(scope.provinces.count)
    let provinces = scope.provinces[first...].prefix(1 + stream.below(3))
    let from = day.year + (stream.chance(60) ? 0 : 1)
    return [
      "name": work.capitalised, "kind": stream.pick(["project", "project", "project", "programme", "non-project"]),
      "field": field.rawValue, "provinces": provinces.map(\.description).joined(separator: " "),
      "partner": setting.partners.all[stream.below(setting.partners.all.count)].name[language],
      "amount": "\((20 + stream.below(31) * stream.pick([2, 5, 12])) * 1_000)",
      "currency": plan.applicant.currency.code, "from": "\(from)", "until": "\(from + 1 + stream.below(2))",
    ]
  }

  /// In which language each paper is, and what was done about it.
  mutating func papers() -> [String: [String]] {
    var answers: [String: [String]] = [:]
    for item in plan.procedure.items where item.form != .application {
      switch item.foreign {
      case .nothing: break
      case .translation: answers["language-\(item.code)"] = ["translated"]
      case .legalisationAndTranslation:
        answers["language-\(item.code)"] = [item.code == "plan" && language == .vi ? "vietnamese" : "legalised"]
      }
    }
    return answers
  }

  /// An invented person, marked as such.
  mutating func representative() -> [String: [String]] {
    let initial = stream.pick(Array("ABCDEFGHIJKLMNOPRSTVW"))
    let birth = Day(known: 1956 + stream.below(36), 1 + stream.below(12), 1 + stream.below(28))
    let positions: Wording = stream.pick([
      Wording(vi: "Giám đốc quốc gia", en: "Country director", fr: "Directeur pays"),
      Wording(vi: "Quản lý chương trình", en: "Programme manager", fr: "Responsable de programme"),
      Wording(vi: "Điều phối viên", en: "Coordinator", fr: "Coordonnateur"),
    ])
    let family = setting.families.name(language: tongue, &stream)
    return [
      "representative-name": ["\(initial). \(family) (\(AnswerWriter.fictitious))"],
      "representative-nationality": [charity.country?.code ?? ""], "representative-birth": [birth.description],
      "representative-document": ["DEMO \(100_000 + stream.below(900_000))"],
      "representative-position": [positions[language]],
      "representative-telephone": ["+999 \(1_000 + stream.below(9_000)) \(100 + stream.below(900))"],
      "representative-mailbox": ["representative@\(host)"],
    ]
  }
}
