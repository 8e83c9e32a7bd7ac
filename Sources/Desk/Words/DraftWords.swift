public import Domain

extension DraftRefusal {
  /// What a person reads at the head of the page.
  public var wording: Wording {
    switch self {
    case .notFound:
      Wording(vi: "Không tìm thấy bản nháp.", en: "The draft was not found.", fr: "Le brouillon est introuvable.")
    case .conflict:
      Wording(
        vi: "Bản nháp đã được lưu ở nơi khác sau khi trang này được mở. Dưới đây là nội dung hiện tại; hãy nhập lại "
          + "phần thay đổi của ông/bà.",
        en: "The draft was saved elsewhere after this page was opened. Below is how it stands now; enter your change "
          + "again.",
        fr: "Le brouillon a été enregistré ailleurs après l’ouverture de cette page. Voici son état actuel ; saisissez "
          + "de nouveau votre modification.")
    case .alreadyFiled:
      Wording(
        vi: "Hồ sơ đã được nộp nên không thể sửa bản nháp. Muốn thay đổi, hãy nộp bổ sung.",
        en: "The dossier has been filed, so its draft can no longer be changed. To change it, supplement the dossier.",
        fr: "Le dossier a été déposé ; son brouillon ne peut plus être modifié. Pour le changer, complétez le dossier.")
    case .tooLong:
      Wording(
        vi: "Nội dung trả lời quá dài. Hãy rút gọn hoặc đính kèm thành tệp.",
        en: "The answers are too long. Shorten them, or attach a file.",
        fr: "Les réponses sont trop longues. Abrégez-les ou joignez un fichier.")
    case .tooManyPapers(let most):
      Wording(
        vi: "Một hồ sơ nhận tối đa \(most) giấy tờ. Hãy gộp các trang vào một tệp.",
        en: "A dossier takes at most \(most) papers. Put pages together in one file.",
        fr: "Un dossier comporte au plus \(most) pièces. Réunissez des pages dans un même fichier.")
    case .tooManyDrafts(let most):
      Wording(
        vi: "Đã có \(most) bản nháp. Hãy xóa những bản không dùng nữa.",
        en: "There are \(most) drafts already. Delete those that you no longer need.",
        fr: "Il y a déjà \(most) brouillons. Supprimez ceux dont vous n’avez plus besoin.")
    }
  }
}
