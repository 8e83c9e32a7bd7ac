import Domain
import Foundation

/// Whether a data directory can be used at all, before anything is opened in it.
enum DirectoryAccess {
  /// Makes the directory where it is missing. Throws a fault in words where rights, or a file in its place, forbid.
  static func mustBeUsable(_ path: String) throws {
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
      guard isDirectory.boolValue else { throw CommandFault(HouseWords.notDirectory(path)) }
    } else {
      do {
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o750])
      } catch {
        throw CommandFault(HouseWords.cannotMake(path))
      }
    }
    guard access(path, R_OK | W_OK | X_OK) == 0 else { throw CommandFault(HouseWords.noRights(path)) }
  }
}
