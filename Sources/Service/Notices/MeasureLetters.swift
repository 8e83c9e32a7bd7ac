import Domain
import Papers
import Procedures

/// The letters that a measure had written, as its own acts tell them.
struct MeasureLetters {
  let file: MeasureFile
  let offices: OfficeDirectory
  let isDemonstration: Bool
  /// Where the measure is read.
  let address: String

  /// nil where the measure had no such letter written.
  func letter(_ name: LetterName) -> LetterText? {
    switch name {
    case .consultation(let office): consultation(office)
    case .receipt: receipt()
    case .decision: decision()
    case .conclusion: conclusion()
    case .closing: closing()
    case .supplement: nil
    }
  }

  private var measure: MeasureCase { file.measure }
  private var opening: MeasureOpening { measure.opening }
  private var printed: String { opening.printed.text }
  private var holder: Wording { Wording(opening.holderName) }
  private var receiver: Wording { title(file.law.receiver) }
  private var decider: Wording { title(file.law.decider) }

  private func title(_ office: OfficeName) -> Wording { offices[office]?.title ?? .same(office.text) }

  private func consultation(_ office: OfficeName) -> LetterText? {
    guard let letter = measure.letter(to: office), let place = measure.letters.firstIndex(of: letter) else {
      return nil
    }
    let (matter, basis) = (file.law.title, Wording.list(file.law.basis.map(\.wording)))
    var paragraphs = [
      Wording(
        vi: "Theo \(basis.vi), \(decider.vi) đang xem xét việc sau đối với \(holder.vi), Giấy đăng ký số \(printed): "
          + "\(matter.vi).",
        en: "Under \(basis.en), \(decider.en) considers the following for \(holder.en), certificate \(printed): "
          + "\(matter.en).",
        fr:
          "En vertu du \(basis.fr), \(decider.fr) examine ce qui suit à l’égard de \(holder.fr), certificat n° \(printed)"
          + "\u{00A0}: \(matter.fr)."), .typed(MeasureLetterWords.facts, opening.facts),
      Wording(
        vi:
          "\(decider.vi) đề nghị \(title(office).vi) cho ý kiến bằng văn bản về những nội dung thuộc phạm vi quản lý.",
        en: "\(decider.en) asks \(title(office).en) for its written opinion on what is in its charge.",
        fr: "\(decider.fr) prie \(title(office).fr) de rendre un avis écrit sur ce qui relève de sa compétence."),
    ]
    if let answer = file.law.step(.opinion) { paragraphs.append(MeasureLetterWords.limit(answer)) }
    return text(
      "LYK-\(place + 1)", letter.sent, MeasureLetterWords.consultationAbout(matter, printed), from: decider,
      to: title(office), paragraphs)
  }

  private func receipt() -> LetterText? {
    guard case .selfTermination(let end) = opening.matter else { return nil }
    let basis = Wording.list(file.law.basis.map(\.wording))
    let day = measure.openedOn
    var paragraphs = [
      Wording(
        vi:
          "\(receiver.vi) đã tiếp nhận \(day.words(.vi)) thông báo tự chấm dứt hoạt động của \(holder.vi) theo Giấy đăng "
          + "ký số \(printed); ngày dự kiến chấm dứt: \(end.words(.vi)) (\(basis.vi)).",
        en: "On \(day.words(.en)) \(receiver.en) received the notice by which \(holder.en) ends its activities under "
          + "certificate \(printed), as of \(end.words(.en)) (\(basis.en)).",
        fr:
          "Le \(day.words(.fr)), \(receiver.fr) a reçu l’avis par lequel \(holder.fr) met fin à ses activités au titre du "
          + "certificat n° \(printed), à compter du \(end.words(.fr)) (\(basis.fr)).")
    ]
    if !opening.papers.isEmpty { paragraphs.append(MeasureLetterWords.auditCame) }
    paragraphs.append(MeasureLetterWords.bringBack(to: receiver))
    return text("TN", day, MeasureLetterWords.receiptAbout(printed), to: holder, paragraphs)
  }

  private func decision() -> LetterText? {
    guard let decision = measure.decision, let day = measure.decidedOn else { return nil }
    switch decision.result {
    case .suspend(let suspension, let violations):
      return text(
        "TB-ĐC", day, MeasureLetterWords.suspensionAbout(printed), to: holder, suspended(suspension, violations))
    case .terminate(let withdrawal, let violations):
      return text(
        "TB-CD", day, MeasureLetterWords.terminationAbout(printed), to: holder, terminated(withdrawal, violations))
    case .drop: return nil
    }
  }

  private func suspended(_ suspension: Suspension, _ violations: Text) -> [Wording] {
    let (number, since) = (suspension.decision.text, suspension.since)
    var paragraphs = [
      Wording(
        vi: "\(noticeBasis.vi)\(receiver.vi) thông báo: theo Quyết định số \(number) của \(decider.vi), hoạt động của "
          + "\(holder.vi) theo Giấy đăng ký số \(printed) bị đình chỉ từ \(since.words(.vi)).",
        en: "\(noticeBasis.en)\(receiver.en) gives notice: by decision \(number) of \(decider.en), the activities of "
          + "\(holder.en) under certificate \(printed) are suspended from \(since.words(.en)).",
        fr:
          "\(noticeBasis.fr)\(receiver.fr) vous notifie que, par décision n° \(number) de \(decider.fr), les activités de "
          + "\(holder.fr) au titre du certificat n° \(printed) sont suspendues à compter du \(since.words(.fr))."),
      MeasureLetterWords.grounds(suspension.grounds.map(\.wording)), .typed(MeasureLetterWords.violations, violations),
    ]
    if let remedy = file.law.step(.remedy) {
      paragraphs += [MeasureLetterWords.limit(remedy), MeasureLetterWords.notRemediedEnds(remedy.basis.instrument)]
    }
    return paragraphs + [MeasureLetterWords.confirm(address)]
  }

