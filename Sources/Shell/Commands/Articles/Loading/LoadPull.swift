internal import Reading

/// The documents of several inputs, pulled one after the other by one thread at a time.
final class LoadPull {
  private let reader: Reader
  private let inputs: [Input]
  private let pattern: AddressPattern?
  private let isCancelled: @Sendable () -> Bool
  private let progress: @Sendable (LoadProgress) -> Void
  private var position = 0
  private var container: OpenedInput?
  private var state: LoadProgress

  /// Starts before the first input.
  ///
  /// - Parameter pattern: what the addresses of documents fit; none where all are wanted.
  init(
    _ inputs: [Input], of pattern: AddressPattern?, reader: Reader,
    isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (LoadProgress) -> Void
  ) {
    self.inputs = inputs
    self.pattern = pattern
    self.reader = reader
    self.isCancelled = isCancelled
    self.progress = progress
    state = LoadProgress(input: 0, inputs: inputs.count, path: "")
  }

  /// Gives the next document; none behind the last.
  func next() -> LoadStep? {
    if let container { return nextMember(of: container) }
    guard position < inputs.count else { return nil }
    let input = inputs[position]
    position += 1
    state = LoadProgress(input: position, inputs: inputs.count, path: input.path)
    progress(state)
    if input.promisesOneDocument { return .unopened(input) }
    do {
      let opened = try reader.open(input)
      guard opened.isContainer else { return whole(opened, input) }
      container = opened
      return nextMember(of: opened)
    } catch {
      return .failure(error)
    }
  }

  private func whole(_ opened: OpenedInput, _ input: Input) -> LoadStep? {
    switch opened.next() {
    case .success(let document)?:
      pattern.takes(document) ? .whole(document, opened, input) : .end(opened, input)
    case .failure(let error)?: .failure(error)
    case nil: .end(opened, input)
    }
  }

  private func nextMember(of opened: OpenedInput) -> LoadStep? {
    let input = inputs[position - 1]
    while !isCancelled(), let pulled = opened.next() {
      let document: Document
      do {
        document = try pulled.get()
      } catch {
        return .failure(error)
      }
      state.documents = (state.documents ?? 0) + 1
      state.bytes += document.bytes.count
      progress(state)
      if pattern.takes(document) { return .member(document, input) }
    }
    container = nil
    return .end(opened, input)
  }
}

extension AddressPattern? {
  /// Whether a document is wanted; without a pattern each one is.
  func takes(_ document: Document) -> Bool {
    guard let self else { return true }
    return document.label.address.map(self.fits) ?? false
  }
}
