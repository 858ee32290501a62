import CVectorLoops
@testable import Encoder
import Testing

struct ForwardTests {
  private let model = SmallModel()
  private let encoder: Encoder
  private let windows: [Window]

  init() throws {
    encoder = try Encoder(file: model.file)
    let text = Array(
      """
      The harbour of Karlow opened. “Harbours, harbours, harbours of the 12 harbours,” a KARLOW cafe. \
      A. The harbours of a cafe opened the harbour's harbour of Karlow, the harbour of a harbour.
      """.utf8)
    let sentences = encoder.pieces(
      of: text, sentences: [0..<29, 30..<97, 98..<100, 101..<text.count])
    windows =
      Window.windows(of: sentences, limit: 24) + Window.windows(of: sentences, limit: 48)
      + Window.windows(of: sentences, limit: 7)
  }

  @Test func `scores are those of the plain computation`() throws {
    let reference = ReferenceForward(model: model)
    var (difference, size) = (Float(0), Float(0))
    for window in windows {
      let found = try encoder.scores(of: [window])[0].heads.map(\.values)
      let wanted = reference.scores(of: window)
      #expect(found.map(\.count) == wanted.map(\.count))
      for (one, other) in zip(found.joined(), wanted.joined()) {
        difference += abs(one - other)
        size += abs(other)
      }
    }
    // A last digit may carry a number to the next of its 255 steps, and all scores behind it show
    // that: two computations that differ in nothing else come no nearer.
    #expect(difference < 0.03 * size, "\(difference / size)")
  }

  @Test func `a window has the same scores in any batch`() throws {
    let alone = try windows.map { try encoder.scores(of: [$0])[0] }
    #expect(try encoder.scores(of: windows) == alone)
    #expect(try encoder.scores(of: windows.reversed()) == alone.reversed())
    let many = Array(repeating: windows, count: 30).flatMap { $0 }
    #expect(try encoder.scores(of: many) == Array(repeating: alone, count: 30).flatMap { $0 })
  }

  @Test func `a window has the same scores on many threads at once`() async throws {
    let alone = try encoder.scores(of: windows)
    let (encoder, windows) = (encoder, windows)
    try await withThrowingTaskGroup(of: [WindowScores].self) { group in
      for _ in 0..<16 {
        group.addTask { try encoder.scores(of: windows) }
      }
      for try await scores in group { #expect(scores == alone) }
    }
  }

  @Test func `a window has the same scores with the loops of any processor`() throws {
    let expected = try encoder.scores(of: windows)
    var place: Int32 = 0
    while let loops = vector_loops_at(place) {
      let pass = try ForwardPass(encoder.model, loops: loops.pointee)
      #expect(try pass.scores(of: windows) == expected, "\(String(cString: loops.pointee.name))")
      place += 1
    }
    #expect(place > 0)
  }

  @Test func `no windows have no scores`() throws {
    #expect(try encoder.scores(of: []).isEmpty)
  }

  @Test func `a window of no words has no scores`() throws {
    #expect(try encoder.scores(of: [Window()])[0].heads.map(\.wordCount) == [0, 0])
  }
}
