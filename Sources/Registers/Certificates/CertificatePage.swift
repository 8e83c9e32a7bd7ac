public import Components
public import Domain

/// One certificate: what it allows on a day, to whom, in which fields and provinces, until when; and its life in plain words, each act
/// with its proof.
public struct CertificatePage: Component {
  /// As known at the moment asked for.
  public var row: CertificateRow
  public var events: [CertificateEvent]
  public var moment: Moment
  public var day: Day
  public var places: PlaceToday

  /// The versions up to the moment, the earliest first; nil where there are none.
  public init?(versions: [CertificateRow], moment: Moment, day: Day, places: PlaceToday) {
    guard let newest = versions.last else { return nil }
    row = newest
    events = CertificateEvent.events(of: versions)
    self.moment = moment
    self.day = day
    self.places = places
  }

  public var address: PageAddress { .certificate(row.number, at: moment) }

  public func title(_ language: Language) -> String {
    CertificatePageWords.title(row.printed, row.state(on: day), day)[language]
  }

  public func draw(into html: inout HTML) {
    let language = html.language
    html.draw(Heading(Phrase(title(language)), lede: allows(language), kind: Phrase(row.kind.wording)))
    html.draw(MomentWords.notice(moment, current: .certificate(row.number)))
    html.draw(SummaryList(summary(language)))
    html.draw(
      FilterPanel(
        address,
        fields: [
          FormField("on", Phrase(CertificatePageWords.askDay), .day(moment.on), hint: Phrase(CertificatesWords.dayHint))
        ]))
    html.section { html in
      html.draw(
        SectionHeading(
          Phrase(CertificatePageWords.life), basis: Phrase(CertificatePageWords.lifeBasis), id: "life"))
      html.draw(Timeline(events.reversed().map { item($0, language) }))
    }
    html.p(.class("downloads")) { html in
      html.a(CertificatePageWords.json, .href(PageAddress.certificate(row.number).file("json").link(language)))
    }
  }

  private func name(_ language: Language) -> Phrase {
    let name = row.holderName.isEmpty ? row.holder.text : row.holderName[language]
    return .link(name, to: PageAddress.organisation(row.holder, at: moment))
  }

  /// What the holder may do on the day, in one sentence.
  private func allows(_ language: Language) -> Phrase {
    let sentence: Wording =
      switch row.state(on: day) {
      case .inForce: CertificatePageWords.mayWork
      case .suspended: CertificatePageWords.mayNotWhileSuspended
      case .withdrawn: CertificatePageWords.mayNotWithdrawn
      case .notYetValid: CertificatePageWords.mayNotYet
      case .expired: CertificatePageWords.mayNotExpired
      }
    return name(language) + " " + Phrase(sentence)
  }

  private func summary(_ language: Language) -> [SummaryList.Row] {
    let state = row.state(on: day)
    var rows: [SummaryList.Row] = [
      .init(Phrase(CertificatesWords.holder), name(language)),
      .init(
        Phrase(CertificatesWords.fields),
        values: row.fields.map { Phrase(FieldOfWork.wording(of: Text($0))) }),
      .init(
        Phrase(CertificatesWords.provinces), places.phrase(row.provinces, issued: row.issued, on: day, language)),
      .init(Phrase(CertificatesWords.validity), Phrase(CertificatePageWords.span(row.validFrom, row.expiry))),
      .init(Phrase(CertificatePageWords.issuedOn), Phrase(row.issued)),
    ]
    rows.append(
      .init(
        Phrase(CertificatePageWords.origin),
        row.grant.map { Phrase(CertificatePageWords.grantedHere($0.decision)) }
          ?? Phrase(CertificatePageWords.enteredAsItStands)))
    rows.append(.init(Phrase(CertificatePageWords.stateOn(day)), Phrase(Tag(state.wording, state.tone))))
    if let standing = row.standing.words(beside: state, language) {
      rows.append(.init(Phrase(CertificatePageWords.decision), Phrase(standing)))
    }
    return rows
  }

  private func item(_ event: CertificateEvent, _ language: Language) -> Timeline.Item {
    let words = event.changes.enumerated().reduce(Phrase("")) { phrase, next in
      next.offset == 0 ? next.element.phrase(language) : phrase + "; " + next.element.phrase(language)
    }
    let tone = event.changes.map(\.tone).last { $0 != .neutral } ?? .neutral
    return Timeline.Item(
      words, at: event.row.recordedAt, in: language,
      basis: [.link(ActWords.checkThis, to: PageAddress.act(event.row.act))], tone: tone)
  }
}

enum CertificatePageWords {
  static func title(_ printed: String, _ state: Certificate.State, _ day: Day) -> Wording {
    Wording(
      vi: "Giấy đăng ký số \(printed): \(state.wording.vi.lowercasedFirst) \(day.words(.vi))",
      en: "Certificate \(printed): \(state.wording.en.lowercasedFirst) on \(day.words(.en))",
      fr: "Certificat \(printed)\u{00A0}: \(state.wording.fr.lowercasedFirst) le \(day.words(.fr))")
  }

  static let mayWork = Wording(
    vi: "được hoạt động trong các lĩnh vực và địa bàn dưới đây.", en: "may work in the fields and provinces below.",
    fr: "peut agir dans les domaines et provinces ci-dessous.")
  static let mayNotWhileSuspended = Wording(
    vi: "đang bị tạm đình chỉ hoạt động theo giấy này.", en: "may not work under it while it is suspended.",
    fr: "ne peut agir à ce titre tant qu’il est suspendu.")
  static let mayNotWithdrawn = Wording(
    vi: "không còn được hoạt động theo giấy này: giấy đã bị thu hồi.",
    en: "may no longer work under it: it was withdrawn.", fr: "ne peut plus agir à ce titre\u{00A0}: il a été retiré.")
  static let mayNotYet = Wording(
    vi: "chưa được hoạt động theo giấy này.", en: "may not work under it yet.",
    fr: "ne peut pas encore agir à ce titre.")
  static let mayNotExpired = Wording(
    vi: "không còn được hoạt động theo giấy này: giấy đã hết hạn.",
    en: "may no longer work under it: it has expired.", fr: "ne peut plus agir à ce titre\u{00A0}: il a expiré.")

