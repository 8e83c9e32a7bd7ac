/// Where what is not an act lies: accounts, sessions, drafts, uploads.
enum DeskFile {
  static let name = "desk.sqlite"
}
