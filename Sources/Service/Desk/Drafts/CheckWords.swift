import Domain

/// What is said around the filing of a draft.
enum CheckWords {
  static let title = Wording(
    vi: "Kiểm tra nội dung trước khi nộp", en: "Check your answers", fr: "Vérifiez vos réponses")
  static let filedBefore = Wording(
    vi: "Biểu mẫu này đã được ghi nhận với nội dung khác. Muốn thay đổi, hãy bổ sung hồ sơ đã nộp.",
    en: "This form was recorded before with other content. To change it, supplement the dossier.",
    fr:
      "Ce formulaire a déjà été enregistré avec un autre contenu. Pour le modifier, complétez le dossier."
  )
}

/// What the page of a paper says besides what it asks.
enum PaperRoomWords {
  static let unreadable = Wording(
    vi: "Không đọc được tệp vừa gửi. Hãy chọn lại tệp và gửi lại.",
    en: "What was sent could not be read. Choose the file again and send it again.",
    fr: "L’envoi n’a pas pu être lu. Choisissez de nouveau le fichier et renvoyez-le.")
  static let nothingChosen = Wording(
    vi: "Chọn một tệp trước khi tải lên", en: "Choose a file before uploading",
    fr: "Choisissez un fichier avant l’envoi")
  static let notOnFile = Wording(
    vi: "Hệ thống không có tệp này của tổ chức cho giấy tờ này; hãy tải tệp lên",
    en: "The record holds no such file of this organisation for this paper; upload it",
    fr: "Le registre ne contient pas ce fichier de l’organisation pour cette pièce\u{00A0}; déposez-le")
  static let day = Wording(
    vi: "Nhập ngày nhận bản gốc, không sau hôm nay", en: "Enter the day the original was received, not after today",
    fr: "Indiquez le jour de réception de l’original, au plus tard aujourd’hui")
  static let originalReceived = Wording(
    vi: "Ghi nhận bản gốc đã nhận", en: "Record the original as received", fr: "Enregistrer l’original comme reçu")
  static let originalDay = Wording(vi: "Ngày nhận bản gốc", en: "Day of receipt", fr: "Jour de réception")
}
