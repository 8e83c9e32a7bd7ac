extension StatutoryStep.Milestone {
  /// The event itself.
  public var wording: Wording {
    switch self {
    case .filing: Wording(vi: "nộp hồ sơ", en: "the filing", fr: "le dépôt du dossier")
    case .complete:
      Wording(
        vi: "nhận đầy đủ hồ sơ hợp lệ", en: "receipt of the complete and valid dossier",
        fr: "la réception du dossier complet et valable")
    case .letterReceived:
      Wording(
        vi: "cơ quan được hỏi nhận văn bản lấy ý kiến", en: "receipt of the letter by the office consulted",
        fr: "la réception de la demande d’avis par l’administration consultée")
    case .allOpinions:
      Wording(
        vi: "nhận đủ ý kiến của các cơ quan", en: "receipt of the opinions of all offices",
        fr: "la réception de tous les avis")
    case .receivedForDecision:
      Wording(
        vi: "cơ quan quyết định nhận đầy đủ hồ sơ và ý kiến",
        en: "receipt of dossier and opinions by the deciding office",
        fr: "la réception du dossier et des avis par l’administration qui décide")
    case .issued:
      Wording(
        vi: "được cấp Giấy đăng ký hoặc có hoạt động gần nhất",
        en: "the issue of the certificate or the latest activity",
        fr: "la délivrance du certificat ou la dernière activité")
    case .certificateReceived:
      Wording(vi: "nhận Giấy đăng ký", en: "receipt of the certificate", fr: "la réception du certificat")
    case .change: Wording(vi: "phát sinh thay đổi", en: "the change", fr: "le changement")
    }
  }

  /// From which event a limit runs, as it follows the limit: `kể từ ngày nộp hồ sơ`.
  public var since: Wording {
    let event = wording
    let french = event.fr.hasPrefix("le ") ? "du \(event.fr.dropFirst(3))" : "de \(event.fr)"
    return Wording(vi: "kể từ ngày \(event.vi)", en: "from \(event.en)", fr: "à compter \(french)")
  }

  /// Events in the order in which they happen to a dossier; a change of what is recorded has no place among them.
  public static let inOrder: [StatutoryStep.Milestone] = [
    .filing, .complete, .letterReceived, .allOpinions, .receivedForDecision, .issued, .certificateReceived,
  ]

  /// The step whose end brings the event about, as far as the law gives it a limit; nil for the filing and for changes.
  public var broughtAboutBy: StatutoryStep.Name? {
    switch self {
    case .filing, .change: nil
    case .complete: .completeness
    case .letterReceived: .consultation
    case .allOpinions: .opinion
    case .receivedForDecision: .forwarding
    case .issued: .decision
    case .certificateReceived: .handover
    }
  }
}

extension StatutoryStep.Party {
  /// Whose step it is, where no office is named.
  public var wording: Wording {
    switch self {
    case .receiver: Wording(vi: "cơ quan tiếp nhận", en: "receiving office", fr: "administration qui reçoit")
    case .consulted:
      Wording(
        vi: "từng cơ quan được lấy ý kiến", en: "each office consulted", fr: "chaque administration consultée")
    case .decider: Wording(vi: "cơ quan quyết định", en: "deciding office", fr: "administration qui décide")
    case .applicant:
      Wording(vi: "tổ chức phi chính phủ nước ngoài", en: "the foreign NGO", fr: "l’ONG étrangère")
    }
  }
}

extension Procedure {
  /// Whose step it is, by the title of the office where there is one.
  public func title(of party: StatutoryStep.Party, by offices: OfficeDirectory, on day: Day) -> Wording {
    let office: OfficeName? =
      switch party {
      case .receiver: receiver
      case .decider: decider
      case .consulted, .applicant: nil
      }
    return office.flatMap { offices.current($0, on: day) }?.title ?? party.wording
  }
}
