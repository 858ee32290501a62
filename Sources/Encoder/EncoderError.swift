/// Why no scores can be had.
package enum EncoderError: Error, Hashable, Sendable {
  /// The program was built without a weight file.
  case noModel
  /// The weight file is not one, or not whole.
  case brokenModel(ModelFault)
  /// oneDNN cannot be loaded, with what the system says.
  case noLibrary(String)
  /// A function of oneDNN failed, with its status.
  case failedCall(String, status: UInt32)
}

/// What is wrong with a weight file.
package enum ModelFault: Error, Hashable, Sendable {
  /// It does not begin as weight files do, or its header has no end.
  case noHeader
  /// A header line cannot be read.
  case unreadable(line: String)
  /// A header line is missing.
  case missing(String)
  /// A size that the encoder cannot work with.
  case unusable(String, Int)
  /// A tensor is not in the file, not of the right type and size, or lies outside.
  case noTensor(String)
  /// The vocabulary lacks a piece that everything rests on.
  case noPiece(String)
  /// A product has weights beyond ±63, whose sums depend on the processor.
  case largeWeight(String)
}

extension EncoderError: CustomStringConvertible {
  /// The error as people read it.
  package var description: String {
    switch self {
    case .noModel: "this program was built without a model"
    case .brokenModel(let fault): "the model cannot be read: \(fault)"
    case .noLibrary(let reason): "oneDNN is needed (Debian package libdnnl2): \(reason)"
    case .failedCall(let call, let status): "oneDNN failed: \(call) gave \(status)"
    }
  }
}

extension ModelFault: CustomStringConvertible {
  /// The fault as people read it.
  package var description: String {
    switch self {
    case .noHeader: "it has no header"
    case .unreadable(let line): "its header says “\(line)”"
    case .missing(let name): "its header has no “\(name)”"
    case .unusable(let name, let size): "its \(name) is \(size)"
    case .noTensor(let name): "it has no whole tensor “\(name)”"
    case .noPiece(let piece): "its vocabulary has no “\(piece)”"
    case .largeWeight(let name): "the weights of “\(name)” are beyond ±63"
    }
  }
}
