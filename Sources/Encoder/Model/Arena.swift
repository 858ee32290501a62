internal import Glibc

/// Memory on borders of 64 bytes that is given back all at once.
final class Arena {
  private var blocks: [UnsafeMutableRawPointer] = []

  /// Room for so many elements, not yet filled.
  func room<Element: BitwiseCopyable>(
    for count: Int, of type: Element.Type = Element.self
  ) -> UnsafeMutablePointer<Element> {
    let size = max(64, count * MemoryLayout<Element>.stride)
    let isLarge = size >= Self.hugePage / 2
    let block = UnsafeMutableRawPointer.allocate(
      byteCount: size, alignment: isLarge ? Self.hugePage : 64)
    // Small pages of new memory cost more time than packing weights into them.
    if isLarge { madvise(block, size, MADV_HUGEPAGE) }
    blocks.append(block)
    return block.bindMemory(to: type, capacity: count)
  }

  /// Room for so many elements, all zero.
  func zeros<Element: BitwiseCopyable & Numeric>(
    _ count: Int, of type: Element.Type = Element.self
  ) -> UnsafeMutablePointer<Element> {
    let room = room(for: count, of: type)
    room.initialize(repeating: 0, count: count)
    return room
  }

  deinit {
    for block in blocks { block.deallocate() }
  }

  private static let hugePage = 1 << 21
}
