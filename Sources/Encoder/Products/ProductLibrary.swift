internal import COneDNN

/// oneDNN, loaded once, on one thread a caller.
final class ProductLibrary: @unchecked Sendable {
  let functions: onednn
  let engine: dnnl_engine_t

  /// Loads the library at the first call.
  static func shared() throws(EncoderError) -> ProductLibrary { try loaded.get() }

  private static let loaded = Result { () throws(EncoderError) in try ProductLibrary() }

  private init() throws(EncoderError) {
    var functions = onednn()
    if let reason = onednn_load(&functions) { throw .noLibrary(String(cString: reason)) }
    self.functions = functions
    var engine: dnnl_engine_t?
    let status = functions.engine_create(&engine, dnnl_cpu, 0)
    guard status == dnnl_success, let engine else {
      throw .failedCall("engine_create", status: status.rawValue)
    }
    self.engine = engine
  }

  /// Keeps the products of the calling thread on it.
  func useOneThread() { functions.set_thread_count(1) }

  /// Calls a function that makes something, and gives what it made.
  func make<Made>(
    _ call: String, _ function: (inout Made?) -> dnnl_status_t
  ) throws(EncoderError) -> Made {
    var made: Made?
    let status = function(&made)
    guard status == dnnl_success, let made else {
      throw .failedCall(call, status: status.rawValue)
    }
    return made
  }

  /// Describes a matrix: row by row, or, for weights, as a product likes it best.
  func matrix(
    _ rows: Int, _ columns: Int, _ type: dnnl_data_type_t, _ layout: dnnl_format_tag_t = dnnl_ab
  ) throws(EncoderError) -> dnnl_memory_desc_t {
    var description = dnnl_memory_desc_t()
    let sizes = [dnnl_dim_t(rows), dnnl_dim_t(columns)]
    let status = functions.memory_desc_init_by_tag(&description, 2, sizes, type, layout)
    guard status == dnnl_success else {
      throw .failedCall("memory_desc_init_by_tag", status: status.rawValue)
    }
    return description
  }
}

/// oneDNN's handle of some memory, which stays its owner's.
final class ProductMemory {
  let handle: dnnl_memory_t
  private let library: ProductLibrary

  init(
    _ library: ProductLibrary, _ description: dnnl_memory_desc_t,
    at address: UnsafeMutableRawPointer?
  ) throws(EncoderError) {
    self.library = library
    var description = description
    handle = try library.make("memory_create") {
      library.functions.memory_create(&$0, &description, library.engine, address)
    }
  }

  /// Lets the handle stand for other memory.
  func point(to address: UnsafeMutableRawPointer) {
    _ = library.functions.memory_set_data_handle(handle, address)
  }

  deinit { _ = library.functions.memory_destroy(handle) }
}
