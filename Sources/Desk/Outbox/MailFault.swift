public import Domain
import Foundation

/// Why a message has not gone out, or why nobody can say whether it has.
public enum MailFault: Equatable, Sendable {
  /// The program ended with this code (sysexits).
  case exit(Int32)
  case signal(Int32)
  /// It took too long and was ended.
  case timeLimit
  /// The program could not be started; `errno`.
  case notStarted(Int32)
  /// The folder of messages could not be written; `errno`.
  case folder(Int32)
  /// This process ended while it was being handed over.
  case interrupted
  /// The desk was put back from a backup without its journal.
  case restored
  /// The address needs what not every mail server understands (RFC 6531).
  case addressNotPlain
  case accountDisabled
  /// All it would tell went out with other messages.
  case alreadyTold
  /// The account no longer acts for the body in that role.
  case noLongerMember
  /// The message could not be written for want of what it tells of.
  case notComposed

  /// As it lies in the table: `exit 75`.
  var text: String {
    switch self {
    case .exit(let code): "exit \(code)"
    case .signal(let number): "signal \(number)"
    case .timeLimit: "time-limit"
    case .notStarted(let number): "not-started \(number)"
    case .folder(let number): "folder \(number)"
    case .interrupted: "interrupted"
    case .restored: "restored"
    case .alreadyTold: "already-told"
    case .addressNotPlain: "address-not-plain"
    case .accountDisabled: "account-disabled"
    case .noLongerMember: "no-longer-member"
    case .notComposed: "not-composed"
    }
  }

  init?(_ text: String) {
    let parts = text.split(separator: " ")
    let number = parts.count == 2 ? Int32(parts[1]) : nil
    switch (parts.first, number) {
    case ("exit", let number?): self = .exit(number)
    case ("signal", let number?): self = .signal(number)
    case ("not-started", let number?): self = .notStarted(number)
    case ("folder", let number?): self = .folder(number)
    case ("time-limit", nil): self = .timeLimit
    case ("interrupted", nil): self = .interrupted
    case ("restored", nil): self = .restored
    case ("already-told", nil): self = .alreadyTold
    case ("address-not-plain", nil): self = .addressNotPlain
    case ("account-disabled", nil): self = .accountDisabled
    case ("no-longer-member", nil): self = .noLongerMember
    case ("not-composed", nil): self = .notComposed
    case _: return nil
    }
  }
}

extension MailFault {
  /// What an administrator reads.
  public var wording: Wording {
    switch self {
    case .exit(75):
      Wording(
        vi: "Máy chủ thư tạm thời chưa nhận (mã 75); sẽ thử lại.",
        en: "The mail server did not take it for now (code 75); it is tried again.",
        fr: "Le serveur de messagerie ne l’a pas accepté pour l’instant (code 75)\u{00A0}; nouvel essai prévu.")
    case .exit(let code):
      Wording(
        vi: "Máy chủ thư từ chối (mã \(code)).", en: "The mail server refused it (code \(code)).",
        fr: "Le serveur de messagerie l’a refusé (code \(code)).")
    case .signal(let number):
      Wording(
        vi: "Chương trình gửi thư bị ngắt (tín hiệu \(number)); không rõ thư đã đi hay chưa.",
        en: "The mail program was ended (signal \(number)); whether the message went out is not known.",
        fr: "Le programme d’envoi a été interrompu (signal \(number))\u{00A0}; on ignore si le message est parti.")
    case .timeLimit:
      Wording(
        vi: "Chương trình gửi thư không kết thúc kịp; không rõ thư đã đi hay chưa.",
        en: "The mail program did not end in time; whether the message went out is not known.",
        fr: "Le programme d’envoi n’a pas terminé à temps\u{00A0}; on ignore si le message est parti.")
    case .notStarted(let number):
      MailFault.system(
        "Không chạy được chương trình gửi thư", "The mail program could not be started",
        "Le programme d’envoi n’a pas pu démarrer", number)
    case .folder(let number):
      MailFault.system(
        "Không ghi được vào thư mục thư đi", "The folder of messages could not be written",
        "Le dossier des messages n’a pas pu être écrit", number)
    case .interrupted:
      Wording(
        vi: "Hệ thống ngừng giữa lúc chuyển thư; không rõ thư đã đi hay chưa.",
        en: "The platform stopped while it was handed over; whether the message went out is not known.",
        fr: "La plateforme s’est arrêtée pendant la remise\u{00A0}; on ignore si le message est parti.")
    case .restored:
      Wording(
        vi: "Dữ liệu được khôi phục từ bản sao lưu; không rõ thư đã đi hay chưa.",
        en: "The desk was put back from a backup; whether the message went out is not known.",
        fr: "Le bureau a été restauré d’une sauvegarde\u{00A0}; on ignore si le message est parti.")
    case .alreadyTold:
      Wording(
        vi: "Nội dung đã được gửi trong thư khác.", en: "What it tells went out with other messages.",
        fr: "Son contenu est parti dans d’autres messages.")
    case .addressNotPlain:
      Wording(
        vi: "Địa chỉ có chữ ngoài ASCII; hãy dùng địa chỉ khác.",
        en: "The address holds letters beyond ASCII; use another.",
        fr: "L’adresse comporte des lettres hors ASCII\u{00A0}; utilisez-en une autre.")
    case .accountDisabled:
      Wording(vi: "Tài khoản đã khóa.", en: "The account is disabled.", fr: "Le compte est désactivé.")
    case .noLongerMember:
      Wording(
        vi: "Tài khoản không còn vai trò đó.", en: "The account no longer has that role.",
        fr: "Le compte n’a plus ce rôle.")
    case .notComposed:
      Wording(
        vi: "Chưa soạn được thư.", en: "The message could not be written.", fr: "Le message n’a pas pu être rédigé.")
    }
  }

  private static func system(_ vi: String, _ en: String, _ fr: String, _ number: Int32) -> Wording {
    let reason = String(cString: strerror(number))
    return Wording(
      vi: "\(vi) (\(reason)); thư vẫn chờ.", en: "\(en) (\(reason)); messages wait.",
      fr: "\(fr) (\(reason))\u{00A0}; les messages attendent.")
  }
}
