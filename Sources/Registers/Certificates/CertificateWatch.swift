public import Components
public import Domain

/// A view of the register that has an address and a heading of its own: what to watch.
public enum CertificateWatch: String, CaseIterable, Sendable, Hashable {
  /// Valid on the day, and no longer ninety days later.
  case expiring
  /// Withdrawn within the year before the day.
  case withdrawn

  static let days = 90
  /// More rows are left to the list.
  public static let mostRows = 500

  /// The certificates it shows on a day, and in which order.
  public func filter(on day: Day) -> CertificateFilter {
    switch self {
    case .expiring:
      CertificateFilter(withdrawn: .leftOut, expiry: DayWindow(from: day, to: day + CertificateWatch.days))
    case .withdrawn: CertificateFilter(state: .withdrawn, decided: DayWindow(from: day - 365, to: day))
    }
  }

  public var order: CertificateOrder {
    switch self {
    case .expiring: .expiry
    case .withdrawn: .decided
    }
  }

  public func address(_ moment: Moment = .now) -> PageAddress {
    PageAddress(path: ["certificates", rawValue], query: moment.query)
  }
}

/// The certificates that expire soon, by month, or those that were withdrawn, the latest first; under a heading that says how many.
public struct CertificateWatchPage: Component {
  public var watch: CertificateWatch
  public var moment: Moment
  public var day: Day
  public var list: CertificateList
  public var places: PlaceToday

  public init(watch: CertificateWatch, moment: Moment, day: Day, list: CertificateList, places: PlaceToday) {
    self.watch = watch
    self.moment = moment
    self.day = day
    self.list = list
    self.places = places
  }

  public var address: PageAddress { watch.address(moment) }

  public func title(_ language: Language) -> String {
    CertificateWatchWords.finding(watch, list.count, Numerals(language).integer(list.count))[language]
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    html.draw(
      Heading(Phrase(title(language)), lede: Phrase(CertificateWatchWords.lede(watch, day))))
    html.p(CertificateWatchWords.basis(watch), .class("basis"))
    html.draw(MomentWords.notice(moment, current: watch.address()))
    html.draw(FilterPanel(address, fields: [FormField("on", Phrase(CertificatesWords.day), .day(moment.on))]))
    if list.rows.isEmpty {
      html.draw(EmptyState(Phrase(CertificateWatchWords.nothing(watch))))
    } else {
      groups(into: &html)
      html.draw(DownloadLinks(of: address, as: .list, in: language))
    }
    html.draw(CertificateViewLinks(except: watch))
  }

  private func groups(into html: inout HTML) {
    let groups = Dictionary(grouping: list.rows) { row in
      watch == .expiring ? row.expiry.parts.year * 12 + row.expiry.parts.month - 1 : 0
    }
    for (month, rows) in groups.sorted(by: { $0.key < $1.key }) {
      html.section { html in
        if watch == .expiring {
          let number = Numerals(html.language).integer(rows.count)
          html.draw(
            SectionHeading(
              Phrase(CertificateWatchWords.month(month)) + " – " + Phrase(CertificatesWords.count(rows.count, number)),
              id: "month-\(month)"))
        }
        html.draw(
          CertificateTable(
            caption: CertificatesWords.caption, rows: rows, day: day, moment: moment, holder: .isShown, places: places,
            id: "certificates-\(month)"))
      }
    }
  }
}

/// The way to the views of the register.
struct CertificateViewLinks: Component {
  var except: CertificateWatch?

  func draw(into html: inout HTML) {
    html.section { html in
      html.draw(SectionHeading(Phrase(CertificateWatchWords.more), id: "views"))
      html.ul { html in
        if except != nil { html.li { $0.a(CertificateWatchWords.all, .href(PageAddress.certificates)) } }
        for watch in CertificateWatch.allCases where watch != except {
          html.li { $0.a(CertificateWatchWords.name(watch), .href(watch.address())) }
        }
        html.li { $0.a(WhoWords.name, .href(PageAddress.who)) }
        html.li { $0.a(ServiceLevelWords.name, .href(PageAddress.serviceLevels)) }
      }
    }
  }
}

