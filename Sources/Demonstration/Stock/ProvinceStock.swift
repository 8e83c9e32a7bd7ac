import Domain
import Reference

/// The provinces the demonstration works in: the 63 of the list of 2004, each by what it was, or what became of it, on a day.
struct ProvinceStock {
  let entries: [Entry]
  /// Running sums of the weights.
  let sums: [Int]

  struct Entry {
    let code: String
    let part: String
    let terrain: String
    /// What stands for it, by the day from which it does; the earliest first.
    let readings: [Reading]
  }

  /// A province as it is called from a day on.
  struct Reading {
    let from: Day
    let name: String
    let kind: UnitKind
    /// Its code in the list of the time.
    let code: UnitCode
    /// As a location of a project names it.
    let title: Narratives
    /// Its people's committee, the managing agency: named as a kind of body, never as persons.
    let committee: OrganisationReference

    init(from: Day, name: String, kind: UnitKind, code: UnitCode) {
      self.from = from
      self.name = name
      self.kind = kind
      self.code = code
      let (words, title) = (Reading.words(of: name, kind), kind.title(of: name))
      self.title = Narratives(
        Wording(vi: title.vi, en: title.en, fr: String(words.fr.dropFirst("la ".count)).capitalised))
      committee = OrganisationReference(
        identifier: nil,
        name: Narratives(
          Wording(
            vi: "Ủy ban nhân dân \(words.vi)", en: "People’s Committee of \(words.en)",
            fr: "Comité populaire de \(words.fr)")), kind: .localGovernment)
    }
  }

  init() {
    let stock = Stock("provinces", cells: 4)
    entries = stock.rows.map { row in
      Entry(code: row[0], part: row[2], terrain: row[3], readings: ProvinceStock.readings(of: row[0]))
    }
    sums = stock.rows.map { $0[1].number }.runningSums
  }

  /// The province, or its successor, on a day.
  func reading(_ index: Int, on day: Day) -> Reading {
    let readings = entries[index].readings
    return readings.last { $0.from <= day } ?? readings[0]
  }

  /// Provinces of one day, each once: two of the 63 may have become one.
  func readings(_ indices: [Int], on day: Day) -> [Reading] {
    var seen: Set<UnitCode> = []
    return indices.map { reading($0, on: day) }.filter { seen.insert($0.code).inserted }
  }

  func index(code: String) -> Int {
    guard let index = entries.firstIndex(where: { $0.code == code }) else { fatalError("no province \(code)") }
    return index
  }

  /// The province of ``Demonstration/committee``.
  var local: Int { index(code: "08") }

  private static func readings(of code: String) -> [Reading] {
    let provinces = Places.provinces
    guard let unit = provinces.unit(UnitCode(.of2004, code)) else { fatalError("no province \(code)") }
    let heirs = unit.exists(on: Places.reform) ? [unit] : [unit] + provinces.counterparts(of: unit, on: Places.reform)
    return heirs.flatMap { heir in
      (heir.forms.map(\.from) + (heir.from < Places.reform && heir.exists(on: Places.reform) ? [Places.reform] : []))
        .sorted().map { from in
          let form = heir.form(on: from)
          let list: UnitCode.List = from < Places.reform ? .of2004 : .of2025
          return Reading(
            from: from, name: form.name, kind: form.kind, code: UnitCode(list, heir.code(in: list) ?? heir.id.code))
        }
    }
  }
}

extension ProvinceStock.Reading {
  /// Name and kind as they stand within a sentence: `tỉnh Hà Giang`, `Hà Giang province`, `la province de Hà Giang`.
  var words: Wording { Self.words(of: name, kind) }

  fileprivate static func words(of name: String, _ kind: UnitKind) -> Wording {
    let of = name.first.map { "AEIOU".contains($0) } == true ? "d’" : "de "
    return switch kind {
    case .municipality: Wording(vi: "thành phố \(name)", en: "\(name) City", fr: "la ville \(of)\(name)")
    case .province, .provincialCity, .urbanDistrict, .ruralDistrict, .districtTown, .commune, .ward, .township,
      .specialZone:
      Wording(vi: "tỉnh \(name)", en: "\(name) province", fr: "la province \(of)\(name)")
    }
  }
}
