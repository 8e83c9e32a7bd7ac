import Domain

extension PlaceAnswer {
  /// The answer for programs.
  var forPrograms: ForPrograms {
    ForPrograms(
      asked: asked, on: day?.description,
      readings: readings.map { reading in
        let unit = reading.unit
        return ForPrograms.Reading(
          unit: ForPrograms.Unit(unit, form: reading.form), match: reading.match.code,
          codes: unit.codes.map { ForPrograms.Code($0) }, from: unit.from.description, until: unit.until?.description,
          existsOnDay: day.map(unit.exists),
          forms: unit.forms.map { ForPrograms.Form($0) },
          within: gazetteer.ancestors(of: unit).map { named($0) },
          predecessors: gazetteer.predecessors(of: unit).map { ForPrograms.Link(named($0.unit), $0.succession) },
          successors: gazetteer.successors(of: unit).map { ForPrograms.Link(named($0.unit), $0.succession) },
          onDay: day.map { gazetteer.counterparts(of: unit, on: $0).map { named($0) } })
      })
  }

  private func named(_ unit: AdministrativeUnit) -> ForPrograms.Unit {
    ForPrograms.Unit(unit, form: day.map(unit.form) ?? unit.latest)
  }

  struct ForPrograms: Encodable {
    let asked: String
    let on: String?
    let readings: [Reading]

    struct Reading: Encodable {
      let unit: Unit
      let match: String
      let codes: [Code]
      let from: String
      let until: String?
      let existsOnDay: Bool?
      let forms: [Form]
      let within: [Unit]
      let predecessors: [Link]
      let successors: [Link]
      /// The units that stand for it on the day asked for.
      let onDay: [Unit]?
    }

    struct Code: Encodable {
      let scheme: String
      let code: String
      let citation: String

      init(_ code: UnitCode) {
        scheme = code.list.rawValue
        self.code = code.code
        citation = code.list.citation
      }
    }

    struct Unit: Encodable {
      let id: String
      let name: String
      let kind: String
      let title: Wording

      init(_ unit: AdministrativeUnit, form: AdministrativeUnit.Form) {
        id = unit.id.description
        name = form.name
        kind = form.kind.rawValue
        title = form.title
      }
    }

    struct Form: Encodable {
      let from: String
      let name: String
      let kind: String
      let basis: String?

      init(_ form: AdministrativeUnit.Form) {
        from = form.from.description
        name = form.name
        kind = form.kind.rawValue
        basis = form.basis.isEmpty ? nil : form.basis
      }
    }

    struct Link: Encodable {
      let unit: Unit
      let on: String
      let extent: String

      init(_ unit: Unit, _ succession: Succession) {
        self.unit = unit
        on = succession.on.description
        extent = succession.extent.code
      }
    }
  }
}

extension PlaceReading.Match {
  fileprivate var code: String {
    switch self {
    case .name: "name"
    case .nameWithoutAccents: "name-without-accents"
    case .otherName: "other-name"
    case .code: "code"
    }
  }
}

extension Succession.Extent {
  fileprivate var code: String {
    switch self {
    case .whole: "whole"
    case .mainPart: "main-part"
    case .part: "part"
    }
  }
}
