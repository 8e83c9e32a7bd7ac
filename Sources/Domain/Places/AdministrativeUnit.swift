/// A province, district or commune of Viet Nam for the days on which it existed (đơn vị hành chính).
///
/// Units that a reform merged are other units than the one that came of it, also where it took their name: Tuyên Quang until
/// 30 June 2025 and Tuyên Quang since are two. A unit that only changed its kind or name is one, with several forms.
public struct AdministrativeUnit: Hashable, Sendable, Identifiable {
  /// Its code in the list under which it came into being; the key under which it is recorded.
  public let id: UnitCode
  /// Its codes in other lists.
  public let otherCodes: [UnitCode]
  /// The unit it belongs to; nil for provinces.
  public let parent: UnitCode?
  /// What it was called, and was, from which day; the first form begins with the unit. Never empty.
  public let forms: [Form]
  /// Its last day; nil while it exists.
  public let until: Day?
  /// Names others write for it: without accents, short, older.
  public let otherNames: [String]

  /// Traps when there is no form.
  public init(
    id: UnitCode, otherCodes: [UnitCode] = [], parent: UnitCode? = nil, forms: [Form], until: Day? = nil,
    otherNames: [String] = []
  ) {
    precondition(!forms.isEmpty, "a unit has a name")
    self.id = id
    self.otherCodes = otherCodes
    self.parent = parent
    self.forms = forms.sorted { $0.from < $1.from }
    self.until = until
    self.otherNames = otherNames
  }

  /// The kind and name of a unit from a day on.
  public struct Form: Hashable, Sendable {
    public let from: Day
    public let kind: UnitKind
    public let name: String
    /// The resolution it rests on, as cited; empty where the table has none.
    public let basis: String

    public init(from: Day, kind: UnitKind, name: String, basis: String = "") {
      self.from = from
      self.kind = kind
      self.name = name
      self.basis = basis
    }

    /// Name and kind: `Tỉnh Hà Giang`.
    public var title: Wording { kind.title(of: name) }
  }

  /// The first day on which our tables know it; earlier history is left out.
  public var from: Day { forms[0].from }

  /// Its last form: what it is, or what it was at its end.
  public var latest: Form { forms[forms.count - 1] }

  public var level: UnitKind.Level { latest.kind.level }

  /// Whether it existed on a day.
  public func exists(on day: Day) -> Bool { from <= day && until.map { day <= $0 } ?? true }

  /// What it was on a day; before its first day its first form, after its last day its last.
  public func form(on day: Day) -> Form { forms.last { $0.from <= day } ?? forms[0] }

  /// All its codes, its own first.
  public var codes: [UnitCode] { [id] + otherCodes }

  /// Its code in a list; nil where the list has none for it.
  public func code(in list: UnitCode.List) -> String? { codes.first { $0.list == list }?.code }
}
