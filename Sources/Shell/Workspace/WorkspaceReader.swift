internal import Reading

extension Workspace {
  /// A reader that stops when the person does, and knows the pages that the session recorded.
  var reader: Reader { Reader(isCancelled: isCancelled, fetching: fetching) }

  /// How pages are fetched: those that the session recorded come from where they are kept.
  var fetching: Fetching {
    var fetching = Fetching.standard
    fetching.agent = programVersion.replacing(" ", with: "/")
    fetching.recordedPages = pagesFolder.map { [PageCache(folder: $0)] } ?? []
    let recorded = state.inputs.expectation.entries.filter { isAddress($0.path) }
    let digests = Dictionary(
      recorded.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    fetching.recordedDigest = { digests[$0] }
    return fetching
  }
}

extension InputLedger.Expectation {
  /// The inputs that were recorded.
  var entries: [InputLedger.Entry] {
    switch self {
    case .anything: []
    case .recorded(let entries), .only(let entries): entries
    }
  }
}
