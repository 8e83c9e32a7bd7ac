import Domain
import Exchange
import HTTPTypes
import Record

/// A list of this record as a file: it says in every form whether the record is a demonstration (decision 18).
struct RecordFile: Sendable {
  private let list: ListFile
  private let nature: RecordOpening.Nature

  init(columns: [String], head: [(name: String, value: Cell)], of nature: RecordOpening.Nature) {
    list = ListFile(
      columns: columns + [RecordMark.column], head: [(RecordMark.column, .text(nature.rawValue))] + head)
    self.nature = nature
  }

  /// The file, each row with the nature of the record in its last cell.
  func reply(
    as form: FileForm, named name: String,
    rows read: @escaping @Sendable (_ limit: Int, _ skipping: Int) throws -> [[Cell]]
  ) -> Reply {
    let mark = Cell.text(nature.rawValue)
    var reply = list.reply(as: form, named: RecordMark.name(name, of: nature)) { limit, skipping in
      try read(limit, skipping).map { $0 + [mark] }
    }
    reply.fields.append(RecordMark.field(nature))
    return reply
  }
}

/// How a file says of which nature the record is that it was taken from.
enum RecordMark {
  /// The last column of a table, the first member of a document.
  static let column = "nature"

  /// A demonstration's files are named so: a file outlives the page it was taken from.
  static func name(_ name: String, of nature: RecordOpening.Nature) -> String {
    switch nature {
    case .demonstration: "demonstration-" + name
    case .record: name
    }
  }

  /// The same for the title of a feed.
  static func title(_ title: String, of nature: RecordOpening.Nature, _ language: Language) -> String {
    let words = Wording(vi: "Minh họa (hư cấu)", en: "Demonstration (fictitious)", fr: "Démonstration (fictive)")
    switch nature {
    case .demonstration: return "\(words[language]) · \(title)"
    case .record: return title
    }
  }

  /// For programs that read the answer as a stream.
  static func field(_ nature: RecordOpening.Nature) -> (HTTPField.Name, String) { (fieldName, nature.rawValue) }

  private static let fieldName: HTTPField.Name = {
    guard let name = HTTPField.Name("Nhipcau-Record") else { preconditionFailure("no name of a field") }
    return name
  }()
}

extension House {
  /// What the first act says of the record; before it, a record is what it will become.
  var nature: RecordOpening.Nature { opening?.nature ?? .record }

  /// A list of this record as a file.
  func file(columns: [String], head: [(name: String, value: Cell)]) -> RecordFile {
    RecordFile(columns: columns, head: head, of: nature)
  }
}
