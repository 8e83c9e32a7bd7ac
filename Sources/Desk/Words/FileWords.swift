public import Domain

extension FileRefusal {
  /// What a person reads beside the field: what is wrong, and what to do.
  public var wording: Wording {
    switch self {
    case .nameTooLong:
      Wording(
        vi: "Tên tệp dài quá 200 ký tự. Hãy đổi tên ngắn hơn.",
        en: "The file’s name is longer than 200 characters. Shorten it.",
        fr: "Le nom du fichier dépasse 200 caractères. Raccourcissez-le.")
    case .nameMisleads:
      Wording(
        vi: "Tên tệp có ký tự ẩn hoặc dễ gây nhầm lẫn. Hãy đổi tên tệp.",
        en: "The file’s name holds hidden or misleading signs. Rename it.",
        fr: "Le nom du fichier contient des signes cachés ou trompeurs. Renommez-le.")
    case .nameIsPath:
      Wording(
        vi: "Tên tệp không được chứa / \\ : và không được bắt đầu bằng dấu chấm. Hãy đổi tên tệp.",
        en: "A file’s name may not hold / \\ : nor begin with a full stop. Rename it.",
        fr: "Le nom d’un fichier ne peut contenir / \\ : ni commencer par un point. Renommez-le.")
    case .doubleEnding(let ending):
      Wording(
        vi: "Tên tệp có hai đuôi, trong đó có «.\(ending)». Hãy đổi tên tệp.",
        en: "The file’s name has two endings, one of them ‘.\(ending)’. Rename it.",
        fr: "Le nom du fichier a deux extensions, dont « .\(ending) ». Renommez-le.")
    case .nameless, .unacceptedEnding:
      Wording(
        vi: "Chỉ nhận tệp PDF, DOCX, XLSX, JPEG (.jpg, .jpeg) và PNG.",
        en: "Only PDF, DOCX, XLSX, JPEG (.jpg, .jpeg) and PNG files are taken.",
        fr: "Seuls les fichiers PDF, DOCX, XLSX, JPEG (.jpg, .jpeg) et PNG sont acceptés.")
    case .empty:
      Wording(
        vi: "Tệp rỗng (0 byte). Hãy kiểm tra lại tệp.", en: "The file is empty (0 bytes). Check it.",
        fr: "Le fichier est vide (0 octet). Vérifiez-le.")
    case .notOfType(let type):
      Wording(
        vi: "Nội dung tệp không phải là \(type.title) như đuôi tệp ghi. Đổi đuôi không đổi được định dạng: hãy lưu lại "
          + "tệp đúng định dạng.",
        en: "The content is not \(type.title), as the file’s ending says. Renaming does not convert a file: save it in "
          + "the right format.",
        fr: "Le contenu n’est pas du \(type.title), contrairement à l’extension. Renommer ne convertit pas : "
          + "enregistrez le fichier dans le bon format.")
    case .damaged(let type):
      Wording(
        vi: "Tệp \(type.title) bị hỏng hoặc chưa đầy đủ. Hãy mở ra, lưu lại và tải lên lần nữa.",
        en: "The \(type.title) file is damaged or incomplete. Open it, save it again, and upload it once more.",
        fr: "Le fichier \(type.title) est endommagé ou incomplet. Ouvrez-le, enregistrez-le de nouveau et renvoyez-le.")
    case .trailing(let type):
      Wording(
        vi: "Sau phần cuối của tệp \(type.title) còn có dữ liệu khác. Hãy mở ra, lưu lại và tải lên lần nữa.",
        en:
          "Other data follow after the end of the \(type.title) file. Open it, save it again, and upload it once more.",
        fr: "D’autres données suivent la fin du fichier \(type.title). Ouvrez-le, enregistrez-le de nouveau et "
          + "renvoyez-le.")
    case .tooManyPixels:
      Wording(
        vi: "Ảnh quá lớn (hơn 100 triệu điểm ảnh). Hãy quét với độ phân giải 200–300 dpi.",
        en: "The picture is too large (more than 100 million pixels). Scan at 200–300 dpi.",
        fr: "L’image est trop grande (plus de 100 millions de pixels). Numérisez en 200–300 ppp.")
    case .bomb:
      Wording(
        vi: "Tệp nén bất thường: khi mở ra sẽ lớn hơn nhiều so với cho phép.",
        en: "The file is packed in an unusual way: opened, it would be far larger than allowed.",
        fr: "Le fichier est compressé de façon anormale : ouvert, il dépasserait de loin la taille permise.")
    case .locked:
      Wording(
        vi: "Tệp được mã hóa hoặc đặt mật khẩu. Hãy bỏ bảo vệ rồi tải lên lại.",
        en: "The file is encrypted or has a password. Remove the protection and upload it again.",
        fr: "Le fichier est chiffré ou protégé par un mot de passe. Retirez la protection et renvoyez-le.")
    case .compound:
      Wording(
        vi:
          "Đây là tệp Word hoặc Excel định dạng cũ, hoặc tệp có mật khẩu. Hãy bỏ mật khẩu và lưu thành DOCX hoặc XLSX.",
        en:
          "This is a Word or Excel file of the old format, or one with a password. Remove the password and save it as "
          + "DOCX or XLSX.",
        fr:
          "C’est un fichier Word ou Excel d’ancien format, ou protégé par un mot de passe. Retirez le mot de passe et "
          + "enregistrez-le en DOCX ou XLSX.")
    case .macros:
      Wording(
        vi: "Tệp có macro. Hãy lưu lại không có macro, hoặc xuất thành PDF.",
        en: "The file holds macros. Save it without them, or as PDF.",
        fr: "Le fichier contient des macros. Enregistrez-le sans macros ou en PDF.")
    case .embedded:
      Wording(
        vi: "Tệp có nhúng hoặc liên kết đối tượng của phần mềm khác. Hãy xuất thành PDF rồi tải lên.",
        en: "The file embeds or loads objects of other programs. Export it as PDF and upload that.",
        fr: "Le fichier incorpore ou charge des objets d’autres programmes. Exportez-le en PDF et envoyez celui-ci.")
    case .active(let feature):
      Wording(
        vi: "Tệp có nội dung tự chạy (\(feature)). Hãy in ra PDF mới rồi tải lên.",
        en: "The file does something by itself (\(feature)). Print it to a new PDF and upload that.",
        fr: "Le fichier exécute quelque chose de lui-même (\(feature)). Imprimez-le dans un nouveau PDF et envoyez "
          + "celui-ci.")
    case .otherDocument:
      Wording(
        vi: "Nội dung tệp thuộc loại khác với đuôi tệp (DOCX là văn bản, XLSX là bảng tính; không nhận tệp mẫu).",
        en: "The content is of another kind than the ending says (DOCX for documents, XLSX for spreadsheets; no "
          + "templates).",
        fr: "Le contenu est d’un autre genre que ne le dit l’extension (DOCX pour les textes, XLSX pour les tableurs ; "
          + "pas de modèles).")
    case .uninspectable:
      Wording(
        vi: "Tệp được lưu theo cách không thể kiểm tra được. Hãy in ra PDF mới rồi tải lên.",
        en: "The file is written in a way that cannot be checked. Print it to a new PDF and upload that.",
        fr: "Le fichier est écrit d’une façon qui ne peut être vérifiée. Imprimez-le dans un nouveau PDF et envoyez "
          + "celui-ci.")
    }
  }
}

extension FileType {
  /// What people call the format; the same in every language.
  var title: String {
    switch self {
    case .pdf: "PDF"
    case .docx: "Word (DOCX)"
    case .xlsx: "Excel (XLSX)"
    case .jpeg: "JPEG"
    case .png: "PNG"
    }
  }
}
