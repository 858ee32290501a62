/// The weights of a product and how its numbers are quantised, as the file has them.
struct ProductParts {
  var name: String
  var inputs: Int
  var outputs: Int
  /// `inputs` rows of `outputs` columns, none beyond ±63.
  var weights: UnsafePointer<Int8>
  /// What a sum is multiplied with, by output.
  var scale: UnsafePointer<Float>
  /// What is added behind that, by output.
  var bias: UnsafePointer<Float>
  /// What an activation is multiplied with before it is rounded, by input.
  var inverse: UnsafePointer<Float>
}

/// A layer norm as the file has it.
struct NormParts {
  var gamma: UnsafePointer<Float>
  var beta: UnsafePointer<Float>
}

/// One layer as the file has it.
struct LayerParts {
  /// Queries, keys and values.
  var attending: ProductParts
  /// What the heads gathered.
  var gathered: ProductParts
  var up: ProductParts
  var down: ProductParts
  var norms: (NormParts, NormParts)
}

extension ModelFile {
  func layer(_ number: Int) throws(ModelFault) -> LayerParts {
    let (width, inner) = (sizes.width, sizes.inner)
    return LayerParts(
      attending: try product("\(number).qkv", width, 3 * width),
      gathered: try product("\(number).out", width, width),
      up: try product("\(number).up", width, inner),
      down: try product("\(number).down", inner, width),
      norms: (try norm("\(number).norm1"), try norm("\(number).norm2")))
  }

  func norm(_ name: String) throws(ModelFault) -> NormParts {
    NormParts(
      gamma: try floats("\(name).gamma", columns: sizes.width),
      beta: try floats("\(name).beta", columns: sizes.width))
  }

  private func product(
    _ name: String, _ inputs: Int, _ outputs: Int
  ) throws(ModelFault) -> ProductParts {
    ProductParts(
      name: name, inputs: inputs, outputs: outputs,
      weights: try wholes("\(name).weight", rows: inputs, columns: outputs),
      scale: try floats("\(name).scale", columns: outputs),
      bias: try floats("\(name).bias", columns: outputs),
      inverse: try floats("\(name).inverse", columns: inputs))
  }
}
