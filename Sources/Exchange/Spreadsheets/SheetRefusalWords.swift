public import Domain

extension SheetRefusal {
  /// Why the file is not taken and what to do, for whoever sent it.
  public func wording(file: String) -> Wording {
    let words = reason
    return Wording(vi: "\(file): \(words.vi)", en: "\(file): \(words.en)", fr: "\(file)\u{A0}: \(words.fr)")
  }

  private var reason: Wording {
    switch self {
    case .empty: Wording(vi: "tệp trống", en: "the file is empty", fr: "le fichier est vide")
    case .notASpreadsheet:
      Wording(
        vi: "không phải là bảng tính; hãy dùng tệp .xlsx hoặc .csv",
        en: "this is not a spreadsheet; use an .xlsx or .csv file",
        fr: "ce n’est pas un tableur\u{A0}; utilisez un fichier .xlsx ou .csv")
    case .oldOrEncrypted:
      Wording(
        vi: "tệp đặt mật khẩu hoặc thuộc dạng .xls cũ; hãy bỏ mật khẩu và lưu lại dạng .xlsx",
        en: "the file is under a password, or of the old .xls kind; remove the password and save it as .xlsx",
        fr:
          "le fichier est protégé par mot de passe ou de l’ancien format .xls\u{A0}; enregistrez-le en .xlsx sans mot de passe"
      )
    case .broken(let reason):
      Wording(
        vi: "tệp hỏng, không mở được (\(reason))", en: "the file is damaged and cannot be opened (\(reason))",
        fr: "le fichier est endommagé et ne s’ouvre pas (\(reason))")
    case .encrypted:
      Wording(
        vi: "tệp được mã hóa; hãy bỏ mật khẩu", en: "the file is encrypted; remove the password",
        fr: "le fichier est chiffré\u{A0}; retirez le mot de passe")
    case .missing(let part):
      Wording(
        vi: "bảng tính thiếu phần “\(part)”", en: "the workbook lacks its part “\(part)”",
        fr: "le classeur n’a pas sa partie «\u{A0}\(part)\u{A0}»")
    case .notWellFormed(let part, let line):
      Wording(
        vi: "phần “\(part)” của bảng tính bị lỗi ở dòng \(line)",
        en: "the workbook’s part “\(part)” is broken at line \(line)",
        fr: "la partie «\u{A0}\(part)\u{A0}» du classeur est rompue à la ligne \(line)")
    case .encodingNotRead(let name):
      Wording(
        vi: "bảng mã \(name) không được hỗ trợ; hãy lưu tệp dạng “CSV UTF-8”",
        en: "the encoding \(name) is not read; save the file as “CSV UTF-8”",
        fr: "le codage \(name) n’est pas lu\u{A0}; enregistrez le fichier en «\u{A0}CSV UTF-8\u{A0}»")
    case .openQuote(let row):
      Wording(
        vi: "dấu ngoặc kép mở ở dòng \(row) không được đóng lại",
        en: "a quotation mark opened in row \(row) is not closed",
        fr: "un guillemet ouvert à la ligne \(row) n’est pas fermé")
    case .macros, .externalLinks, .strangeEntry, .documentType: danger
    case .over(let limit): limit.wording
    }
  }

  private var danger: Wording {
    switch self {
    case .macros:
      Wording(
        vi: "bảng tính chứa macro nên không được đọc; hãy lưu lại dạng .xlsx không có macro",
        en: "the workbook carries macros and is not read; save it as .xlsx without them",
        fr: "le classeur contient des macros et n’est pas lu\u{A0}; enregistrez-le en .xlsx sans macros")
    case .externalLinks:
      Wording(
        vi: "bảng tính liên kết tới tệp khác nên không được đọc; hãy dán giá trị thay cho liên kết",
        en: "the workbook links to other files and is not read; paste values in the place of the links",
        fr: "le classeur renvoie à d’autres fichiers et n’est pas lu\u{A0}; collez les valeurs à la place des liens")
    case .documentType(let part):
      Wording(
        vi: "phần “\(part)” khai báo kiểu tài liệu (DTD); vì an toàn, tệp không được đọc",
        en: "the part “\(part)” declares a document type (DTD); for safety the file is not read",
        fr:
          "la partie «\u{A0}\(part)\u{A0}» déclare un type de document (DTD)\u{A0}; par sûreté, le fichier n’est pas lu"
      )
    default:
      Wording(
        vi: "tệp nén có mục với tên bất thường; vì an toàn, tệp không được đọc",
        en: "the archive has an entry with a strange name; for safety the file is not read",
        fr: "l’archive contient une entrée au nom anormal\u{A0}; par sûreté, le fichier n’est pas lu")
    }
  }
}

extension SheetLimits.Exceeded {
  fileprivate var wording: Wording {
    switch self {
    case .file: Wording(vi: "tệp quá lớn", en: "the file is too large", fr: "le fichier est trop grand")
    case .entries:
      Wording(
        vi: "tệp nén có quá nhiều mục", en: "the archive has too many entries", fr: "l’archive a trop d’entrées")
    case .part, .unpacked, .ratio:
      Wording(
        vi: "tệp giải nén ra quá lớn; vì an toàn, tệp không được đọc",
        en: "the file unpacks to too much; for safety it is not read",
        fr: "le fichier, décompressé, est trop grand\u{A0}; par sûreté, il n’est pas lu")
    case .depth:
      Wording(
        vi: "các phần tử lồng nhau quá sâu", en: "elements are nested too deeply",
        fr: "les éléments sont trop imbriqués")
    case .rows: Wording(vi: "quá nhiều dòng", en: "there are too many rows", fr: "il y a trop de lignes")
    case .columns: Wording(vi: "quá nhiều cột", en: "there are too many columns", fr: "il y a trop de colonnes")
    case .text:
      Wording(
        vi: "một ô có văn bản quá dài", en: "the text of a cell is too long", fr: "le texte d’une cellule est trop long"
      )
    case .cells: Wording(vi: "quá nhiều ô", en: "there are too many cells", fr: "il y a trop de cellules")
    }
  }
}
