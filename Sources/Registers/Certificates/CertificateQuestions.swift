public import Components
public import Domain

/// The questions of the address of a list of certificates.
public enum CertificateQuestions {
  /// Each question's name in the address.
  public enum Name: String, CaseIterable, Sendable {
    case text = "q"
    case kind, state, province, field, country
    case expiresFrom = "expires-from"
    case expiresTo = "expires-to"
    /// The record number of the holder.
    case holder = "organisation"
  }

  /// The list's address with exactly these questions.
  public static func address(_ filter: CertificateFilter, _ moment: Moment) -> PageAddress {
    var address = PageAddress.certificates
    func ask(_ name: Name, _ value: String?) {
      if let value, !value.isEmpty { address.query.append(QueryItem(name.rawValue, value)) }
    }
    ask(.text, filter.text)
    ask(.kind, filter.kind?.rawValue)
    ask(.state, filter.state?.rawValue)
    ask(.province, filter.province.map { "\($0.list.rawValue)-\($0.code)" })
    ask(.field, filter.field?.rawValue)
    ask(.country, filter.country?.code)
    ask(.expiresFrom, filter.expiry.from?.description)
    ask(.expiresTo, filter.expiry.to?.description)
    ask(.holder, filter.holder?.text)
    address.query += moment.query
    return address
  }

  /// The moment at which the register answers a list: a state needs a day, which is today where none was asked for.
  public static func moment(of filter: CertificateFilter, _ moment: Moment, today: Day) -> Moment {
    var moment = moment
    if filter.state != nil, moment.on == nil { moment.on = today }
    return moment
  }
}
