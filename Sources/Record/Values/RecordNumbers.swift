import Crypto
public import Domain

extension RecordNumber {
  /// The project's number for ever: `p-` and 13 signs drawn from its identifier (ADR 0009), so that two imports at once, or a
  /// later version, meet under one subject.
  public static func project(_ identifier: ActivityIdentifier) -> RecordNumber { derived("p", identifier.text) }

  /// The organisation's number: from its identifier where it has one, else from its name as a search would compare it.
  public static func organisation(_ reference: OrganisationReference) -> RecordNumber {
    if let identifier = reference.identifier { return derived("o", "id:" + identifier.text.uppercased()) }
    return derived("o", "name:" + SearchFold.fold(reference.name[.vi]))
  }

  /// The number of the organisation this act records.
  public static func organisation(_ organisation: Organisation) -> RecordNumber {
    .organisation(OrganisationReference(identifier: organisation.identifier, name: organisation.name))
  }

  /// The certificate's number: from its kind and the number printed on it.
  public static func certificate(_ kind: Certificate.Kind, _ number: CertificateNumber) -> RecordNumber {
    derived("c", kind.rawValue + ":" + number.text)
  }

  /// Under which all that a holder did about its duties is kept: its own number, with another letter. Only the ledger's hidden
  /// fields bear it.
  public static func duties(of holder: RecordNumber) -> RecordNumber {
    let own = holder.text.hasPrefix("o-") ? String(holder.text.dropFirst(2)) : holder.text
    guard let number = RecordNumber("u-" + own.prefix(62)) else { preconditionFailure("\(holder) has no duties") }
    return number
  }

  /// 65 bits of a SHA-256 in Crockford's base 32, which leaves out the letters people mistake for figures.
  private static func derived(_ prefix: String, _ source: String) -> RecordNumber {
    let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".unicodeScalars)
    let hash = Array(SHA256.hash(data: Array("nhipcau.number/1:\(prefix):\(source)".utf8)))
    var text = prefix + "-"
    for sign in 0..<13 {
      var value = 0
      for bit in (sign * 5)..<(sign * 5 + 5) { value = value << 1 | Int(hash[bit / 8] >> UInt8(7 - bit % 8)) & 1 }
      text.unicodeScalars.append(digits[value])
    }
    guard let number = RecordNumber(text) else { preconditionFailure("\(text) breaks the grammar of record numbers") }
    return number
  }
}
