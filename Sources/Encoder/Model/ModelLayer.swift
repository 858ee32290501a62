internal import CVectorLoops

/// One layer, ready for the processor.
struct ModelLayer {
  /// Makes queries, keys and values in the units of 16-bit numbers.
  let attending: PackedProduct
  /// Quantises what a head gathers, from the units of probabilities times values.
  let gatheredInverse: UnsafePointer<Float>
  let gathered: PackedProduct
  let firstNorm: loops_norm
  let up: PackedProduct
  let hiddenInverse: UnsafePointer<Float>
  let down: PackedProduct
  let secondNorm: loops_norm

  init(
    _ parts: LayerParts, before next: ProductParts, packer: ProductPacker
  ) throws(EncoderError) {
    let width = parts.gathered.inputs
    let units = [LOOPS_QUERY_UNIT, LOOPS_KEY_UNIT, LOOPS_VALUE_UNIT].map(Float.init)
    attending = try packer.pack(parts.attending) { units[$0 / width] }
    let unit = 1 / Float(LOOPS_PROBABILITY_UNIT * LOOPS_VALUE_UNIT)
    let inverse = packer.arena.room(for: width, of: Float.self)
    for column in 0..<width { inverse[column] = parts.gathered.inverse[column] * unit }
    gatheredInverse = UnsafePointer(inverse)
    gathered = try packer.pack(parts.gathered)
    firstNorm = loops_norm(parts.norms.0, before: parts.up)
    up = try packer.pack(parts.up)
    hiddenInverse = parts.down.inverse
    down = try packer.pack(parts.down)
    secondNorm = loops_norm(parts.norms.1, before: next)
  }
}
