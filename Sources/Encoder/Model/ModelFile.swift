/// A weight file: a text header that lists sizes and tensors, and the tensors.
struct ModelFile {
  let name: String
  let sizes: ModelSizes
  /// The heads with their labels, in the order of the file.
  let heads: [(name: String, labels: [String])]
  private let bytes: UnsafeRawBufferPointer
  private let tensors: [String: Tensor]

  private struct Tensor {
    var type: String
    var rows: Int
    var columns: Int
    var offset: Int
  }

  /// Reads the header; the bytes must lie on a border of 64 and stay for as long as this is used.
  init(_ bytes: UnsafeRawBufferPointer) throws(ModelFault) {
    let lines = try Self.header(of: bytes)
    guard lines.first == "lede-model 1" else { throw .noHeader }
    var name: String?
    var numbers: [String: Int] = [:]
    var heads: [(name: String, labels: [String])] = []
    var tensors: [String: Tensor] = [:]
    for line in lines.dropFirst() {
      let words = line.split(separator: " ").map(String.init)
      switch (words.first, words.count) {
      case ("name", 2...): name = words.dropFirst().joined(separator: " ")
      case ("labels", 3...): heads.append((words[1], Array(words.dropFirst(2))))
      case ("tensor", 6):
        guard let rows = Int(words[3]), let columns = Int(words[4]), let offset = Int(words[5])
        else { throw .unreadable(line: line) }
        tensors[words[1]] = Tensor(type: words[2], rows: rows, columns: columns, offset: offset)
      case (let key?, 2):
        guard let number = Int(words[1]) else { throw .unreadable(line: line) }
        numbers[key] = number
      case (nil, _): continue
      default: throw .unreadable(line: line)
      }
    }
    guard let name else { throw .missing("name") }
    self.name = name
    self.heads = heads
    self.tensors = tensors
    self.bytes = bytes
    sizes = try ModelSizes(numbers)
  }

  /// The numbers of a tensor, `rows` times `columns`.
  func floats(
    _ name: String, rows: Int = 1, columns: Int
  ) throws(ModelFault) -> UnsafePointer<Float> {
    try address(name, "f32", rows: rows, columns: columns).assumingMemoryBound(to: Float.self)
  }

  /// The whole numbers of a tensor, `rows` times `columns`.
  func wholes(
    _ name: String, rows: Int, columns: Int
  ) throws(ModelFault) -> UnsafePointer<Int8> {
    try address(name, "i8", rows: rows, columns: columns).assumingMemoryBound(to: Int8.self)
  }

  /// The lines of the vocabulary.
  func vocabulary() throws(ModelFault) -> UnsafeBufferPointer<UInt8> {
    let name = "vocabulary"
    guard let tensor = tensors[name] else { throw .noTensor(name) }
    let start = try address(name, "u8", rows: 1, columns: tensor.columns)
    return UnsafeBufferPointer(
      start: start.assumingMemoryBound(to: UInt8.self), count: tensor.columns)
  }

  private func address(
    _ name: String, _ type: String, rows: Int, columns: Int
  ) throws(ModelFault) -> UnsafeRawPointer {
    guard let tensor = tensors[name], tensor.type == type, tensor.rows == rows,
      tensor.columns == columns, columns > 0, tensor.offset > 0, tensor.offset % 64 == 0
    else { throw .noTensor(name) }
    // The rows and columns asked for are of sizes that were checked, so nothing overflows.
    let count = rows * columns * (type == "f32" ? 4 : 1)
    guard count <= bytes.count, tensor.offset <= bytes.count - count,
      let base = bytes.baseAddress
    else { throw .noTensor(name) }
    return base + tensor.offset
  }

  private static func header(
    of bytes: UnsafeRawBufferPointer
  ) throws(ModelFault) -> [String] {
    // A hundred tensors take 5 KB; what has no end by here is no header.
    let start = UnsafeRawBufferPointer(rebasing: bytes.prefix(1 << 16))
    var lines: [String] = []
    for line in start.split(separator: UInt8(ascii: "\n")) {
      if line.elementsEqual("end".utf8) { return lines }
      lines.append(String(decoding: line, as: UTF8.self))
    }
    throw .noHeader
  }
}

/// The sizes of a transformer.
struct ModelSizes: Hashable {
  let layers: Int
  /// The elements of a piece's vector.
  let width: Int
  /// The heads of attention, 32 elements each.
  let heads: Int
  /// The elements between the two products behind attention.
  let inner: Int
  /// The pieces of the longest window.
  let positions: Int

  fileprivate init(_ numbers: [String: Int]) throws(ModelFault) {
    func size(_ name: String, _ allowed: ClosedRange<Int>) throws(ModelFault) -> Int {
      guard let number = numbers[name] else { throw .missing(name) }
      guard allowed.contains(number) else { throw .unusable(name, number) }
      return number
    }
    layers = try size("layers", 1...64)
    width = try size("width", 32...4096)
    heads = try size("heads", 1...128)
    // With more, an integer sum could leave the whole numbers that a float holds by too much.
    inner = try size("inner", 32...4096)
    positions = try size("positions", 3...512)
    guard width == heads * 32 else { throw .unusable("width", width) }
    guard inner % 32 == 0 else { throw .unusable("inner", inner) }
  }
}
