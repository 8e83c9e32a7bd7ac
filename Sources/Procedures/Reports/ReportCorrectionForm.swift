public import Components
public import Domain

/// The form by which a filed report is put right, all at once and for one reason: figures that were chosen, further ones, the staff
/// and the text (đính chính báo cáo).
public struct ReportCorrectionForm: Sendable {
  /// Hidden, once for each: the key of a figure that was chosen.
  public static let line = ReportLineForm.line
  /// Hidden: for how many further figures there is room.
  public static let further = "further"
  /// The button that makes room for one more.
  public static let add = "add"
  /// The most further figures of one form.
  public static let most = 20

  /// The report as it stands.
  public var report: AnnualReport
  public var lines: [ReportLine.Key]
  /// The questions for a figure the report does not have.
  public var addition: ReportLineForm
  public var additions: Int

  public init(report: AnnualReport, lines: [ReportLine.Key], addition: ReportLineForm, additions: Int) {
    self.report = report
    self.lines = lines
    self.addition = addition
    self.additions = min(max(additions, 0), ReportCorrectionForm.most)
  }

  /// The name of the field for a chosen figure.
  static func amount(_ place: Int) -> String { "amount-\(place)" }
  /// What stands before the names of the fields for a further figure.
  static func prefix(_ place: Int) -> String { "further-\(place)-" }

  /// How the fields stand before anything is typed. An amount of three decimals is written with four: with three it would read as
  /// thousands.
  public var standing: FormInput {
    var values: FormInput = [ReportTextForm.reach: [report.texts.reach.rawValue]]
    for (place, key) in lines.enumerated() {
      let written = report[key]?.amount.decimal ?? ""
      let decimals = written.split(separator: ".").dropFirst().first?.count
      values[ReportCorrectionForm.amount(place)] = [decimals == 3 ? written + "0" : written]
    }
    for measure in ReportCountForm.measures where own != nil {
      values[measure.rawValue] = report.count(measure).map { [String($0)] } ?? []
    }
    for (section, text) in report.texts.sections { values[section.rawValue] = [text.string] }
    return values
  }

  /// What was typed over an earlier version, carried to this one: fields that were left as they stood there are as they stand here.
  public func carried(_ typed: FormInput, from seen: ReportCorrectionForm) -> FormInput {
    let (before, now) = (seen.standing, standing)
    var carried = typed
    for name in Set(before.keys).union(now.keys) where typed[name] ?? [] == before[name] ?? [] {
      carried[name] = now[name]
    }
    return carried
  }

  var own: RecordNumber? { addition.own }
}

/// What the form says.
extension ReportCorrectionForm {
  /// Everything the fields say, changed or not; every fault at its field.
  public func parse(_ form: FormInput) throws(FormErrors) -> ReportCorrection {
    var faults: [FormErrors.Fault] = []
    let lines = chosen(form, &faults) + further(form, &faults)
    let counts = counts(form, &faults)
    var texts = report.texts
    do { texts = try ReportTextForm.parse(form) } catch { faults += error.all }
    var reason = Text("")
    do { reason = try ReportLineForm.reason(form) } catch { faults.append(.init(ReportLineForm.reason, error.wording)) }
    guard faults.isEmpty else { throw FormErrors(faults) }
    return ReportCorrection(lines: lines, counts: counts, texts: texts, reason: reason)
  }

  private func chosen(_ form: FormInput, _ faults: inout [FormErrors.Fault]) -> [ReportCorrection.Line] {
    var found: [ReportCorrection.Line] = []
    for (place, key) in lines.enumerated() {
      let name = ReportCorrectionForm.amount(place)
      do {
        let amount = try ReportLineForm.amount(Reading.line(form, name))
        found.append(ReportCorrection.Line(key, Sum(amount.units)))
      } catch {
        faults.append(.init(name, error.wording))
      }
    }
    return found
  }

