/// Words of organisations' names that say little: what sort of body, in what legal form, where.
enum NameWords {
  /// Words without weight of their own.
  static let little: Set<String> = [
    "the", "of", "for", "and", "in", "to", "a", "an", "with", "on", "at", "from", "s", "de", "du", "des", "la", "le",
    "les",
    "l", "d", "et", "pour", "en", "aux", "au", "und", "fur", "der", "die", "das", "dem", "den", "di", "del", "della",
    "dei",
    "per", "e", "y", "el", "los", "las", "para", "do", "da", "dos", "van", "voor", "het", "og", "for", "och", "cua",
    "vi",
    "cho", "va", "tai", "o", "ve", "nhung", "cac",
  ]

  /// Legal forms and what only says that it is such an organisation.
  static let legalForms: Set<String> = [
    "inc", "incorporated", "ltd", "limited", "llc", "llp", "plc", "corp", "corporation", "co", "ev", "gmbh", "ggmbh",
    "ag",
    "onlus", "ong", "ngo", "ingo", "npo", "pvo", "asbl", "aisbl", "vzw", "ivzw", "bv", "nv", "cic", "cio", "sa", "sarl",
    "as",
    "ab", "oy", "ry", "pty", "trust", "registered", "charity", "pcpnn", "phichinhphu", "nongovernmental", "nonprofit",
  ]

  /// Sorts of bodies, one word for all languages.
  static let sorts: [String: String] = table([
    "foundation": "foundation fondation fund funds fonds fundacion fundacao stiftung fondazione fonden stichting quy",
    "association":
      "association associazione asociacion associacao verein society societe hoi hiephoi foreningen forening vereniging",
    "organisation": "organisation organization organizacion organizzazione tochuc org",
    "centre": "centre center centro zentrum trungtam", "committee": "committee comite uyban komitee comitato",
    "agency": "agency agence agencia agentur coquan", "alliance": "alliance lienminh allianz alianza",
    "union": "union lienhiep congdoan", "council": "council hoidong conseil consejo",
    "institute": "institute institut vien",
    "network": "network mangluoi reseau netzwerk red", "programme": "programme program chuongtrinh programma",
    "mission": "mission missions", "federation": "federation lienđoan liendoan foderation federacion",
  ])

  /// Words that very many names share.
  static let common: [String: String] = table([
    "international": "international internationale internacional internazionale quocte intl",
    "vietnam": "vietnam vietnamese vietnamien", "world": "world thegioi monde mondo welt mundo",
    "global": "global toancau mondial", "asia": "asia chaua asie asien asian",
  ])

  /// One spelling for words that are written in two ways.
  static let spellings: [String: String] = table([
    "child": "children childrens enfant enfants kinder tre treem kind", "organise": "organize", "programme": "programs",
    "labour": "labor", "help": "aid aide hilfe cuutro vientro aiuto ayuda relief", "health": "sante gesundheit yte",
    "education": "giaoduc bildung", "development": "phattrien developpement entwicklung desarrollo sviluppo",
    "friend": "friends amis freunde huunghi", "hope": "hyvong espoir hoffnung speranza",
    "light": "anhsang lumiere licht luz luce",
  ])

  /// Vietnamese writes a word of two syllables as two words: those that matter here are joined.
  private static let pairs: Set<String> = [
    "to chuc", "hiep hoi", "trung tam", "uy ban", "co quan", "lien minh", "lien hiep", "cong doan", "hoi dong",
    "mang luoi",
    "chuong trinh", "lien doan", "quoc te", "viet nam", "the gioi", "toan cau", "chau a", "tre em", "y te", "giao duc",
    "phat trien", "cuu tro", "vien tro", "huu nghi", "hy vong", "anh sang", "phi chinh", "non governmental",
  ]

  static func joined(_ words: [String]) -> [String] {
    var joined: [String] = []
    var place = 0
    while place < words.count {
      if place + 1 < words.count, pairs.contains(words[place] + " " + words[place + 1]) {
        joined.append(words[place] + words[place + 1])
        place += 2
      } else {
        joined.append(words[place])
        place += 1
      }
    }
    return joined
  }

  private static func table(_ lines: [String: String]) -> [String: String] {
    var table: [String: String] = [:]
    for (word, others) in lines { for other in others.split(separator: " ") { table[String(other)] = word } }
    return table
  }
}
