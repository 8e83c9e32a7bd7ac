import Desk
import Domain

/// How messages leave, as the operator said.
enum PostOption {
  /// The folder under the data directory into which messages are written where none are sent.
  static let folder = "outbox"

  /// A demonstration writes to the folder, whatever was asked for: nothing of it goes to people outside.
  static func carrier(sendmail: String?, for house: House) throws -> any MailCarrier {
    let directory = "\(house.directory)/\(folder)"
    guard let sendmail, !house.isDemonstration else { return FolderCarrier(directory: directory) }
    guard let carrier = SendmailCarrier(program: sendmail, directory: directory) else {
      throw CommandFault(PostWords.noPath, code: Exit.wrongUse)
    }
    return carrier
  }

  /// In whose name messages go out: as named, else under the host by which people reach the installation.
  static func sender(_ named: String?, origin: String, sendmail: String?) throws -> MailAddress {
    if let sendmail, !sendmail.hasPrefix("/") { throw CommandFault(PostWords.noPath, code: Exit.wrongUse) }
    if let named {
      guard let address = MailAddress(named) else { throw CommandFault(PostWords.noAddress, code: Exit.wrongUse) }
      return address
    }
    // An installation without a public address is known by a name that is no host.
    if !origin.contains("/"), let address = MailAddress("nhipcau@\(origin)") { return address }
    guard sendmail == nil, let nobody = MailAddress("nhipcau@nhipcau.example") else {
      throw CommandFault(PostWords.noSender, code: Exit.wrongUse)
    }
    return nobody
  }
}

/// What `nhipcau serve --sendmail` says.
enum PostWords {
  static let sendmail = Wording(
    vi:
      "Chương trình gửi thư của máy, với đường dẫn đầy đủ, ví dụ /usr/sbin/sendmail. Không có: thư được ghi vào thư mục "
      + "outbox.",
    en:
      "The machine’s mail program with its full path, such as /usr/sbin/sendmail. Without it messages are written to the "
      + "folder outbox.",
    fr:
      "Programme d’envoi de courrier, avec son chemin complet, par exemple /usr/sbin/sendmail. Sans lui, les messages "
      + "sont écrits dans le dossier outbox.")
  static let sender = Wording(
    vi: "Địa chỉ người gửi của thư thông báo.", en: "Address in whose name messages go out.",
    fr: "Adresse d’expédition des messages.")
  static let noPath = Wording(
    vi: "--sendmail phải là đường dẫn đầy đủ của chương trình.", en: "--sendmail must be the full path of a program.",
    fr: "--sendmail doit être le chemin complet d’un programme.")
  static let noAddress = Wording(
    vi: "--mail-from không phải địa chỉ thư điện tử.", en: "--mail-from is no e-mail address.",
    fr: "--mail-from n’est pas une adresse électronique.")
  static let noSender = Wording(
    vi: "--sendmail cần --mail-from hoặc --public-url.", en: "--sendmail wants --mail-from or --public-url.",
    fr: "--sendmail demande --mail-from ou --public-url.")
}
