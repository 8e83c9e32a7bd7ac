import Components
public import Domain

/// The words around a procedure as the law lays it down.
public enum GuideWords {
  public static let title = Wording(vi: "Thủ tục", en: "Procedures", fr: "Procédures")
  static let lede = Wording(
    vi: "Mỗi thủ tục: ai nộp, giấy tờ gì, bao lâu, ai được hỏi ý kiến, kết quả ra sao – kèm điều khoản của luật.",
    en:
      "For each procedure: who files, which papers, how long, who is asked, how it can end – with the article of law.",
    fr: "Pour chaque procédure : qui dépose, quelles pièces, quels délais, qui est consulté, quelle issue – avec "
      + "l’article de loi.")
  public static let who = Wording(vi: "Ai được nộp", en: "Who may file", fr: "Qui peut déposer")
  public static let papers = Wording(vi: "Giấy tờ cần nộp", en: "Which papers", fr: "Quelles pièces")
  public static let steps = Wording(
    vi: "Các bước và thời hạn", en: "Steps and how long they take", fr: "Étapes et délais")
  public static let consulted = Wording(
    vi: "Cơ quan được lấy ý kiến", en: "Who is asked for an opinion", fr: "Qui est consulté")
  public static let criteria = Wording(vi: "Nội dung thẩm định", en: "What is appraised", fr: "Ce qui est examiné")
  public static let outcomes = Wording(vi: "Kết quả", en: "How it can end", fr: "Issue de la procédure")
  public static let duties = Wording(
    vi: "Việc phải làm sau khi nhận Giấy đăng ký", en: "What to do once you hold the certificate",
    fr: "Obligations une fois le certificat reçu")
  public static let fee = Wording(vi: "Phí, lệ phí", en: "What it costs", fr: "Coût")
  static let complaint = Wording(vi: "Nếu không đồng ý", en: "If you disagree", fr: "En cas de désaccord")
  static let basis = Wording(vi: "Căn cứ pháp lý", en: "Legal basis", fr: "Fondement juridique")

  static let kind = Wording(vi: "Thủ tục hành chính", en: "Administrative procedure", fr: "Procédure administrative")
  static let conditions = Wording(vi: "Điều kiện", en: "Conditions", fr: "Conditions")
  static let receivedBy = Wording(vi: "Nơi nộp", en: "Where to file", fr: "Où déposer")
  static let decidedBy = Wording(vi: "Cơ quan quyết định", en: "Decided by", fr: "Qui décide")
  static let window = Wording(vi: "Khi nào", en: "When", fr: "Quand")
  static let applicant = Wording(vi: "Bên nộp", en: "Applicant", fr: "Demandeur")

  static func finding(papers: Int, limit: TimeLimit) -> Wording {
    let limit = limit.wording
    return Wording(
      vi: "Nộp \(papers) giấy tờ; kết quả chậm nhất \(limit.vi) kể từ khi hồ sơ đầy đủ, hợp lệ.",
      en: "File \(papers) papers; the result comes within \(limit.en) of a complete and valid dossier.",
      fr: "\(papers) pièces à déposer ; résultat sous \(limit.fr) une fois le dossier complet et valable.")
  }

  static func fromComplete(_ outer: StatutoryStep) -> Wording {
    let since = outer.runsFrom.since
    return Wording(
      vi: "có kết quả, \(since.vi)", en: "to the result, \(since.en)", fr: "jusqu’au résultat, \(since.fr)")
  }

  static func paperCount(_ count: Int, optional: Int) -> Wording {
    guard optional > 0 else {
      return Wording(
        vi: "giấy tờ, 01 bộ", en: count == 1 ? "paper, one set" : "papers, one set",
        fr: count == 1 ? "pièce, un exemplaire" : "pièces, un exemplaire")
    }
    return Wording(
      vi: "giấy tờ, 01 bộ; trong đó \(optional) loại tùy trường hợp",
      en: "papers, one set; \(optional) of them only where they apply",
      fr: "pièces, un exemplaire ; dont \(optional) selon le cas")
  }

  static let validityMeaning = Wording(
    vi: "hiệu lực tối đa, không vượt quá đăng ký ở nước thành lập",
    en: "longest validity, never past the registration at home",
    fr: "validité maximale, sans dépasser l’enregistrement d’origine")

