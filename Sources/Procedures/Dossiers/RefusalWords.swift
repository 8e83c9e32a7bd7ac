import Domain

/// Why a step is not taken, as a native official would tell it: filing, supplements, consultation, days.
enum RefusalWords {
  static func dossierOpen(_ number: DossierNumber?) -> Wording {
    let which = number.map { Wording(vi: " (số \($0))", en: " (\($0))", fr: " (n° \($0))") } ?? .same("")
    return Wording(
      vi:
        "Đã có một hồ sơ đang được giải quyết\(which.vi) về cùng thủ tục đối với Giấy đăng ký này. Chỉ nộp hồ sơ mới khi hồ sơ đó "
        + "đã kết thúc hoặc đã rút.",
      en:
        "A dossier\(which.en) under this procedure is already open for this certificate. File another once it has ended or was "
        + "withdrawn.",
      fr:
        "Un dossier\(which.fr) de la même procédure est déjà ouvert pour ce certificat. Déposez-en un autre une fois celui-ci clos "
        + "ou retiré.")
  }

  static let notNow = Wording(
    vi: "Không thực hiện được bước này ở trạng thái hiện tại của hồ sơ",
    en: "This step cannot be taken as the dossier now stands",
    fr: "Cette étape n’est pas possible dans l’état actuel du dossier")

  static func notForYou(_ office: Wording) -> Wording {
    Wording(
      vi: "Văn bản này gửi cho cơ quan khác: \(office.vi). Chỉ cơ quan đó được xác nhận và trả lời",
      en: "This letter was sent to another office, which alone may confirm and answer it: \(office.en)",
      fr: "Cette lettre a été adressée à un autre service, seul habilité à y répondre\u{00A0}: \(office.fr)")
  }

  static func numberTaken(_ number: String) -> Wording {
    Wording(
      vi: "Số \(number) đã được cấp cho một Giấy đăng ký khác",
      en: "Number \(number) is already on another certificate",
      fr: "Le numéro \(number) figure déjà sur un autre certificat")
  }

  static let noFields = Wording(
    vi: "Chọn ít nhất một lĩnh vực hoạt động", en: "Choose at least one field of work",
    fr: "Choisissez au moins un domaine d’activité")

  static let noProvinces = Wording(
    vi: "Chọn ít nhất một địa bàn hoạt động", en: "Choose at least one province",
    fr: "Choisissez au moins une province")

  static func unknownProvince(_ name: String) -> Wording {
    Wording(
      vi: "\(name) không còn là một tỉnh, thành phố tại thời điểm này; đề nghị chọn lại địa bàn",
      en: "\(name) is no longer a province today; choose the provinces again",
      fr: "\(name) n’est plus une province à ce jour\u{00A0}; veuillez choisir à nouveau les provinces")
  }

  static func papersMissing(_ papers: Wording) -> Wording {
    Wording(
      vi: "Hồ sơ còn thiếu: \(papers.vi)", en: "Still missing from the dossier: \(papers.en)",
      fr: "Il manque encore au dossier\u{00A0}: \(papers.fr)")
  }

  static let demandsMissing = Wording(
    vi: "Nêu ít nhất một nội dung cần bổ sung", en: "Name at least one thing to be supplemented",
    fr: "Indiquez au moins un élément à compléter")

  static let demandWithoutWords = Wording(
    vi: "Nêu rõ nội dung cần bổ sung", en: "Say what is to be supplemented", fr: "Précisez ce qui est à compléter")

  static func guidanceNotStated(_ earlier: Int) -> Wording {
    Wording(
      vi: "Đã yêu cầu bổ sung \(earlier) lần. Chỉ được yêu cầu thêm khi người nộp không thực hiện đúng hướng dẫn; "
        + "nêu rõ hướng dẫn nào (khoản 4 Điều 20 Nghị định số 63/2010/NĐ-CP)",
      en:
        "Supplements were requested \(earlier) times. A further request must state which guidance the applicant did not "
        + "follow (Decree 63/2010/NĐ-CP, art. 20(4))",
      fr:
        "Des compléments ont déjà été demandés \(earlier) fois. Une nouvelle demande doit indiquer quelle consigne n’a "
        + "pas été suivie (décret 63/2010/NĐ-CP, art. 20, par. 4)")
  }

