public import Domain

extension UploadRefusal {
  /// What a person reads beside the field.
  public var wording: Wording {
    switch self {
    case .notFound:
      Wording(
        vi: "Không tìm thấy tệp đang tải lên. Hãy chọn lại tệp.",
        en: "The upload was not found. Choose the file again.",
        fr: "Le téléversement est introuvable. Choisissez de nouveau le fichier.")
    case .draftFiled:
      Wording(
        vi: "Hồ sơ đã được nộp nên không nhận thêm tệp. Hãy nộp bổ sung.",
        en: "The dossier has been filed and takes no more files. Supplement it.",
        fr: "Le dossier a été déposé et n’accepte plus de fichiers. Complétez-le.")
    case .empty: FileRefusal.empty.wording
    case .tooLarge(let most):
      Wording(
        vi: "Tệp lớn hơn \(most / 1_048_576) MB. Hãy chia nhỏ, hoặc quét với độ phân giải 200–300 dpi.",
        en: "The file is larger than \(most / 1_048_576) MB. Split it, or scan at 200–300 dpi.",
        fr: "Le fichier dépasse \(most / 1_048_576) Mo. Scindez-le, ou numérisez en 200–300 ppp.")
    case .draftFull(let most):
      Wording(
        vi: "Tổng dung lượng các tệp của hồ sơ vượt quá \(most / 1_048_576) MB.",
        en: "The files of this dossier together exceed \(most / 1_048_576) MB.",
        fr: "Les fichiers de ce dossier dépassent ensemble \(most / 1_048_576) Mo.")
    case .tooManyAtOnce(let most):
      Wording(
        vi: "Đang tải lên \(most) tệp cùng lúc. Hãy đợi một tệp xong.",
        en: "\(most) files are being uploaded already. Wait until one is done.",
        fr: "\(most) fichiers sont déjà en cours d’envoi. Attendez que l’un d’eux soit terminé.")
    case .tooManyPapers(let most):
      Wording(
        vi: "Một hồ sơ nhận tối đa \(most) giấy tờ. Hãy gộp các trang vào một tệp.",
        en: "A dossier takes at most \(most) papers. Put pages together in one file.",
        fr: "Un dossier comporte au plus \(most) pièces. Réunissez des pages dans un même fichier.")
    case .outOfStep, .moreThanAnnounced, .incomplete:
      Wording(
        vi: "Tệp chưa được nhận đầy đủ. Hãy tiếp tục tải lên hoặc chọn lại tệp.",
        en: "The file has not come whole. Go on with the upload, or choose the file again.",
        fr: "Le fichier n’est pas arrivé en entier. Poursuivez l’envoi ou choisissez de nouveau le fichier.")
    case .content(let refusal): refusal.wording
    case .infected:
      Wording(
        vi: "Phần mềm diệt vi-rút phát hiện mã độc trong tệp. Tệp không được lưu. Hãy kiểm tra máy của ông/bà.",
        en: "The virus scanner found something in the file. It was not kept. Check your computer.",
        fr: "L’antivirus a détecté une menace dans le fichier. Il n’a pas été conservé. Vérifiez votre ordinateur.")
    case .notScanned:
      Wording(
        vi: "Hiện chưa kiểm tra được vi-rút nên tệp chưa được nhận. Hãy thử lại sau ít phút.",
        en: "The file could not be checked for viruses just now, so it was not taken. Try again in a few minutes.",
        fr: "Le fichier n’a pas pu être vérifié par l’antivirus et n’a pas été reçu. Réessayez dans quelques minutes.")
    case .diskFull:
      Wording(
        vi: "Máy chủ tạm hết chỗ lưu tệp. Phần đã nhận vẫn được giữ; hãy thử lại sau.",
        en: "The server has no room for files just now. What has come is kept; try again later.",
        fr: "Le serveur manque de place pour le moment. Ce qui est arrivé est conservé ; réessayez plus tard.")
    }
  }
}