  private func terminated(_ withdrawal: Withdrawal, _ violations: Text) -> [Wording] {
    let (number, day) = (withdrawal.decision.text, withdrawal.on)
    var paragraphs = [
      Wording(
        vi:
          "\(noticeBasis.vi)\(receiver.vi) thông báo: theo Quyết định số \(number) của \(decider.vi), \(holder.vi) chấm "
          + "dứt hoạt động; Giấy đăng ký số \(printed) hết giá trị từ \(day.words(.vi)).",
        en: "\(noticeBasis.en)\(receiver.en) gives notice: by decision \(number) of \(decider.en), the activities of "
          + "\(holder.en) are terminated; certificate \(printed) is withdrawn from \(day.words(.en)).",
        fr:
          "\(noticeBasis.fr)\(receiver.fr) vous notifie que, par décision n° \(number) de \(decider.fr), il est mis fin "
          + "aux activités de \(holder.fr)\u{00A0}; le certificat n° \(printed) est retiré à compter du \(day.words(.fr))."
      ),
      MeasureLetterWords.grounds([withdrawal.ending.wording]),
    ]
    if !violations.isEmpty { paragraphs.append(.typed(MeasureLetterWords.violations, violations)) }
    if measure.certificateReturnedOn == nil { paragraphs.append(MeasureLetterWords.bringBack(to: receiver)) }
    if let windUp = file.law.step(.windUp) { paragraphs.append(MeasureLetterWords.limit(windUp)) }
    return paragraphs + [MeasureLetterWords.confirm(address)]
  }

  private func conclusion() -> LetterText? {
    for entry in measure.entries.reversed() {
      guard case .concluded(let conclusion) = entry.act else { continue }
      switch conclusion {
      case .lifted(let number, let day):
        return text("TB-HĐ", entry.day, MeasureLetterWords.liftedAbout(printed), to: holder, lifted(number, day))
      case .notRemedied(let reasons, _):
        return text(
          "TB-KP", entry.day, MeasureLetterWords.notRemediedAbout(printed), to: holder,
          [
            MeasureLetterWords.notRemedied(receiver, decider, holder, printed),
            .typed(MeasureLetterWords.reasons, reasons),
          ] + (file.law.basis.first.map { [MeasureLetterWords.notRemediedEnds($0.instrument)] } ?? []))
      }
    }
    return nil
  }

  private func lifted(_ number: DecisionNumber, _ day: Day) -> [Wording] {
    [
      Wording(
        vi: "\(receiver.vi) thông báo: theo Quyết định số \(number) của \(decider.vi), việc đình chỉ hoạt động của "
          + "\(holder.vi) theo Giấy đăng ký số \(printed) chấm dứt; tổ chức được hoạt động trở lại từ \(day.words(.vi)).",
        en: "\(receiver.en) gives notice: by decision \(number) of \(decider.en), the suspension of \(holder.en) under "
          + "certificate \(printed) is lifted; it may work again from \(day.words(.en)).",
        fr:
          "\(receiver.fr) vous notifie que, par décision n° \(number) de \(decider.fr), la suspension de \(holder.fr) au "
          + "titre du certificat n° \(printed) est levée\u{00A0}; les activités peuvent reprendre à compter du "
          + "\(day.words(.fr))."), MeasureLetterWords.silent,
    ]
  }

  private func closing() -> LetterText? {
    guard case .closed(.woundUp, let day) = measure.state, let back = measure.certificateReturnedOn else { return nil }
    let basis = file.law.step(.windUp)?.basis.wording
    let under = basis.map { Wording(vi: " theo \($0.vi)", en: " under \($0.en)", fr: " au titre du \($0.fr)") }
    return text(
      "TB-KT", day, MeasureLetterWords.closingAbout(printed), to: holder,
      [
        Wording(
          vi:
            "\(receiver.vi) xác nhận: các vấn đề phải giải quyết khi chấm dứt hoạt động\(under?.vi ?? "") của \(holder.vi) "
            + "đã được giải quyết; Giấy đăng ký số \(printed) đã được thu hồi \(back.words(.vi)).",
          en: "\(receiver.en) confirms that what \(holder.en) had to settle\(under?.en ?? "") is settled, and that "
            + "certificate \(printed) came back on \(back.words(.en)).",
          fr:
            "\(receiver.fr) confirme que les questions que \(holder.fr) devait régler\(under?.fr ?? "") le sont, et que le "
            + "certificat n° \(printed) a été restitué le \(back.words(.fr))."), MeasureLetterWords.silent,
      ])
  }

  /// By which provision the organisation is told, as the beginning of a sentence.
  private var noticeBasis: Wording {
    guard let basis = file.law.step(.notice)?.basis.wording else { return .same("") }
    return Wording(
      vi: "Thực hiện quy định tại \(basis.vi), ", en: "Under \(basis.en), ", fr: "En application du \(basis.fr), ")
  }

  private func text(
    _ symbol: String, _ day: Day, _ about: Wording, from office: Wording? = nil, to addressee: Wording,
    _ paragraphs: [Wording]
  ) -> LetterText {
    LetterText(
      office: office ?? receiver, number: "\(printed)/\(symbol)", day: day, about: about, addressee: addressee,
      paragraphs: paragraphs + [MeasureLetterWords.regards], keptIn: MeasureLetterWords.kept(printed),
      standing: isDemonstration ? .demonstration : .record)
  }
}
