import Components
import Domain

/// Lists to choose from that every procedure asks by: provinces and offices of the day, fields, countries, currencies.
extension Setting {
  /// The provinces of today by the codes in use, in the order of their names.
  var provinceChoices: [FormField.Choice] {
    provinces(on: today).map { FormField.Choice($0.code.description, Phrase($0.unit.form(on: today).name)) }
  }

  var fieldChoices: [FormField.Choice] {
    FieldOfWork.allCases.map { FormField.Choice($0.rawValue, Phrase($0.wording)) }
  }

  var countryChoices: [FormField.Choice] { countries.map { FormField.Choice($0.code.code, Phrase($0.name)) } }

  /// The usual currencies first, then all others by code.
  var currencyChoices: [FormField.Choice] {
    let usual = [Currency.usd, .eur, .vnd]
    let ordered =
      usual.compactMap { code in currencies.first { $0.code == code } } + currencies.filter { !usual.contains($0.code) }
    return ordered.map { FormField.Choice($0.code.code, Phrase("\($0.code.code) – ") + Phrase($0.name)) }
  }

  /// The ministries and provinces of today that may approve receiving aid, ministries first.
  var approvingBodyChoices: [FormField.Choice] {
    let existing = offices.all.filter { $0.exists(on: today) }
    let ministries = existing.filter { $0.kind == .ministry }
    let committees = existing.filter { if case .peoplesCommittee = $0.kind { true } else { false } }
    return (ministries + committees.sortedByName { $0.title.vi }).map {
      FormField.Choice($0.name.text, Phrase($0.title))
    }
  }
}
