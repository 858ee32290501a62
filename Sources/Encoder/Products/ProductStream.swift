internal import COneDNN

/// One worker's way to run products, with handles of its own.
final class ProductStream {
  private let library: ProductLibrary
  private let stream: dnnl_stream_t
  private var slots: [Slot] = []
  private let arena = Arena()
  private let arguments = UnsafeMutablePointer<dnnl_exec_arg_t>.allocate(capacity: 4)

  /// The handles for one kernel.
  private struct Slot {
    let kernel: ProductKernel
    let from: ProductMemory
    let into: ProductMemory
    let scratch: ProductMemory
  }

  init(_ library: ProductLibrary) throws(EncoderError) {
    self.library = library
    stream = try library.make("stream_create") {
      library.functions.stream_create(&$0, library.engine, dnnl_stream_default_flags.rawValue)
    }
  }

  deinit {
    _ = library.functions.stream_destroy(stream)
    arguments.deallocate()
  }

  /// Multiplies as many rows as one of the product's kernels takes.
  func multiply(
    _ from: UnsafeMutablePointer<UInt8>, _ kernel: ProductKernel, _ product: PackedProduct,
    into sums: UnsafeMutablePointer<Int32>
  ) throws(EncoderError) {
    let slot = try slot(for: kernel)
    slot.from.point(to: from)
    slot.into.point(to: sums)
    try execute(
      kernel.primitive,
      (DNNL_ARG_SRC_0, slot.from), (DNNL_ARG_WEIGHTS_0, product.weights),
      (DNNL_ARG_DST_0, slot.into), (DNNL_ARG_SCRATCHPAD, slot.scratch))
  }

  /// Runs a primitive with up to four pieces of memory.
  func execute(
    _ primitive: dnnl_primitive_t, _ memory: (Int32, ProductMemory)...
  ) throws(EncoderError) {
    for (place, (role, memory)) in memory.enumerated() {
      arguments[place] = dnnl_exec_arg_t(arg: role, memory: memory.handle)
    }
    let status = library.functions.primitive_execute(
      primitive, stream, Int32(memory.count), arguments)
    guard status == dnnl_success else {
      throw .failedCall("primitive_execute", status: status.rawValue)
    }
  }

  private func slot(for kernel: ProductKernel) throws(EncoderError) -> Slot {
    if let slot = slots.first(where: { $0.kernel === kernel }) { return slot }
    let size = withUnsafePointer(to: kernel.scratch) {
      library.functions.memory_desc_get_size($0)
    }
    let slot = Slot(
      kernel: kernel,
      from: try ProductMemory(library, kernel.from, at: nil),
      into: try ProductMemory(library, kernel.into, at: nil),
      scratch: try ProductMemory(
        library, kernel.scratch, at: arena.room(for: size, of: UInt8.self)))
    slots.append(slot)
    return slot
  }
}
