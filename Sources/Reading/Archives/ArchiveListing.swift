/// The records of an archive, pulled one after the other.
package final class ArchiveListing {
  /// The name of the archive's format, such as `warc`.
  package var format: String { input.format }

  /// The SHA-256 of the archive's own bytes, in hexadecimal.
  package var sha256: String { input.sha256 }

  /// How the archive came, where it was fetched.
  package var arrival: Arrival? { input.arrival }

  private let input: OpenedInput

  fileprivate init(_ input: OpenedInput) {
    self.input = input
  }

  /// Gives the next record; none behind the last.
  package func next() -> ArchiveRecord? {
    guard let member = input.nextMember(), var record = member.record else { return nil }
    if case .success(let document)? = member.document {
      record.sha256 = Reading.sha256(document.bytes)
    }
    return record
  }
}

extension Reader {
  /// Opens an archive, to list its records.
  ///
  /// - Throws: what `open(_:)` throws, and `noArchive` where the input holds no records.
  package func archive(_ input: Input) throws(ReadingError) -> ArchiveListing {
    try listing(of: try open(input), named: input.path)
  }

  /// Opens an archive whose bytes are in memory, to list its records.
  ///
  /// - Throws: what `open(_:)` throws, and `noArchive` where the document holds no records.
  package func archive(_ document: Document) throws(ReadingError) -> ArchiveListing {
    try listing(of: try open(document), named: document.name)
  }

  private func listing(
    of input: OpenedInput, named name: String
  ) throws(ReadingError) -> ArchiveListing {
    guard input.isContainer else {
      throw ReadingError(name, .noArchive(format: input.format))
    }
    return ArchiveListing(input)
  }
}
