internal import Reading

/// What the thread that pulls documents from the inputs hands to those that read them.
///
/// Unchecked, for an opened input is handed on only when nobody pulls from it any more.
enum LoadStep: @unchecked Sendable {
  /// An input that is opened where it is read: several pages are fetched at once, files opened.
  case unopened(Input)
  /// An input that is one document.
  case whole(Document, OpenedInput, Input)
  /// A document of a container.
  case member(Document, Input)
  /// An input, or a member of one, that cannot be read.
  case failure(ReadingError)
  /// The end of a container.
  case end(OpenedInput, Input)
}
