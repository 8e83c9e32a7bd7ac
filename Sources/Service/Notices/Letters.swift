import Domain
import Papers
import Procedures
import Reference

/// The letters that a dossier had written, as its own acts tell them.
struct Letters {
  let file: DossierFile
  let offices: OfficeDirectory
  let isDemonstration: Bool
  /// Where the dossier is read.
  let address: String

  /// nil where the dossier had no such letter written.
  func letter(_ name: LetterName) -> LetterText? {
    switch name {
    case .consultation(let office): consultation(office)
    case .supplement(let ordinal): supplement(ordinal)
    case .decision: decision()
    case .receipt, .conclusion, .closing: nil
    }
  }

  private var dossier: Dossier { file.dossier }
  private var filing: DossierFiling { dossier.filing }
  private var number: String { filing.number.description }
  private var receiver: Wording { title(file.procedure.receiver) }
  private var applicant: Wording { Wording(filing.applicant.name) }
  private var procedure: Wording { file.procedure.title }

  private func title(_ office: OfficeName) -> Wording { offices[office]?.title ?? .same(office.text) }

  private func consultation(_ office: OfficeName) -> LetterText? {
    guard let place = dossier.letters.firstIndex(where: { $0.office == office }) else { return nil }
    let letter = dossier.letters[place]
    let country = filing.applicant.country.map { Countries.name($0) }
    let from = country.map { Wording(vi: " (\($0.vi))", en: " (\($0.en))", fr: " (\($0.fr))") } ?? .same("")
    let filed = dossier.filedOn
    var paragraphs = [
      Wording(
        vi:
          "\(receiver.vi) đã tiếp nhận đầy đủ hồ sơ số \(number), nộp \(filed.words(.vi)), của \(applicant.vi)\(from.vi) "
          + "về thủ tục: \(procedure.vi).",
        en: "\(receiver.en) has received, complete, dossier \(number), filed on \(filed.words(.en)) by \(applicant.en)"
          + "\(from.en): \(procedure.en).",
        fr: "\(receiver.fr) a reçu, complet, le dossier n° \(number), déposé le \(filed.words(.fr)) par \(applicant.fr)"
          + "\(from.fr)\u{00A0}: \(procedure.fr)."), scope,
      Wording(
        vi:
          "\(basis(.consultation).vi)\(receiver.vi) trân trọng đề nghị \(title(office).vi) nghiên cứu, cho ý kiến bằng văn "
          + "bản về hồ sơ nêu trên đối với những nội dung thuộc phạm vi quản lý.",
        en:
          "\(basis(.consultation).en)\(receiver.en) asks \(title(office).en) for its written opinion on what is in its "
          + "charge.",
        fr:
          "\(basis(.consultation).fr)\(receiver.fr) prie \(title(office).fr) de rendre un avis écrit sur ce qui relève de "
          + "sa compétence."),
    ]
    if let answer = file.procedure.step(.opinion) {
      let (limit, basis) = (answer.limit.wording, answer.basis.wording)
      paragraphs.append(
        Wording(
          vi: "Thời hạn trả lời: \(limit.vi) kể từ ngày nhận được văn bản này (\(basis.vi)).",
          en: "To be answered within \(limit.en) of receipt of this letter (\(basis.en)).",
          fr: "Délai de réponse\u{00A0}: \(limit.fr) à compter de la réception de la présente (\(basis.fr))."))
    }
    paragraphs.append(
      Wording(
        vi: "Hồ sơ có tại: \(address). Trân trọng./.", en: "The dossier is at: \(address).",
        fr: "Le dossier se trouve à l’adresse\u{00A0}: \(address)."))
    return text("LYK-\(place + 1)", letter.sent, DossierLetterWords.consultation(number), to: title(office), paragraphs)
  }

  /// The fields and provinces that are asked for.
  private var scope: Wording {
    let fields = Wording.list(filing.scope.fields.map(\.wording))
    let provinces = filing.scope.provinces.map {
      Places.provinces.unit($0)?.form(on: dossier.filedOn).name ?? $0.description
    }.joined(separator: ", ")
    let (none, isOpen) = (DossierLetterWords.none, filing.scope.fields.isEmpty)
    let place = provinces.isEmpty ? none : .same(provinces)
    return Wording(
      vi: "Lĩnh vực đăng ký: \(isOpen ? none.vi : fields.vi). Địa bàn đăng ký: \(place.vi).",
      en: "Fields asked for: \(isOpen ? none.en : fields.en). Provinces asked for: \(place.en).",
      fr: "Domaines demandés\u{00A0}: \(isOpen ? none.fr : fields.fr). Provinces demandées\u{00A0}: \(place.fr).")
  }

