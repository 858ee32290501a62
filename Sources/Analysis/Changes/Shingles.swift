/// Runs of neighbouring items, each as one number.
enum Shingles {
  /// Mixes every run of a length into a number; runs that differ may, very rarely, share one.
  static func of(_ items: some Collection<Int32>, length: Int) -> [UInt64] {
    let items = Array(items)
    guard items.count >= length else { return [] }
    return (0...items.count - length).map { start in
      items[start..<start + length].reduce(0) { mixed, item in
        // The multiplier is the odd number nearest to 2⁶⁴ over the golden ratio.
        let sum = (mixed ^ UInt64(UInt32(bitPattern: item))) &* 0x9E37_79B9_7F4A_7C15
        return sum ^ (sum >> 29)
      }
    }
  }
}
