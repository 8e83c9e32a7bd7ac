import Components
import Domain
import Procedures

/// A form of a measure as it stands between two visits.
struct MeasureSheet: Sendable {
  let token: String
  /// What the form was drawn on: how many acts there were.
  var version: String
  var key = DeskForm.newKey()
  var typed: FormInput?
  var errors: FormErrors?
  var papers: [FiledPaper] = []

  init(token: String, version: String) {
    self.token = token
    self.version = version
  }

  var hidden: [QueryItem] {
    DeskForm.hidden(token: token, key: key) + [QueryItem(FormBody.FormField.version, version)]
  }

  /// All that the form says, as one text.
  var content: String {
    let typed = (typed ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return (typed + papers.map { "\($0.form)" }).joined(separator: "\u{1E}")
  }

  /// What was sent, taken over.
  mutating func take(_ form: FormBody, _ papers: [FiledPaper]) {
    typed = form.answers.values
    key = form[FormBody.FormField.key] ?? key
    self.papers = papers
  }

  /// Whether the form was drawn for what stands there now.
  func isCurrent(_ form: FormBody) -> Bool { form[FormBody.FormField.version] == version }

  /// Nothing was recorded: it is shown anew, with what was typed, to be sent again.
  mutating func again(_ words: Wording) {
    key = DeskForm.newKey()
    errors = FormErrors(nil, words)
  }
}

/// What the rooms of measures say besides their pages.
enum MeasureRoomWords {
  static let link = Wording(
    vi: "Đình chỉ, chấm dứt", en: "Suspensions and terminations", fr: "Suspensions et cessations")
  static let title = Wording(
    vi: "Vụ việc đình chỉ, chấm dứt hoạt động đang xử lý", en: "Suspensions and terminations under way",
    fr: "Suspensions et cessations en cours")
  static let find = Wording(
    vi: "Mở vụ việc đối với một Giấy đăng ký", en: "Open a measure on a certificate",
    fr: "Ouvrir une mesure sur un certificat")
  static let number = Wording(vi: "Số Giấy đăng ký", en: "Number of the certificate", fr: "Numéro du certificat")
  static let search = Wording(vi: "Tìm", en: "Find", fr: "Chercher")
  static let notFound = Wording(
    vi: "Không có Giấy đăng ký nào mang số này", en: "No certificate bears this number",
    fr: "Aucun certificat ne porte ce numéro")
  static let own = Wording(vi: "Giấy đăng ký của tổ chức", en: "The organisation’s certificates", fr: "Certificats")
  static let none = Wording(
    vi: "Không có vụ việc nào đang xử lý.", en: "No measure is under way.", fr: "Aucune mesure en cours.")
  static let notNow = Wording(
    vi: "Bước này không thực hiện được lúc này", en: "This step cannot be taken now",
    fr: "Cette étape n’est pas possible actuellement")

  /// What others recorded since the form was drawn, in a sentence.
  static func overtaken(_ steps: Wording) -> Wording {
    Wording(
      vi: "Trong lúc bạn nhập, người khác đã ghi nhận: \(steps.vi). Nội dung bạn nhập vẫn còn dưới đây; hãy xem lại.",
      en: "Meanwhile somebody else recorded: \(steps.en). What you entered is still below: look it over.",
      fr: "Entre-temps, une autre personne a inscrit\u{00A0}: \(steps.fr). Votre saisie figure toujours ci-dessous."
    )
  }
}
