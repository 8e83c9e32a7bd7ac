public import Components
public import Domain

/// A province for the days on which it existed: its past, who may work there, what aid came to it and for what.
public struct ProvincePage: Component {
  public var unit: AdministrativeUnit
  public var subject: AidSubject

  public init(unit: AdministrativeUnit, subject: AidSubject) {
    self.unit = unit
    self.subject = subject
  }

  private var view: AidView { subject.view }
  private var day: Day { min(max(view.day, unit.from), unit.until ?? view.day) }

  public var address: PageAddress { view.of(.province(unit.id)) }

  public func title(_ language: Language) -> String {
    let title = unit.form(on: day).title[language]
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  public func draw(into html: inout HTML) {
    html.draw(Heading(Phrase(title(html.language)), lede: lede, kind: Phrase(ProvinceWords.kind)))
    html.draw(MomentWords.notice(view.moment, current: address.without("on").without("known")))
    if !unit.exists(on: view.day) { html.draw(Notice(absence, tone: .waiting)) }
    html.p { $0.a(WhoWords.here, .href(WhoPage.address(unit.id, nil, view.moment))) }
    subject.draw(at: address, into: &html)
    html.section { html in
      html.draw(SectionHeading(Phrase(ProvinceWords.past), basis: Phrase(ProvinceWords.pastBasis), id: "past"))
      html.draw(SummaryList(past))
    }
  }

  private var successors: [AdministrativeUnit] { subject.facts.provinces.successors(of: unit).map(\.unit) }
  private var predecessors: [AdministrativeUnit] { subject.facts.provinces.predecessors(of: unit).map(\.unit) }

  /// What became of it, or what it came of.
  private var lede: Phrase? {
    if !successors.isEmpty { return Phrase(ProvinceWords.nowPartOf) + " " + links(successors) + "." }
    let before = predecessors.filter { $0.until.map { unit.from <= $0 + 1 } ?? true }
    return before.isEmpty ? nil : Phrase(ProvinceWords.cameOf) + " " + links(before) + "."
  }

  private var absence: Phrase {
    let words = view.day < unit.from ? ProvinceWords.notYet(unit.from) : ProvinceWords.noMore(unit.until ?? view.day)
    return Phrase(words)
  }

  private func links(_ units: [AdministrativeUnit]) -> Phrase {
    var phrase = Phrase("")
    for (index, other) in units.enumerated() {
      if index > 0 { phrase = phrase + ", " }
      phrase = phrase + .link(ProvinceWords.named(other), to: view.of(.province(other.id)))
    }
    return phrase
  }

  private var past: [SummaryList.Row] {
    var rows = [
      SummaryList.Row(Phrase(ProvinceWords.existed), Phrase(ProvinceWords.span(unit.from, unit.until))),
      SummaryList.Row(
        Phrase(ProvinceWords.codes),
        values: unit.codes.map { .code($0.code) + " " + Phrase(ProvinceWords.list($0.list)) }),
      SummaryList.Row(
        Phrase(ProvinceWords.forms),
        values: unit.forms.map { form in
          let words = Phrase(form.title) + " " + Phrase(ProvinceWords.since(form.from))
          return form.basis.isEmpty ? words : words + " (" + Phrase(ProvinceWords.cited(form.basis)) + ")"
        }),
    ]
    if !predecessors.isEmpty {
      rows.append(.init(Phrase(ProvinceWords.predecessors), values: predecessors.map { links([$0]) }))
    }
    if !successors.isEmpty {
      rows.append(.init(Phrase(ProvinceWords.successors), values: successors.map { links([$0]) }))
    }
    return rows
  }
}

enum ProvinceWords {
  static let kind = Wording(
    vi: "Đơn vị hành chính cấp tỉnh", en: "Province-level unit", fr: "Unité de niveau provincial")
  static let nowPartOf = Wording(vi: "Nay thuộc", en: "Now part of", fr: "Aujourd’hui dans")
  static let cameOf = Wording(
    vi: "Hình thành từ", en: "Formed from", fr: "Issue de la réunion de")
  static func notYet(_ day: Day) -> Wording {
    Wording(
      vi: "Vào ngày đang xem, đơn vị này chưa được thành lập: có từ \(day.words(.vi)).",
      en: "On the day looked at this unit did not exist yet: it exists since \(day.words(.en)).",
      fr: "À la date consultée, cette unité n’existait pas encore\u{00A0}: elle existe depuis le \(day.words(.fr)).")
  }
  static func noMore(_ day: Day) -> Wording {
    Wording(
      vi:
        "Vào ngày đang xem, đơn vị này không còn: tồn tại đến hết \(day.words(.vi)). Các con số dưới đây là của những gì được ghi theo tên cũ.",
      en:
        "On the day looked at this unit existed no more: its last day was \(day.words(.en)). The figures are of what was written under its name.",
      fr:
        "À la date consultée, cette unité n’existait plus\u{00A0}: son dernier jour fut le \(day.words(.fr)). Les chiffres portent sur ce qui fut écrit sous son nom."
    )
  }
  static let past = Wording(
    vi: "Tên gọi, mã và ranh giới qua các thời kỳ", en: "Its names, codes and mergers",
    fr: "Ses noms, codes et fusions")
  static let pastBasis = Wording(
    vi: "Một mã chỉ có nghĩa cùng với danh mục của nó: bảy mã được dùng lại cho tỉnh khác từ ngày 01 tháng 7 năm 2025.",
    en: "A code means something only with its list: seven codes name other provinces since 1 July 2025.",
    fr:
      "Un code n’a de sens qu’avec sa liste\u{00A0}: sept codes désignent d’autres provinces depuis le 1er juillet 2025."
  )
  static let existed = Wording(vi: "Tồn tại", en: "Existed", fr: "A existé")
  static let codes = Wording(vi: "Mã", en: "Codes", fr: "Codes")
  static let forms = Wording(vi: "Tên và loại", en: "Name and kind", fr: "Nom et nature")
  static let predecessors = Wording(vi: "Hợp nhất từ", en: "Merged from", fr: "Issue de")
  static let successors = Wording(vi: "Sáp nhập vào", en: "Merged into", fr: "Fusionnée dans")

