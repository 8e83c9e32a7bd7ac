/// This release: part of what a public page is a function of.
enum Release {
  static let version = "0.1.0"
}
