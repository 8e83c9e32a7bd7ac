import Components
import Domain

/// What pages say of papers.
enum PaperWords {
  static let originalReceived = Wording(vi: "Đã nhận bản chính", en: "Original received", fr: "Original reçu")

  static let originalAwaited = Wording(
    vi: "Nộp bản chính cho cơ quan tiếp nhận; hồ sơ chỉ được coi là đầy đủ khi cơ quan đã nhận bản chính",
    en: "To be handed to the receiving office; the dossier is complete only once it has it",
    fr: "À remettre au service de réception\u{00A0}; le dossier n’est complet qu’une fois l’original reçu")

  static func missing(_ form: DossierItem.Form) -> Wording {
    switch form {
    case .application, .document, .copy:
      Wording(vi: "Chọn tệp để tải lên", en: "Choose a file to upload", fr: "Choisissez un fichier à déposer")
    case .original:
      Wording(
        vi: "Nộp bản chính cho cơ quan tiếp nhận; cơ quan sẽ ghi ngày nhận tại đây",
        en: "Bring or send the original to the receiving office, which records its receipt here",
        fr: "Remettez l’original au service de réception, qui en consigne ici la réception")
    }
  }

  static let onFile = Wording(
    vi: "Giấy tờ đã có trên hệ thống", en: "Already on file", fr: "Pièce déjà au registre")
  static let onFileAdvice = Wording(
    vi:
      "Chỉ dùng lại khi giấy tờ còn giá trị và nội dung không thay đổi; nếu đã thay đổi, hãy tải bản mới lên bên dưới. Nghị "
      + "định không yêu cầu bản mới: cần xác nhận.",
    en:
      "Use it only while it holds good and nothing in it has changed; else upload the newer one below. The decree asks for no "
      + "fresh copy: to be confirmed.",
    fr:
      "Ne la reprenez que si elle vaut toujours et que rien n’y a changé\u{00A0}; sinon, déposez la nouvelle ci-dessous. Le "
      + "décret n’exige pas de nouvelle copie\u{00A0}: à confirmer.")
  static let useOnFile = Wording(
    vi: "Dùng giấy tờ này", en: "Use what is on file", fr: "Reprendre cette pièce")

  static func size(_ bytes: Int64, _ language: Language) -> String {
    let numerals = Numerals(language)
    if bytes < 1024 { return "\(bytes) B" }
    if bytes < 1024 * 1024 { return "\(numerals.integer(Int((bytes + 512) / 1024))) KB" }
    let tenths = Int((bytes * 10 + 524_288) / 1_048_576)
    let mark = language == .en ? "." : ","
    return "\(tenths / 10)\(mark)\(tenths % 10) MB"
  }
}

extension FiledPaper {
  /// A link to a file says which paper it is, what the file is called, of which type and how large it is: one may be on a slow line.
  func linkWords(_ setting: Setting, _ language: Language) -> String {
    let item = setting.procedure.item(item)?.words[language] ?? item
    guard case .file(_, let type, let bytes) = form else { return item }
    let name = fileName.map { "\(item) – \($0)" } ?? item
    let origin = source.map { "; \($0.wording[language])" } ?? ""
    return "\(name) (\(type.rawValue.uppercased()), \(PaperWords.size(bytes, language)))\(origin)"
  }
}

extension FiledPaper.Source {
  /// Where the record held it, as people read it.
  var wording: Wording {
    switch self {
    case .dossier(let number, let day):
      Wording(
        vi: "đã nộp \(day.words(.vi)), hồ sơ số \(number)", en: "filed on \(day.words(.en)), dossier \(number)",
        fr: "déposée le \(day.words(.fr)), dossier \(number)")
    case .certificate(let decision, let day):
      Wording(
        vi: "Giấy đăng ký lưu trên hệ thống, theo Quyết định số \(decision.text) \(day.words(.vi))",
        en: "the certificate as the record holds it, by decision \(decision.text) of \(day.words(.en))",
        fr: "le certificat conservé au registre, par la décision \(decision.text) du \(day.words(.fr))")
    }
  }
}
