internal import Glibc

extension [UInt8] {
  /// The offset of the first byte of a value, from an offset on, before another.
  func offset(of byte: UInt8, from start: Int, before end: Int? = nil) -> Int? {
    let end = Swift.min(end ?? count, count)
    guard start < end else { return nil }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      return memchr(base + start, Int32(byte), end - start).map { UnsafeRawPointer($0) - base }
    }
  }
}
