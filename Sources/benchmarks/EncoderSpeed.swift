internal import Encoder

/// How fast the encoder reads, one processor, on generated articles.
struct EncoderSpeed {
  func figures() -> [Figure] {
    do throws(EncoderError) {
      return try measured()
    } catch {
      return [Figure(name: "encoder", value: "\(error)")]
    }
  }

  private func measured() throws(EncoderError) -> [Figure] {
    let start = ContinuousClock.now
    let encoder = try Encoder.shared()
    let loading = start.duration(to: .now).seconds
    let windows = windows(encoder)
    let words = windows.reduce(0) { $0 + $1.wordCount }
    let rows = windows.reduce(0) { $0 + $1.pieceCount + 2 }
    let first = try seconds { () throws(EncoderError) in
      _ = try encoder.scores(of: [windows[0]])
    }
    var (whole, bare) = ([Double](), [Double]())
    // In turn, so that what else the machine does falls on both.
    for _ in 0..<7 {
      whole.append(
        try seconds { () throws(EncoderError) in _ = try encoder.scores(of: windows) }
          / Double(rows))
      bare.append(
        try seconds { () throws(EncoderError) in
          for _ in 0..<10 { try encoder.runBareProducts(rows: Self.batch) }
        } / Double(10 * Self.batch))
    }
    let (perRow, ceiling) = (whole.sorted()[3], bare.sorted()[3])
    return [
      Figure(name: "encoder, loading", value: written(seconds: loading)),
      Figure(name: "encoder, first window", value: written(seconds: first)),
      Figure(
        name: "encoder, words and marks",
        value: "\(Int(Double(words) / (perRow * Double(rows))))/s",
        beside: "its products alone \(Int(Double(words) / (ceiling * Double(rows))))/s",
        ratio: rounded(ceiling / perRow)),
    ]
  }

  private static let batch = 240

  private func windows(_ encoder: Encoder) -> [Window] {
    var text = GeneratedText(seed: 21)
    return (0..<20).flatMap { _ -> [Window] in
      let sentences = text.sentences(30).flatMap { sentence in
        let bytes = Array(sentence.utf8)
        return encoder.pieces(of: bytes, sentences: [0..<bytes.count])
      }
      return Window.windows(of: sentences, limit: 128)
    }
  }

  private func seconds(
    _ work: () throws(EncoderError) -> Void
  ) throws(EncoderError) -> Double {
    let start = ContinuousClock.now
    try work()
    return start.duration(to: .now).seconds
  }
}
