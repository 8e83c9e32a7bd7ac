public import Domain
import Foundation

/// The law as the files in `Law/` have it. Read once, when first asked for; what is wrong in our own files is a bug and traps.
public enum Laws {
  public static let book = LawBook(folder.instruments)

  /// Instruments and offices as read, for a folder of somebody else's that refers to them.
  public static let folder: LawFolder = {
    let folder = LawFolder(at: path)
    if let fault = folder.faults.first { fatalError("Reference: \(fault.text(.en))") }
    return folder
  }()

  /// Where our own files lie.
  public static var path: String { Bundle.module.bundlePath + "/Law" }
}
