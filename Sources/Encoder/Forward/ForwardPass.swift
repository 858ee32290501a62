internal import CVectorLoops

/// One worker's run of windows through the transformer, in memory of its own.
///
/// The rows of several windows go through the products together. All that is not a whole number is
/// computed within one row or one window, in one order: a window's scores are the same bits in any
/// batch, on any thread and on any processor.
final class ForwardPass {
  let model: EncoderModel
  private let loops: vector_loops
  private let stream: ProductStream
  private let arena = Arena()
  /// The most rows of a batch.
  let capacity: Int
  private let x: UnsafeMutablePointer<Float>
  let quantised: UnsafeMutablePointer<UInt8>
  private let attending: UnsafeMutablePointer<Int16>
  let hidden: UnsafeMutablePointer<UInt8>
  private let sums: UnsafeMutablePointer<Int32>
  private let scratch: UnsafeMutableRawPointer
  private let scores: UnsafeMutablePointer<Float>

  /// Takes memory for a worker.
  ///
  /// - Parameter loops: the loops to run; without them the fastest that this processor has.
  init(_ model: EncoderModel, loops: vector_loops? = nil) throws(EncoderError) {
    self.model = model
    self.loops = loops ?? vector_loops_at(0).pointee
    stream = try ProductStream(model.products)
    let (width, inner, block) = (model.sizes.width, model.sizes.inner, ProductPacker.many)
    capacity = RowBlocks.padded(max(model.sizes.positions, Self.usualCapacity))
    x = arena.zeros(capacity * width)
    quantised = arena.zeros(capacity * width)
    attending = arena.zeros(capacity * 3 * width)
    hidden = arena.zeros(block * inner)
    sums = arena.zeros(block * max(inner, 3 * width))
    scratch = UnsafeMutableRawPointer(
      arena.zeros(loops_attention_scratch(model.sizes.positions), of: UInt8.self))
    scores = arena.zeros(capacity * model.scoring.columns)
  }

  /// Computes the scores of windows of no more pieces than the model has positions.
  func scores(of windows: [Window]) throws(EncoderError) -> [WindowScores] {
    model.products.useOneThread()
    var scored: [WindowScores] = []
    var first = 0
    while first < windows.count {
      var (last, rows) = (first, 0)
      while last < windows.count, rows + windows[last].rowCount <= capacity {
        rows += windows[last].rowCount
        last += 1
      }
      scored += try run(windows[first..<last], rows)
      first = last
    }
    return scored
  }

  private func run(
    _ windows: ArraySlice<Window>, _ rows: Int
  ) throws(EncoderError) -> [WindowScores] {
    embed(windows)
    for (number, layer) in model.layers.enumerated() {
      try attend(windows, layer, rows)
      let isLast = number == model.layers.count - 1
      // Behind the last attention only the first piece of each word is read.
      try transform(layer, isLast ? keepFirstPieces(windows) : rows)
    }
    let count = windows.reduce(0) { $0 + $1.wordCount }
    let scoring = model.scoring
    loops.score(
      scores, x, scoring.weights, scoring.bias, count, model.sizes.width, scoring.columns)
    var first = 0
    return windows.map { window in
      defer { first += window.wordCount * scoring.columns }
      return WindowScores(
        scores + first, words: window.wordCount, columns: scoring.columns, heads: model.heads)
    }
  }

  private func embed(_ windows: ArraySlice<Window>) {
    let (tables, width) = (model.embeddings, model.sizes.width)
    var row = 0
    for window in windows {
      var position = 0
      window.forEachPiece(from: tables.start, to: tables.end) { id, shape in
        let piece = loops_piece(
          word: tables.words + Int(id) * width, word_scale: tables.scales[Int(id)],
          position: tables.positions + position * width,
          shape: tables.shapes + Int(shape.number) * width)
        loops.embed(x + row * width, quantised + row * width, piece, tables.norm, width)
        row += 1
        position += 1
      }
    }
  }

  /// Lets the pieces of each window attend to each other; what they gather is left quantised.
  private func attend(
    _ windows: ArraySlice<Window>, _ layer: ModelLayer, _ rows: Int
  ) throws(EncoderError) {
    let width = model.sizes.width
    for block in RowBlocks(rows) {
      try multiply(quantised + block.lowerBound * width, layer.attending, block)
      loops.narrow(
        attending + block.lowerBound * 3 * width, sums, layer.attending.scaling, block.count,
        3 * width)
    }
    var row = 0
    for window in windows {
      loops.attend(
        quantised + row * width, attending + row * 3 * width, layer.gatheredInverse,
        window.rowCount, model.sizes.heads, scratch)
      row += window.rowCount
    }
  }

  /// Takes the rows through what follows attention.
  private func transform(_ layer: ModelLayer, _ rows: Int) throws(EncoderError) {
    let (width, inner) = (model.sizes.width, model.sizes.inner)
    for block in RowBlocks(rows) {
      let x = x + block.lowerBound * width
      let quantised = quantised + block.lowerBound * width
      try multiply(quantised, layer.gathered, block)
      loops.add_and_normalise(
        x, quantised, sums, layer.gathered.scaling, layer.firstNorm, block.count, width)
      try multiply(quantised, layer.up, block)
      loops.gelu(hidden, sums, layer.up.scaling, layer.hiddenInverse, block.count, inner)
      try multiply(hidden, layer.down, block)
      loops.add_and_normalise(
        x, quantised, sums, layer.down.scaling, layer.secondNorm, block.count, width)
    }
  }

  func multiply(
    _ from: UnsafeMutablePointer<UInt8>, _ product: PackedProduct, _ rows: Range<Int>
  ) throws(EncoderError) {
    let kernel = rows.count == product.many.rows ? product.many : product.few
    try stream.multiply(from, kernel, product, into: sums)
  }

  /// Moves the rows of the words' first pieces to the front, and gives their number.
  private func keepFirstPieces(_ windows: ArraySlice<Window>) -> Int {
    let width = model.sizes.width
    var (kept, row) = (0, 0)
    for window in windows {
      row += 1
      for sentence in window.sentences {
        for word in sentence.words {
          let from = (row + word.firstPiece) * width
          (x + kept * width).update(from: x + from, count: width)
          (quantised + kept * width).update(from: quantised + from, count: width)
          kept += 1
        }
        row += sentence.ids.count
      }
      row += 1
    }
    return kept
  }

  /// More rows than this at a time are no faster, and fall out of the processor's cache.
  private static let usualCapacity = 256
}

extension Window {
  /// The rows it takes: its pieces, its beginning and its end.
  var rowCount: Int { pieceCount + 2 }

  /// Calls with each piece and the shape of its word, the beginning and the end included.
  fileprivate func forEachPiece(
    from start: UInt16, to end: UInt16, _ take: (UInt16, WordShape) -> Void
  ) {
    take(start, .special)
    for sentence in sentences {
      for (place, word) in sentence.words.enumerated() {
        let next =
          place + 1 < sentence.words.count
          ? sentence.words[place + 1].firstPiece : sentence.ids.count
        for piece in word.firstPiece..<next { take(sentence.ids[piece], word.shape) }
      }
    }
    take(end, .special)
  }
}
