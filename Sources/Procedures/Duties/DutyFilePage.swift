public import Components
public import Domain

/// The duties that follow from one certificate: each clock with its reason, what may be done, and all that was done.
public struct DutyFilePage: Component {
  /// What a reader may see and do.
  public struct View: Sendable {
    /// The office whose plans are all that the reader sees; nil where all is the reader's to see.
    public var office: OfficeName?
    public var showsAccounts: Bool
    public var deeds: [(words: Wording, page: PageAddress)]
    /// Where the plan of an entry is to be had.
    public var download: @Sendable (Int) -> Link?

    public init(
      office: OfficeName?, showsAccounts: Bool, deeds: [(words: Wording, page: PageAddress)],
      download: @escaping @Sendable (Int) -> Link?
    ) {
      self.office = office
      self.showsAccounts = showsAccounts
      self.deeds = deeds
      self.download = download
    }
  }

  let file: DutyFile
  let duties: [Duty]
  let rules: DutyRules
  let holder: Phrase
  let view: View

  /// `lastActivity`: what published projects tell.
  public init(_ file: DutyFile, lastActivity: Day?, _ rules: DutyRules, of holder: Phrase, _ view: View) {
    self.file = file
    self.rules = rules
    self.holder = holder
    self.view = view
    duties = file.duties(by: rules, lastActivity: lastActivity).filter { duty in
      guard let office = view.office else { return true }
      return duty.kind == .planNotice && duty.office == rules.current(office)
    }
  }

  public func draw(into html: inout HTML) {
    let certificate = file.certificate
    html.draw(
      Heading(
        Phrase(DutyPageWords.title), lede: holder, kind: "\(certificate.kind.wording) · \(certificate.number.text)"))
    if !view.deeds.isEmpty { deeds(into: &html) }
    clocks(into: &html)
    html.section { history(into: &$0) }
  }

  private func deeds(into html: inout HTML) {
    html.ul(.class("plain")) { html in
      for deed in view.deeds {
        html.li { $0.a(deed.words, .class("button"), .href(deed.page)) }
      }
    }
  }

  private func clocks(into html: inout HTML) {
    html.draw(SectionHeading(Phrase(DutyPageWords.clocks), basis: Phrase(DutyPageWords.clocksBasis), id: "clocks"))
    guard !duties.isEmpty else { return html.draw(EmptyState(Phrase(DutyPageWords.ended))) }
    html.draw(
      DataTable(
        Phrase(DutyPageWords.clocks),
        columns: [
          Column(DutyPageWords.duty, .rowHeading) { (duty: Duty) in what(duty) },
          Column(DutyPageWords.limit) { (duty: Duty) in limit(duty) },
          Column(PageWords.dueDay) { (duty: Duty) in due(duty) },
        ], rows: duties, captionIsHidden: true, id: "clocks-table"))
  }

  private func what(_ duty: Duty) -> Phrase {
    let words = Phrase(duty.step.words)
    guard duty.kind == .planNotice else { return words }
    return words + .lineBreak + Phrase(rules.offices[duty.office]?.title ?? .same(duty.office.text))
  }

  private func limit(_ duty: Duty) -> Phrase {
    var words: Phrase = "\(duty.step.limit.wording) \(duty.step.runsFrom.since)"
    if let day = duty.start.day { words = words + ": " + Phrase(day) }
    words = words + .lineBreak + Phrase(duty.step.basis.wording)
    return duty.step.footing == .toBeConfirmed
      ? words + " " + Phrase(Tag(duty.step.footing.wording, .waiting)) : words
  }

  private func due(_ duty: Duty) -> Phrase {
    switch duty.standing(on: rules.today, by: rules.calendar) {
    case .awaited: Phrase(duty.kind == .dataUpdate ? DutyPageWords.anyChange : DutyPageWords.notReceived)
    case .unknown: Phrase(DutyPageWords.receiptUnknown)
    case .open(let day): "\(day)"
    case .late(let day, let days): "\(day) \(Tag(PageWords.late(max(days, 1)), .bad))"
    case .done(let on): "\(Tag(DutyPageWords.done, .good)) \(on)"
    case .doneInTime(let on, let day): "\(day) \(Tag(DutyPageWords.inTime, .good)) \(DutyPageWords.doneOn) \(on)"
    case .doneLate(let on, let day, let days):
      "\(day) \(Tag(PageWords.late(max(days, 1)), .bad)) \(DutyPageWords.doneOn) \(on)"
    }
  }

  private func history(into html: inout HTML) {
    html.draw(SectionHeading(Phrase(DutyPageWords.history), basis: Phrase(DutyPageWords.historyBasis), id: "history"))
    let shown = file.entries.enumerated().filter { isShown($0.element.act) }.reversed()
    guard !shown.isEmpty else { return html.draw(EmptyState(Phrase(DutyPageWords.nothingDone))) }
    html.draw(Timeline(shown.map { item($0.element, at: $0.offset, html.language) }))
  }

  /// An office that plans were sent to sees those, and its own receipts.
  private func isShown(_ act: DutyAct) -> Bool {
    guard let office = view.office else { return true }
    switch act {
    case .planSent(let notice): return rules.current(notice.office) == rules.current(office)
    case .planReceived(let receipt): return rules.current(receipt.office) == rules.current(office)
    case .accountNotified, .dataUpdated, .activityStated: return false
    }
  }

