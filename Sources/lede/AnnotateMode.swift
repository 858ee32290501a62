internal import Glibc
internal import LineEditing
internal import Shell

extension ProgramMode {
  /// `lede annotate`: JSON Lines in, JSON Lines out.
  static let annotate = ProgramMode(
    name: "annotate", summary: "JSON Lines in, JSON Lines out, in the order of the input",
    parameters: [.jobs]
  ) { arguments throws(Problem) in
    guard read(STDIN_FILENO, nil, 0) >= 0 else {
      throw Problem(.nothingHere("cannot read the input: \(String(cString: strerror(errno)))"))
    }
    let source = PipedLineSource(descriptor: STDIN_FILENO)
    var number = 0
    var status = ExitStatus.success
    orderedWork(
      jobs: arguments.jobs,
      next: {
        while case .line(let line) = source.nextLine(prompt: "") {
          number += 1
          guard !line.allSatisfy(\.isWhitespace) else { continue }
          return (line, number)
        }
        return nil
      },
      work: { AnnotateLine.answer(to: Array($0.0.utf8), number: $0.1) },
      consume: { answer in
        writeOutput(answer.bytes)
        if answer.isError { status.note(.failure) }
      })
    return status
  }
}
