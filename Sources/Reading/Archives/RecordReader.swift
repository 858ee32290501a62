/// Pulls the records of a WARC or ARC file, and goes on behind broken ones.
///
/// A wrong length shows where no record starts behind a record's content: then the next start is
/// looked for in the content itself. One failure stands for all bytes up to the next record.
final class RecordReader {
  private let source: ByteSource
  private let syntax: RecordSyntax
  private let name: String
  private var number = 0
  /// Whether the bytes up to the next record belong to a failure that was given.
  private var isLost = false

  /// Beyond this a content is passed without being held in memory.
  private static let blockLimit = Reader.memberLimit + MessageHead.standardLimit

  /// Reads the bytes of an archive.
  ///
  /// - Parameters:
  ///   - name: what errors call the archive.
  ///   - outputLimit: the number of bytes that may come out of gzip; none for the usual one.
  init(_ bytes: [UInt8], _ syntax: RecordSyntax, name: String, outputLimit: Int? = nil) {
    source = ByteSource(
      bytes, outputLimit: outputLimit ?? Inflation.bound(forCompressed: bytes.count))
    self.syntax = syntax
    self.name = name
  }

  /// Gives the next record, broken or not; none behind the last.
  func next() -> Member? {
    while true {
      skipBlankLines()
      if source.peek(1).isEmpty {
        if let damage = source.damage, !isLost {
          isLost = true
          return failure(damage, ArchiveRecord(type: "unknown", offset: source.offset))
        }
        guard source.nextStretch() else { return nil }
      } else if syntax.starts(source.peek(1 << 14)) {
        isLost = false
        return record()
      } else {
        let offset = source.offset
        findStart()
        if isLost { continue }
        isLost = true
        return failure(
          damaged("no record starts here"), ArchiveRecord(type: "unknown", offset: offset))
      }
    }
  }

  /// Reads the record that starts here.
  private func record() -> Member {
    let offset = source.offset
    guard let head = syntax.head(source.peek(MessageHead.standardLimit)) else {
      // The first letter is passed, so that the same start is not found again.
      source.skip(1)
      isLost = true
      return failure(
        source.damage ?? damaged("its head has no end"),
        ArchiveRecord(type: "unknown", offset: offset))
    }
    var record = ArchiveRecord(type: head.type, offset: offset)
    record.address = head.address
    record.date = head.date
    record.mediaType = head.mediaType?.name
    record.size = head.contentLength
    source.skip(head.length)
    guard let length = head.contentLength else {
      isLost = true
      if head.type == "filedesc" {
        record.aside = .type
        return aside(record)
      }
      return failure(damaged("its length is “\(head.writtenLength.prefix(40))”"), record)
    }
    return length > Self.blockLimit
      ? pass(length, head, record) : read(length, head, record)
  }

  /// Reads a content into memory.
  private func read(_ length: Int, _ head: RecordHead, _ record: ArchiveRecord) -> Member {
    var record = record
    let count = source.peek(length).count
    if count == length, startsBehind(length) { return member(take(length), head, record) }
    let end = syntax.starts(source.peek(length)) ? 0 : start(in: source.peek(length))
    let problem: ReadingError.Problem
    if let end {
      problem = damaged("its length is \(length), but the next record starts after \(end) bytes")
    } else if count < length {
      problem = source.damage ?? damaged("cut off after \(count) of \(length) bytes")
    } else {
      record.flaw = damaged("it goes on behind its length, which is \(length)")
      return member(take(length), head, record)
    }
    isLost = true
    let content = RecordContent(head, take(end ?? count)[...])
    // The server's own length tells whether what matters is there.
    guard content.isWholeByHTTP else { return failure(problem, content.described(record)) }
    record.flaw = problem
    return member(content, record)
  }

  private func take(_ count: Int) -> [UInt8] {
    let bytes = Array(source.peek(count))
    source.skip(count)
    return bytes
  }

  /// Passes a content that is too large to be an article.
  private func pass(_ length: Int, _ head: RecordHead, _ record: ArchiveRecord) -> Member {
    let wrong = damaged("its length is \(length), but no record follows there")
    guard source.mayHold(length) else {
      isLost = true
      return failure(wrong, record)
    }
    let mark = source.mark
    let content = RecordContent(head, Array(source.peek(MessageHead.standardLimit))[...])
    guard source.skip(length) == length, startsBehind(0) else {
      let problem = source.damage ?? wrong
      _ = source.rewind(to: mark)
      isLost = true
      return failure(problem, record)
    }
    return content.aside == nil
      ? failure(.tooLarge(limit: Reader.memberLimit), content.described(record))
      : aside(content.described(record))
  }

  /// Whether a record, or nothing, follows behind some bytes and blank lines.
  private func startsBehind(_ length: Int) -> Bool {
    let behind = source.peek(length + (1 << 14)).dropFirst(length).drop(while: Self.isLineEnd)
    return behind.isEmpty || syntax.starts(behind)
  }

  /// The number of bytes in front of the first record that starts in some bytes.
  private func start(in block: ArraySlice<UInt8>) -> Int? {
    var line = block.startIndex
    while let end = block[line...].firstIndex(of: UInt8(ascii: "\n")) {
      line = end + 1
      if syntax.starts(block[line...]) { return line - block.startIndex }
    }
    return nil
  }

  /// Passes everything up to the next record, or up to the end of the stretch.
  private func findStart() {
    while true {
      let window = Array(source.peek(1 << 16))
      if let start = start(in: window[...]) {
        source.skip(start)
        return
      }
      // The last line may go on; one that long starts no record.
      let line = window.lastIndex(of: UInt8(ascii: "\n")) ?? 0
      let passed = window.count < 1 << 16 || line < 1 << 15 ? window.count : line
      if source.skip(passed) == 0 { return }
      if window.count < 1 << 16 { return }
    }
  }

  private func skipBlankLines() {
    while let byte = source.peek(1).first, Self.isLineEnd(byte) { source.skip(1) }
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private func damaged(_ detail: String) -> ReadingError.Problem {
    .damaged(kind: syntax.noun, detail: detail)
  }

  private func memberName(_ record: ArchiveRecord) -> String {
    "\(name), record \(number) at byte \(record.offset)"
  }

  private func member(
    _ bytes: [UInt8], _ head: RecordHead, _ record: ArchiveRecord
  ) -> Member {
    member(RecordContent(head, bytes[...]), record)
  }

  private func member(_ content: RecordContent, _ record: ArchiveRecord) -> Member {
    var record = content.described(record)
    if record.aside != nil { return aside(record) }
    do {
      var (document, flaw) = try content.document()
      record.size = document.bytes.count
      record.flaw = record.flaw ?? flaw
      if document.bytes.isEmpty {
        record.aside = .empty
        return aside(record)
      }
      number += 1
      document.name = memberName(record)
      return Member(record: record, document: .success(document))
    } catch {
      return failure(error, record)
    }
  }

  private func aside(_ record: ArchiveRecord) -> Member {
    number += 1
    return Member(record: record)
  }

  private func failure(_ problem: ReadingError.Problem, _ record: ArchiveRecord) -> Member {
    number += 1
    var record = record
    record.problem = problem
    return Member(
      record: record, document: .failure(ReadingError(memberName(record), problem)))
  }
}