  static func figuresBasis(_ instrument: InstrumentNumber, outer: Citation) -> Wording {
    let (place, number) = (outer.place, instrument.wording)
    return Wording(
      vi: "Theo \(number.vi), \(place.vi). Ngày làm việc không kể thứ Bảy, Chủ nhật, ngày lễ, tết.",
      en: "By \(number.en), \(place.en). Working days leave out Saturdays, Sundays and public holidays.",
      fr: "Selon le \(number.fr), \(place.fr). Les jours ouvrés excluent samedis, dimanches et jours fériés.")
  }

  static let always = Wording(
    vi: "Bất cứ lúc nào", en: "At any time", fr: "À tout moment")

  static func before(_ limit: TimeLimit) -> Wording {
    let limit = limit.wording
    return Wording(
      vi:
        "Ít nhất \(limit.vi) trước khi Giấy đăng ký hết hạn; nộp muộn hơn vẫn được nhận và ghi là nộp muộn (cần xác nhận)",
      en: "At least \(limit.en) before the certificate expires; a later dossier is accepted and marked late (to be "
        + "confirmed)",
      fr: "Au moins \(limit.fr) avant l’expiration du certificat ; un dossier plus tardif est accepté et marqué tardif "
        + "(à confirmer)")
  }
  static let paper = Wording(vi: "Giấy tờ", en: "Paper", fr: "Pièce")

  /// What papers in a foreign language need, by their numbers in the list.
  static func foreign(_ numbers: [Int], _ need: DossierItem.ForeignPaper) -> Wording {
    let (list, need, one) = (ranges(numbers), need.wording, numbers.count == 1)
    return Wording(
      vi: "Giấy tờ số \(list), nếu bằng tiếng nước ngoài: \(need.vi.lowercasedFirst).",
      en: "\(one ? "Paper" : "Papers") \(list), if in a foreign language: \(need.en.lowercasedFirst).",
      fr: "\(one ? "Pièce" : "Pièces") \(list), en cas de langue étrangère : \(need.fr.lowercasedFirst).")
  }

