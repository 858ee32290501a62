/// The rows of a batch in blocks that the products' kernels take: many at a time, then few.
struct RowBlocks: Sequence, IteratorProtocol {
  private var start = 0
  private let end: Int

  /// - Parameter rows: how many there are; the last block may go beyond them.
  init(_ rows: Int) {
    end = rows
  }

  mutating func next() -> Range<Int>? {
    guard start < end else { return nil }
    let isLarge = end - start > ProductPacker.many - ProductPacker.few
    let count = isLarge ? ProductPacker.many : ProductPacker.few
    defer { start += count }
    return start..<start + count
  }

  /// The rows of all blocks for so many rows.
  static func padded(_ rows: Int) -> Int {
    (rows + ProductPacker.many - 1) / ProductPacker.many * ProductPacker.many
  }
}
