internal import Glibc
internal import Reading
internal import Shell
internal import Tables

/// A session over many articles: outputs in order, progress for a person, failures at the end.
struct BatchRun {
  let batch: Batch
  let printer: Printer

  /// Runs the session on every article and writes what comes of it.
  func carryOut(output: String?, jobs: Int) -> ExitStatus {
    let batch = batch
    let template = output.map(OutputTemplate.init)
    let outputs: [String]
    do throws(Problem) {
      outputs = try template.map { template throws(Problem) in try batch.outputs(template) } ?? []
    } catch {
      writeError("lede: \(error.message)\n")
      return .wrongUsage
    }
    var collected = Table(columns: [])
    var workspace = Workspace()
    var failures: [(input: String, message: String)] = []
    var inputs = batch.inputs.makeIterator()
    var done = 0
    let progress = Progress(total: batch.inputs.count)
    orderedWork(
      jobs: jobs, next: { inputs.next() }, work: { batch.run($0) },
      consume: { run in
        done += 1
        switch run.result {
        case .failure(let failure): failures.append((run.input, failure.message))
        case .success(let answer):
          do throws(Problem) {
            if !outputs.isEmpty {
              try OutputFile.write(
                answer.table, of: answer.workspace, to: outputs[done - 1], makesFolder: true)
            } else {
              collected.append(answer.table, of: run.input)
              workspace = answer.workspace
            }
          } catch {
            failures.append((run.input, error.message))
          }
        }
        progress.show(done)
      })
    progress.clear()
    var status = finish(collected, of: workspace, template: template)
    for failure in failures { writeError("\(failure.input): \(failure.message)\n") }
    let summary = "\(done - failures.count) of \(done) articles done"
    writeError(failures.isEmpty ? "\(summary)\n" : "\(summary), \(failures.count) failed\n")
    if !failures.isEmpty { status.note(.failure) }
    return status
  }

  /// Shows or writes what did not go to a file of its own.
  private func finish(
    _ collected: Table, of workspace: Workspace, template: OutputTemplate?
  ) -> ExitStatus {
    guard let template else {
      printer.show(collected)
      return .success
    }
    guard !template.isOneEach else { return .success }
    do {
      try OutputFile.write(
        collected, of: workspace, to: template.template, makesFolder: true)
      return .success
    } catch {
      writeError("lede: \(error.message)\n")
      return .failure
    }
  }
}

/// A line that tells a person at a terminal how far the work is.
private struct Progress {
  let total: Int
  private let isShown = isatty(STDERR_FILENO) == 1

  init(total: Int) {
    self.total = total
  }

  func show(_ done: Int) {
    if isShown { writeError("\r\(done) of \(total)\u{1B}[K") }
  }

  func clear() {
    if isShown { writeError("\r\u{1B}[K") }
  }
}

extension Table {
  /// Adds the rows of one article's table behind a column that names the article.
  fileprivate mutating func append(_ table: Table, of input: String) {
    guard !table.columns.isEmpty else { return }
    if columns.isEmpty { columns = [Column("input")] + table.columns }
    guard columns.dropFirst().elementsEqual(table.columns) else { return }
    rows += table.rows.map { row in
      Row([.text(input)] + row.values, anchors: row.anchors, reasons: row.reasons)
    }
  }
}
