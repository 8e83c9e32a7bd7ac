/// The style sheet of every page: one file, served at a path that changes with its content and may be kept for ever.
public enum Stylesheet {
  /// CSS as bytes of UTF-8; `text/css; charset=utf-8`.
  public static let css: [UInt8] =
    PackageResources.tokens_css + PackageResources.base_css + PackageResources.shell_css + PackageResources.blocks_css
    + PackageResources.forms_css + PackageResources.desk_css + PackageResources.charts_css + PackageResources.print_css

  /// Where it is served: `/style-<16 hexadecimal digits>.css`.
  public static let path = "/style-\(fingerprint(css)).css"

  static let link = Link(path: [String(path.dropFirst())])

  /// FNV-1a, 64 bits: tells releases apart; not a defence against anyone.
  static func fingerprint(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
