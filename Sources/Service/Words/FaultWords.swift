import Domain
import Exchange
import IATI
import Ledger

/// Faults in words for an operator: what happened, and what to do.
enum FaultWords {
  static func explain(_ error: any Error) -> CommandFault {
    switch error {
    case let fault as CommandFault: fault
    case let error as LedgerError: explain(error)
    case ImportFault.journal(let cause): explain(cause)
    case let fault as ImportFault: CommandFault(fault.wording)
    case let fault as Archive.Fault: explain(fault)
    case let refusal as Refusal: CommandFault(refusal.wording(file: ""))
    default:
      CommandFault(
        Wording(
          vi: "Không thực hiện được: \(error)", en: "This could not be done: \(error)",
          fr: "Cela n’a pas pu être fait : \(error)"))
    }
  }

  static func explain(_ error: LedgerError) -> CommandFault {
    switch error {
    case .alreadyLocked(let directory): CommandFault(inUse(directory))
    case .noLedger(let directory): CommandFault(noLedger(directory))
    case .noSpace: CommandFault(diskFull)
    case .storageFailed(let reason): CommandFault(storageFailed(reason), code: Exit.storageFailed)
    case .readOnly(let reason): CommandFault(readOnly(reason))
    case .damaged(let what): CommandFault(damaged(what))
    case .closed: CommandFault(closing)
    case .invalid(let what):
      CommandFault(
        Wording(
          vi: "Mục ghi không hợp lệ: \(what).", en: "The act is not valid: \(what).",
          fr: "L’acte n’est pas valable : \(what)."))
    case .versionConflict, .claimTaken, .claimNotHeld, .keyReused, .idTaken: CommandFault(overtaken)
    }
  }

  static func explain(_ fault: Archive.Fault) -> CommandFault {
    switch fault {
    case .ledger(let error): explain(error)
    case .notEmpty(let directory):
      CommandFault(
        Wording(
          vi: "Thư mục \(directory) đã có sổ cái; chỉ nạp được vào thư mục trống.",
          en: "The directory \(directory) holds a ledger already; an archive goes into an empty one.",
          fr: "Le répertoire \(directory) contient déjà un grand livre ; une archive va dans un répertoire vide."))
    case .mismatch(let line, let what):
      CommandFault(
        Wording(
          vi: "Bản xuất sai ở dòng \(line): \(what). Không nạp gì cả.",
          en: "The archive is wrong at line \(line): \(what). Nothing was taken in.",
          fr: "L’archive est fausse à la ligne \(line) : \(what). Rien n’a été chargé."))
    }
  }

  static func inUse(_ directory: String) -> Wording {
    Wording(
      vi: "Thư mục dữ liệu \(directory) đang được một tiến trình khác sử dụng.",
      en: "The data directory \(directory) is in use by another process.",
      fr: "Le répertoire des données \(directory) est utilisé par un autre processus.")
  }

  static func noLedger(_ directory: String) -> Wording {
    Wording(
      vi: "Không có sổ cái trong \(directory).", en: "There is no ledger in \(directory).",
      fr: "Il n’y a pas de grand livre dans \(directory).")
  }

  static let diskFull = Wording(
    vi: "Ổ đĩa đã đầy: chưa ghi gì cả. Hãy giải phóng dung lượng rồi làm lại.",
    en: "The disk is full: nothing was written. Free some space and try again.",
    fr: "Le disque est plein : rien n’a été écrit. Libérez de l’espace, puis recommencez.")

  static func storageFailed(_ reason: String) -> Wording {
    Wording(
      vi: "Bộ nhớ lưu trữ bị lỗi (\(reason)). Ngừng ghi; hãy khởi động lại và chạy nhipcau verify.",
      en: "Storage failed (\(reason)). Nothing more is written; restart and run nhipcau verify.",
      fr: "Le stockage a failli (\(reason)). Plus rien n’est écrit ; redémarrez puis lancez nhipcau verify.")
  }

  static func damaged(_ what: String) -> Wording {
    Wording(
      vi: "Sổ cái bị hỏng: \(what). Chạy nhipcau verify để biết vị trí.",
      en: "The ledger is damaged: \(what). Run nhipcau verify to see where.",
      fr: "Le grand livre est endommagé : \(what). Lancez nhipcau verify pour savoir où.")
  }

  static let closing = Wording(
    vi: "Nền tảng đang dừng; hãy làm lại sau.", en: "The platform is shutting down; try again later.",
    fr: "La plateforme s’arrête ; réessayez plus tard.")

  static let overtaken = Wording(
    vi: "Hồ sơ vừa thay đổi bởi một thao tác khác; hãy làm lại.",
    en: "Something else changed the record meanwhile; try again.",
    fr: "Le registre a changé entre-temps ; recommencez.")

  static func readOnly(_ reason: ReadOnlyReason) -> Wording {
    switch reason {
    case .openedForReading:
      Wording(
        vi: "Sổ cái mở ở chế độ chỉ đọc.", en: "The ledger is open for reading only.",
        fr: "Le grand livre est ouvert en lecture seule.")
    case .mirror:
      Wording(
        vi: "Đây là bản sao của một sổ cái khác: chỉ đọc, không ký.",
        en: "This is a mirror of another ledger: it reads, it does not write or sign.",
        fr: "Ceci est le miroir d’un autre grand livre : en lecture seule, sans signature.")
    case .olderThanSigned(let size, let signed):
      Wording(
        vi: "Sổ cái có \(size) mục ghi nhưng đã ký đến \(signed): có lẽ là bản sao lưu cũ. Chỉ đọc cho đến khi nạp đủ.",
        en:
          "The ledger holds \(size) acts but \(signed) were signed: an old backup, it seems. Read-only until the missing acts are brought.",
        fr:
          "Le grand livre contient \(size) actes alors que \(signed) ont été signés : une ancienne sauvegarde, semble-t-il. Lecture seule jusqu’au retour des actes manquants."
      )
    case .contradictsSigned(let size):
      Wording(
        vi: "Sổ cái không khớp với điểm kiểm tra đã ký ở \(size) mục ghi. Chỉ đọc.",
        en: "The ledger contradicts the checkpoint signed at \(size) acts. Read-only.",
        fr: "Le grand livre contredit le point de contrôle signé à \(size) actes. Lecture seule.")
    case .stateMissing:
      Wording(
        vi:
          "Thiếu thư mục state/ (khóa và điểm kiểm tra cuối). Chỉ đọc cho đến khi người vận hành cung cấp điểm kiểm tra mới nhất đã biết.",
        en:
          "The folder state/ (keys and last checkpoint) is missing. Read-only until the operator gives the newest checkpoint known outside.",
        fr:
          "Le dossier state/ (clés et dernier point de contrôle) manque. Lecture seule jusqu’à ce que l’exploitant donne le dernier point de contrôle connu à l’extérieur."
      )
    }
  }
}
