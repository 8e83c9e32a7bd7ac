/// Where one activity lies in its file, and where the contacts lie in it; offsets in bytes from the file's beginning.
struct Extent: Equatable {
  var range: Range<Int64>
  /// The `contact-info` elements, and comments that speak of one, in order, disjoint.
  var contacts: [Range<Int64>]
}
