internal import Articles
internal import Reading

/// The part of a load that any number of threads do at once: documents become articles.
struct LoadReading: Sendable {
  /// What became of a document or an input.
  enum Event: Sendable {
    /// An article without a handle, and the handle it might have.
    case article(Article, suggestion: String, of: Input)
    /// Something that cannot be read.
    case failure(ReadingError)
    /// An input whose bytes are known: their digest, and how many members were no articles.
    case input(Input, sha256: String, asideCount: Int, remarks: [String])
  }

  /// What reads.
  let reader: Reader
  /// The day that the person says the texts speak from.
  let date: CalendarDate?
  /// What the addresses of documents fit; none where all are wanted.
  let pattern: AddressPattern?

  /// Reads what was pulled.
  func events(of step: LoadStep) -> [Event] {
    switch step {
    case .failure(let error): [.failure(error)]
    case .member(let document, let input): [event(of: document, input)]
    case .whole(let document, let opened, let input):
      [end(of: opened, input), event(of: document, input)]
    case .end(let opened, let input): [end(of: opened, input)]
    case .unopened(let input): events(ofUnopened: input)
    }
  }

  private func events(ofUnopened input: Input) -> [Event] {
    let opened: OpenedInput
    do {
      opened = try reader.open(input)
    } catch {
      return [.failure(error)]
    }
    var events: [Event] = []
    while let document = opened.next() {
      switch document {
      case .success(let document):
        if pattern.takes(document) { events.append(event(of: document, input)) }
      case .failure(let error): events.append(.failure(error))
      }
    }
    return [end(of: opened, input)] + events
  }

  private func end(of opened: OpenedInput, _ input: Input) -> Event {
    .input(
      input, sha256: opened.sha256, asideCount: opened.asideCount,
      remarks: opened.arrival?.remarks ?? [])
  }

  private func event(of document: Document, _ input: Input) -> Event {
    do {
      let article = try reader.article(from: document, path: input.path, handle: "", date: date)
      // Built here, where all processors are at it, for the table that comes of the load.
      _ = article[ArticleCounts.self]
      return .article(
        article, suggestion: suggestedHandle(for: article.origin, title: article.metadata.title),
        of: input)
    } catch {
      return .failure(error)
    }
  }
}
