import Foundation

@testable import Reading

/// A reader with a cache of its own, and a clock that stands at noon of 2026-11-28.
final class Visitor {
  let folder: String
  var fetching: Fetching
  var isCancelled: @Sendable () -> Bool = { false }

  init() {
    var template = Array("/tmp/lede-fetch-XXXXXX".utf8CString)
    folder = String(cString: mkdtemp(&template))
    fetching = Fetching(cache: PageCache(folder: folder + "/pages"))
    fetching.now = { 1_795_867_200 }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A reader as things stand.
  var reader: Reader { Reader(isCancelled: isCancelled, fetching: fetching) }

  /// Opens a page and gives its one document.
  func load(_ address: String) throws -> (document: Document, arrival: Arrival, sha256: String) {
    let opened = try reader.open(reader.expand([address])[0])
    guard case .success(let document) = opened.next(), let arrival = opened.arrival else {
      throw ReadingError(address, .empty)
    }
    return (document, arrival, opened.sha256)
  }

  /// What keeps a page from being read; none where it is read.
  func problem(_ address: String) -> ReadingError.Problem? {
    do {
      _ = try load(address)
      return nil
    } catch {
      return (error as? ReadingError)?.problem
    }
  }
}
