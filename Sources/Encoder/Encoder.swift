internal import CNewsModel
internal import Synchronization

/// The transformer with its heads: how text becomes the scores of labels.
///
/// It may be used from several threads at once; each then has memory of its own, about 3 MB.
package final class Encoder: Sendable {
  let model: EncoderModel
  /// Workers that are not at work.
  private let idle = Mutex<[Worker]>([])

  /// A worker's memory, which goes from one thread to another but is never with two.
  private struct Worker: @unchecked Sendable {
    let pass: ForwardPass
  }

  /// The name and version of the model, such as `news-en 2`.
  package var name: String { model.name }
  /// The tasks that the model has heads for.
  package var heads: [TagHead] { model.heads }
  /// The most pieces of a window, its beginning and its end counted.
  package var longestWindow: Int { model.sizes.positions }

  /// Gives the encoder with the program's own model, loaded at the first call.
  ///
  /// - Throws: `EncoderError.noModel`, `.brokenModel`, `.noLibrary` or `.failedCall`, at every call.
  package static func shared() throws(EncoderError) -> Encoder { try loaded.get() }

  private static let loaded = Result { () throws(EncoderError) in try Encoder() }

  private init() throws(EncoderError) {
    var count = 0
    guard let start = news_model(&count) else { throw .noModel }
    model = try EncoderModel(
      UnsafeRawBufferPointer(start: start, count: count), in: nil, products: .shared())
  }

  /// Creates an encoder from the bytes of a weight file.
  ///
  /// - Throws: `EncoderError.brokenModel`, `.noLibrary` or `.failedCall`.
  package init(file: [UInt8]) throws(EncoderError) {
    let arena = Arena()
    let copy = arena.room(for: file.count, of: UInt8.self)
    file.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { copy.update(from: base, count: bytes.count) }
    }
    model = try EncoderModel(
      UnsafeRawBufferPointer(start: copy, count: file.count), in: arena, products: .shared())
  }

  /// Gives the place of a head among `heads`, by its name.
  package func head(_ name: String) -> Int? { heads.firstIndex { $0.name == name } }

  /// Cuts the sentences of a text into words and pieces.
  ///
  /// - Parameters:
  ///   - bytes: the whole text, UTF-8.
  ///   - sentences: offsets of bytes.
  package func pieces(of bytes: [UInt8], sentences: [Range<Int>]) -> [PiecedSentence] {
    sentences.map { model.pieces.cut(bytes, $0) }
  }

  /// Computes the scores of all heads, a row for each word, in one pass.
  ///
  /// A window's scores are the same bits whatever stands beside it, on any thread and processor.
  /// - Precondition: no window is longer than `longestWindow`.
  /// - Throws: `EncoderError.failedCall`.
  package func scores(of windows: [Window]) throws(EncoderError) -> [WindowScores] {
    precondition(windows.allSatisfy { $0.rowCount <= longestWindow }, "a window is too long")
    return try withWorker { pass throws(EncoderError) in try pass.scores(of: windows) }
  }

  /// Runs the products of so many rows and nothing else: what the speed of `scores` is held against.
  ///
  /// - Parameter rows: 256 at the most.
  /// - Throws: `EncoderError.failedCall`.
  package func runBareProducts(rows: Int) throws(EncoderError) {
    try withWorker { pass throws(EncoderError) in try pass.runBareProducts(rows: rows) }
  }

  private func withWorker<Result>(
    _ work: (ForwardPass) throws(EncoderError) -> Result
  ) throws(EncoderError) -> Result {
    let free = idle.withLock { $0.popLast() }
    let worker = if let free { free } else { Worker(pass: try ForwardPass(model)) }
    defer { idle.withLock { $0.append(worker) } }
    return try work(worker.pass)
  }
}
