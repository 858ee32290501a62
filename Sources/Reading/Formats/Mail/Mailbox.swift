/// The messages of a mailbox, cut out one after the other as they are asked for.
final class Mailbox {
  private let name: String
  private let bytes: [UInt8]
  private var offset = 0
  private var number = 0
  private var asideCount = 0

  /// Takes the bytes of a mailbox.
  init(_ document: Document) {
    name = document.name
    bytes = document.bytes
  }

  /// The messages as documents.
  func members() -> Members {
    Members(asideCount: { self.asideCount }, next: { self.next() })
  }

  private func next() -> Result<Document, ReadingError>? {
    guard let message = nextMessage() else { return nil }
    number += 1
    let part = MessagePart(message[...])
    let read = Message(part)
    let title = read.title.map { " (\($0.prefix(60)))" } ?? ""
    let name = "\(name) message \(number)\(title)"
    asideCount += part.asideCount
    guard let document = read.document(named: name) else {
      return .failure(
        ReadingError(name, .nothingFound(in: "message", wanted: "a part of text or HTML")))
    }
    return .success(document)
  }

  /// Takes the lines up to the next `From ` behind an empty line, without the `>` that mailboxes
  /// put before lines which begin so.
  private func nextMessage() -> [UInt8]? {
    let mark = Array("From ".utf8)
    var message: [UInt8] = []
    var isBlank = true
    var isFirst = true
    guard offset < bytes.count else { return nil }
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[offset..<min(end + 1, bytes.count)]
      if line.starts(with: mark) {
        if isBlank, !isFirst { return message }
        if isFirst {
          offset = line.endIndex
          isFirst = false
          continue
        }
      }
      isFirst = false
      let marks = line.prefix { $0 == UInt8(ascii: ">") }
      message +=
        !marks.isEmpty && line[marks.endIndex...].starts(with: mark) ? line.dropFirst() : line
      isBlank = line.allSatisfy { $0 <= 0x20 }
      offset = line.endIndex
    }
    return message
  }
}
