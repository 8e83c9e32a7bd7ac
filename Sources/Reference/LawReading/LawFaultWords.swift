import Domain

/// What is wrong in a file of law, in words.
enum LawFaultWords {
  static let unreadable = Wording(
    vi: "không đọc được (cần văn bản UTF-8)", en: "cannot be read (UTF-8 text is needed)",
    fr: "illisible (il faut un texte en UTF-8)")

  static let noFiles = Wording(
    vi: "không có tệp .yaml nào trong thư mục này", en: "there is no .yaml file in this folder",
    fr: "il n’y a pas de fichier .yaml dans ce dossier")

  static func shape(_ shape: LawFault.Shape) -> Wording {
    switch shape {
    case .mapping:
      Wording(vi: "cần các cặp khóa: giá trị", en: "keys with values are needed", fr: "il faut des clés et des valeurs")
    case .list:
      Wording(vi: "cần một danh sách", en: "a list is needed", fr: "il faut une liste")
    case .text:
      Wording(
        vi: "cần một dòng chữ, không để trống", en: "words are needed, and not empty ones",
        fr: "il faut un texte, et non vide")
    }
  }

  static func notYAML(_ problem: String) -> Wording {
    Wording(
      vi: "không đúng cú pháp YAML: \(problem)", en: "is not YAML: \(problem)",
      fr: "n’est pas du YAML\u{00A0}: \(problem)")
  }

  static func repeatedKey(_ key: String) -> Wording {
    Wording(
      vi: "khóa «\(key)» được ghi hai lần", en: "the key ‘\(key)’ is given twice",
      fr: "la clé «\u{00A0}\(key)\u{00A0}» figure deux fois")
  }

  static func unknownKey(_ key: String, _ known: [String]) -> Wording {
    Wording(
      vi: "không có khóa «\(key)»; các khóa được dùng: \(list(known))",
      en: "there is no key ‘\(key)’; the keys are: \(list(known))",
      fr: "il n’y a pas de clé «\u{00A0}\(key)\u{00A0}»\u{00A0}; les clés sont\u{00A0}: \(list(known))")
  }

  static func missingKey(_ key: String) -> Wording {
    Wording(vi: "thiếu khóa «\(key)»", en: "the key ‘\(key)’ is missing", fr: "la clé «\u{00A0}\(key)\u{00A0}» manque")
  }

  static func unknownWord(_ word: String, _ known: [String]) -> Wording {
    Wording(
      vi: "không có giá trị «\(word)»; cần một trong: \(list(known))",
      en: "there is no ‘\(word)’; one of these is needed: \(list(known))",
      fr: "«\u{00A0}\(word)\u{00A0}» n’existe pas\u{00A0}; il faut l’une de ces valeurs\u{00A0}: \(list(known))")
  }

  static func impossibleDate(_ text: String) -> Wording {
    Wording(
      vi: "«\(text)» không phải là một ngày; viết theo dạng 2022-11-01",
      en: "‘\(text)’ is not a day; write it as 2022-11-01",
      fr: "«\u{00A0}\(text)\u{00A0}» n’est pas un jour\u{00A0}; écrivez-le ainsi\u{00A0}: 2022-11-01")
  }

  static func badLimit(_ text: String) -> Wording {
    Wording(
      vi: "«\(text)» không phải là thời hạn; viết như «10 working days», «60 days», «3 years»",
      en: "‘\(text)’ is not a limit; write it as ‘10 working days’, ‘60 days’, ‘3 years’",
      fr:
        "«\u{00A0}\(text)\u{00A0}» n’est pas un délai\u{00A0}; écrivez «\u{00A0}10 working days\u{00A0}», «\u{00A0}60 days\u{00A0}», «\u{00A0}3 years\u{00A0}»"
    )
  }

  static func badYearlyDay(_ text: String) -> Wording {
    Wording(
      vi: "«\(text)» không phải là một ngày của mọi năm; viết tháng-ngày, như 12-18",
      en: "‘\(text)’ is not a day of every year; write month-day, as 12-18",
      fr: "«\u{00A0}\(text)\u{00A0}» n’est pas un jour de chaque année\u{00A0}; écrivez mois-jour\u{00A0}: 12-18")
  }

