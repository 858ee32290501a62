import Articles

extension Format {
  /// A message of electronic mail, or a page saved as one (MHTML).
  static let mail = Format(
    name: "mail", endings: ["eml", "mht", "mhtml"],
    mediaTypes: ["message/rfc822", "multipart/related", "application/x-mimearchive"],
    showsSigns: MailSigns.startsMessage,
    content: .members { document, _ throws(ReadingError.Problem) in
      let message = MessagePart(document.bytes[...])
      guard let read = Message(message).document(named: document.name) else {
        throw .nothingFound(in: "message", wanted: "a part of text or HTML")
      }
      return Members(asideCount: { message.asideCount }, next: once(read))
    })

  /// A mailbox: messages one after the other in one file.
  static let mailbox = Format(
    name: "mbox", endings: ["mbox", "mbx"], mediaTypes: ["application/mbox"],
    showsSigns: MailSigns.startsMailbox,
    content: .members { document, _ throws(ReadingError.Problem) in
      Mailbox(document).members()
    })
}

/// A function that gives a document once.
private func once(_ document: Document) -> () -> Result<Document, ReadingError>? {
  var waiting: Document? = document
  return {
    defer { waiting = nil }
    return waiting.map { .success($0) }
  }
}

/// What is read of a message.
struct Message {
  private let part: MessagePart

  /// Takes a message.
  init(_ part: MessagePart) {
    self.part = part
  }

  /// The subject, without what mailers put before it.
  var title: String? {
    guard var subject = part.fields.text("subject")?[...] else { return nil }
    while let colon = subject.prefix(5).firstIndex(of: ":"),
      Self.answers.contains(subject[..<colon].lowercased())
    {
      subject = subject[subject.index(after: colon)...].drop { $0 == " " }
    }
    return subject.isEmpty ? nil : String(subject)
  }

  /// The message as a document; none where no part of it is to be read.
  func document(named name: String) -> Document? {
    guard let read = part.readable else { return nil }
    let fields = part.fields
    let address =
      read.fields.text("content-location") ?? fields.text("snapshot-content-location")
      ?? fields.text("content-location")
    let day = fields.text("date").flatMap { CalendarDate(stamp: $0) }
    // A page that a browser saved was written by its authors, on another day than it was saved.
    let isSavedPage =
      part.mediaType == "multipart/related" && !fields.contains(["message-id", "to"])
    return Document(
      name: name, bytes: read.content,
      label: Document.Label(
        fileName: name, mediaType: read.isMarkup ? "text/html" : read.mediaType, isCertain: true,
        charset: read.charset, address: address.flatMap { $0.contains("://") ? $0 : nil },
        captured: isSavedPage ? day : nil,
        metadata: Metadata(
          title: isSavedPage ? nil : title,
          byline: isSavedPage ? nil : fields.text("from").flatMap(PersonName.find),
          date: isSavedPage ? nil : day.map { DocumentDate($0, from: .header) },
          language: fields.text("content-language"))))
  }

  private static let answers: Set<String> = ["re", "fw", "fwd", "aw", "wg", "sv", "tr"]
}

/// The beginnings of mail.
enum MailSigns {
  /// Whether bytes begin with the fields of a message: two that only messages have.
  static func startsMessage(_ bytes: [UInt8]) -> Bool {
    guard startsWithField(bytes[...]) else { return false }
    let fields = HeaderFields(bytes[..<min(bytes.count, 16_384)])
    let own = ["received", "message-id", "return-path", "mime-version", "delivered-to"]
    return own.contains { fields.contains([$0]) }
      && fields.contains(["from", "date", "subject", "content-type"])
      || fields.contains(["from"]) && fields.contains(["to"]) && fields.contains(["subject"])
        && fields.contains(["date"])
  }

  /// Whether bytes begin with the line before a message, `From ana@coast.example Sat Mar 2 …`.
  static func startsMailbox(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: Array("From ".utf8)) else { return false }
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
    let hasTime = bytes[..<end].prefix(200).split(separator: UInt8(ascii: ":")).dropFirst()
      .contains { $0.first.map { (0x30...0x39).contains($0) } ?? false }
    return hasTime && end + 1 < bytes.count && startsWithField(bytes[(end + 1)...])
  }

  /// Whether a line is a name, a colon and something.
  private static func startsWithField(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = bytes.prefix(80).prefix {
      (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "-")
    }
    return !name.isEmpty && name.endIndex < bytes.endIndex
      && bytes[name.endIndex] == UInt8(ascii: ":")
  }
}
