import Domain

/// What a certificate allows, by the codes of a later day: its words are those of the day of issue, and are never rewritten.
struct CertificateScope: Equatable {
  /// A word of the certificate with what it stands for.
  struct Province: Equatable {
    let words: Text
    /// The provinces of the day; none where no table knows the name.
    let codes: [UnitCode]
  }

  let fields: [FieldOfWork]
  let provinces: [Province]
  /// Whether every field and province is known by a code: else they are asked.
  let isReadable: Bool

  init(_ certificate: Certificate, _ setting: Setting) {
    fields = certificate.fields.compactMap { FieldOfWork(rawValue: $0.string) }
    provinces = certificate.provinces.map {
      Province(words: $0, codes: setting.provinces(named: $0, certificate.issued))
    }
    isReadable = fields.count == certificate.fields.count && provinces.allSatisfy { !$0.codes.isEmpty }
  }

  /// Each province once, in the order of the certificate.
  var codes: [UnitCode] {
    var seen: Set<UnitCode> = []
    return provinces.flatMap(\.codes).filter { seen.insert($0).inserted }
  }
}

extension Setting {
  /// The provinces of today that a name of another day stands for: itself, or what became of it.
  fileprivate func provinces(named name: Text, _ day: Day) -> [UnitCode] {
    guard let unit = places.readings(of: name.string, on: day, level: .province).first?.unit else { return [] }
    return places.counterparts(of: unit, on: today).compactMap(code)
  }

  /// What provinces are today that were named by the codes of another day, each once.
  func current(_ codes: [UnitCode]) -> [UnitCode] {
    var seen: Set<UnitCode> = []
    return codes.compactMap { places.unit($0) }.flatMap { places.counterparts(of: $0, on: today) }.compactMap(code)
      .filter { seen.insert($0).inserted }
  }

  /// A province by the code in use today.
  private func code(_ unit: AdministrativeUnit) -> UnitCode? {
    let list = UnitCode.List.allCases.first { $0 != .iso && $0.isInUse(on: today) } ?? .of2025
    return unit.code(in: list).map { UnitCode(list, $0) }
  }

  /// The names that provinces bear on a day: their own, or those of what became of them, each once.
  func provinceNames(_ codes: [UnitCode], on day: Day) -> [Text] {
    var names: [Text] = []
    for name in codes.flatMap({ provinceNames($0, on: day) }) where !names.contains(name) { names.append(name) }
    return names
  }

  /// More than one where a province was divided.
  private func provinceNames(_ code: UnitCode, on day: Day) -> [Text] {
    guard let unit = places.unit(code) else { return [Text(code.description)] }
    let standing = places.counterparts(of: unit, on: day)
    return (standing.isEmpty ? [unit] : standing).map { Text($0.form(on: day).name) }
  }
}
