import Domain

/// What a dossier is about: which procedure, on which certificate, and what is to change.
struct DossierMatter {
  let procedure: ProcedureName
  let change: RecordedCertificate.Change
  /// As it stands before; nil where one is to be issued.
  let held: Certificate?
  /// Where the representative office is, or will be; nil for any other certificate.
  let seat: OfficeSeat?

  /// A new certificate.
  static func issue(_ kind: Certificate.Kind, seat: OfficeSeat?) -> DossierMatter? {
    RecordedCertificate.Change.issued.procedure(of: kind).map {
      DossierMatter(procedure: $0, change: .issued, held: nil, seat: seat)
    }
  }

  /// What made a certificate what a version says, `held` being the version before; nil where no application does that.
  init?(_ version: RecordedCertificate, after held: RecordedCertificate?) {
    guard let procedure = version.change.procedure(of: version.certificate.kind) else { return nil }
    self.init(
      procedure: procedure, change: version.change, held: held?.certificate, seat: OfficeSeat(of: version.certificate))
  }

  private init(procedure: ProcedureName, change: RecordedCertificate.Change, held: Certificate?, seat: OfficeSeat?) {
    self.procedure = procedure
    self.change = change
    self.held = held
    self.seat = seat
  }

  var isOfOffice: Bool { procedure.text.contains(Certificate.Kind.representativeOffice.rawValue) }

  /// Whether it is about a term, with all that an organisation plans for it.
  var isAboutTerm: Bool {
    switch change {
    case .issued, .extended: true
    case .amended, .reissued, .entered, .suspended, .lifted, .withdrawn: false
    }
  }

  /// In what and where the organisation works, or will work, by the codes of a day.
  func work(of charity: Charity, on day: Day, _ stock: ProvinceStock) -> CodedScope {
    held.map { CodedScope(of: $0, on: day) }
      ?? CodedScope(
        fields: charity.profile.fields, provinces: stock.readings(charity.profile.provinces, on: day).map(\.code))
  }

  /// What is asked for, as far as the law's lists depend on it.
  func scope(of charity: Charity, on day: Day, _ bodies: [OfficeName], _ stock: ProvinceStock) -> DossierScope {
    let work = work(of: charity, on: day, stock)
    switch change {
    case .issued, .extended:
      let city = seat?.city(on: day)
      let asked = city.flatMap { work.provinces.contains($0) ? nil : $0 }
      return DossierScope(
        fields: work.fields, provinces: work.provinces + [asked].compactMap { $0 }, approvingBodies: bodies)
    case .amended(.province(let index)):
      let more = stock.reading(index, on: day).code
      return DossierScope(fields: [], provinces: work.provinces.contains(more) ? [] : [more], approvingBodies: [])
    case .amended(.seat):
      let city = movesWithinCity ? nil : seat?.city(on: day)
      return DossierScope(fields: [], provinces: [city].compactMap { $0 }, approvingBodies: [])
    case .amended(.representative), .amended(.name), .amended(.address), .reissued, .entered, .suspended, .lifted,
      .withdrawn:
      return DossierScope(fields: [], provinces: [], approvingBodies: [])
    }
  }

  /// Whether the organisation is to be called otherwise.
  var isOfName: Bool { if case .amended(.name) = change { true } else { false } }

  /// Whether an office moves and stays in its city.
  var movesWithinCity: Bool { seat?.isInCity(of: held.flatMap(OfficeSeat.init(of:))) ?? false }

  /// Whom the receiving office asks besides those the law names (Decree 58/2022/NĐ-CP, arts 13(3), 17(3)).
  var further: [OfficeName] {
    switch change {
    case .amended(.representative), .amended(.name): [Demonstration.ministry]
    case .amended(.province), .amended(.seat), .amended(.address), .issued, .extended, .reissued, .entered, .suspended,
      .lifted, .withdrawn:
      []
    }
  }

  /// Whether the dossier brings a paper: a lost certificate is filed as a copy, an old one itself.
  func asks(for item: DossierItem) -> Bool {
    guard case .reissued(let loss) = change else { return !item.isOptional }
    return switch item.form {
    case .original: loss != .lost
    case .copy: loss == .lost
    case .document, .application: true
    }
  }

  /// The original that the receiving office must have in hand; nil where there is none.
  func original(under procedure: Procedure) -> DossierItem? {
    procedure.items.first { $0.form == .original && asks(for: $0) }
  }
}
