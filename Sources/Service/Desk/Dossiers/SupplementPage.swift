import Components
import Domain

/// Before a supplement is drafted: everything that was asked for, at once.
struct SupplementPage: Component {
  let dossier: Dossier
  let procedure: Procedure
  let token: String

  func draw(into html: inout HTML) {
    html.h1(FiledWords.supplement)
    html.p(FiledWords.supplementReason)
    html.ul { html in
      for demand in dossier.requests.last?.demands ?? [] {
        html.li { html in
          if let item = procedure.item(demand.about) {
            html.strong(item.words)
            html.text(": ")
          }
          html.span(demand.words.string)
        }
      }
    }
    html.draw(
      Form(
        DeskAddress.dossier(dossier.number, .deed(.supplement)).page, fields: [],
        hidden: DeskForm.hidden(token: token), button: Button(FiledWords.beginSupplement)))
  }
}

/// What the receipt of a filing and the pages around a dossier say.
enum FiledWords {
  static let title = Wording(vi: "Hồ sơ đã được nộp", en: "The dossier is filed", fr: "Le dossier est déposé")
  static let back = Wording(vi: "Về trang hồ sơ", en: "Back to the dossier", fr: "Retour au dossier")
  static let supplement = Wording(vi: "Bổ sung hồ sơ", en: "Supplement the dossier", fr: "Compléter le dossier")
  static let supplementReason = Wording(
    vi: "Cơ quan tiếp nhận yêu cầu bổ sung, sửa đổi các nội dung sau:",
    en: "The receiving office asks for the following:", fr: "Le service de réception demande ce qui suit\u{00A0}:")
  static let beginSupplement = Wording(
    vi: "Bắt đầu bổ sung", en: "Start the supplement", fr: "Commencer les compléments")
  static let notNow = Wording(
    vi: "Bước này không làm được lúc này", en: "This step cannot be taken now",
    fr: "Cette étape n’est pas possible à présent")
  static let meanwhile = Wording(
    vi: "Trong lúc đó hồ sơ đã thay đổi", en: "The dossier changed meanwhile", fr: "Le dossier a changé entre-temps")
  static let meanwhileReason = Wording(
    vi: "Nội dung bạn nhập vẫn còn bên dưới và chưa được ghi nhận. Hãy xem lại hồ sơ rồi gửi lại nếu vẫn cần.",
    en:
      "What you entered is still below and was not recorded. Look at the dossier, and send it again if it is still wanted.",
    fr:
      "Votre saisie figure toujours ci-dessous et n’a pas été enregistrée. Consultez le dossier, puis renvoyez-la si elle reste utile."
  )
}
