internal import CVectorLoops

/// The weights of a transformer, checked, and made ready for the processor.
///
/// Nothing is changed once it is made, so all workers read it at once.
final class EncoderModel: @unchecked Sendable {
  let name: String
  let sizes: ModelSizes
  let pieces: WordPieces
  let heads: [TagHead]
  let embeddings: Embeddings
  let layers: [ModelLayer]
  let scoring: Scoring
  let products: ProductLibrary
  /// What the packed weights and the prepared numbers lie in.
  private let arena: Arena
  /// What the file lies in; nothing where it is part of the program.
  private let file: Arena?

  /// Reads a weight file whose bytes lie on a border of 64, in `file` if not in the program.
  init(
    _ bytes: UnsafeRawBufferPointer, in file: Arena?, products: ProductLibrary
  ) throws(EncoderError) {
    let arena = Arena()
    let layers: [LayerParts]
    do throws(ModelFault) {
      let parts = try ModelFile(bytes)
      guard let table = PieceTable(lines: try parts.vocabulary()) else {
        throw .noTensor("vocabulary")
      }
      (name, sizes) = (parts.name, parts.sizes)
      pieces = try WordPieces(table: table)
      heads = parts.heads.map { TagHead(name: $0.name, labels: $0.labels) }
      scoring = try Scoring(parts, in: arena)
      var list: [LayerParts] = []
      for number in 0..<parts.sizes.layers { list.append(try parts.layer(number)) }
      embeddings = try Embeddings(parts, table, before: list[0].attending)
      layers = list
    } catch {
      throw .brokenModel(error)
    }
    let packer = ProductPacker(products, arena)
    var packed: [ModelLayer] = []
    for (number, layer) in layers.enumerated() {
      // Behind the last layer nothing is quantised: any numbers will do.
      let next = layers[min(number + 1, layers.count - 1)].attending
      packed.append(try ModelLayer(layer, before: next, packer: packer))
    }
    self.layers = packed
    (self.products, self.arena, self.file) = (products, arena, file)
  }
}

/// The three tables a piece's vector is the sum of.
struct Embeddings {
  let words: UnsafePointer<Int8>
  /// What a row of `words` is multiplied with.
  let scales: UnsafePointer<Float>
  let positions: UnsafePointer<Float>
  let shapes: UnsafePointer<Float>
  let norm: loops_norm
  /// The first and the last piece of a window.
  let (start, end): (UInt16, UInt16)

  fileprivate init(
    _ file: ModelFile, _ table: PieceTable, before product: ProductParts
  ) throws(ModelFault) {
    let width = file.sizes.width
    guard let start = table.number(of: "[CLS]") else { throw .noPiece("[CLS]") }
    guard let end = table.number(of: "[SEP]") else { throw .noPiece("[SEP]") }
    (self.start, self.end) = (start, end)
    words = try file.wholes("word", rows: table.count, columns: width)
    scales = try file.floats("word.scale", columns: table.count)
    positions = try file.floats("position", rows: file.sizes.positions, columns: width)
    shapes = try file.floats("shape", rows: WordShape.count, columns: width)
    norm = loops_norm(try file.norm("norm"), before: product)
  }
}

/// The weights of all heads side by side, filled up with zeros to a multiple of 16 columns.
struct Scoring {
  let weights: UnsafePointer<Float>
  let bias: UnsafePointer<Float>
  let columns: Int

  fileprivate init(_ file: ModelFile, in arena: Arena) throws(ModelFault) {
    let labels = file.heads.reduce(0) { $0 + $1.labels.count }
    columns = (max(1, labels) + 15) / 16 * 16
    let weights = arena.zeros(file.sizes.width * columns, of: Float.self)
    let bias = arena.zeros(columns, of: Float.self)
    var first = 0
    for head in file.heads {
      let count = head.labels.count
      let from = try file.floats("\(head.name).weight", rows: file.sizes.width, columns: count)
      for row in 0..<file.sizes.width {
        (weights + row * columns + first).update(from: from + row * count, count: count)
      }
      (bias + first).update(
        from: try file.floats("\(head.name).bias", columns: count), count: count)
      first += count
    }
    (self.weights, self.bias) = (UnsafePointer(weights), UnsafePointer(bias))
  }
}

extension loops_norm {
  init(_ norm: NormParts, before product: ProductParts) {
    self.init(gamma: norm.gamma, beta: norm.beta, inverse: product.inverse)
  }
}
