import Domain

/// What the argument parser writes around our own words in a help text, in the reader's language.
enum HelpWords {
  private static let words: [(english: String, words: Wording)] = [
    ("OVERVIEW: ", Wording(vi: "GIỚI THIỆU: ", en: "OVERVIEW: ", fr: "PRÉSENTATION : ")),
    ("USAGE: ", Wording(vi: "CÁCH DÙNG: ", en: "USAGE: ", fr: "UTILISATION : ")),
    ("ARGUMENTS:", Wording(vi: "ĐỐI SỐ:", en: "ARGUMENTS:", fr: "ARGUMENTS :")),
    ("OPTIONS:", Wording(vi: "TÙY CHỌN:", en: "OPTIONS:", fr: "OPTIONS :")),
    ("SUBCOMMANDS:", Wording(vi: "CÁC LỆNH:", en: "SUBCOMMANDS:", fr: "COMMANDES :")),
    ("<subcommand>", Wording(vi: "<lệnh>", en: "<subcommand>", fr: "<commande>")),
    ("Show the version.", Wording(vi: "Cho biết phiên bản.", en: "Show the version.", fr: "Donner la version.")),
    ("Show help information.", Wording(vi: "Xem trợ giúp.", en: "Show help information.", fr: "Afficher cette aide.")),
    (
      "Show subcommand help information.",
      Wording(vi: "Xem trợ giúp của một lệnh.", en: "Show subcommand help information.", fr: "Aide d’une commande.")
    ),
    ("(values:", Wording(vi: "(giá trị:", en: "(values:", fr: "(valeurs :")),
    ("(default:", Wording(vi: "(mặc định:", en: "(default:", fr: "(par défaut :")),
    (" for detailed help.", Wording(vi: ".", en: " for detailed help.", fr: ".")),
    ("See 'nhipcau", Wording(vi: "Chi tiết: 'nhipcau", en: "See 'nhipcau", fr: "Détails : 'nhipcau")),
  ]

  /// The text with the parser's own words exchanged; ours never contain them.
  static func translated(_ help: String) -> String {
    guard Reader.language != .en else { return help }
    return words.reduce(help) { $0.replacing($1.english, with: $1.words[Reader.language]) }
  }
}
