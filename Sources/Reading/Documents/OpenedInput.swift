/// An input whose documents are pulled one after the other, those in containers in containers too.
///
/// One thread pulls; what it gives is read by any. Memory holds the input's bytes and one member.
package final class OpenedInput {
  /// The SHA-256 of the input's bytes, in hexadecimal.
  package private(set) lazy var sha256 = Reading.sha256(bytes)
  /// Whether it is a container, and its documents are numbered.
  package let isContainer: Bool
  /// How the bytes came, where they are a web page.
  package fileprivate(set) var arrival: Arrival?

  private let bytes: [UInt8]
  private let reader: Reader
  /// The containers that are being pulled from, the outermost first.
  private var open: [Members] = []
  /// The document, where the input is no container.
  private var only: Document?
  private var asideBehind = 0
  private var number = 0

  /// How many containers may lie in each other: a page in an archive in an archive of archives.
  private static let deepest = 4

  /// Opens a document.
  ///
  /// - Throws: `ReadingError` where it is no text and no container, or is damaged from the start.
  init(_ document: Document, reader: Reader) throws(ReadingError) {
    bytes = document.bytes
    self.reader = reader
    if let members = try reader.members(of: document) {
      isContainer = true
      open = [members]
    } else {
      isContainer = false
      only = document
    }
  }

  /// The number of members pulled so far that are no articles: pictures, redirects, requests.
  package var asideCount: Int { open.reduce(asideBehind) { $0 + $1.asideCount() } }

  /// Gives the next document or the reason why it cannot be read; none behind the last.
  package func next() -> Result<Document, ReadingError>? {
    if !isContainer {
      defer { only = nil }
      return only.map { .success($0) }
    }
    while let members = open.last {
      guard let member = members.next() else {
        asideBehind += members.asideCount()
        open.removeLast()
        continue
      }
      number += 1
      guard case .success(var document) = member else { return member }
      document.label.member = number
      do {
        guard let inner = try reader.members(of: document) else { return .success(document) }
        guard open.count < Self.deepest else {
          return .failure(ReadingError(document.name, .nestedTooDeeply))
        }
        open.append(inner)
      } catch {
        return .failure(error)
      }
    }
    return nil
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

  /// The members of a document; none where it is no container.
  fileprivate func members(of document: Document) throws(ReadingError) -> Members? {
    do {
      guard case .members(let read) = try Format.of(document).content else { return nil }
      return try read(document, self)
    } catch {
      throw ReadingError(document.name, error)
    }
  }
}
