public import Domain

/// The offices of the State: those of `Law/offices.yaml`, and one people's committee for each unit of province level.
public enum Offices {
  public static let directory = OfficeDirectory(
    Laws.folder.offices + Places.provinces.units.compactMap(committee), ministries: Laws.folder.ministries,
    otherNames: otherNames)

  /// The people's committee of a province while the province exists, and that of the province it became part of. Its title is
  /// by the latest kind and name of the unit. nil for what is no province.
  private static func committee(of unit: AdministrativeUnit) -> Office? {
    guard unit.level == .province else { return nil }
    let successor = Places.provinces.successors(of: unit).first?.unit
    return Office(
      name: .peoplesCommittee(of: unit.id), title: title(of: unit.latest), kind: .peoplesCommittee(unit.id),
      from: unit.from, until: unit.until, successor: successor.map { .peoplesCommittee(of: $0.id) },
      footing: .verified, source: unit.latest.basis.isEmpty ? unit.id.list.citation : unit.latest.basis)
  }

  /// `Ủy ban nhân dân tỉnh Tuyên Quang`.
  private static func title(of form: AdministrativeUnit.Form) -> Wording {
    let unit = form.title
    return Wording(
      vi: "Ủy ban nhân dân \(unit.vi.prefix(1).lowercased())\(unit.vi.dropFirst())",
      en: "People’s Committee of \(unit.en)",
      fr: "Comité populaire de la \(unit.fr)")
  }

  /// A province that goes on under two lists of codes has one committee: by its code in the other list it is the same.
  private static let otherNames: [OfficeName: OfficeName] = {
    var names: [OfficeName: OfficeName] = [:]
    for unit in Places.provinces.units where unit.level == .province {
      for code in unit.otherCodes where code.list != .iso {
        names[.peoplesCommittee(of: code)] = .peoplesCommittee(of: unit.id)
      }
    }
    return names
  }()
}
