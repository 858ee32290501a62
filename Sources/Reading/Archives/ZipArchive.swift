/// A ZIP file in memory, whose entries are taken out one by one.
///
/// Nothing is written to a disk. What comes out of all entries together is bounded by the size of
/// the file; entries that share bytes, as in a bomb, are refused.
final class ZipArchive {
  private let bytes: [UInt8]
  /// Where the directory lies.
  private let directory: Range<Int>
  /// The number of bytes in front of the archive, as of a program that unpacks it.
  private let shift: Int
  /// The number of bytes that may yet be taken out, and that these may be pressed to.
  private var outputLeft: Int
  private var inputLeft: Int

  /// Finds the directory of a ZIP file.
  ///
  /// - Throws: `damaged` where it has none.
  init(_ bytes: [UInt8]) throws(ReadingError.Problem) {
    guard let place = DirectoryPlace(in: bytes) else {
      throw .damaged(kind: "ZIP archive", detail: "its directory is missing; it may be cut off")
    }
    self.bytes = bytes
    directory = place.range
    shift = place.shift
    outputLeft = Inflation.bound(forCompressed: bytes.count)
    inputLeft = bytes.count
  }

  /// The entries in the order of the directory, up to the first that is wrong.
  var entries: ZipEntries { ZipEntries(bytes, directory) }

  /// Where an entry starts.
  func offset(of entry: ZipEntry) -> Int { entry.offset &+ shift }

  /// Takes out the content of an entry.
  ///
  /// - Throws: `unsupported` where it is encrypted or pressed by another method than deflate,
  ///   `tooLarge` where it holds more bytes than the limit, `damaged` where it is not as noted.
  func content(of entry: ZipEntry, limit: Int) throws(ReadingError.Problem) -> [UInt8] {
    if entry.isEncrypted { throw .unsupported(format: "an encrypted entry of a ZIP archive") }
    guard entry.size <= limit else { throw .tooLarge(limit: limit) }
    let start = offset(of: entry)
    guard bytes.number(at: start, width: 4) == 0x0403_4B50,
      let nameLength = bytes.number(at: start + 26, width: 2),
      let extraLength = bytes.number(at: start + 28, width: 2)
    else { throw damaged("no entry at byte \(start)") }
    let data = start + 30 + nameLength + extraLength
    guard data <= bytes.count, entry.pressedSize <= bytes.count - data else {
      throw damaged("an entry is cut off")
    }
    guard entry.pressedSize <= inputLeft else { throw damaged("its entries overlap") }
    inputLeft -= entry.pressedSize
    let content = try unpressed(entry, data..<(data + entry.pressedSize), limit: limit)
    outputLeft -= content.count
    guard checksum(of: content) == entry.checksum else {
      throw damaged("the checksum of an entry is wrong")
    }
    return content
  }

  private func unpressed(
    _ entry: ZipEntry, _ range: Range<Int>, limit: Int
  ) throws(ReadingError.Problem) -> [UInt8] {
    switch entry.method {
    case 0:
      guard range.count <= limit else { throw .tooLarge(limit: limit) }
      return Array(bytes[range])
    case 8:
      let inflation = Inflation(
        bytes, from: range.lowerBound, to: range.upperBound, as: .raw,
        limit: min(limit, outputLeft))
      guard let problem = inflation.problem else { return inflation.bytes }
      if case .tooLarge = problem, outputLeft < limit {
        outputLeft = 0
        throw damaged("more comes out of it than out of any text")
      }
      throw problem
    default:
      throw .unsupported(
        format: "an entry pressed by \(Self.methods[entry.method] ?? "method \(entry.method)")")
    }
  }

  private func damaged(_ detail: String) -> ReadingError.Problem {
    .damaged(kind: "ZIP archive", detail: detail)
  }

  /// The names of methods (APPNOTE, 4.4.5).
  private static let methods = [
    1: "Shrink", 6: "Implode", 9: "Deflate64", 12: "bzip2", 14: "LZMA", 93: "Zstandard", 95: "xz",
    98: "PPMd", 99: "AES",
  ]
}

/// The entries that the directory of a ZIP file notes, read one by one.
struct ZipEntries: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let directory: Range<Int>
  private var offset: Int

  fileprivate init(_ bytes: [UInt8], _ directory: Range<Int>) {
    self.bytes = bytes
    self.directory = directory
    offset = directory.lowerBound
  }

  /// The offset at which the directory is wrong, once no entry follows; none where it is whole.
  var damage: Int? { offset == directory.upperBound ? nil : offset }

  mutating func next() -> ZipEntry? {
    guard let entry = ZipEntry(in: bytes, at: offset),
      entry.noteLength <= directory.upperBound - offset
    else { return nil }
    offset += entry.noteLength
    return entry
  }
}

/// Where the directory of a ZIP file lies.
private struct DirectoryPlace {
  let range: Range<Int>
  let shift: Int

  /// Finds the record behind the directory, from the end of the file (APPNOTE, 4.3.16).
  init?(in bytes: [UInt8]) {
    // A comment of up to 65,535 bytes may follow.
    let last = bytes.count - 22
    guard last >= 0,
      let end = (max(0, last - 0xFFFF)...last).reversed().first(where: {
        bytes[$0] == 0x50 && bytes.number(at: $0, width: 4) == 0x0605_4B50
      }),
      var size = bytes.number(at: end + 12, width: 4),
      var offset = bytes.number(at: end + 16, width: 4)
    else { return nil }
    var behind = end
    // ZIP64 puts a record with larger numbers in front (4.3.14), and a pointer to it.
    if bytes.number(at: end - 20, width: 4) == 0x0706_4B50,
      let place = bytes.number(at: end - 12, width: 8),
      let large = [place, end - 76].first(where: {
        bytes.number(at: $0, width: 4) == 0x0606_4B50
      }),
      let largeSize = bytes.number(at: large + 40, width: 8),
      let largeOffset = bytes.number(at: large + 48, width: 8)
    {
      (size, offset, behind) = (largeSize, largeOffset, large)
    }
    guard size <= behind else { return nil }
    range = (behind - size)..<behind
    // What offsets count from is told by where the directory should be.
    shift = range.lowerBound - offset
    guard shift >= 0, bytes.number(at: range.lowerBound, width: 4) == 0x0201_4B50 || size == 0
    else { return nil }
  }
}
