@testable import Encoder

/// A weight file of two narrow layers with made-up weights, the same at every run.
struct SmallModel {
  static let layers = 2
  static let width = 64
  static let heads = 2
  static let inner = 96
  static let positions = 48
  static let labels = ["O", "B-ORG", "I-ORG", "E-ORG", "S-ORG"]
  static let tags = ["NOUN", "VERB", "PUNCT"]
  static let vocabulary = [
    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "harbour", "har", "##bour", "##s", "of", "kar",
    "##low", "opened", "a", "##a", ".", ",", "“", "'", "e", "cafe", "i", "中", "文", "1", "##2",
  ]

  var header: [String] = []
  /// The floats of the tensors, by name.
  private(set) var floats: [String: [Float]] = [:]
  /// The whole numbers of the tensors, by name.
  private(set) var wholes: [String: [Int8]] = [:]
  private var tensors: [(name: String, type: String, rows: Int, bytes: [UInt8], count: Int)] = []
  private var random = Random(state: 88)

  init() {
    let (width, inner) = (Self.width, Self.inner)
    header = [
      "lede-model 1", "name small 1", "layers \(Self.layers)", "width \(width)",
      "heads \(Self.heads)", "inner \(inner)", "positions \(Self.positions)",
      "labels names \(Self.labels.joined(separator: " "))",
      "labels tags \(Self.tags.joined(separator: " "))",
    ]
    let lines = Self.vocabulary.map { $0 + "\n" }.joined()
    tensors.append(("vocabulary", "u8", 1, Array(lines.utf8), lines.utf8.count))
    add("word", rows: Self.vocabulary.count, columns: width, upTo: 127)
    add("word.scale", columns: Self.vocabulary.count, 0.01...0.02)
    add("position", rows: Self.positions, columns: width, -0.3...0.3)
    add("shape", rows: 24, columns: width, -0.3...0.3)
    addNorm("norm")
    for layer in 0..<Self.layers {
      addProduct("\(layer).qkv", width, 3 * width, inverse: 30...40)
      addProduct("\(layer).out", width, width, inverse: 60...90)
      addNorm("\(layer).norm1")
      addProduct("\(layer).up", width, inner, inverse: 30...40)
      addProduct("\(layer).down", inner, width, inverse: 60...90)
      addNorm("\(layer).norm2")
    }
    for (name, labels) in [("names", Self.labels), ("tags", Self.tags)] {
      add("\(name).weight", rows: width, columns: labels.count, -1...1)
      add("\(name).bias", columns: labels.count, -1...1)
    }
  }

  /// The bytes of the file.
  var file: [UInt8] {
    let room = 8192
    var offset = room
    var lines = header
    for tensor in tensors {
      lines.append(
        "tensor \(tensor.name) \(tensor.type) \(tensor.rows) \(tensor.count / tensor.rows) \(offset)"
      )
      offset += (tensor.bytes.count + 63) / 64 * 64
    }
    var bytes = Array((lines + ["end\n"]).joined(separator: "\n").utf8)
    bytes += [UInt8](repeating: 0x0A, count: room - bytes.count)
    for tensor in tensors {
      bytes += tensor.bytes
      bytes += [UInt8](repeating: 0, count: (64 - tensor.bytes.count % 64) % 64)
    }
    return bytes
  }

  /// The file with a word of its header replaced.
  func file(replacing word: String, with other: String) -> [UInt8] {
    let header = String(decoding: file.prefix(8192), as: UTF8.self)
    let changed = Array(header.replacing(word, with: other, maxReplacements: 1).utf8)
    return Array(changed.prefix(8192))
      + [UInt8](repeating: 0x0A, count: max(0, 8192 - changed.count)) + file.dropFirst(8192)
  }

  private mutating func addProduct(
    _ name: String, _ inputs: Int, _ outputs: Int, inverse: ClosedRange<Float>
  ) {
    add("\(name).weight", rows: inputs, columns: outputs, upTo: 63)
    add("\(name).scale", columns: outputs, 0.00005...0.0001)
    add("\(name).bias", columns: outputs, -0.1...0.1)
    add("\(name).inverse", columns: inputs, inverse)
  }

  private mutating func addNorm(_ name: String) {
    add("\(name).gamma", columns: Self.width, 0.8...1.2)
    add("\(name).beta", columns: Self.width, -0.2...0.2)
  }

  private mutating func add(
    _ name: String, rows: Int = 1, columns: Int, _ range: ClosedRange<Float>
  ) {
    let values = (0..<rows * columns).map { _ in random.number(in: range) }
    floats[name] = values
    tensors.append((name, "f32", rows, values.flatMap { $0.bitPattern.bytes }, values.count))
  }

  private mutating func add(_ name: String, rows: Int, columns: Int, upTo most: Float) {
    let values = (0..<rows * columns).map { _ in
      Int8(random.number(in: -most...most).rounded(.toNearestOrEven))
    }
    wholes[name] = values
    tensors.append((name, "i8", rows, values.map { UInt8(bitPattern: $0) }, values.count))
  }
}

/// Marsaglia's xorshift64: the same numbers at every run.
struct Random {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func number(in range: ClosedRange<Float>) -> Float {
    let part = Float(next() >> 40) / Float(1 << 24)
    return range.lowerBound + (range.upperBound - range.lowerBound) * part
  }
}

extension UInt32 {
  fileprivate var bytes: [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: self >> (8 * UInt32($0))) }
  }
}