  private func supplement(_ ordinal: Int) -> LetterText? {
    let requests = dossier.entries.compactMap { entry in
      if case .supplementRequested(let request) = entry.act { (request, entry.day) } else { nil }
    }
    guard requests.indices.contains(ordinal - 1) else { return nil }
    let (request, day) = requests[ordinal - 1]
    let (basis, filed) = (file.procedure.step(.completeness)?.basis.wording, dossier.filedOn)
    let under = basis.map {
      Wording(vi: "Căn cứ \($0.vi), sau", en: "Under \($0.en), after", fr: "Vu le \($0.fr), après")
    }
    let after = under ?? Wording(vi: "Sau", en: "After", fr: "Après")
    var paragraphs = [
      Wording(
        vi: "\(after.vi) khi kiểm tra hồ sơ số \(number), nộp \(filed.words(.vi)), về thủ tục: \(procedure.vi), "
          + "\(receiver.vi) đề nghị \(applicant.vi) bổ sung các nội dung sau:",
        en:
          "\(after.en) its check of dossier \(number), filed on \(filed.words(.en)) (\(procedure.en)), \(receiver.en) asks "
          + "\(applicant.en) to supplement the following:",
        fr: "\(after.fr) vérification du dossier n° \(number), déposé le \(filed.words(.fr)) (\(procedure.fr)), "
          + "\(receiver.fr) prie \(applicant.fr) de compléter ce qui suit\u{00A0}:")
    ]
    paragraphs += request.demands.enumerated().map { place, demand in
      let item = file.procedure.item(demand.about)?.words ?? DossierLetterWords.statement
      return Wording(
        vi: "\(place + 1). \(item.vi): \(demand.words.string)", en: "\(place + 1). \(item.en): \(demand.words.string)",
        fr: "\(place + 1). \(item.fr)\u{00A0}: \(demand.words.string)")
    }
    if let guidance = request.guidanceNotFollowed { paragraphs.append(.typed(DossierLetterWords.guidance, guidance)) }
    paragraphs.append(
      Wording(
        vi: "Nộp bổ sung trực tuyến tại: \(address), hoặc trực tiếp, qua dịch vụ bưu chính. Trân trọng./.",
        en: "Supplements are filed online at \(address), in person or by post.",
        fr: "Les compléments se déposent en ligne à l’adresse \(address), sur place ou par la poste."))
    return text("YCBS-\(ordinal)", day, DossierLetterWords.supplement(number), to: applicant, paragraphs)
  }

  private func decision() -> LetterText? {
    guard let decision = dossier.decision, case .refused(let reasons) = decision.result,
      let entry = dossier.entries.last(where: { if case .decided = $0.act { true } else { false } })
    else { return nil }
    let (decider, basis) = (title(file.procedure.decider), basis(.handover))
    let paragraphs =
      [
        Wording(
          vi: "\(basis.vi)\(receiver.vi) thông báo: theo Quyết định số \(decision.number) của \(decider.vi), hồ sơ số "
            + "\(number) của \(applicant.vi) về thủ tục: \(procedure.vi) không được chấp thuận.",
          en:
            "\(basis.en)\(receiver.en) gives notice: by decision \(decision.number) of \(decider.en), dossier \(number) of "
            + "\(applicant.en) (\(procedure.en)) is refused.",
          fr:
            "\(basis.fr)\(receiver.fr) vous informe que, par décision n° \(decision.number) de \(decider.fr), le dossier "
            + "n° \(number) de \(applicant.fr) (\(procedure.fr)) est rejeté."), DossierLetterWords.reasons,
      ] + reasons.string.split(separator: "\n").map { Wording.same(String($0)) } + [DossierLetterWords.complaint]
    return text("TB", entry.day, DossierLetterWords.result(number), to: applicant, paragraphs)
  }

  /// By which provision the office acts, as the beginning of a sentence.
  private func basis(_ step: StatutoryStep.Name) -> Wording {
    guard let basis = file.procedure.step(step)?.basis.wording else { return .same("") }
    return Wording(
      vi: "Thực hiện quy định tại \(basis.vi), ", en: "Under \(basis.en), ", fr: "En application du \(basis.fr), ")
  }

  private func text(
    _ symbol: String, _ day: Day, _ about: Wording, to addressee: Wording, _ paragraphs: [Wording]
  ) -> LetterText {
    LetterText(
      office: receiver, number: "\(number)/\(symbol)", day: day, about: about, addressee: addressee,
      paragraphs: paragraphs, keptIn: DossierLetterWords.kept(number),
      standing: isDemonstration ? .demonstration : .record)
  }
}

/// What the letters of dossiers say, whichever it is.
private enum DossierLetterWords {
  static let none = Wording(vi: "không nêu", en: "none named", fr: "non précisé")
  static let statement = Wording(vi: "Nội dung kê khai", en: "What was stated", fr: "Déclarations")
  static let guidance = Wording(
    vi: "Hướng dẫn chưa được thực hiện", en: "Guidance not followed", fr: "Indications non suivies")
  static let reasons = Wording(vi: "Lý do:", en: "Reasons:", fr: "Motifs\u{00A0}:")
  static let complaint = Wording(
    vi:
      "Tổ chức có quyền khiếu nại, khởi kiện theo quy định của pháp luật (khoản 7 Điều 21 Nghị định số 63/2010/NĐ-CP); "
      + "thời hiệu: cần xác nhận. Trân trọng./.",
    en:
      "The organisation may complain or sue as the law provides (Decree 63/2010/NĐ-CP, art. 21(7)); within which time is "
      + "to be confirmed.",
    fr:
      "L’organisation peut former un recours ou agir en justice selon la loi (décret 63/2010/NĐ-CP, art. 21(7))\u{00A0}; "
      + "délai à confirmer.")

  static func consultation(_ number: String) -> Wording {
    Wording(
      vi: "V/v lấy ý kiến về hồ sơ số \(number)", en: "Request for an opinion on dossier \(number)",
      fr: "Demande d’avis sur le dossier n° \(number)")
  }

  static func supplement(_ number: String) -> Wording {
    Wording(
      vi: "V/v bổ sung hồ sơ số \(number)", en: "Supplements to dossier \(number)",
      fr: "Compléments au dossier n° \(number)")
  }

  static func result(_ number: String) -> Wording {
    Wording(
      vi: "V/v kết quả giải quyết hồ sơ số \(number)", en: "Result of dossier \(number)",
      fr: "Résultat du dossier n° \(number)")
  }

  static func kept(_ number: String) -> Wording {
    Wording(vi: "Lưu: hồ sơ số \(number)", en: "Dossier \(number)", fr: "Dossier n° \(number)")
  }
}
