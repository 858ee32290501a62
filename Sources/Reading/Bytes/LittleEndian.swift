extension [UInt8] {
  /// The number that stands at an offset, the lowest byte first; none where there is none.
  ///
  /// - Parameter width: the number of its bytes, at most 8.
  func number(at offset: Int, width: Int) -> Int? {
    guard offset >= 0, offset <= count, width <= count - offset else { return nil }
    var number: UInt64 = 0
    for index in (0..<width).reversed() { number = number << 8 | UInt64(self[offset + index]) }
    return Int(exactly: number)
  }
}
