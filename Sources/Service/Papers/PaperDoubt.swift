import Domain

/// Why a file proves nothing.
enum PaperDoubt: Error, Equatable {
  /// Nothing in it is a certificate as this platform delivers them.
  case notOurs
  /// The body of a certificate, without the receipt that proves it.
  case noReceipt
  case tooLong
  /// The receipt is that of this certificate, and what stands before it is not what was issued.
  case bodyChanged
  /// The body is what was issued, and what follows it was changed, cut or lengthened.
  case tailChanged
  /// The receipt is genuine, and that of the certificate of this number.
  case otherCertificate(CertificateNumber)
  /// The receipt is genuine, and that of an act which issued no paper.
  case otherAct
  /// The receipt comes of another record, which calls itself so.
  case otherRecord(String)
  /// The receipt bears this record's name, and another's signature.
  case otherSigner
  /// The act is not in the tree that was signed, or a value is not the one committed to.
  case falseReceipt
  /// The record, or the checkpoint given, has fewer acts.
  case notYetRecorded(acts: Int64)
  /// The signature is right, and the record, or the checkpoint given, says otherwise.
  case otherHistory

  /// For programs.
  var code: String {
    switch self {
    case .notOurs: "not-ours"
    case .noReceipt: "no-receipt"
    case .tooLong: "too-long"
    case .bodyChanged: "body-changed"
    case .tailChanged: "tail-changed"
    case .otherCertificate: "receipt-of-another-certificate"
    case .otherAct: "receipt-of-another-act"
    case .otherRecord: "another-record"
    case .otherSigner: "another-signer"
    case .falseReceipt: "receipt-does-not-verify"
    case .notYetRecorded: "not-yet-recorded"
    case .otherHistory: "another-history"
    }
  }

  /// The finding, as a heading says it.
  var title: Wording {
    switch self {
    case .notOurs:
      Wording(
        vi: "Tệp này không phải giấy đăng ký do nền tảng này giao",
        en: "This file is not a certificate of this platform",
        fr: "Ce fichier n’est pas un certificat de cette plateforme")
    case .noReceipt:
      Wording(
        vi: "Tệp này thiếu biên nhận nên không chứng minh được gì",
        en: "This file lacks its receipt, and proves nothing",
        fr: "Ce fichier n’a pas son reçu et ne prouve rien")
    case .tooLong:
      Wording(
        vi: "Tệp này quá lớn, không phải giấy đăng ký do nền tảng này giao",
        en: "This file is too large to be a certificate of this platform",
        fr: "Ce fichier est trop volumineux pour être un certificat de cette plateforme")
    case .bodyChanged:
      Wording(
        vi: "Nội dung giấy trong tệp này đã bị sửa đổi", en: "The certificate in this file has been changed",
        fr: "Le certificat contenu dans ce fichier a été modifié")
    case .tailChanged:
      Wording(
        vi: "Phần biên nhận của tệp này đã bị sửa đổi", en: "The receipt’s part of this file has been changed",
        fr: "La partie du fichier qui porte le reçu a été modifiée")
    case .otherCertificate(let number):
      Wording(
        vi: "Biên nhận trong tệp là của giấy khác, số \(number)",
        en: "The receipt in this file belongs to another certificate, \(number)",
        fr: "Le reçu contenu dans ce fichier est celui d’un autre certificat, \(number)")
    case .otherAct:
      Wording(
        vi: "Biên nhận trong tệp không phải của việc cấp giấy đăng ký",
        en: "The receipt in this file is not of the issue of a certificate",
        fr: "Le reçu contenu dans ce fichier n’est pas celui de la délivrance d’un certificat")
    case .otherRecord(let origin):
      Wording(
        vi: "Tệp này thuộc một hồ sơ khác: \(origin)", en: "This file is of another record: \(origin)",
        fr: "Ce fichier relève d’un autre registre\u{00A0}: \(origin)")
    case .otherSigner:
      Wording(
        vi: "Biên nhận trong tệp không do hồ sơ này ký", en: "The receipt in this file was not signed by this record",
        fr: "Le reçu contenu dans ce fichier n’a pas été signé par ce registre")
    case .falseReceipt:
      Wording(
        vi: "Biên nhận trong tệp không đúng", en: "The receipt in this file does not verify",
        fr: "Le reçu contenu dans ce fichier est faux")
    case .notYetRecorded:
      Wording(
        vi: "Mục ghi cấp giấy này chưa có ở đây", en: "The act that issued this certificate is not here yet",
        fr: "L’acte qui délivre ce certificat n’est pas encore ici")
    case .otherHistory:
      Wording(
        vi: "Tệp được ký đúng nhưng không khớp với sổ cái",
        en: "This file is signed rightly, and does not agree with the ledger",
        fr: "Ce fichier est bien signé, mais ne concorde pas avec le grand livre")
    }
  }
}

