import Articles

/// The bytes of an archive from its start to its end, out of gzip where it is compressed.
///
/// Memory holds the archive's bytes and those asked for. Where gzip is damaged a stretch ends, and
/// the next one starts with the next member that can be found.
final class ByteSource {
  /// What is wrong where the stretch ends; none where the archive ends as it should.
  private(set) var damage: ReadingError.Problem?

  private let bytes: [UInt8]
  private let inflater: Inflater?
  /// The bytes at hand: all of them, or those inflated and not yet dropped.
  private var buffer: [UInt8]
  /// Where in the buffer the source stands.
  private var start = 0
  /// The number of bytes that were in the buffer before and are dropped.
  private var droppedCount = 0
  /// Where gzip members start: in the stretch, counted from its first byte, and in the archive.
  private var members: [(position: Int, offset: Int)] = []
  private var nextCompressed = 0
  private var isInMember = false
  private var hasEnded = false
  /// The number of bytes that may yet come out, and that may yet be read again.
  private var outputLeft: Int
  private var rereadLeft: Int
  private var block: [UInt8]

  /// Reads bytes, which are gzip where they start as it does.
  ///
  /// - Parameter outputLimit: the number of bytes that may come out of gzip.
  init(_ bytes: [UInt8], outputLimit: Int) {
    self.bytes = bytes
    let isCompressed = GzipHeader.stands(in: bytes, at: 0)
    inflater = isCompressed ? Inflater(.gzip) : nil
    buffer = isCompressed ? [] : bytes
    hasEnded = !isCompressed
    block = [UInt8](repeating: 0, count: isCompressed ? 1 << 16 : 0)
    outputLeft = outputLimit
    // So that wrong lengths and false starts, be there thousands, cost no more than this.
    rereadLeft = 2 * bytes.count
  }

  /// Where the archive holds the next byte; in gzip, where the member starts that holds it.
  var offset: Int {
    guard inflater != nil else { return start }
    return currentMember?.offset ?? nextCompressed
  }

  /// The number of bytes from the start of the stretch.
  var position: Int { droppedCount + start }

  /// Gives the next bytes without passing them: as many as asked for, or all up to the end.
  func peek(_ count: Int) -> ArraySlice<UInt8> {
    fill(count)
    return buffer[start..<min(buffer.count, start + min(count, buffer.count))]
  }

  /// Whether so many bytes follow; it may be wrong only where it says that they do.
  func mayHold(_ count: Int) -> Bool {
    count <= buffer.count - start + (hasEnded ? 0 : outputLeft)
  }

  /// Passes bytes, and returns how many there were.
  @discardableResult
  func skip(_ count: Int) -> Int {
    var left = count
    while left > 0 {
      fill(1)
      let step = min(left, buffer.count - start)
      if step == 0 { break }
      start += step
      left -= step
      dropPassed()
    }
    return count - left
  }

  /// A place to come back to.
  struct Mark {
    fileprivate let position: Int
    fileprivate let member: (position: Int, offset: Int)?
  }

  /// The place where the source stands.
  var mark: Mark {
    Mark(position: position, member: currentMember)
  }

  /// Goes back to a place in the stretch; false where too much has been read again already.
  func rewind(to mark: Mark) -> Bool {
    guard let inflater, let member = mark.member else {
      start = mark.position
      return true
    }
    let again = nextCompressed - member.offset
    guard again <= rereadLeft else { return false }
    rereadLeft -= again
    outputLeft += droppedCount + buffer.count - member.position
    inflater.restart()
    (nextCompressed, isInMember, hasEnded, damage) = (member.offset, false, false, nil)
    restart(at: member.position)
    skip(mark.position - member.position)
    return position == mark.position
  }

  /// Goes on behind damaged gzip; false where nothing follows.
  func nextStretch() -> Bool {
    guard let inflater, damage != nil, outputLeft > 0 else { return false }
    var search = nextCompressed
    if isInMember, let member = members.last {
      // A wrong length may have swallowed the start of the next one.
      let again = nextCompressed - member.offset
      if again <= rereadLeft {
        rereadLeft -= again
        search = member.offset + 1
      }
    }
    guard let next = GzipHeader.next(in: bytes, from: search) else { return false }
    inflater.restart()
    (nextCompressed, isInMember, hasEnded, damage) = (next, false, false, nil)
    restart(at: 0)
    return true
  }

  /// The gzip member that holds the next byte.
  private var currentMember: (position: Int, offset: Int)? {
    let behind = members.boundary { $0.position > position }
    return behind > 0 ? members[behind - 1] : members.first
  }

  private func restart(at position: Int) {
    buffer.removeAll(keepingCapacity: true)
    members.removeAll(keepingCapacity: true)
    (start, droppedCount) = (0, position)
  }

  private func fill(_ count: Int) {
    while buffer.count - start < count, !hasEnded { inflateBlock() }
  }

  private func inflateBlock() {
    guard let inflater else { return }
    if !isInMember, !enterMember() { return }
    let before = nextCompressed
    let count = inflater.inflate(
      bytes, at: &nextCompressed, end: bytes.count, into: &block)
    buffer += block[..<min(count, outputLeft)]
    outputLeft -= min(count, outputLeft)
    switch inflater.state {
    case .ended:
      isInMember = false
      inflater.restart()
    case .damaged: end(with: "wrong at byte \(nextCompressed)")
    case .open where count == 0 && nextCompressed == before:
      end(with: "cut off at byte \(bytes.count)")
    case .open: break
    }
    if outputLeft == 0, !hasEnded { end(with: "more comes out of it than out of any text") }
  }

  /// Starts with the next member; false where there is none.
  private func enterMember() -> Bool {
    guard GzipHeader.stands(in: bytes, at: nextCompressed) else {
      hasEnded = true
      let rest = bytes[nextCompressed...]
      // Tapes are padded with NULs.
      if !rest.allSatisfy({ $0 == 0 }) { end(with: "no gzip at byte \(nextCompressed)") }
      return false
    }
    let position = droppedCount + buffer.count
    if members.last?.position == position { members.removeLast() }
    members.append((position, nextCompressed))
    isInMember = true
    return true
  }

  private func end(with detail: String) {
    hasEnded = true
    damage = .damaged(kind: "gzip archive", detail: detail)
  }

  /// Gives the memory of passed bytes back, from time to time.
  private func dropPassed() {
    guard inflater != nil, start > 1 << 16, start * 2 > buffer.count else { return }
    buffer.removeSubrange(..<start)
    droppedCount += start
    start = 0
    members.removeSubrange(..<max(0, members.boundary { $0.position > droppedCount } - 1))
  }
}
