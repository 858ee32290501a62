internal import Articles
internal import Dispatch

extension Workspace {
  /// Builds a layer of several articles, on all processors at once.
  ///
  /// - Throws: `interrupted` where the person gave up waiting; what is built by then is kept.
  func prepare<L: Layer>(_ kind: L.Type, of articles: [Article]) throws(Problem) {
    let waiting = articles.filter { $0.built(kind) == nil }
    guard waiting.count > 1 else { return }
    DispatchQueue.concurrentPerform(iterations: waiting.count) { index in
      if !isCancelled() { _ = waiting[index][kind] }
    }
    if isCancelled() { throw Problem(.interrupted) }
  }
}
