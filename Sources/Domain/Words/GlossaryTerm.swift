/// A term of the field as law or practice says it, in three languages (thuật ngữ). One concept has one word.
public struct GlossaryTerm: Hashable, Sendable {
  public let section: Section
  public let name: Wording
  /// The type of the code that stands for it, `Certificate.Kind`; nil where none does so far.
  public let type: String?
  /// The law, standard or decision it is from, as cited.
  public let source: String

  public init(section: Section, name: Wording, type: String?, source: String) {
    self.section = section
    self.name = name
    self.type = type
    self.source = source
  }

  /// What leads to the term on the page of the glossary: its Vietnamese name without accents, `giay-dang-ky`.
  public var anchor: String {
    var anchor = ""
    for byte in SearchFold.fold(name.vi).utf8 {
      let isSign = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      if isSign { anchor.unicodeScalars.append(Unicode.Scalar(byte)) } else if anchor.last != "-" { anchor += "-" }
    }
    return anchor.last == "-" ? String(anchor.dropLast()) : anchor
  }

  /// What a group of terms is about, in the order in which the glossary has them.
  public enum Section: String, CaseIterable, Sendable, Hashable {
    case organisations, authorities, law, accounts, aid, places, money, days, record

    public var wording: Wording {
      switch self {
      case .organisations:
        Wording(
          vi: "Tổ chức và giấy phép hoạt động", en: "Organisations and their leave to work",
          fr: "Organisations et autorisation d’exercer")
      case .authorities: Wording(vi: "Cơ quan", en: "Authorities", fr: "Autorités")
      case .law:
        Wording(vi: "Pháp luật và thủ tục", en: "Law and procedures", fr: "Droit et procédures")
      case .accounts: Wording(vi: "Tài khoản và vai trò", en: "Accounts and roles", fr: "Comptes et rôles")
      case .aid: Wording(vi: "Viện trợ", en: "Aid", fr: "Aide")
      case .places: Wording(vi: "Địa danh, đơn vị hành chính", en: "Places", fr: "Lieux")
      case .money: Wording(vi: "Tiền", en: "Money", fr: "Argent")
      case .days: Wording(vi: "Ngày và thời hạn", en: "Days", fr: "Jours")
      case .record: Wording(vi: "Câu chữ và hồ sơ", en: "Words and the record", fr: "Les mots et le registre")
      }
    }

    /// What a reader of the section should know first.
    public var note: Wording? {
      switch self {
      case .aid:
        Wording(
          vi:
            "Các thuật ngữ này theo định nghĩa của Nghị định 80/2020/NĐ-CP; Nghị định 313/2025/NĐ-CP đã thay thế từ ngày "
            + "08 tháng 12 năm 2025; điều khoản nào chưa đọc được thì dẫn văn bản cũ.",
          en:
            "Decree 80/2020/NĐ-CP defines these terms; Decree 313/2025/NĐ-CP has taken its place since 8 December 2025, "
            + "and where its article could not be read the older one is named.",
          fr: "Le décret 80/2020/NĐ-CP définit ces termes ; le décret 313/2025/NĐ-CP le remplace depuis le 8 décembre "
            + "2025, et l’ancien est cité lorsque l’article du nouveau n’a pu être lu.")
      case .organisations, .authorities, .law, .accounts, .places, .money, .days, .record: nil
      }
    }
  }
}
