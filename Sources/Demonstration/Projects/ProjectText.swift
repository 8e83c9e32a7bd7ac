import Domain

/// The words of a project: title and descriptions in three languages, composed from the stock.
struct ProjectText {
  let setting: Setting
  let plan: ProjectPlan

  var title: Narratives {
    let work = subject
    let place = place
    let whom = plan.group.map { setting.works.groups[$0].words }
    var vi = work.vi + (whom.map { " cho \($0.vi)" } ?? "") + place.vi
    var en = work.en + (whom.map { " for \($0.en)" } ?? "") + place.en
    var fr = work.fr + (whom.map { " pour \($0.fr)" } ?? "") + place.fr
    if plan.modality == .programme {
      let (from, to) = (plan.start.year, plan.end.year)
      vi = "Chương trình \(vi), giai đoạn \(from)–\(to)"
      en = "Programme \(from)–\(to): \(en)"
      fr = "Programme \(from)-\(to)\u{A0}: \(fr)"
    }
    return Narratives(Wording(vi: vi.capitalised, en: en.capitalised, fr: fr.capitalised))
  }

  /// What is done; after a calamity, after which.
  private var subject: Wording {
    guard let calamity = plan.calamity.map({ setting.calamities.all[$0].words }) else { return work.words }
    return Wording(
      vi: "\(work.words.vi) khắc phục hậu quả \(calamity.vi)", en: "\(work.words.en) after \(calamity.en)",
      fr: "\(work.words.fr) après \(calamity.fr)")
  }

  var work: Works.Work {
    switch plan.modality {
    case .programme, .project: setting.works.works[plan.row]
    case .goods, .cash, .experts: setting.works.gifts[plan.row]
    case .emergency: setting.works.reliefs[plan.row]
    }
  }

  var descriptions: [ProjectDescription] {
    let general = ProjectDescription(kind: .general, text: work.description)
    guard let group = plan.group else { return [general] }
    return [general, ProjectDescription(kind: .targetGroups, text: setting.works.groups[group].text)]
  }

  /// ` tại tỉnh Hà Giang`: up to three places by name, more by number.
  private var place: Wording {
    let places = places.map(\.words)
    switch places.count {
    case 0: return neighbour
    case 1...3:
      let list = Wording(
        vi: ProjectText.list(places.map(\.vi), "và"), en: ProjectText.list(places.map(\.en), "and"),
        fr: ProjectText.list(places.map(\.fr), "et"))
      return Wording(vi: " tại \(list.vi)", en: " in \(list.en)", fr: " dans \(list.fr)")
    default:
      return Wording(
        vi: " tại \(places.count) tỉnh, thành phố", en: " in \(places.count) provinces and cities",
        fr: " dans \(places.count) provinces et villes")
    }
  }

  /// The provinces of the day on which the project began.
  var places: [ProvinceStock.Reading] { setting.provinces.readings(plan.provinces, on: plan.start) }

  private var neighbour: Wording {
    plan.country.code == "LA"
      ? Wording(vi: " tại Lào", en: " in Laos", fr: " au Laos")
      : Wording(vi: " tại Cam-pu-chia", en: " in Cambodia", fr: " au Cambodge")
  }

  private static func list(_ words: [String], _ and: String) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}
