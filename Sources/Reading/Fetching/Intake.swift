/// What has come so far.
final class Intake {
  /// The answer.
  private(set) var answer = Transfer.Answer()
  /// Why no more is wanted.
  private(set) var problem: ReadingError.Problem?
  /// Whether no more is needed.
  private(set) var hasEnough = false
  /// How many bytes of heads have come.
  private(set) var headSize = 0
  /// Whether a head has come to its end.
  private(set) var hasHead = false

  private let limit: Int
  private let judge: (Int, MessageHead) throws(ReadingError.Problem) -> Transfer.Wish
  private var lines: [UInt8] = []
  private var wish = Transfer.Wish.whole

  /// The number of bytes that heads may have, those of interim answers included.
  private static let headLimit = 1 << 20

  init(
    limit: Int,
    judge: @escaping (Int, MessageHead) throws(ReadingError.Problem) -> Transfer.Wish
  ) {
    self.limit = limit
    self.judge = judge
  }

  /// Takes a line of a head, and says whether more may come.
  func take(headLine line: UnsafeRawBufferPointer) -> Bool {
    headSize += line.count
    guard headSize <= Self.headLimit else {
      problem = .tooLarge(limit: Self.headLimit)
      return false
    }
    // Behind the head only the trailer of a chunked body is left, which nobody needs.
    if hasHead { return true }
    if line.starts(with: "HTTP/".utf8) {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      answer.status = words.count > 1 ? Int(words[1].prefix { $0.isNumber }) ?? 0 : 0
      lines = []
      return true
    }
    lines += line
    guard line.allSatisfy({ $0 == 0x0D || $0 == 0x0A }), answer.status >= 200 else { return true }
    return takeHead()
  }

  private func takeHead() -> Bool {
    hasHead = true
    answer.head = MessageHead(parsing: lines[...])
    do throws(ReadingError.Problem) {
      wish = try judge(answer.status, answer.head)
    } catch {
      problem = error
      return false
    }
    return true
  }

  /// Takes a piece of the body, and says whether more may come.
  func take(body piece: UnsafeRawBufferPointer) -> Bool {
    guard case .nothing = wish else {
      let room = limit - answer.body.count
      answer.body += piece.prefix(room)
      if piece.count <= room { return true }
      if case .start = wish { hasEnough = true } else { problem = .tooLarge(limit: limit) }
      return false
    }
    hasEnough = true
    return false
  }
}
