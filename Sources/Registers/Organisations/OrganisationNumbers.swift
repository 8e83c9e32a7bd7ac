import Domain
import Record

/// The numbers of the organisations that acts name, each worked out once: a number costs a hash, and a file names the same
/// few bodies thousands of times. Bounded in memory.
final class OrganisationNumbers {
  private var known: [OrganisationReference: RecordNumber] = [:]
  private static let most = 20_000

  func number(of reference: OrganisationReference) -> RecordNumber {
    if let number = known[reference] { return number }
    if known.count >= OrganisationNumbers.most { known.removeAll(keepingCapacity: true) }
    let number = RecordNumber.organisation(reference)
    known[reference] = number
    return number
  }
}