  private func further(_ form: FormInput, _ faults: inout [FormErrors.Fault]) -> [ReportCorrection.Line] {
    var found: [ReportCorrection.Line] = []
    for place in 0..<additions {
      let (prefix, own) = (ReportCorrectionForm.prefix(place), part(form, of: place))
      guard !isEmpty(own) else { continue }
      do throws(ReportRefusal) {
        let (key, amount) = try addition.figure(own)
        guard report[key] == nil, !found.contains(where: { $0.key == key }) else { throw ReportRefusal.standsAlready }
        found.append(ReportCorrection.Line(key, Sum(amount.units)))
      } catch {
        faults.append(.init(error.field.map { prefix + $0 }, error.wording))
      }
    }
    return found
  }

  /// The answers about one further figure, by the names the single question has.
  private func part(_ form: FormInput, of place: Int) -> FormInput {
    let prefix = ReportCorrectionForm.prefix(place)
    return form.reduce(into: [:]) { part, answer in
      if answer.key.hasPrefix(prefix) { part[String(answer.key.dropFirst(prefix.count))] = answer.value }
    }
  }

  /// Whether nothing was typed; a list with one choice has always chosen it.
  private func isEmpty(_ part: FormInput) -> Bool {
    let asked =
      [ReportLineForm.amount, ReportLineForm.organisation] + (addition.places.count > 1 ? [ReportLineForm.place] : [])
    return asked.allSatisfy { Reading.line(part, $0).isEmpty }
  }

  private func counts(_ form: FormInput, _ faults: inout [FormErrors.Fault]) -> [ReportCount] {
    guard let own else { return [] }
    var found: [ReportCount] = []
    for measure in ReportCountForm.measures {
      do throws(FormErrors) {
        if let number = try ReportCountForm.number(form, measure) {
          found.append(ReportCount(organisation: own, measure: measure, number: number, origin: .entered))
        } else if report.count(measure) != nil {
          throw FormErrors(measure.rawValue, ReportRefusal.numberWrong.wording)
        }
      } catch {
        faults += error.all
      }
    }
    return found
  }
}

/// How the form is drawn.
extension ReportCorrectionForm {
  /// Fields under one heading.
  public struct Part: Sendable {
    public var title: Wording
    public var fields: [FormField]
  }

  /// The parts of the form. `called` says what a figure is called, `money` how its amount is written.
  public func parts(
    _ typed: FormInput?, _ errors: FormErrors?, called: (ReportLine) -> Phrase, money: (ReportLine) -> String
  ) -> [Part] {
    let typed = typed ?? standing
    let chosen = lines.enumerated().compactMap { place, key in
      report[key].map { amountField(place, $0, typed, errors, called($0), money($0)) }
    }
    let further = (0..<additions).map { place in
      Part(title: ReportJourneyWords.addition(place + 1), fields: additionFields(place, typed, errors))
    }
    let staff = ReportCountForm.fields({ _ in nil }, typed: typed, errors)
    let texts = ReportTextForm.fields(report.texts, typed: typed, errors)
    return (chosen.isEmpty ? [] : [Part(title: ReportJourneyWords.figures, fields: chosen)]) + further
      + (own == nil ? [] : [Part(title: ReportJourneyWords.counts, fields: staff)])
      + [
        Part(title: ReportJourneyWords.texts, fields: texts),
        Part(
          title: ReportJourneyWords.reasonTitle,
          fields: [ReportLineForm.reasonField(typed, "", errors)]),
      ]
  }

  private func amountField(
    _ place: Int, _ line: ReportLine, _ typed: FormInput, _ errors: FormErrors?, _ label: Phrase, _ money: String
  ) -> FormField {
    let name = ReportCorrectionForm.amount(place)
    return FormField(
      name, label, .text(typed[name]?.first ?? ""), hint: Phrase(ReportJourneyWords.standingHint(money)),
      error: errors?[name].map { Phrase($0) })
  }

  private func additionFields(_ place: Int, _ typed: FormInput, _ errors: FormErrors?) -> [FormField] {
    let prefix = ReportCorrectionForm.prefix(place)
    let own = errors.map { errors in
      FormErrors(
        errors.all.compactMap { fault in
          guard let field = fault.field, field.hasPrefix(prefix) else { return nil }
          return FormErrors.Fault(String(field.dropFirst(prefix.count)), fault.words)
        })
    }
    let answers = part(typed, of: place)
    return addition.figureFields(answers.isEmpty ? nil : answers, "", own).map { field in
      var field = field
      field.name = prefix + field.name
      return field
    }
  }
}
