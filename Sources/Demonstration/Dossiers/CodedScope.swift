import Domain
import Reference

/// Fields and provinces by their codes.
struct CodedScope {
  let fields: [FieldOfWork]
  let provinces: [UnitCode]

  init(fields: [FieldOfWork], provinces: [UnitCode]) {
    self.fields = fields
    self.provinces = provinces
  }

  /// What the words of a certificate stand for on a day.
  init(of certificate: Certificate, on day: Day) {
    let places = Places.provinces
    let list: UnitCode.List = UnitCode.List.of2004.isInUse(on: day) ? .of2004 : .of2025
    var seen: Set<UnitCode> = []
    fields = certificate.fields.compactMap { FieldOfWork(rawValue: $0.string) }
    provinces = certificate.provinces.flatMap { name -> [UnitCode] in
      let unit = places.readings(of: name.string, on: certificate.issued, level: .province).first?.unit
      return (unit.map { places.counterparts(of: $0, on: day) } ?? []).compactMap { $0.code(in: list) }
        .map { UnitCode(list, $0) }
    }.filter { seen.insert($0).inserted }
  }
}
