import Domain
import Reference
import Registers

/// The law, the offices and the calendar by which this house works.
extension House {
  var law: LawBook { Laws.book }
  var offices: OfficeDirectory { Offices.directory }

  /// By what dossiers are looked at today.
  var rules: DossierRules {
    get throws {
      DossierRules(law: law, offices: offices, calendar: try facts.calendar().calendar, today: clock.today)
    }
  }

  /// Organisations by the names the register has for them.
  func names(of numbers: [RecordNumber], _ language: Language) throws -> [RecordNumber: String] {
    guard !numbers.isEmpty else { return [:] }
    return try registers.read { reading in
      var names: [RecordNumber: String] = [:]
      for number in numbers { names[number] = try reading.organisation(number, at: Moment())?.row.name[language] }
      return names
    }
  }
}
