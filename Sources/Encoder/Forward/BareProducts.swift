extension ForwardPass {
  /// Runs the products of a batch of so many rows and nothing else: the ceiling of its speed.
  func runBareProducts(rows: Int) throws(EncoderError) {
    model.products.useOneThread()
    for layer in model.layers {
      for block in RowBlocks(min(rows, capacity)) {
        try multiply(quantised, layer.attending, block)
        try multiply(quantised, layer.gathered, block)
        try multiply(quantised, layer.up, block)
        try multiply(hidden, layer.down, block)
      }
    }
  }
}
