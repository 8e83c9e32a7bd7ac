import Components
import Domain

/// Reads the fields of a form: words composed once (NFC), bounded, without signs that no page can show.
enum Reading {
  /// The longest line and the longest text that are taken; what a field allows is less.
  static let longest = 20_000

  /// One line. Line ends and tabs become spaces.
  static func line(_ form: FormInput, _ name: String) -> String {
    let raw = form[name]?.first ?? ""
    return Text(String(raw.map { $0.isWhitespace ? " " : $0 })).string
  }

  /// Several lines, each line end one sign.
  static func lines(_ form: FormInput, _ name: String) -> String {
    let raw = form[name]?.first ?? ""
    return Text(raw.replacing("\r\n", with: "\n").replacing("\r", with: "\n")).string
  }

  /// Whether it holds a control that is neither line end nor tab.
  static func hasControls(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
  }

  /// The choices that were made, each once, in the order of the list; nil where one is no choice of the list.
  static func choices(_ form: FormInput, _ name: String, of choices: [FormField.Choice]) -> [String]? {
    let sent = Set((form[name] ?? []).filter { !$0.isEmpty })
    let known = choices.map(\.value).filter(sent.contains)
    return known.count == sent.count ? known : nil
  }

  /// A day from three fields. nil where all are empty.
  static func day(_ form: FormInput, _ name: String) -> Result<Day, FormErrors>? {
    let parts = ["day", "month", "year"].map { line(form, "\(name)-\($0)") }
    if parts.allSatisfy(\.isEmpty) { return nil }
    if let empty = parts.firstIndex(of: "") { return .failure(FormErrors(name, FieldWords.dayPartMissing[empty])) }
    guard let day = number(parts[0], 2), let month = number(parts[1], 2), let year = number(parts[2], 4),
      parts[2].count == 4, let found = Day(year, month, day)
    else { return .failure(FormErrors(name, FieldWords.noSuchDay)) }
    return .success(found)
  }

  private static func number(_ text: String, _ digits: Int) -> Int? {
    guard text.utf8.count <= digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  /// An amount as people type it in either language: spaces group; of points and commas the last stands for the decimal point
  /// unless three digits follow it and it is the only kind of sign. `1.234.567` and `1,234,567` are whole numbers.
  static func amount(_ text: String) -> Amount? {
    let bare = text.filter { !$0.isWhitespace }
    guard let last = bare.last(where: { $0 == "." || $0 == "," }) else { return Amount(bare) }
    let kinds = Set(bare.filter { $0 == "." || $0 == "," })
    let parts = bare.split(separator: last, omittingEmptySubsequences: false)
    let groups = kinds.count == 1 && parts.dropFirst().allSatisfy { $0.count == 3 }
    let whole = bare.filter { $0 != "." && $0 != "," }
    if groups { return Amount(whole) }
    guard parts.count == 2 else { return nil }
    return Amount(parts[0].filter { $0 != "." && $0 != "," } + "." + parts[1])
  }

  static func isMailbox(_ text: String) -> Bool {
    guard Link(mailbox: text) != nil, text.utf8.count <= 254, let host = text.split(separator: "@").last else {
      return false
    }
    return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".") && !text.contains(" ")
  }
}