  static func wrongConsultees(missing: Wording, extra: Wording) -> Wording {
    let missingIsNamed = !missing.vi.isEmpty
    let extraIsNamed = !extra.vi.isEmpty
    return Wording(
      vi: "Chỉ lấy ý kiến đúng các cơ quan theo quy định." + (missingIsNamed ? " Còn thiếu: \(missing.vi)." : "")
        + (extraIsNamed ? " Ngoài quy định: \(extra.vi)." : ""),
      en: "Exactly the offices the law names are consulted." + (missingIsNamed ? " Missing: \(missing.en)." : "")
        + (extraIsNamed ? " Not named by law: \(extra.en)." : ""),
      fr: "Seuls les services désignés par la loi sont consultés."
        + (missingIsNamed ? " Manquants\u{00A0}: \(missing.fr)." : "")
        + (extraIsNamed ? " Non prévus\u{00A0}: \(extra.fr)." : ""))
  }

  static func notConsulted(_ office: Wording) -> Wording {
    Wording(
      vi: "Cơ quan này không được lấy ý kiến: \(office.vi)", en: "This office was not consulted: \(office.en)",
      fr: "Ce service n’a pas été consulté\u{00A0}: \(office.fr)")
  }

  static func alreadyReceived(_ day: Day) -> Wording {
    Wording(
      vi: "Đã xác nhận nhận văn bản \(day.words(.vi)). Nếu ghi sai, dùng chức năng đính chính",
      en: "Receipt was already confirmed for \(day.words(.en)). If that is wrong, correct it",
      fr: "La réception a déjà été confirmée au \(day.words(.fr)). En cas d’erreur, rectifiez-la")
  }

  static func alreadyAnswered(_ day: Day) -> Wording {
    Wording(
      vi: "Cơ quan đã cho ý kiến \(day.words(.vi)). Muốn thay đổi, dùng chức năng đính chính",
      en: "The office answered on \(day.words(.en)). To change its opinion, correct it",
      fr: "Le service a rendu son avis le \(day.words(.fr)). Pour le modifier, rectifiez-le")
  }

  static let reasonsMissing = Wording(
    vi: "Nêu rõ lý do hoặc điều kiện", en: "State the reasons or the conditions",
    fr: "Exposez les motifs ou les conditions")

  static func opinionsMissing(_ offices: Wording) -> Wording {
    Wording(
      vi: "Chưa đủ ý kiến, và thời hạn trả lời chưa hết, của: \(offices.vi)",
      en: "Opinions are missing whose time has not run out: \(offices.en)",
      fr: "Des avis manquent dont le délai n’est pas expiré\u{00A0}: \(offices.fr)")
  }

  static func notLate(_ offices: Wording) -> Wording {
    Wording(
      vi: "Chỉ được nêu các cơ quan đã quá thời hạn trả lời. Chưa quá hạn: \(offices.vi)",
      en: "Only offices that are late may be named. Not late: \(offices.en)",
      fr: "Seuls les services en retard peuvent être désignés. Pas en retard\u{00A0}: \(offices.fr)")
  }

  static func lateUnnamed(_ offices: Wording) -> Wording {
    Wording(
      vi: "Im lặng không phải là đồng ý: nêu tên từng cơ quan đã quá hạn: \(offices.vi)",
      en: "Silence is not consent: name each office that is late: \(offices.en)",
      fr: "Le silence ne vaut pas accord\u{00A0}: désignez chaque service en retard\u{00A0}: \(offices.fr)")
  }

  static func inTheFuture(_ today: Day) -> Wording {
    Wording(
      vi: "Ngày không được sau hôm nay, \(today.words(.vi))", en: "The day cannot be after today, \(today.words(.en))",
      fr: "La date ne peut être postérieure à aujourd’hui, \(today.words(.fr))")
  }

  static func before(_ event: Wording, _ day: Day) -> Wording {
    Wording(
      vi: "Không được trước \(event.vi) (\(day.words(.vi)))",
      en: "It cannot lie before \(event.en) (\(day.words(.en)))",
      fr: "La date ne peut précéder \(event.fr) (\(day.words(.fr)))")
  }

  static func after(_ event: Wording, _ day: Day) -> Wording {
    Wording(
      vi: "Không được sau \(event.vi) (\(day.words(.vi)))", en: "It cannot lie after \(event.en) (\(day.words(.en)))",
      fr: "La date ne peut être postérieure à cet événement\u{00A0}: \(event.fr) (\(day.words(.fr)))")
  }
}
