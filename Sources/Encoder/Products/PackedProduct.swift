internal import COneDNN
internal import CVectorLoops

/// A product whose weights lie as this processor reads them fastest.
struct PackedProduct {
  /// The same product for many rows and for few.
  let (many, few): (ProductKernel, ProductKernel)
  let weights: ProductMemory
  /// How its sums become numbers.
  let scaling: loops_scaling
}

/// Packs the products of one model, with one set of kernels for all layers.
final class ProductPacker {
  let arena: Arena
  private let library: ProductLibrary
  private var kernels: [Size: (many: ProductKernel, few: ProductKernel)] = [:]

  private struct Size: Hashable {
    var inputs: Int
    var outputs: Int
  }

  /// The rows of the two kernels of a product.
  ///
  /// More at a time are no faster: 64 rows reach 99 % of what 256 do.
  static let (many, few) = (48, 16)

  init(_ library: ProductLibrary, _ arena: Arena) {
    (self.library, self.arena) = (library, arena)
  }

  /// Packs weights, and prepares what their sums are scaled with.
  ///
  /// - Parameter unit: what the numbers of an output column are to be multiplied with.
  func pack(
    _ parts: ProductParts, unit: (Int) -> Float = { _ in 1 }
  ) throws(EncoderError) -> PackedProduct {
    library.useOneThread()
    let (many, few) = try kernels(Size(inputs: parts.inputs, outputs: parts.outputs))
    let size = library.functions.memory_desc_get_size([many.weights])
    let packed = try ProductMemory(
      library, many.weights, at: arena.room(for: size, of: UInt8.self))
    try reorder(parts, into: packed, many.weights)
    return PackedProduct(
      many: many, few: few, weights: packed, scaling: try scaling(parts, unit))
  }

  private func kernels(
    _ size: Size
  ) throws(EncoderError) -> (many: ProductKernel, few: ProductKernel) {
    if let known = kernels[size] { return known }
    let many = try ProductKernel(
      library, rows: Self.many, inputs: size.inputs, outputs: size.outputs, layout: nil)
    let few = try ProductKernel(
      library, rows: Self.few, inputs: size.inputs, outputs: size.outputs, layout: many.weights)
    kernels[size] = (many, few)
    return (many, few)
  }

  private func reorder(
    _ parts: ProductParts, into packed: ProductMemory, _ layout: dnnl_memory_desc_t
  ) throws(EncoderError) {
    let functions = library.functions
    var (plain, layout) = (try library.matrix(parts.inputs, parts.outputs, dnnl_s8), layout)
    let source = try ProductMemory(
      library, plain, at: UnsafeMutableRawPointer(mutating: parts.weights))
    let engine = library.engine
    let chosen: dnnl_primitive_desc_t = try library.make("reorder_primitive_desc_create") {
      functions.reorder_primitive_desc_create(&$0, &plain, engine, &layout, engine, nil)
    }
    defer { _ = functions.primitive_desc_destroy(chosen) }
    let primitive: dnnl_primitive_t = try library.make("primitive_create") {
      functions.primitive_create(&$0, chosen)
    }
    defer { _ = functions.primitive_destroy(primitive) }
    let stream = try ProductStream(library)
    try stream.execute(primitive, (DNNL_ARG_SRC_0, source), (DNNL_ARG_DST_0, packed))
  }

  /// Inputs are stored from 0 to 255 with 128 for zero: what that adds to a sum is taken away.
  private func scaling(
    _ parts: ProductParts, _ unit: (Int) -> Float
  ) throws(EncoderError) -> loops_scaling {
    let sums = arena.room(for: parts.outputs, of: Int32.self)
    let largest = loops_column_sums(sums, parts.weights, parts.inputs, parts.outputs)
    guard largest <= 63 else { throw .brokenModel(.largeWeight(parts.name)) }
    let scale = arena.room(for: parts.outputs, of: Float.self)
    let bias = arena.room(for: parts.outputs, of: Float.self)
    for column in 0..<parts.outputs {
      scale[column] = parts.scale[column] * unit(column)
      let added = Double(sums[column]) * Double(LOOPS_ZERO) * Double(scale[column])
      bias[column] = Float(Double(parts.bias[column] * unit(column)) - added)
    }
    return loops_scaling(scale: scale, bias: bias)
  }
}