  static let askDay = Wording(
    vi: "Xem tình trạng vào một ngày khác", en: "See it on another day", fr: "Voir à une autre date")
  static let issuedOn = Wording(vi: "Ngày cấp", en: "Issued", fr: "Délivré le")
  static let origin = Wording(vi: "Nguồn", en: "Origin", fr: "Origine")
  static func grantedHere(_ decision: String) -> Wording {
    Wording(
      vi: "Cấp theo thủ tục trên hệ thống này, Quyết định số \(decision)",
      en: "Issued by a procedure of this record, decision \(decision)",
      fr: "Délivré par une procédure de ce registre, décision \(decision)")
  }
  static let enteredAsItStands = Wording(
    vi: "Cấp ngoài hệ thống này, ghi nhận theo giấy hiện có", en: "Issued elsewhere, recorded as it stands",
    fr: "Délivré ailleurs, enregistré tel quel")
  static func stateOn(_ day: Day) -> Wording {
    Wording(vi: "Tình trạng \(day.words(.vi))", en: "State on \(day.words(.en))", fr: "État le \(day.words(.fr))")
  }
  static let decision = Wording(vi: "Quyết định", en: "Decision", fr: "Décision")
  static func span(_ from: Day, _ to: Day) -> Wording {
    Wording(
      vi: "từ \(from.words(.vi)) đến hết \(to.words(.vi))", en: "\(from.words(.en)) to \(to.words(.en)), both included",
      fr: "du \(from.words(.fr)) au \(to.words(.fr)) inclus")
  }

  static let life = Wording(vi: "Diễn biến của giấy đăng ký", en: "What happened to it", fr: "Historique")
  static let lifeBasis = Wording(
    vi: "Mỗi dòng là một mục ghi trong sổ cái, ai cũng tự kiểm chứng được.",
    en: "Each line is an act of the ledger that anyone can check.",
    fr: "Chaque ligne est un acte du grand livre, que chacun peut vérifier.")
  static let json = Wording(
    vi: "Nội dung giấy đăng ký dưới dạng JSON", en: "The certificate as JSON", fr: "Le certificat en JSON")

  static let recorded = Wording(
    vi: "Ghi nhận giấy đăng ký đã được cấp", en: "Recorded, as issued elsewhere", fr: "Enregistré, délivré ailleurs")
  static func issued(_ decision: String) -> Wording {
    Wording(
      vi: "Cấp theo Quyết định số \(decision)", en: "Issued by decision \(decision)",
      fr: "Délivré par la décision \(decision)")
  }
  static func extended(_ from: Day, _ to: Day) -> Wording {
    Wording(
      vi: "Gia hạn từ \(from.words(.vi)) đến \(to.words(.vi))",
      en: "Extended from \(from.words(.en)) to \(to.words(.en))",
      fr: "Prorogé du \(from.words(.fr)) au \(to.words(.fr))")
  }
  static func shortened(_ from: Day, _ to: Day) -> Wording {
    Wording(
      vi: "Thời hạn rút ngắn từ \(from.words(.vi)) còn đến \(to.words(.vi))",
      en: "Shortened from \(from.words(.en)) to \(to.words(.en))",
      fr: "Raccourci du \(from.words(.fr)) au \(to.words(.fr))")
  }
  static func suspended(_ since: Day, _ decision: String) -> Wording {
    Wording(
      vi: "Tạm đình chỉ từ \(since.words(.vi)), Quyết định số \(decision)",
      en: "Suspended from \(since.words(.en)), decision \(decision)",
      fr: "Suspendu à compter du \(since.words(.fr)), décision \(decision)")
  }
  static let resumed = Wording(vi: "Tiếp tục có hiệu lực", en: "In force again", fr: "De nouveau en vigueur")
  static func withdrawn(_ on: Day, _ decision: String) -> Wording {
    Wording(
      vi: "Thu hồi từ \(on.words(.vi)), Quyết định số \(decision)",
      en: "Withdrawn from \(on.words(.en)), decision \(decision)",
      fr: "Retiré à compter du \(on.words(.fr)), décision \(decision)")
  }
  static let rewritten = Wording(
    vi: "Sửa đổi thông tin trên giấy", en: "What it says was amended", fr: "Mentions modifiées")
  static let confirmed = Wording(
    vi: "Ghi nhận lại, không thay đổi", en: "Recorded again, unchanged", fr: "Enregistré de nouveau, sans changement")

  static func added(_ what: CertificateScopeChange.What) -> Wording {
    switch what {
    case .fields: Wording(vi: "Bổ sung lĩnh vực", en: "Fields added:", fr: "Domaines ajoutés\u{00A0}:")
    case .provinces: Wording(vi: "Bổ sung địa bàn", en: "Provinces added:", fr: "Provinces ajoutées\u{00A0}:")
    }
  }
  static func removed(_ what: CertificateScopeChange.What) -> Wording {
    switch what {
    case .fields: Wording(vi: "Bỏ lĩnh vực", en: "Fields taken away:", fr: "Domaines retirés\u{00A0}:")
    case .provinces: Wording(vi: "Bỏ địa bàn", en: "Provinces taken away:", fr: "Provinces retirées\u{00A0}:")
    }
  }
}
