/// The vocabulary: the pieces of words, found by their bytes.
///
/// A piece that goes on a word is listed with `##` before it, and kept apart from those that begin
/// one. Bytes are looked up by a hash that grows by a byte at a time (FNV-1a), so that all
/// beginnings of a word are hashed in one run.
struct PieceTable: Sendable {
  /// The number of pieces.
  let count: Int
  /// The bytes of the longest piece.
  let longest: Int
  private let bytes: [UInt8]
  private let starts: [UInt32]
  /// Places of an open-addressed table: the piece's number plus one, or none.
  private let slots: [UInt32]
  private let continues: [Bool]

  /// Reads pieces with a line end behind each, in the order of their numbers; none if too many.
  init?(lines: UnsafeBufferPointer<UInt8>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.count)
    var starts: [UInt32] = [0]
    var continues: [Bool] = []
    var longest = 0
    for line in lines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropLast()
    {
      let goesOn = line.count > 2 && line.starts(with: "##".utf8)
      let piece = goesOn ? line.dropFirst(2) : line
      bytes += piece
      starts.append(UInt32(bytes.count))
      continues.append(goesOn)
      longest = max(longest, piece.count)
    }
    guard !continues.isEmpty, continues.count <= Int(UInt16.max) + 1 else { return nil }
    var slots = [UInt32](repeating: 0, count: Self.slotCount(for: continues.count))
    for number in continues.indices {
      let piece = bytes[Int(starts[number])..<Int(starts[number + 1])]
      var hash = PieceHash(continuing: continues[number])
      for byte in piece { hash.add(byte) }
      var slot = hash.slot(of: slots.count)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
    (count, self.longest) = (continues.count, longest)
    (self.bytes, self.starts, self.slots, self.continues) = (bytes, starts, slots, continues)
  }

  /// The number of a piece, by its bytes and their hash.
  func number(of piece: UnsafeBufferPointer<UInt8>, hash: PieceHash) -> UInt16? {
    var slot = hash.slot(of: slots.count)
    while slots[slot] != 0 {
      let number = Int(slots[slot] - 1)
      if continues[number] == hash.isContinuing, matches(piece, number) {
        return UInt16(truncatingIfNeeded: number)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of a piece that begins a word.
  func number(of piece: String) -> UInt16? {
    let bytes = Array(piece.utf8)
    var hash = PieceHash(continuing: false)
    for byte in bytes { hash.add(byte) }
    return bytes.withUnsafeBufferPointer { number(of: $0, hash: hash) }
  }

  private func matches(_ piece: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == piece.count else { return false }
    for offset in piece.indices where bytes[start + offset] != piece[offset] { return false }
    return true
  }

  private static func slotCount(for count: Int) -> Int {
    var slots = 16
    while slots < count * 2 { slots *= 2 }
    return slots
  }
}

/// The hash of a piece's bytes so far.
struct PieceHash {
  let isContinuing: Bool
  private var value: UInt64

  init(continuing: Bool) {
    isContinuing = continuing
    value = continuing ? 0x9AE1_6A3B_2F90_404F : 0xCBF2_9CE4_8422_2325
  }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  func slot(of count: Int) -> Int {
    Int(truncatingIfNeeded: value ^ value >> 32) & (count - 1)
  }
}
