internal import COneDNN

/// Compiled code for products of some rows with weights of one size.
///
/// The sums are exact whole numbers: inputs of 8 bits from 0 to 255 and weights of no more than ±63,
/// whose pairs never leave 16 bits, which is where processors without VNNI add them up.
final class ProductKernel {
  let rows: Int
  let inputs: Int
  let outputs: Int
  let primitive: dnnl_primitive_t
  /// How the weights have to lie.
  let weights: dnnl_memory_desc_t
  let from: dnnl_memory_desc_t
  let into: dnnl_memory_desc_t
  /// The memory it needs beside.
  let scratch: dnnl_memory_desc_t
  private let library: ProductLibrary

  /// Compiles.
  ///
  /// - Parameter layout: how the weights lie already, if they do.
  init(
    _ library: ProductLibrary, rows: Int, inputs: Int, outputs: Int, layout: dnnl_memory_desc_t?
  ) throws(EncoderError) {
    let functions = library.functions
    self.library = library
    (self.rows, self.inputs, self.outputs) = (rows, inputs, outputs)
    from = try library.matrix(rows, inputs, dnnl_u8)
    into = try library.matrix(rows, outputs, dnnl_s32)
    var weights =
      if let layout { layout } else {
        try library.matrix(inputs, outputs, dnnl_s8, dnnl_format_tag_any)
      }
    var (from, into, bias) = (from, into, dnnl_memory_desc_t())
    var description = dnnl_matmul_desc_t()
    let status = functions.matmul_desc_init(&description, &from, &weights, &bias, &into)
    guard status == dnnl_success else {
      throw .failedCall("matmul_desc_init", status: status.rawValue)
    }
    let attributes: dnnl_primitive_attr_t = try library.make("primitive_attr_create") {
      functions.primitive_attr_create(&$0)
    }
    defer { _ = functions.primitive_attr_destroy(attributes) }
    // Each worker brings its own memory, or two could not run one product at once.
    _ = functions.primitive_attr_set_scratchpad_mode(attributes, dnnl_scratchpad_mode_user)
    let chosen: dnnl_primitive_desc_t = try library.make("primitive_desc_create") {
      functions.primitive_desc_create(&$0, &description, attributes, library.engine, nil)
    }
    defer { _ = functions.primitive_desc_destroy(chosen) }
    primitive = try library.make("primitive_create") { functions.primitive_create(&$0, chosen) }
    guard let packed = functions.primitive_desc_query_md(chosen, dnnl_query_weights_md, 0),
      let scratch = functions.primitive_desc_query_md(chosen, dnnl_query_scratchpad_md, 0)
    else { throw .failedCall("primitive_desc_query_md", status: 0) }
    self.weights = packed.pointee
    self.scratch = scratch.pointee
  }

  deinit { _ = library.functions.primitive_destroy(primitive) }
}
