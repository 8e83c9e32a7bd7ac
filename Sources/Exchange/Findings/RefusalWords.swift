public import Domain
import Foundation
public import IATI

extension Refusal {
  /// Why the file is not taken, in one sentence for whoever sent it.
  public func wording(file: String) -> Wording {
    switch self {
    case .unreadable(let reason): RefusalWords.unreadable(file, reason)
    case .empty:
      Wording(vi: "\(file): tệp trống", en: "\(file): the file is empty", fr: "\(file) : le fichier est vide")
    case .notXML:
      Wording(
        vi: "\(file): không phải là tệp XML", en: "\(file): this is not an XML file",
        fr: "\(file) : ce n’est pas un fichier XML")
    case .encodingNotRead(let name):
      Wording(
        vi: "\(file): bảng mã \(name) không được hỗ trợ; hãy dùng UTF-8",
        en: "\(file): the encoding \(name) is not read; use UTF-8",
        fr: "\(file) : le codage \(name) n’est pas lu ; utilisez UTF-8")
    case .notWellFormed(let line, let column, let reason): RefusalWords.notWellFormed(file, line, column, reason)
    case .ownEntities(let line):
      Wording(
        vi: "\(file): tệp tự định nghĩa hoặc dùng thực thể không rõ (dòng \(line)); vì an toàn, tệp không được đọc",
        en:
          "\(file): the file defines entities of its own, or uses unknown ones (line \(line)); for safety it is not read",
        fr:
          "\(file) : le fichier définit ses propres entités ou en emploie d’inconnues (ligne \(line)) ; par sûreté, il n’est pas lu"
      )
    case .notIATI(let root):
      Wording(
        vi: "\(file): không phải là tệp IATI (phần tử gốc “\(root)”)",
        en: "\(file): this is not an IATI file (its root is “\(root)”)",
        fr: "\(file) : ce n’est pas un fichier IATI (sa racine est « \(root) »)")
    case .versionNotRead(let version, let line): RefusalWords.version(file, version, line)
    case .over(let limit, let line): RefusalWords.over(file, limit, line)
    }
  }
}

enum RefusalWords {
  static func unreadable(_ file: String, _ reason: Int32) -> Wording {
    switch reason {
    case ENOENT:
      Wording(
        vi: "\(file): không có tệp này", en: "\(file): there is no such file", fr: "\(file) : ce fichier n’existe pas")
    case EACCES, EPERM:
      Wording(
        vi: "\(file): không có quyền đọc", en: "\(file): no permission to read it",
        fr: "\(file) : lecture non autorisée")
    case EISDIR:
      Wording(vi: "\(file): đây là thư mục", en: "\(file): this is a folder", fr: "\(file) : c’est un dossier")
    default:
      Wording(
        vi: "\(file): không đọc được (\(String(cString: strerror(reason))))",
        en: "\(file): cannot be read (\(String(cString: strerror(reason))))",
        fr: "\(file) : lecture impossible (\(String(cString: strerror(reason))))")
    }
  }

  static func notWellFormed(_ file: String, _ line: Int, _ column: Int, _ reason: String) -> Wording {
    let isEncoding = ["Input is not proper UTF-8", "Invalid bytes in character encoding"].contains {
      reason.hasPrefix($0)
    }
    guard !isEncoding else { return encoding(file, line, column) }
    let reason = reason.prefix { $0 != "\n" }
    return Wording(
      vi: "\(file): XML bị lỗi ở dòng \(line), cột \(column): \(reason)",
      en: "\(file): the XML is broken at line \(line), column \(column): \(reason)",
      fr: "\(file) : le XML est rompu à la ligne \(line), colonne \(column) : \(reason)")
  }

  private static func encoding(_ file: String, _ line: Int, _ column: Int) -> Wording {
    Wording(
      vi: "\(file): dòng \(line), cột \(column) có byte không đúng bảng mã mà tệp khai báo (không khai báo là UTF-8)",
      en:
        "\(file): line \(line), column \(column) holds bytes that are not in the encoding the file declares (else UTF-8)",
      fr:
        "\(file) : la ligne \(line), colonne \(column), contient des octets étrangers au codage déclaré (à défaut, UTF-8)"
    )
  }

  static func version(_ file: String, _ version: String?, _ line: Int) -> Wording {
    guard let version else {
      return Wording(
        vi: "\(file): tệp không nêu phiên bản IATI, nên được coi là 1.x; chỉ đọc từ 2.01 đến 2.03",
        en: "\(file): the file names no IATI version, so it counts as 1.x; 2.01 to 2.03 are read",
        fr:
          "\(file) : le fichier n’indique aucune version IATI et compte donc comme 1.x ; les versions 2.01 à 2.03 sont lues"
      )
    }
    return Wording(
      vi: "\(file): phiên bản IATI \(version) (dòng \(line)); chỉ đọc từ 2.01 đến 2.03",
      en: "\(file): IATI version \(version) (line \(line)); 2.01 to 2.03 are read",
      fr: "\(file) : version IATI \(version) (ligne \(line)) ; les versions 2.01 à 2.03 sont lues")
  }

  static func over(_ file: String, _ limit: Limits.Exceeded, _ line: Int) -> Wording {
    let what: Wording =
      switch limit {
      case .file: Wording(vi: "tệp quá lớn", en: "the file is too large", fr: "le fichier est trop grand")
      case .activity:
        Wording(vi: "một dự án quá lớn", en: "an activity is too large", fr: "une activité est trop grande")
      case .text: Wording(vi: "một đoạn văn bản quá dài", en: "a text is too long", fr: "un texte est trop long")
      case .markup:
        Wording(
          vi: "một thẻ hoặc chú thích quá dài", en: "a tag or comment is too long",
          fr: "une balise ou un commentaire est trop long")
      case .depth:
        Wording(
          vi: "các phần tử lồng nhau quá sâu", en: "elements are nested too deeply",
          fr: "les éléments sont trop imbriqués")
      case .attributes:
        Wording(
          vi: "một phần tử có quá nhiều thuộc tính", en: "an element has too many attributes",
          fr: "un élément a trop d’attributs")
      case .activities:
        Wording(vi: "quá nhiều dự án", en: "there are too many activities", fr: "il y a trop d’activités")
      }
    return Wording(
      vi: "\(file): \(what.vi) (dòng \(line))", en: "\(file): \(what.en) (line \(line))",
      fr: "\(file) : \(what.fr) (ligne \(line))")
  }
}
