/// A path in a rule of a `robots.txt`, in which `*` stands for anything and a last `$` for the end.
struct RobotsPattern: Hashable, Sendable {
  /// The pattern as the file has it.
  let written: String
  /// How specific it is: its length in bytes, in normal form.
  let length: Int
  /// What stands between the stars.
  private let pieces: [[UInt8]]
  private let reachesEnd: Bool

  /// Reads a pattern.
  init(_ written: String) {
    self.written = written
    reachesEnd = written.hasSuffix("$")
    let path = reachesEnd ? written.dropLast() : written[...]
    pieces = path.split(separator: "*", omittingEmptySubsequences: false)
      .map { Self.normal(String($0)) }
    length = pieces.reduce(pieces.count - 1) { $0 + $1.count } + (reachesEnd ? 1 : 0)
  }

  /// Whether a target in normal form begins as the pattern says, or is all of it.
  ///
  /// Taking the first place that fits is enough, since only the last piece may be bound to the end.
  func fits(_ path: [UInt8]) -> Bool {
    guard length <= path.count + pieces.count, path.starts(with: pieces[0]) else { return false }
    var end = pieces[0].count
    for piece in pieces.dropFirst().dropLast() {
      guard let found = Self.place(of: piece, in: path, from: end) else { return false }
      end = found + piece.count
    }
    guard pieces.count > 1, let last = pieces.last else { return !reachesEnd || end == path.count }
    guard reachesEnd else { return Self.place(of: last, in: path, from: end) != nil }
    return path.count - end >= last.count && path.suffix(last.count).elementsEqual(last)
  }

  private static func place(of piece: [UInt8], in path: [UInt8], from start: Int) -> Int? {
    guard let first = piece.first else { return start }
    guard path.count - start >= piece.count else { return nil }
    return (start...path.count - piece.count).first { place in
      path[place] == first && path[place..<place + piece.count].elementsEqual(piece)
    }
  }

  /// Brings a path into the form in which two writings of one path are equal.
  ///
  /// What need not be encoded is decoded, what must be is encoded, digits are capital letters. A
  /// star or a `$` that is itself meant is encoded in rules, so it is here too.
  static func normal(_ path: String) -> [UInt8] {
    let bytes = Array(path.utf8)
    var (normal, index): ([UInt8], Int) = ([], 0)
    while index < bytes.count {
      let decoded = percentDecoded(bytes, at: index)
      let byte = decoded ?? bytes[index]
      index += decoded == nil ? 1 : 3
      let isFree = isUnreserved(byte) || (decoded == nil && isKept(byte))
      if isFree { normal.append(byte) } else { normal += percentEncoded(byte) }
    }
    return normal
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~".utf8.contains(byte)
    }
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !"*$\"<>\\^`{|}".utf8.contains(byte)
  }
}
