import Desk
import Ledger
import Papers

/// The papers that this record delivered, as the desk asks after them: their receipts are signed by its key, or by one that its own acts
/// name as a former one, and prove an act that it holds.
struct DeliveredHere: OwnPapers {
  let key: VerifierKey
  let record: Ledger

  var longest: Int64 { Int64(PaperCheck.longest) }

  func body(of file: [UInt8]) -> [UInt8]? {
    guard case .success? = try? PaperCheck.judge(file, by: PaperCheck.Ground(key: key, record: record)) else {
      return nil
    }
    return DeliveredPaper(file: file)?.body
  }
}
