import Domain

/// Where everything stands on the paper of a certificate: A4, Vietnamese large, English and French beneath.
struct CertificateLayout {
  let paper: CertificatePaper
  let sheet: Sheet

  private static let left = 70.0
  private static let width = Sheet.width - 140
  /// The lowest place at which the lines may end.
  private static let lowest = 588.0

  /// Set smaller where many provinces or fields would not fit otherwise.
  private var scale = 1.0
  private var plain: TextStyle { TextStyle(size: 13.5 * scale) }
  private var small: TextStyle { TextStyle(size: 9.5 * max(scale, 0.8)).grey() }

  init(paper: CertificatePaper, sheet: Sheet) {
    self.paper = paper
    self.sheet = sheet
    while scale > 0.4, end > CertificateLayout.lowest { scale -= 0.05 }
  }

  /// Where the lines end at this size.
  private var end: Double { rows.reduce(250) { $0 + height(of: $1.label, $1.words) } }

  func draw() {
    if paper.standing == .demonstration { sheet.watermark("BẢN MINH HỌA\nDEMONSTRATION") }
    sheet.frame(x: 36, y: 36, width: Sheet.width - 72, height: Sheet.height - 72, thickness: 1.6)
    sheet.frame(x: 40, y: 40, width: Sheet.width - 80, height: Sheet.height - 80, thickness: 0.5)
    letterhead()
    var y = title(at: 190)
    for (label, words) in rows {
      row(label, words, at: y)
      y += height(of: label, words)
    }
    signature(at: max(y + 14, 590))
    check()
  }

  private func letterhead() {
    let half = CertificateLayout.width / 2
    let style = TextStyle(size: 12).centred()
    sheet.text(
      paper.office.vi.uppercased(), style.bold(), x: CertificateLayout.left - 16, y: 66, width: half - 24)
    sheet.rule(x: CertificateLayout.left + half / 2 - 58, y: 102, width: 60)
    sheet.text(
      "Số: \(paper.certificate.number)", style, x: CertificateLayout.left - 16, y: 110, width: half - 24)
    let right = CertificateLayout.left + half - 24
    sheet.text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", style.bold(), x: right, y: 66, width: half + 40)
    sheet.text("Độc lập - Tự do - Hạnh phúc", TextStyle(size: 13).bold().centred(), x: right, y: 82, width: half + 40)
    sheet.rule(x: right + (half + 40) / 2 - 80, y: 102, width: 160)
  }

  private func title(at y: Double) -> Double {
    let kind = paper.certificate.kind.wording
    let (left, width) = (CertificateLayout.left, CertificateLayout.width)
    var y = y
    y += sheet.text(kind.vi.uppercased(), TextStyle(size: 19).bold().centred(), x: left, y: y, width: width) + 4
    y += sheet.text("\(kind.en) · \(kind.fr)", TextStyle(size: 11).italic().centred(), x: left, y: y, width: width)
    return y + 26
  }

  /// Each line of the paper: what it is, and what stands there in Vietnamese with what helps others to read it.
  private var rows: [(label: Wording, words: [String])] {
    let certificate = paper.certificate
    let fields = certificate.fields.map { FieldOfWork.wording(of: $0) }
    let dates = { (language: Language) in
      CertificateLayout.validity(certificate.validFrom.words(language), certificate.expiry.words(language))[language]
    }
    return [
      (PaperWords.holder, names),
      (PaperWords.country, paper.country.map { [$0.vi, CertificateLayout.both($0)] } ?? []),
      (PaperWords.seat, certificate.seat.map { [$0.string] } ?? []),
      (PaperWords.fields, [fields.map(\.vi).joined(separator: "; "), CertificateLayout.both(fields)]),
      (PaperWords.provinces, [certificate.provinces.map(\.string).joined(separator: ", ")]),
      (PaperWords.validity, [dates(.vi), "\(dates(.en)) · \(dates(.fr))"]),
      (PaperWords.decision, [paper.decision.text]),
      (PaperWords.basis, [paper.basis.map(\.wording.vi).joined(separator: "; ")]),
    ].filter { !$0.words.isEmpty }
  }

