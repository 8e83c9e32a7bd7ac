import Components
import Domain
import HTTPTypes
import Ledger

/// Every address of the platform. A request that is none of these does not exist.
enum Address: Equatable {
  /// `/`: sent on to the reader's language.
  case entrance
  case page(Language, PublicPage)
  /// Where people sign in and work.
  case desk(Language, DeskAddress)
  /// A list, or a record, in a form for programs: `/vi/projects.csv`.
  case file(Language, PublicPage, FileForm)
  /// The empty table of existing certificates: `/vi/certificates/template.xlsx`.
  case certificateTemplate(Language)
  case stylesheet(String)
  case mark(String)
  case script(String)
  case checkpoint
  /// C2SP tlog-tiles: the path behind `/tile/`.
  case tile(TilePath)
  case receipt(ActID)
  /// The paper of the certificate that an act issued, with its receipt.
  case paper(ActID)
  /// What the code on a certificate's paper leads to: sent on to the reader's language.
  case code(CertificateCode)
  case verifierKey
  case health
  case metrics
  case robots

  /// The address a path names; nil where there is none. Cost: the path's few segments.
  init?(path: String) {
    let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard path.hasPrefix("/"), let first = segments.first else { return nil }
    if first.isEmpty, segments.count == 1 {
      self = .entrance
    } else if let language = Language(rawValue: String(first)) {
      self.init(language, Array(segments.dropFirst()))
    } else {
      self.init(fixed: Array(segments))
    }
  }

  private init?(_ language: Language, _ segments: [Substring]) {
    var segments = segments
    if segments == [""] { segments = [] }
    if let place = DeskAddress(segments) {
      self = .desk(language, place)
      return
    }
    if segments == ["certificates", "template.xlsx"] {
      self = .certificateTemplate(language)
      return
    }
    if let last = segments.last, let form = FileForm(ending: last) {
      segments[segments.count - 1] = last.dropLast(form.ending.count)
      guard let page = PublicPage(segments), page.forms.contains(form) else { return nil }
      self = .file(language, page, form)
    } else {
      guard let page = PublicPage(segments) else { return nil }
      self = .page(language, page)
    }
  }

  private init?(fixed segments: [Substring]) {
    if segments.count == 1, let name = segments.first, name.hasPrefix("style-") {
      self = .stylesheet("/" + name)
      return
    }
    if segments.count == 1, let name = segments.first, name.hasPrefix("mark-") {
      self = .mark("/" + name)
      return
    }
    if segments.count == 1, let name = segments.first, name.hasPrefix("script-") {
      self = .script("/" + name)
      return
    }
    switch segments.first {
    case "checkpoint" where segments.count == 1: self = .checkpoint
    case "tile":
      guard let tile = TilePath(segments.dropFirst().joined(separator: "/")) else { return nil }
      self = .tile(tile)
    case "receipt" where segments.count == 2:
      guard let act = ActID(hex: String(segments[1])) else { return nil }
      self = .receipt(act)
    case "paper" where segments.count == 2:
      guard let act = ActID(hex: String(segments[1])) else { return nil }
      self = .paper(act)
    case "c":
      guard let code = CertificateCode(Array(segments.dropFirst())) else { return nil }
      self = .code(code)
    case "verifier-key" where segments.count == 1: self = .verifierKey
    case "health" where segments.count == 1: self = .health
    case "metrics" where segments.count == 1: self = .metrics
    case "robots.txt" where segments.count == 1: self = .robots
    default: return nil
    }
  }

  /// For whom the address is; an exhaustive switch, so that no address is without an answer.
  var audience: Audience {
    switch self {
    case .entrance, .page, .file, .certificateTemplate, .stylesheet, .mark, .script, .robots: .everyone
    case .checkpoint, .tile, .receipt, .paper, .code, .verifierKey: .everyone
    case .desk(_, let place): place.audience
    case .health, .metrics: .machines
    }
  }

  /// What may be done at the address. What is public is for reading only, but for the page that checks a file it keeps nothing of.
  var methods: [HTTPRequest.Method] {
    switch self {
    case .desk(_, let place): place.methods
    case .page(_, .check): [.get, .head, .post]
    case .entrance, .page, .file, .certificateTemplate, .stylesheet, .mark, .script, .checkpoint, .tile, .receipt,
      .paper, .code, .verifierKey, .health, .metrics, .robots:
      [.get, .head]
    }
  }
}

/// Who may see what stands at an address.
enum Audience: String, CaseIterable {
  case everyone
  /// Whoever holds a code that was given to them: a slip, a feed.
  case holders
  /// Who has signed in, as far as ``Access`` lets them.
  case signedIn
  /// Monitors of the operator. Nothing there is secret; it is only of no use to people.
  case machines
}

/// A list or a record in a form for programs.
enum FileForm: String, CaseIterable {
  case csv, xlsx, json
  /// The newest acts of the list.
  case atom
  /// A report as a paper to print, and as a text to edit.
  case pdf, odt

  /// The forms of every list.
  static let list: [FileForm] = [.csv, .xlsx, .json, .atom]

  var ending: String { "." + rawValue }

  init?(ending segment: Substring) {
    guard let form = FileForm.allCases.first(where: { segment.hasSuffix($0.ending) }) else { return nil }
    self = form
  }
}