  /// `1, 3–8`: numbers that follow each other as a range.
  static func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }

  static let place = Wording(vi: "Căn cứ", en: "Basis", fr: "Fondement")
  static let ifApplicable = Wording(vi: "nếu có", en: "if it applies", fr: "le cas échéant")
  static let step = Wording(vi: "Bước", en: "Step", fr: "Étape")
  static let party = Wording(vi: "Ai thực hiện", en: "Who", fr: "Qui")
  static let limit = Wording(vi: "Thời hạn", en: "Limit", fr: "Délai")
  static let ifFiledToday = Wording(vi: "Nếu nộp hôm nay", en: "If filed today", fr: "Si déposé aujourd’hui")
  static let duty = Wording(vi: "Việc", en: "Duty", fr: "Obligation")

  static func stepsCaption(_ day: Day) -> Wording {
    Wording(
      vi: "Thời hạn từng bước, và hạn cuối nếu nộp hồ sơ \(day.words(.vi))",
      en: "The limit of each step, and its last day for a dossier filed on \(day.words(.en))",
      fr: "Le délai de chaque étape, et son dernier jour pour un dossier déposé le \(day.words(.fr))")
  }

  static let stepsBasis = Wording(
    vi: "«Nếu nộp hôm nay»: ngày muộn nhất theo luật, khi mỗi bước trước dùng hết thời hạn và văn bản đến trong ngày "
      + "gửi. Ngày đầu không tính. Thời gian tổ chức bổ sung hồ sơ không nằm trong các thời hạn này.",
    en: "‘If filed today’: the latest day the law allows, when every step before takes all its time and what is sent "
      + "arrives the same day. The first day is not counted. Time the applicant needs for supplements is in none of "
      + "these limits.",
    fr:
      "« Si déposé aujourd’hui » : le dernier jour permis par la loi, si chaque étape précédente prend tout son temps "
      + "et que tout envoi arrive le jour même. Le premier jour ne compte pas. Le temps de compléter le dossier n’entre "
      + "dans aucun de ces délais.")
  static let exemption = Wording(
    vi:
      "Trừ trường hợp được miễn hợp pháp hóa lãnh sự theo điều ước quốc tế mà Việt Nam là thành viên hoặc theo nguyên "
      + "tắc có đi có lại.",
    en: "Except where a treaty to which Viet Nam is party, or reciprocity, exempts from consular legalisation.",
    fr: "Sauf dispense de légalisation consulaire par un traité auquel le Viet Nam est partie, ou par réciprocité.")
  static let originals = Wording(
    vi: "Bản chính nộp trực tiếp hoặc qua dịch vụ bưu chính, không tải lên.",
    en: "An original is brought or posted, never uploaded.",
    fr: "Un original est remis ou posté, jamais téléversé.")
  static let onFile = Wording(
    vi:
      "Bản sao đã có trên hệ thống, còn giá trị và không thay đổi, được dùng lại thay cho việc nộp lại (cần xác nhận).",
    en: "A copy that the record holds already may serve again while it holds good and is unchanged (to be confirmed).",
    fr:
      "Une copie déjà au registre peut resservir tant qu’elle vaut toujours et n’a pas changé (à confirmer).")
  static let open = Wording(
    vi: "Luật không quy định hạn của bước trước", en: "The law limits no step before", fr: "Aucun délai légal avant")

  static func became(_ old: Wording, _ new: Wording) -> Wording {
    Wording(vi: "\(old.vi), nay là \(new.vi)", en: "\(old.en), now \(new.en)", fr: "\(old.fr), devenu \(new.fr)")
  }

  static let oneLetter = Wording(
    vi: "Các cơ quan đã hợp nhất nhận chung một văn bản.", en: "Offices that were merged receive one letter.",
    fr: "Les administrations fusionnées reçoivent une seule demande.")
  static let nobodyAsked = Wording(
    vi: "Không lấy ý kiến cơ quan nào: không có nội dung sửa đổi.",
    en: "Nobody is asked: nothing is amended.", fr: "Personne n’est consulté : rien n’est modifié.")
  static let ministries = Wording(
    vi: "Bộ nào quản lý lĩnh vực nào", en: "Which ministry manages which field", fr: "Quel ministère pour quel domaine")
  static let contents = Wording(vi: "Trên trang này", en: "On this page", fr: "Sur cette page")
  static let start = Wording(vi: "Nộp hồ sơ", en: "File a dossier", fr: "Déposer un dossier")
  static let toCalendar = Wording(
    vi: "Lịch làm việc dùng để tính", en: "The working calendar it is counted by",
    fr: "Le calendrier de travail utilisé")

  static func inForce(_ instrument: Instrument) -> Wording {
    let (signed, from) = (instrument.signed, instrument.inForce)
    return Wording(
      vi: "Ký \(signed.words(.vi)), có hiệu lực từ \(from.words(.vi)). Nguồn: ",
      en: "Signed on \(signed.words(.en)), in force since \(from.words(.en)). Source: ",
      fr: "Signé le \(signed.words(.fr)), en vigueur depuis le \(from.words(.fr)). Source : ")
  }

  static let longest = Wording(vi: "Có kết quả trong", en: "Result within", fr: "Résultat sous")
  static let papersOf = Wording(vi: "Số giấy tờ", en: "Papers", fr: "Pièces")
  static let counted = Wording(
    vi: "Thời hạn tính từ ngày nhận đầy đủ hồ sơ hợp lệ; ngày làm việc không kể thứ Bảy, Chủ nhật, ngày lễ, tết.",
    en:
      "Counted from the receipt of a complete and valid dossier; working days leave out Saturdays, Sundays and public "
      + "holidays.",
    fr:
      "Délai compté depuis la réception d’un dossier complet et valable ; les jours ouvrés excluent samedis, dimanches "
      + "et jours fériés.")

  /// How long the offices have to answer.
  static func answers(_ opinion: StatutoryStep) -> Wording {
    let (limit, since, place) = (opinion.limit.wording, opinion.runsFrom.since, opinion.basis.place)
    return Wording(
      vi: "Mỗi cơ quan trả lời bằng văn bản trong \(limit.vi) \(since.vi) (\(place.vi)).",
      en: "Each answers in writing within \(limit.en) \(since.en) (\(place.en)).",
      fr: "Chacune répond par écrit sous \(limit.fr) \(since.fr) (\(place.fr)).")
  }

  static let confirm = Wording(
    vi: "Chỗ ghi «cần xác nhận» chưa được đối chiếu với văn bản chính thức.",
    en: "What is marked ‘to be confirmed’ has not been read in an official text.",
    fr: "Ce qui est marqué « à confirmer » n’a pas été lu dans un texte officiel.")

  static func none(_ day: Day) -> Wording {
    Wording(
      vi: "Không có thủ tục nào theo các văn bản có hiệu lực vào \(day.words(.vi)).",
      en: "The instruments in force on \(day.words(.en)) lay down no procedure.",
      fr: "Les textes en vigueur le \(day.words(.fr)) ne prévoient aucune procédure.")
  }
}

extension Wording {
  /// The words as they stand alone, at the head of a line.
  var capitalised: Wording { Wording(vi: vi.capitalisedFirst, en: en.capitalisedFirst, fr: fr.capitalisedFirst) }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
