/// A list of plain values that is filled and emptied again and again; unchecked, for the innermost loops of the reader.
///
/// Its owner frees it.
struct Growable<Value: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Value>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  func free() { base.deallocate() }

  mutating func append(_ value: Value) {
    reserve(1)
    base[count] = value
    count += 1
  }

  mutating func append(_ values: UnsafeBufferPointer<Value>) {
    guard let start = values.baseAddress else { return }
    reserve(values.count)
    (base + count).update(from: start, count: values.count)
    count += values.count
  }

  mutating func shrink(to count: Int) { self.count = count }

  private mutating func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    while capacity < count + more { capacity *= 2 }
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
