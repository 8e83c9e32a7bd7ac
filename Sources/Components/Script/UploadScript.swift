/// The one script of the platform: sends files in slices and goes on after a break. Pages are whole without it.
public enum UploadScript {
  /// JavaScript as bytes of UTF-8.
  public static let javascript: [UInt8] = PackageResources.upload_js

  /// Where it is served: `/script-<16 hexadecimal digits>.js`; changes with its content.
  public static let path = "/script-\(Stylesheet.fingerprint(javascript)).js"

  public static let link = Link(path: [String(path.dropFirst())])
}
