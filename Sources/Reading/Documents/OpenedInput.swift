/// An input whose documents are pulled one after the other, those in containers in containers too.
///
/// One thread pulls; what it gives is read by any. Memory holds the input's bytes and one member.
package final class OpenedInput {
  /// The SHA-256 of the input's bytes, in hexadecimal.
  package private(set) lazy var sha256 = Reading.sha256(bytes)
  /// Whether it is a container, and its documents are numbered.
  package let isContainer: Bool
  /// The name of its format, such as `warc`.
  let format: String
  /// How the bytes came, where they are a web page.
  package fileprivate(set) var arrival: Arrival?

  private let path: String
  private let bytes: [UInt8]
  private let reader: Reader
  /// The containers that are being pulled from, the outermost first, and their names in it.
  private var open: [(members: Members, name: String?)] = []
  /// The document, where the input is no container.
  private var only: Document?
  private var asideBehind = 0
  private var number = 0
  private var recordNumber = 0

  /// How many containers may lie in each other: a page in an archive in an archive of archives.
  private static let deepest = 4

  /// Opens a document.
  ///
  /// - Throws: `ReadingError` where it is no text and no container, or is damaged from the start.
  init(_ document: Document, reader: Reader) throws(ReadingError) {
    path = document.name
    bytes = document.bytes
    self.reader = reader
    let unwrapped = try reader.unwrapped(document)
    format = unwrapped.format.name
    if let members = try reader.members(of: unwrapped.document, unwrapped.format) {
      isContainer = true
      open = [(members, nil)]
    } else {
      isContainer = false
      only = unwrapped.document
    }
  }

  /// The number of members pulled so far that are no articles: pictures, redirects, requests.
  package var asideCount: Int { open.reduce(asideBehind) { $0 + $1.members.asideCount() } }

  /// Gives the next document or the reason why it cannot be read; none behind the last.
  package func next() -> Result<Document, ReadingError>? {
    if !isContainer {
      defer { only = nil }
      return only.map { .success($0) }
    }
    while let member = nextMember() {
      if let document = member.document { return document }
    }
    return nil
  }

  /// Gives the next member of a container, also one that is no article; none behind the last.
  ///
  /// A container in it comes as a record without a document, and its members behind it.
  func nextMember() -> Member? {
    while let (members, name) = open.last {
      if reader.isCancelled() { return cancelled() }
      guard var member = members.nextMember() else {
        asideBehind += members.asideCount()
        open.removeLast()
        continue
      }
      recordNumber += 1
      var record = member.record ?? ArchiveRecord(entry: member.document)
      (record.number, record.container) = (recordNumber, name)
      member.record = record
      guard let document = member.document else { return member }
      if case .success(let document) = document { resolve(document, in: &member, of: name) }
      if member.document != nil {
        number += 1
        if case .success(var document) = member.document {
          document.label.member = number
          member.document = .success(document)
        }
        member.record?.member = number
      }
      return member
    }
    return nil
  }

  /// Gives up the rest, with a failure in its place.
  private func cancelled() -> Member {
    asideBehind = asideCount
    open = []
    let failure = Result<Document, ReadingError>.failure(ReadingError(path, .cancelled))
    return Member(record: ArchiveRecord(entry: failure), document: failure)
  }

  /// Unwraps the document of a member, and opens it where it is a container.
  private func resolve(_ document: Document, in member: inout Member, of container: String?) {
    do throws(ReadingError) {
      let (document, format) = try reader.unwrapped(document)
      guard let inner = try reader.members(of: document, format) else {
        member.document = .success(document)
        return
      }
      guard open.count < Self.deepest else {
        throw ReadingError(document.name, .nestedTooDeeply)
      }
      let name = member.record?.name ?? member.record?.address ?? document.name
      open.append((inner, container.map { "\($0), \(name)" } ?? name))
      member.document = nil
      member.record?.aside = .container
    } catch {
      member.document = .failure(error)
      member.record?.problem = error.problem
    }
  }
}

extension Reader {
  /// Opens an input, to pull its documents.
  ///
  /// - Throws: what `read(_:)` throws, and `ReadingError` where the bytes are of no use.
  package func open(_ input: Input) throws(ReadingError) -> OpenedInput {
    if case .address(let written) = input.source {
      let (page, arrival) = try page(at: written)
      let opened = try open(page.document(named: input.path))
      opened.arrival = arrival
      return opened
    }
    return try open(
      Document(
        name: input.path, bytes: try read(input),
        label: Document.Label(fileName: input.path == "-" ? nil : input.path)))
  }

  /// Opens a document whose bytes are in memory.
  ///
  /// - Throws: `ReadingError` where the bytes are of no use.
  package func open(_ document: Document) throws(ReadingError) -> OpenedInput {
    try OpenedInput(document, reader: self)
  }

  /// The members of a document of a format; none where it is no container.
  fileprivate func members(
    of document: Document, _ format: Format
  ) throws(ReadingError) -> Members? {
    guard case .members(let read) = format.content else { return nil }
    do {
      return try read(document, self)
    } catch {
      throw ReadingError(document.name, error)
    }
  }

  /// Takes a document out of what it is wrapped in, and finds out what it is.
  func unwrapped(
    _ document: Document
  ) throws(ReadingError) -> (document: Document, format: Format) {
    var document = document
    do {
      for _ in 0..<4 {
        let format = try Format.of(document)
        guard case .wrapped(let unwrap) = format.content else { return (document, format) }
        document = try unwrap(document, self)
      }
    } catch {
      throw ReadingError(document.name, error)
    }
    throw ReadingError(document.name, .nestedTooDeeply)
  }
}
