internal import FoundationEssentials
internal import Glibc

/// A folder with the pages that were fetched, so that a session needs no network to run again.
///
/// The bytes of a page are a file named after their SHA-256; what is remembered of each fetch is a
/// file `addresses/<SHA-256 of the address>/<SHA-256 of the bytes>.json`. Files come into being
/// whole, by renaming, so that programs may share a folder; what is damaged counts as not there.
package struct PageCache: Hashable, Sendable {
  /// The path of the folder, which need not exist.
  package let folder: String

  /// Names a folder.
  package init(folder: String) {
    self.folder = folder
  }

  /// The person's own, by the XDG base directory specification; none where there is no home.
  package static var standard: PageCache? {
    func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    // A relative path is invalid by the specification and ignored.
    if let path = variable("XDG_CACHE_HOME"), path.hasPrefix("/") {
      return PageCache(folder: path + "/lede/pages")
    }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    return PageCache(folder: home + "/.cache/lede/pages")
  }

  // MARK: Finding

  /// The page that an address had with these bytes.
  func page(at address: String, sha256 digest: String) -> FetchedPage? {
    // The digest is the name of a file, and comes from a session that anybody may have written.
    guard isDigest(digest), let bytes = file("/" + digest), sha256(bytes) == digest,
      let record = record(at: recordPath(address, digest)), record.sha256 == digest,
      record.address == address
    else { return nil }
    return FetchedPage(bytes: bytes, record: record)
  }

  /// The page that an address had when it was asked for last.
  func latestPage(at address: String) -> FetchedPage? {
    let names = Folder.names(in: folder + recordFolder(address)) ?? []
    let records = names.compactMap { record(at: recordFolder(address) + "/" + $0) }
    let latest = records.max {
      ($0.confirmed, $0.fetched, $0.sha256) < ($1.confirmed, $1.fetched, $1.sha256)
    }
    return latest.flatMap { page(at: address, sha256: $0.sha256) }
  }

  // MARK: Keeping

  /// Keeps a page, and gives it with what is known of earlier fetches of the same bytes.
  ///
  /// The first fetch of some bytes stays the one that tells their day: a session that was recorded
  /// with them runs as it did.
  /// - Throws: `failed`.
  func keep(_ page: FetchedPage) throws(ReadingError.Problem) -> FetchedPage {
    var page = page
    let (address, digest) = (page.record.address, page.record.sha256)
    let known = self.page(at: address, sha256: digest)
    if let known {
      page.record.captured = min(known.record.captured, page.record.captured)
      page.record.fetched = min(known.record.fetched, page.record.fetched)
    } else {
      try write(page.bytes, to: "/" + digest)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let text = try? encoder.encode(page.record) else { return page }
    try write(Array(text) + [UInt8(ascii: "\n")], to: recordPath(address, digest))
    return page
  }

  /// Copies the page that an address had with these bytes into another folder.
  ///
  /// - Returns: whether it is there.
  /// - Throws: `failed`.
  package func copy(
    pageAt address: String, sha256 digest: String, to other: PageCache
  ) throws(ReadingError.Problem) -> Bool {
    guard let page = page(at: address, sha256: digest) else { return false }
    _ = try other.keep(page)
    return true
  }

  private func write(_ bytes: [UInt8], to name: String) throws(ReadingError.Problem) {
    makeFolders(above: folder + name)
    var template = Array((folder + name + ".XXXXXX").utf8CString)
    // Made with the permissions 0600, under a name that no other thread or program has.
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .failed(errno: errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var failure = writeAll(bytes, to: descriptor)
    if close(descriptor) != 0, failure == nil { failure = errno }
    if failure == nil, rename(template, folder + name) != 0 { failure = errno }
    if let failure {
      unlink(template)
      throw .failed(errno: failure)
    }
  }

  private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let piece = UnsafeRawBufferPointer(rebasing: rest)
        let count = Glibc.write(descriptor, piece.baseAddress, piece.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        rest = rest.dropFirst(count)
      }
      return nil
    }
  }

  /// Makes folders that only their owner may enter; a failure shows when the file is written.
  private func makeFolders(above path: String) {
    var places: [String] = []
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/"), slash != rest.startIndex {
      rest = rest[..<slash]
      guard access(String(rest), F_OK) != 0 else { break }
      places.append(String(rest))
    }
    for place in places.reversed() { mkdir(place, 0o700) }
  }

  // MARK: Files

  private func recordFolder(_ address: String) -> String {
    "/addresses/" + sha256(Array(address.utf8))
  }

  private func recordPath(_ address: String, _ digest: String) -> String {
    recordFolder(address) + "/\(digest).json"
  }

  private func record(at name: String) -> PageRecord? {
    file(name).flatMap { try? JSONDecoder().decode(PageRecord.self, from: Data($0)) }
  }

  private func file(_ name: String) -> [UInt8]? {
    try? Reader().read(Input(path: name, source: .file(folder + name)))
  }

  private func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
  }
}