  private func item(_ entry: DutyEntry, at place: Int, _ language: Language) -> Timeline.Item {
    Timeline.Item(
      DutyStory(rules: rules, showsAccounts: view.showsAccounts, download: view.download(place)).phrase(entry.act),
      at: entry.recordedAt, in: language, basis: [author(entry)], tone: .good)
  }

  private func author(_ entry: DutyEntry) -> Phrase {
    switch entry.by.body {
    case .organisation: holder
    case .office(let name): Phrase(rules.offices[name]?.title ?? .same(name.text))
    }
  }
}

/// What an act about a duty says, in one sentence.
struct DutyStory {
  let rules: DutyRules
  let showsAccounts: Bool
  let download: Link?

  func phrase(_ act: DutyAct) -> Phrase {
    switch act {
    case .accountNotified(let notice): account(notice) + arrival(notice.arrival)
    case .planSent(let notice): plan(notice) + arrival(notice.arrival)
    case .planReceived(let receipt):
      "\(DutyFormWords.Plan.receiptTitle): \(title(receipt.office)), \(receipt.on)"
    case .dataUpdated(let update): data(update) + arrival(update.arrival)
    case .activityStated(let statement):
      "\(DutyFormWords.Activity.title), \(statement.activeOn): \(statement.words.string)" + arrival(statement.arrival)
    }
  }

  private func title(_ office: OfficeName) -> Wording { rules.offices[office]?.title ?? .same(office.text) }

  /// Said of what came on paper only.
  private func arrival(_ arrival: DutyAct.Arrival) -> Phrase {
    switch arrival.manner {
    case .online: ""
    case .counter, .post: " (\(arrival.manner.wording), \(arrival.on))"
    }
  }

  private func account(_ notice: DutyAct.AccountNotice) -> Phrase {
    let words: Phrase = "\(DutyFormWords.Account.title): \(notice.event.wording)"
    guard showsAccounts else { return words }
    guard let account = notice.account else { return words + " – " + Phrase(PageWords.erased) }
    let currency = account.currency.map { ", \($0.code)" } ?? ""
    return words + " – \(account.bank.string), \(account.owner.string), \(account.number.string)\(currency)"
  }

  private func plan(_ notice: DutyAct.PlanNotice) -> Phrase {
    let words: Phrase = "\(DutyFormWords.Plan.title): \(title(notice.office))"
    guard let download, case .file = notice.plan.form else { return words }
    return words + " – " + .link(notice.plan.fileName ?? DutyPageWords.file, to: download)
  }

  private func data(_ update: DutyAct.DataUpdate) -> Phrase {
    let changed = update.answers.merging(update.personal ?? Answers()).values.sorted { $0.key < $1.key }
    let words: Phrase = "\(DutyFormWords.Data.title), \(update.changedOn)"
    let told = changed.reduce(words) { phrase, answer in
      phrase + "; \(DataForm.label(answer.key)): \(answer.value.joined(separator: ", "))"
    }
    return update.personal == nil ? told + "; " + Phrase(PageWords.erasedPerson) : told
  }
}

/// What the page of one certificate's duties says.
enum DutyPageWords {
  static let title = Wording(
    vi: "Nghĩa vụ theo Giấy đăng ký", en: "Duties under this certificate", fr: "Obligations liées à ce certificat")
  static let clocks = Wording(vi: "Thời hạn", en: "Clocks", fr: "Délais")
  static let clocksBasis = Wording(
    vi: "Tính từ ngày nhận từng Giấy đăng ký được cấp, gia hạn, sửa đổi, bổ sung; theo lịch làm việc hiện hành.",
    en: "From the receipt of each certificate issued, extended or amended, by the working calendar as it stands.",
    fr: "À compter de la réception de chaque certificat délivré, prorogé ou modifié, selon le calendrier actuel.")
  static let ended = Wording(
    vi: "Giấy đăng ký không còn hiệu lực: không còn nghĩa vụ nào đang tính hạn.",
    en: "The certificate is no longer valid: no clock runs.",
    fr: "Le certificat n’est plus valable\u{00A0}: aucun délai ne court.")
  static let duty = Wording(vi: "Nghĩa vụ", en: "Duty", fr: "Obligation")
  static let limit = Wording(vi: "Thời hạn, căn cứ", en: "Limit and article", fr: "Délai et article")
  static let anyChange = Wording(
    vi: "Tính khi có thay đổi", en: "Counted whenever something changes", fr: "Compté à chaque changement")
  static let notReceived = Wording(
    vi: "Tính từ khi xác nhận nhận Giấy đăng ký", en: "Runs once receipt is confirmed",
    fr: "Court dès la réception confirmée")
  static let receiptUnknown = Wording(
    vi: "Không rõ ngày nhận Giấy đăng ký", en: "The day of receipt is not known", fr: "Jour de réception inconnu")
  static let done = Wording(vi: "Đã thực hiện", en: "Done", fr: "Fait")
  static let doneOn = Wording(vi: "thực hiện ngày", en: "done on", fr: "fait le")
  static let inTime = Wording(vi: "Trong hạn", en: "In time", fr: "Dans les délais")
  static let history = Wording(vi: "Đã thực hiện", en: "What was done", fr: "Ce qui a été fait")
  static let historyBasis = Wording(
    vi: "Ghi trong sổ cái, không công khai.", en: "Recorded in the ledger, not public.",
    fr: "Inscrit au grand livre, non public.")
  static let nothingDone = Wording(vi: "Chưa có gì được ghi.", en: "Nothing yet.", fr: "Rien encore.")
  static let file = "PDF"
}
