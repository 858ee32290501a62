internal import CZlib

/// Takes bytes out of one compressed stream, block by block.
///
/// A class because zlib keeps the address of its state.
final class Inflater {
  /// What a compressed stream is wrapped in.
  enum Wrapping {
    /// One member of a gzip file, with its header and checksum.
    case gzip
    /// A header of two bytes and a checksum (RFC 1950).
    case zlib
    /// Nothing (RFC 1951), as in ZIP files.
    case raw

    /// The number by which zlib knows it.
    fileprivate var windowBits: Int32 {
      switch self {
      case .gzip: MAX_WBITS + 16
      case .zlib: MAX_WBITS
      case .raw: -MAX_WBITS
      }
    }
  }

  /// How far a stream has come.
  enum State {
    /// There may be more.
    case open
    /// It has ended as it should.
    case ended
    /// Its bytes are wrong.
    case damaged
  }

  /// How the stream stands.
  private(set) var state = State.open

  private let stream: UnsafeMutablePointer<z_stream>

  /// Starts a stream.
  init(_ wrapping: Wrapping) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // It fails for want of memory alone.
    precondition(lede_inflate_init(stream, wrapping.windowBits) == Z_OK)
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Starts another stream of the same kind.
  func restart() {
    inflateReset(stream)
    state = .open
  }

  /// Takes out as many bytes as fit into a block, and returns how many those are.
  ///
  /// - Parameter offset: where the compressed bytes go on; it is moved behind those that were used.
  func inflate(_ bytes: [UInt8], at offset: inout Int, end: Int, into block: inout [UInt8]) -> Int {
    guard state == .open, offset < end else { return 0 }
    return bytes.withUnsafeBufferPointer { bytes in
      block.withUnsafeMutableBufferPointer { block in
        let available = min(end - offset, Int(UInt32.max))
        stream.pointee.next_in = UnsafeMutablePointer(
          mutating: bytes.baseAddress.map { $0 + offset })
        stream.pointee.avail_in = UInt32(available)
        stream.pointee.next_out = block.baseAddress
        stream.pointee.avail_out = UInt32(block.count)
        switch CZlib.inflate(stream, Z_NO_FLUSH) {
        case Z_OK, Z_BUF_ERROR: break
        case Z_STREAM_END: state = .ended
        default: state = .damaged
        }
        offset += available - Int(stream.pointee.avail_in)
        return block.count - Int(stream.pointee.avail_out)
      }
    }
  }
}

/// The checksum that gzip and ZIP files note (CRC-32).
func checksum(of bytes: [UInt8]) -> UInt32 {
  bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
}
