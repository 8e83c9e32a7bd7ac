import Domain

extension WrittenCertificate {
  /// The provinces by their names on the day of issue. Certificates are never rewritten: a name of another day is an error that
  /// says what stood there then.
  mutating func provinces(on issued: Day?) -> [Text] {
    guard let text = required(.provinces, most: 4_000), let issued else { return [] }
    var provinces: [Text] = []
    for part in CertificateLists.provinces(text) {
      guard let name = province(part, on: issued) else { continue }
      if provinces.contains(name) { find(.provinces, .repeatedProvince(name.string)) } else { provinces.append(name) }
    }
    return provinces
  }

  private mutating func province(_ text: String, on day: Day) -> Text? {
    let readings = facts.places.readings(of: text, on: day, level: .province)
    let then = readings.filter { $0.unit.exists(on: day) }
    switch then.count {
    case 1: return Text(then[0].unit.form(on: day).name)
    case 2...:
      find(.provinces, .ambiguousProvince(text, meanings: then.map(\.form.title.vi)))
      return nil
    default:
      guard let other = readings.first else {
        find(.provinces, .unknownProvince(String(text.prefix(60)), nearest: nearest(text, on: day)))
        return nil
      }
      let stood = facts.places.counterparts(of: other.unit, on: day).map { $0.form(on: day).name }
      find(.provinces, .provinceNotThen(text, on: day, then: stood))
      return nil
    }
  }

  /// The provinces of the day whose names are spelt most alike.
  private func nearest(_ text: String, on day: Day) -> [String] {
    let asked = Array(CertificateKindWords.key(text).utf8)
    let names = facts.places.units(.province, on: day).map { $0.form(on: day).name }
    let scored = names.map { name in (name, mistakes(asked, Array(CertificateKindWords.key(name).utf8))) }
    return scored.filter { $0.1 * 5 <= max(asked.count, 5) * 2 }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(3).map(
      \.0)
  }

  /// The fewest letters to leave out, add or change.
  private func mistakes(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var last = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var next = [i + 1]
      for (j, other) in b.enumerated() {
        next.append(min(last[j + 1] + 1, next[j] + 1, last[j] + (letter == other ? 0 : 1)))
      }
      last = next
    }
    return last[b.count]
  }
}