extension PaperDoubt {
  /// What that means, and what to do.
  var advice: Wording {
    switch self {
    case .notOurs, .tooLong:
      Wording(
        vi:
          "Hãy chọn đúng tệp PDF đã được giao; ảnh chụp, bản quét hoặc bản in ra PDF không mang biên nhận. Nếu chỉ có giấy in, hãy quét mã trên giấy hoặc tra theo số giấy.",
        en:
          "Choose the PDF as it was delivered: a photograph, a scan or a print to PDF carries no receipt. With a print alone, scan its code or look the number up.",
        fr:
          "Choisissez le PDF tel qu’il a été remis\u{00A0}: une photo, une numérisation ou une impression en PDF ne porte pas de reçu. Avec le seul imprimé, scannez son code ou cherchez son numéro."
      )
    case .noReceipt:
      Wording(
        vi:
          "Có thể tệp đã được lưu lại bằng một chương trình khác. Hãy xin đúng tệp đã được giao, hoặc quét mã trên giấy.",
        en: "Another program may have saved it anew. Ask for the file as it was delivered, or scan the code on it.",
        fr:
          "Un autre logiciel l’a peut-être réenregistré. Demandez le fichier tel qu’il a été remis, ou scannez son code."
      )
    case .bodyChanged, .otherCertificate, .otherSigner, .falseReceipt:
      Wording(
        vi: "Không dùng tệp này làm căn cứ. Hãy tra cứu giấy theo số, và báo cho cơ quan cấp giấy.",
        en: "Do not rely on it. Look the certificate up by its number, and tell the office that issues certificates.",
        fr:
          "Ne vous y fiez pas. Cherchez le certificat par son numéro et avertissez le service qui délivre les certificats."
      )
    case .tailChanged:
      Wording(
        vi: "Có thể tệp đã được lưu lại, ký thêm hoặc truyền hỏng. Hãy xin đúng tệp đã được giao.",
        en: "It may have been saved anew, signed, or damaged on the way. Ask for the file as it was delivered.",
        fr: "Il a pu être réenregistré, signé ou endommagé en route. Demandez le fichier tel qu’il a été remis.")
    case .otherAct:
      Wording(
        vi: "Biên nhận là thật nhưng không chứng minh rằng giấy này đã được cấp.",
        en: "The receipt is genuine, but does not prove that this paper was issued.",
        fr: "Le reçu est authentique, mais ne prouve pas que ce document a été délivré.")
    case .otherRecord:
      Wording(
        vi: "Hồ sơ này không trả lời thay cho hồ sơ khác. Hãy kiểm tra tại nơi đã cấp.",
        en: "This record cannot answer for another. Have it checked where it was issued.",
        fr: "Ce registre ne peut répondre pour un autre. Faites-le vérifier là où il a été délivré.")
    case .notYetRecorded(let acts):
      Wording(
        vi: "Ở đây mới có \(acts) mục ghi. Biên nhận được ký đúng; hãy kiểm tra lại tại trang của nơi cấp.",
        en: "Only \(acts) acts are here. The receipt is signed rightly; have it checked again at the issuer’s site.",
        fr:
          "Il n’y a ici que \(acts) actes. Le reçu est bien signé\u{00A0}; vérifiez de nouveau sur le site de l’émetteur."
      )
    case .otherHistory:
      Wording(
        vi: "Điều này không được phép xảy ra. Hãy giữ tệp và báo cho người vận hành hệ thống.",
        en: "This must never happen. Keep the file, and tell whoever runs this installation.",
        fr: "Cela ne doit jamais arriver. Conservez le fichier et avertissez l’exploitant de l’installation.")
    }
  }

  /// Finding and advice in one text.
  var wording: Wording {
    Wording(
      vi: "\(title.vi). \(advice.vi)", en: "\(title.en). \(advice.en)", fr: "\(title.fr). \(advice.fr)")
  }
}
