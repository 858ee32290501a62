import Articles
import Testing

@testable import Reading

struct GzipTests {
  private let story = Array("A fire broke out at Varnholm harbour on Tuesday.\n".utf8)

  @Test func `a text in gzip is read as if it lay there bare`() throws {
    let input = try Reader().open(
      Document(
        name: "fire.txt.gz", bytes: deflated(story),
        label: Document.Label(fileName: "fire.txt.gz")))
    #expect(!input.isContainer)
    let document = try #require(try input.next()?.get())
    #expect(document.bytes == story)
    #expect(document.label.fileName == "fire.txt")
    #expect(input.next() == nil)
    let article = try Reader().article(from: deflated(story), path: "fire.txt.gz", handle: "f")
    #expect(article.origin.format == "text")
  }

  @Test func `members of gzip behind each other are one text`() {
    let inflation = Inflation(deflated(story) + deflated(story), as: .gzip, limit: 1_000)
    #expect(inflation.bytes == story + story)
    #expect(inflation.problem == nil)
  }

  @Test(arguments: [(Inflater.Wrapping.gzip, Int32(31)), (.zlib, 15), (.raw, -15)])
  func `a stream that is cut off gives what came before, and the problem`(
    wrapping: Inflater.Wrapping, windowBits: Int32
  ) {
    let whole = deflated(
      Array(repeating: story, count: 50).joined().map(\.self), windowBits: windowBits)
    #expect(Inflation(whole, as: wrapping, limit: 1 << 20).problem == nil)
    let cut = Inflation(Array(whole.prefix(whole.count - 5)), as: wrapping, limit: 1 << 20)
    #expect(cut.bytes.starts(with: story))
    #expect(cut.problem != nil)
  }

  @Test func `a bomb stops at its limit`() {
    let bomb = deflated([UInt8](repeating: 0x61, count: 5_000_000))
    let inflation = Inflation(bomb, as: .gzip, limit: 100_000)
    #expect(inflation.problem == .tooLarge(limit: 100_000))
    #expect(inflation.bytes.count == 100_000)
    #expect(inflation.bytes.capacity < 200_000)
  }

  @Test func `gzip in gzip in gzip ends somewhere`() {
    var bytes = story
    for _ in 0..<3 { bytes = deflated(bytes) }
    #expect(given(bytes) == [String(decoding: story.prefix(40), as: UTF8.self)])
    for _ in 0..<3 { bytes = deflated(bytes) }
    #expect(given(bytes) == ["refused: nestedTooDeeply"])
  }

  @Test func `what is wrong in gzip is said with its place`() {
    #expect(
      given(Array(deflated(story).prefix(20)))
        == ["refused: damaged(kind: \"gzip archive\", detail: \"cut off at byte 20\")"])
  }
}
