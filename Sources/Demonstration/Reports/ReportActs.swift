import Domain
import Record
import Reference

/// The yearly reports of the demonstration: those of organisations, most in time, some late, some never; then those of provinces and
/// ministries, the Ministry of Foreign Affairs and the committee, each drawn up from what had been filed when it was made.
struct ReportActs {
  /// In no order of time.
  let all: [TimedAct]

  /// None where projects are told once only: that is a record for measurements.
  init(_ setting: Setting, _ planner: ProjectPlanner, _ settlement: Settlement) {
    guard setting.versions == .yearly else {
      all = []
      return
    }
    let calendar = Calendars.official
    let law = Laws.book
    let years = (2022...max(2022, setting.until.year)).filter { year in
      law.reportRule(.organisation, by: .organisations, year: year).map {
        ReportPeriod($0, year: year, by: calendar).due < setting.until
      } ?? false
    }
    let periods = years.compactMap { year in
      law.reportRule(.organisation, by: .organisations, year: year).map {
        ReportPeriod($0, year: year, by: calendar)
      }
    }
    let books = ReportBooks(setting, planner, settlement, periods)
    all = periods.flatMap { ReportYear(setting: setting, books: books, period: $0, calendar: calendar, law: law).acts }
  }
}

/// The reports of one year.
struct ReportYear {
  let setting: Setting
  let books: ReportBooks
  let period: ReportPeriod
  let calendar: WorkingCalendar
  let law: LawBook

  /// A report with the moment at which it is filed.
  private struct Filed {
    var report: AnnualReport
    var moment: Instant
  }

  var acts: [TimedAct] {
    let obliged = setting.population.charities.filter { charity in
      charity.presence.overlaps(period.from.number...period.to.number)
    }
    let own = obliged.compactMap { organisation($0) }
    let acts = Dictionary(
      uniqueKeysWithValues: setting.population.charities.compactMap { charity in
        books.lines[period.year]?[charity.index].map { (charity.number, $0) }
      })
    let numbers = Set(obliged.map(\.number))
    let offices = Offices.directory.all.compactMap { office in
      self.office(office, obliged: numbers, own: own, acts: acts)
    }
    return (own + offices).flatMap { timed($0) }
  }

  private func timed(_ filed: Filed) -> [TimedAct] {
    guard filed.moment.day <= setting.until else { return [] }
    let name = filed.report.name
    let by = DossierEntry.Actor(body: name.body, account: nil)
    var acts = [
      TimedAct(
        moment: filed.moment, act: .report(name.number, ReportStep(.filed(filed.report), by: by)),
        claims: [.report(name)])
    ]
    if let (correction, moment) = correction(of: filed), moment.day <= setting.until {
      acts.append(TimedAct(moment: moment, act: .report(name.number, ReportStep(.corrected(correction), by: by))))
    }
    return acts
  }

  // An organisation's own report; nil where it never files one.
  private func organisation(_ charity: Charity) -> Filed? {
    var stream = stream(charity.number.text)
    guard let name = ReportName(.organisation(charity.number), .organisation, year: period.year),
      let moment = moment(due: period.due, &stream, missing: 3)
    else { return nil }
    var lines = books.lines[period.year]?[charity.index] ?? []
    if stream.chance(4), !lines.isEmpty {
      let place = stream.below(lines.count)
      lines.sort { $0.key < $1.key }
      lines[place].amount = Sum(units: lines[place].amount.units + Int128(lines[place].amount.units / 20))
    }
    let projects = books.projects[period.year]?[charity.index] ?? 0
    let staff =
      [(ReportCount.Measure.projects, projects)]
      + (stream.chance(80)
        ? [(.foreignStaff, stream.below(4)), (.localStaff, 1 + stream.below(18))] : [])
    let counts = staff.map {
      ReportCount(organisation: charity.number, measure: $0.0, number: $0.1, origin: .entered)
    }
    return Filed(
      report: AnnualReport(
        name, lines: lines, counts: counts, basis: AnnualReport.Basis(known: nil),
        texts: ReportStock.texts(projects, &stream)), moment: moment)
  }