  static func badNumber(_ text: String) -> Wording {
    Wording(
      vi: "«\(text)» không phải là số, ký hiệu văn bản; viết như 58/2022/NĐ-CP",
      en: "‘\(text)’ is not the number of an instrument; write it as 58/2022/NĐ-CP",
      fr: "«\u{00A0}\(text)\u{00A0}» n’est pas le numéro d’un texte\u{00A0}; écrivez-le ainsi\u{00A0}: 58/2022/NĐ-CP")
  }

  static func badName(_ text: String) -> Wording {
    Wording(
      vi: "«\(text)» không dùng làm mã được: chỉ dùng a–z, 0–9, dấu gạch nối và dấu chấm",
      en: "‘\(text)’ cannot be a name: only a–z, 0–9, hyphens and points",
      fr: "«\u{00A0}\(text)\u{00A0}» ne peut servir de nom\u{00A0}: seulement a–z, 0–9, traits d’union et points")
  }

  static func badArticle(_ text: String) -> Wording {
    Wording(
      vi: "«\(text)» không phải là điều, khoản, điểm; viết như 11, 11(2) hoặc 11(1)(d)",
      en: "‘\(text)’ is no article; write it as 11, 11(2) or 11(1)(d)",
      fr: "«\u{00A0}\(text)\u{00A0}» n’est pas un article\u{00A0}; écrivez 11, 11(2) ou 11(1)(d)")
  }

  static let missingArticle = Wording(
    vi: "thiếu điều khoản (article); chỉ được bỏ khi ghi footing: to-be-confirmed",
    en: "the article is missing; it may be left out only with footing: to-be-confirmed",
    fr: "l’article manque\u{00A0}; il ne peut être omis qu’avec footing: to-be-confirmed")

  static func unknownInstrument(_ number: String) -> Wording {
    Wording(
      vi: "viện dẫn văn bản \(number) không có trong danh mục",
      en: "cites \(number), which is not among the instruments",
      fr: "cite \(number), qui n’est pas parmi les textes")
  }

  static func unknownOffice(_ name: String) -> Wording {
    Wording(
      vi: "không có cơ quan «\(name)» trong offices.yaml", en: "there is no office ‘\(name)’ in offices.yaml",
      fr: "il n’y a pas d’administration «\u{00A0}\(name)\u{00A0}» dans offices.yaml")
  }

  static func unknownProcedure(_ name: String) -> Wording {
    Wording(
      vi: "phía trên không có thủ tục «\(name)» có mục này", en: "no procedure ‘\(name)’ with this part stands above",
      fr: "aucune procédure «\u{00A0}\(name)\u{00A0}» avec cette partie ne figure plus haut")
  }

  static func duplicate(_ text: String) -> Wording {
    Wording(
      vi: "«\(text)» đã có ở trên", en: "‘\(text)’ stands there already", fr: "«\u{00A0}\(text)\u{00A0}» y figure déjà")
  }

  static func untilBeforeFrom(_ from: Day, _ until: Day) -> Wording {
    Wording(
      vi: "ngày hết hiệu lực \(until) trước ngày có hiệu lực \(from)",
      en: "ends on \(until), before it begins on \(from)",
      fr: "prend fin le \(until), avant de commencer le \(from)")
  }

  static let noOuterLimit = Wording(
    vi: "bước cuối cùng phải là handover (thời hạn tối đa)", en: "the last step has to be handover, the outer limit",
    fr: "la dernière étape doit être handover, le délai maximal")

  static func replacedGoesOn(_ number: String, _ until: Day) -> Wording {
    Wording(
      vi: "\(number) bị thay thế thì phải hết hiệu lực ngày \(until)",
      en: "\(number) is replaced, so its last day has to be \(until)",
      fr: "\(number) est remplacé\u{00A0}: son dernier jour doit être le \(until)")
  }

  private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
