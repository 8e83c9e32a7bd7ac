import Domain
import Procedures
import Reference

/// What the record holds of an organisation at a moment, gathered from the acts before it alone, as the service gathers it.
struct DemonstrationHoldings {
  let facts: DemonstrationFacts
  /// Every dossier as all its acts tell it.
  private let dossiers: [RecordNumber: Dossier]
  private let certificates: [RecordNumber: [RecordNumber]]
  private let granting: [RecordNumber: [(moment: Instant, dossier: RecordNumber)]]

  init(_ facts: DemonstrationFacts) {
    self.facts = facts
    dossiers = facts.dossiers.reduce(into: [:]) { $0[$1.key] = try? Dossier(number: $1.key, entries: $1.value) }
    var certificates: [RecordNumber: [RecordNumber]] = [:]
    for (_, number, certificate) in facts.certificates
    where certificates[certificate.holder]?.contains(number) != true {
      certificates[certificate.holder, default: []].append(number)
    }
    self.certificates = certificates
    var granting: [RecordNumber: [(moment: Instant, dossier: RecordNumber)]] = [:]
    for issued in facts.issued {
      if let dossier = issued.act.dossier { granting[issued.number, default: []].append((issued.recordedAt, dossier)) }
    }
    self.granting = granting
  }

  /// A certificate as its acts before a moment tell it; nil where there is none.
  func certificate(_ number: RecordNumber, before moment: Instant) throws -> CertificateFile? {
    let known = (facts.standing[number] ?? []).filter { $0.moment < moment }.map(\.fact)
    return known.isEmpty ? nil : try CertificateFile(number: number, facts: known)
  }

  func holdings(
    of holder: RecordNumber, about certificate: RecordNumber?, before moment: Instant
  ) throws -> Holdings {
    let files = try (certificates[holder] ?? []).compactMap { try self.certificate($0, before: moment) }
    let filings = files.map(\.number).flatMap { number in
      (granting[number] ?? []).filter { $0.moment < moment }.compactMap { dossiers[$0.dossier]?.filing }
    }
    let applicant = (facts.named[holder] ?? []).last { $0.moment < moment }.map {
      DossierFiling.Applicant(organisation: holder, name: $0.organisation.name, country: $0.organisation.country)
    }
    return Holdings(
      applicant: applicant, known: .init(Holdings.known(from: filings.map(\.answers)).values), certificates: files,
      certificate: files.first { $0.number == certificate })
  }

  /// On what a step of a dossier rests at a moment, under the law of the filing day.
  func setting(_ filing: DossierFiling, filedOn: Day, at moment: Instant, isThorough: Bool = true) throws -> Setting {
    guard let procedure = Laws.book.procedure(filing.procedure, on: filedOn) else {
      throw Unknown(name: filing.procedure)
    }
    let holdings =
      isThorough
      ? try holdings(of: filing.applicant.organisation, about: filing.certificate, before: moment) : Holdings()
    return Setting(
      today: moment.day, procedure: procedure, offices: Offices.directory, calendar: Calendars.official,
      places: Places.provinces, countries: Self.countries, currencies: Self.currencies, holdings: holdings)
  }

  struct Unknown: Error {
    let name: ProcedureName
  }

  private static let countries = Countries.all.map { Setting.Named($0, Countries.name($0)) }
  private static let currencies = Currencies.inUse.map { Setting.Named($0, Currencies.name($0)) }
}