  private func office(
    _ office: Office, obliged: Set<RecordNumber>, own: [Filed], acts: [RecordNumber: [ReportLine]]
  ) -> Filed? {
    let directory = Offices.directory
    guard let rule = law.reportRule(for: .office(office.name), year: period.year, directory),
      let name = ReportName(.office(office.name), rule.form, year: period.year),
      case let due = ReportPeriod(rule, year: period.year, by: calendar).due,
      let scope = ReportScope(of: .office(office.name), directory, on: due)
    else { return nil }
    var stream = stream(office.name.text)
    let isWhole = scope == .whole
    guard let moment = isWhole ? last(before: due, &stream) : moment(due: due, &stream, missing: 4) else { return nil }
    let reports = own.filter { $0.moment < moment }.reduce(into: [RecordNumber: AnnualReport]()) { reports, filed in
      if case .organisation(let number) = filed.report.name.body { reports[number] = filed.report }
    }
    let drawn = ReportConsolidation(scope, obliged: obliged, reports: reports, acts: acts)
    let concerned = Set(drawn.lines.map(\.key.organisation))
    var report = AnnualReport(
      name, lines: drawn.lines, counts: drawn.counts, basis: AnnualReport.Basis(known: nil),
      taken: drawn.taken.filter { isWhole || concerned.contains($0) },
      missing: drawn.missing.filter { isWhole || concerned.contains($0) }, texts: ReportStock.officeTexts(&stream))
    if !isWhole, stream.chance(8), let line = report.lines.last {
      let change = ReportCorrection.Line(line.key, Sum(units: line.amount.units * 9 / 10 / 100 * 100))
      report = report.corrected(by: ReportCorrection(lines: [change], reason: ReportStock.officeReason))
    }
    return Filed(report: report, moment: moment)
  }

  /// When a report comes: mostly in the days before it is due, sometimes after; nil for never, in so many of a hundred cases.
  private func moment(due: Day, _ stream: inout Stream, missing: Int) -> Instant? {
    guard !stream.chance(missing) else { return nil }
    let day =
      stream.chance(11)
      ? setting.office.onOrAfter(due + 1 + stream.below(50))
      : setting.office.onOrBefore(max(period.to + 1, due - stream.below(4)))
    return OfficeDays.moment(of: max(day, setting.office.onOrAfter(period.to + 1)), &stream)
  }

  /// On the last days before it is due.
  private func last(before due: Day, _ stream: inout Stream) -> Instant? {
    OfficeDays.moment(of: setting.office.onOrBefore(due - stream.below(2)), &stream)
  }

  /// Some organisations put a figure right in the new year.
  private func correction(of filed: Filed) -> (ReportCorrection, Instant)? {
    guard case .organisation(let number) = filed.report.name.body, let line = filed.report.lines.first else {
      return nil
    }
    var stream = stream("correct " + number.text)
    guard stream.chance(3) else { return nil }
    let change = ReportCorrection.Line(line.key, Sum(units: line.amount.units * 97 / 100 / 100 * 100))
    let day = setting.office.onOrAfter(filed.moment.day + 20 + stream.below(60))
    return (
      ReportCorrection(lines: [change], reason: ReportStock.reason), OfficeDays.moment(of: day, &stream)
    )
  }

  private func stream(_ name: String) -> Stream {
    var hash = Fingerprint()
    hash.add(name)
    return Stream(setting.seed, .report, hash.value ^ UInt64(period.year))
  }
}

/// What those who report say in the demonstration: nobody's words.
enum ReportStock {
  static let reason = Text("Đối chiếu lại với báo cáo kiểm toán")
  static let officeReason = Text("Số liệu của địa phương theo biên bản bàn giao")

  static func texts(_ projects: Int, _ stream: inout Stream) -> ReportTexts {
    let results =
      projects == 0
      ? "Trong kỳ, tổ chức chuẩn bị dự án và làm việc với các đối tác; chưa có giải ngân."
      : "Trong kỳ, tổ chức thực hiện \(projects) chương trình, dự án, phi dự án cùng các đối tác Việt Nam, đúng lĩnh vực và địa bàn ghi trong Giấy đăng ký."
    var sections: [ReportTexts.Section: Text] = [.results: Text(results)]
    if stream.chance(50) { sections[.difficulties] = Text(stream.pick(difficulties)) }
    if stream.chance(40) { sections[.proposals] = Text(stream.pick(proposals)) }
    return ReportTexts(sections, reach: stream.chance(45) ? .everyone : .recipients)
  }

  static func officeTexts(_ stream: inout Stream) -> ReportTexts {
    ReportTexts(
      [
        .results: Text(
          "Hoạt động của các tổ chức trong kỳ phù hợp với Giấy đăng ký; số liệu lấy từ báo cáo của các tổ chức.")
      ],
      reach: stream.chance(60) ? .everyone : .recipients)
  }

  private static let difficulties = [
    "Thời gian phê duyệt khoản viện trợ nhỏ còn dài.", "Một số địa bàn miền núi đi lại khó khăn trong mùa mưa.",
    "Kinh phí năm nay đến chậm do tỷ giá biến động.",
  ]
  private static let proposals = [
    "Đề nghị địa phương công bố sớm nhu cầu vận động viện trợ.", "Đề nghị tổ chức tập huấn về báo cáo trực tuyến.",
  ]
}