  /// A unit as it stands within a sentence; what is no more is marked so.
  static func named(_ unit: AdministrativeUnit) -> Wording {
    let title = unit.latest.title
    let isFormer = unit.until != nil
    return Wording(
      vi: title.vi.prefix(1).lowercased() + title.vi.dropFirst() + (isFormer ? " (cũ)" : ""),
      en: title.en + (isFormer ? " (former)" : ""), fr: title.fr + (isFormer ? " (ancienne)" : ""))
  }

  /// A resolution as the tables cite it, its kind in each language.
  static func cited(_ basis: String) -> Wording {
    Wording(
      vi: basis.replacing("Resolution ", with: "Nghị quyết ").replacing("Decision ", with: "Quyết định "), en: basis,
      fr: basis.replacing("Resolution ", with: "Résolution ").replacing("Decision ", with: "Décision "))
  }

  static func list(_ list: UnitCode.List) -> Wording {
    switch list {
    case .of2004:
      Wording(vi: "Quyết định 124/2004/QĐ-TTg", en: "Decision 124/2004/QĐ-TTg", fr: "Décision 124/2004/QĐ-TTg")
    case .of2025:
      Wording(vi: "Quyết định 19/2025/QĐ-TTg", en: "Decision 19/2025/QĐ-TTg", fr: "Décision 19/2025/QĐ-TTg")
    case .iso: .same("ISO 3166-2:VN")
    }
  }

  static func since(_ day: Day) -> Wording {
    Wording(vi: "từ \(day.words(.vi))", en: "since \(day.words(.en))", fr: "depuis le \(day.words(.fr))")
  }

  static func span(_ from: Day, _ until: Day?) -> Wording {
    guard let until else { return since(from) }
    return Wording(
      vi: "từ \(from.words(.vi)) đến \(until.words(.vi))", en: "from \(from.words(.en)) to \(until.words(.en))",
      fr: "du \(from.words(.fr)) au \(until.words(.fr))")
  }
}