enum CertificateWatchWords {
  static func finding(_ watch: CertificateWatch, _ count: Int, _ number: String) -> Wording {
    switch watch {
    case .expiring:
      Wording(
        vi: "\(number) giấy đăng ký hết hiệu lực trong \(CertificateWatch.days) ngày tới",
        en:
          "\(number) \(count == 1 ? "certificate expires" : "certificates expire") within \(CertificateWatch.days) days",
        fr: "\(number) \(count < 2 ? "certificat expire" : "certificats expirent") sous \(CertificateWatch.days) jours")
    case .withdrawn:
      Wording(
        vi: "\(number) giấy đăng ký bị thu hồi trong một năm qua",
        en: "\(number) \(count == 1 ? "certificate" : "certificates") withdrawn in the past year",
        fr: "\(number) \(count < 2 ? "certificat retiré" : "certificats retirés") depuis un an")
    }
  }

  static func lede(_ watch: CertificateWatch, _ day: Day) -> Wording {
    switch watch {
    case .expiring:
      let last = day + CertificateWatch.days
      return Wording(
        vi: "Từ \(day.words(.vi)) đến \(last.words(.vi)), xếp theo tháng.",
        en: "From \(day.words(.en)) to \(last.words(.en)), by month.",
        fr: "Du \(day.words(.fr)) au \(last.words(.fr)), par mois.")
    case .withdrawn:
      let first = day - 365
      return Wording(
        vi: "Từ \(first.words(.vi)) đến \(day.words(.vi)), gần đây nhất đứng trước.",
        en: "From \(first.words(.en)) to \(day.words(.en)), the latest first.",
        fr: "Du \(first.words(.fr)) au \(day.words(.fr)), les plus récents d’abord.")
    }
  }

  static func basis(_ watch: CertificateWatch) -> Wording {
    switch watch {
    case .expiring:
      Wording(
        vi: "Cơ sở: ngày hết hạn ghi trên giấy, kể cả giấy đang bị tạm đình chỉ; giấy đã gia hạn tính theo hạn mới.",
        en:
          "Basis: the last day printed, suspended certificates included; one that was extended counts by its new day.",
        fr:
          "Base\u{00A0}: le dernier jour imprimé, certificats suspendus compris\u{00A0}; un certificat prorogé compte par sa nouvelle échéance."
      )
    case .withdrawn:
      Wording(
        vi: "Cơ sở: ngày quyết định thu hồi có hiệu lực (Nghị định 58/2022/NĐ-CP, Điều 19).",
        en: "Basis: the day from which the withdrawal has effect (Decree 58/2022/NĐ-CP, art. 19).",
        fr: "Base\u{00A0}: le jour d’effet du retrait (décret 58/2022/NĐ-CP, art. 19).")
    }
  }

  static func nothing(_ watch: CertificateWatch) -> Wording {
    switch watch {
    case .expiring:
      Wording(
        vi: "Không có giấy đăng ký nào hết hạn trong thời gian này.", en: "No certificate expires in this time.",
        fr: "Aucun certificat n’expire dans cette période.")
    case .withdrawn:
      Wording(
        vi: "Không có giấy đăng ký nào bị thu hồi trong thời gian này.",
        en: "No certificate was withdrawn in this time.", fr: "Aucun certificat n’a été retiré dans cette période.")
    }
  }

  static func name(_ watch: CertificateWatch) -> Wording {
    switch watch {
    case .expiring:
      Wording(
        vi: "Giấy đăng ký sắp hết hạn", en: "Certificates that expire soon", fr: "Certificats qui expirent bientôt")
    case .withdrawn:
      Wording(
        vi: "Giấy đăng ký bị thu hồi trong một năm qua", en: "Certificates withdrawn in the past year",
        fr: "Certificats retirés depuis un an")
    }
  }

  /// A month counted from the year 0.
  static func month(_ number: Int) -> Wording {
    let (year, month) = (number / 12, number % 12 + 1)
    let first = Day(year, month, 1)
    let words = { (language: Language) in first.map { String($0.words(language).drop { $0 != " " }.dropFirst()) } ?? ""
    }
    return Wording(vi: "Tháng \(month) năm \(year)", en: words(.en), fr: words(.fr).capitalizedFirst)
  }

  static let all = Wording(vi: "Tất cả giấy đăng ký", en: "All certificates", fr: "Tous les certificats")
  static let more = Wording(vi: "Xem thêm", en: "See also", fr: "Voir aussi")
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
