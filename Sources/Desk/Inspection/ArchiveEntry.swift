/// A part of an archive, as its directory lists it.
struct ArchiveEntry {
  var name: String
  /// 0 as it is, 8 packed by DEFLATE.
  var method: Int
  var sum: UInt32
  var packed: Int
  var size: Int
  /// Where its local header lies.
  var header: Int
  /// Where its bytes lie; known once the local header was read.
  var start = 0
}
