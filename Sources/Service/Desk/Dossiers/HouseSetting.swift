import Domain
import Procedures
import Reference
import Registers

extension House {
  /// On what a decision under a procedure rests today.
  func setting(_ procedure: Procedure, _ holdings: Holdings = Holdings()) throws -> Setting {
    Setting(
      today: clock.today, procedure: procedure, offices: offices, calendar: try facts.calendar().calendar,
      places: Places.provinces, countries: House.countries, currencies: House.currencies,
      holdings: holdings)
  }

  private static let countries = Countries.all.map { Setting.Named($0, Countries.name($0)) }
  static let currencies = Currencies.inUse.map { Setting.Named($0, Currencies.name($0)) }
}
