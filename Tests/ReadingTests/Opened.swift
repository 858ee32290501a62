import Articles

@testable import Reading

/// All that is pulled from a document in memory.
struct Opened {
  /// The documents that were pulled.
  var documents: [Document] = []
  /// The names and problems of what could not be read.
  var failures: [ReadingError] = []
  /// Why nothing could be pulled.
  var problem: ReadingError.Problem?
  /// The number of members that are no articles.
  var aside = 0

  init(_ text: String, as name: String, label: Document.Label = Document.Label()) {
    self.init(Array(text.utf8), as: name, label: label)
  }

  init(_ bytes: [UInt8], as name: String, label: Document.Label = Document.Label()) {
    var label = label
    label.fileName = name
    do throws(ReadingError) {
      let opened = try Reader().open(Document(name: name, bytes: bytes, label: label))
      while let next = opened.next() {
        switch next {
        case .success(let document): documents.append(document)
        case .failure(let error): failures.append(error)
        }
      }
      aside = opened.asideCount
    } catch {
      problem = error.problem
    }
  }

  /// The texts of the documents.
  var texts: [String] { documents.map { String(decoding: $0.bytes, as: UTF8.self) } }
  /// The titles of the documents.
  var titles: [String?] { documents.map(\.label.metadata.title) }
}

/// Changes of some bytes at random places, always the same ones, to see that no reader falls.
struct Mutations {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func random(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, limit)
  }

  /// The bytes with a few cut out, doubled, replaced, or pieces put in.
  mutating func mutated(_ bytes: [UInt8], pieces: [String]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random(4) {
      let place = random(bytes.count + 1)
      let end = min(bytes.count, place + random(12))
      switch random(5) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: random(bytes.count + 1))
      case 2 where place < bytes.count: bytes[place] = UInt8(random(256))
      case 3: bytes.removeSubrange(end...)
      default: bytes.insert(contentsOf: pieces[random(pieces.count)].utf8, at: place)
      }
    }
    return bytes
  }
}