  /// The holder's name in Vietnamese where it has one, and the others it bears.
  private var names: [String] {
    let first = paper.holder[.vi]
    let others = paper.holder.all.map(\.text.string).filter { $0 != first && !$0.isEmpty }
    return others.isEmpty ? [first] : [first, others.joined(separator: " · ")]
  }

  private static func both(_ words: Wording) -> String { words.en == words.fr ? words.en : "\(words.en) · \(words.fr)" }

  private static func both(_ words: [Wording]) -> String {
    words.map(\.en).joined(separator: "; ") + " · " + words.map(\.fr).joined(separator: "; ")
  }

  private static func validity(_ from: String, _ until: String) -> Wording {
    Wording(vi: "Từ \(from) đến hết \(until)", en: "From \(from) to \(until)", fr: "Du \(from) au \(until)")
  }

  private static let label = 140.0
  private static let column = 150.0

  private func row(_ label: Wording, _ words: [String], at y: Double) {
    let left = CertificateLayout.left
    let named = sheet.text(label.vi, plain.bold(), x: left, y: y, width: CertificateLayout.label)
    sheet.text(CertificateLayout.both(label), small, x: left, y: y + named, width: CertificateLayout.label)
    let (x, width) = (left + CertificateLayout.column, CertificateLayout.width - CertificateLayout.column)
    let told = sheet.text(words[0], plain, x: x, y: y, width: width)
    for more in words.dropFirst() { sheet.text(more, small, x: x, y: y + told + 1, width: width) }
  }

  private func height(of label: Wording, _ words: [String]) -> Double {
    let width = CertificateLayout.width - CertificateLayout.column
    let named =
      sheet.height(of: label.vi, plain.bold(), width: CertificateLayout.label)
      + sheet.height(of: CertificateLayout.both(label), small, width: CertificateLayout.label)
    let told = words.dropFirst().reduce(sheet.height(of: words[0], plain, width: width)) {
      $0 + sheet.height(of: $1, small, width: width) + 1
    }
    return max(named, told) + 11 * scale
  }

  private func signature(at y: Double) {
    let x = CertificateLayout.left + CertificateLayout.width / 2 - 10
    let width = CertificateLayout.width / 2 + 10
    let issued = "Hà Nội, \(paper.certificate.issued.words(.vi))"
    let height = sheet.text(issued, TextStyle(size: 13.5).italic().centred(), x: x, y: y, width: width)
    sheet.text(
      paper.office.vi.uppercased(), TextStyle(size: 13.5).bold().centred(), x: x, y: y + height + 6, width: width)
  }

  /// By what anybody tells that the paper is genuine, and whether it is still in force.
  private func check() {
    let y = Sheet.height - 176
    guard let code = QRCode(paper.address) else { return }
    sheet.code(code, x: CertificateLayout.left - 14, y: y, side: 118)
    let x = CertificateLayout.left + 108
    let width = 190.0
    var at = y + 14
    for language in Language.allCases {
      at += sheet.text(PaperWords.check[language], TextStyle(size: 8.5).grey(), x: x, y: at, width: width) + 3
    }
    sheet.text(paper.address, TextStyle(size: 8), x: x, y: at + 2, width: width + 150)
  }
}

/// The words of the paper.
enum PaperWords {
  static let holder = Wording(vi: "Cấp cho tổ chức", en: "Issued to", fr: "Délivré à")
  static let country = Wording(vi: "Nước thành lập", en: "Founded in", fr: "Pays de fondation")
  static let seat = Wording(
    vi: "Trụ sở Văn phòng đại diện", en: "Seat of the office", fr: "Siège du bureau")
  static let fields = Wording(vi: "Lĩnh vực hoạt động", en: "Fields of work", fr: "Domaines d’activité")
  static let provinces = Wording(vi: "Địa bàn hoạt động", en: "Provinces", fr: "Provinces")
  static let validity = Wording(vi: "Thời hạn", en: "Validity", fr: "Durée de validité")
  static let decision = Wording(vi: "Quyết định số", en: "By decision", fr: "Par décision")
  static let basis = Wording(vi: "Căn cứ", en: "Legal basis", fr: "Fondement")
  static let check = Wording(
    vi: "Quét mã để biết giấy này có thật và còn hiệu lực hay không.",
    en: "Scan the code to learn whether this paper is genuine and in force.",
    fr: "Scannez le code pour savoir si ce document est authentique et en vigueur.")
}
