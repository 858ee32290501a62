internal import Glibc
internal import Tables

/// Measures the program and prints one table: `swift run -c release benchmarks`.
///
/// With the argument `scores` it prints the encoder's scores of the lines it reads instead; with
/// `times` how fast times are found in the texts it reads; with `pronouns FILE` it learns how pronouns
/// are resolved from annotated texts.
@main
struct Benchmarks {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments == ["scores"] { return EncoderScores.printAll() }
    if arguments == ["times"] { return TimesSpeed.printAll() }
    if arguments.first == "pronouns", let path = arguments.last {
      return PronounTraining(path: path).printAll()
    }
    let folder = WorkFolder()
    let program = ProgramPath.lede
    var report = Report()
    if let program {
      report.add(StartUp(program: program, folder: folder).figures())
      report.add(Answers(program: program, folder: folder).figures())
      report.add(Revision(program: program, folder: folder).figures())
      report.add(LongTexts(program: program, folder: folder).figures())
    } else {
      report.note("no lede beside this program: swift build -c release --product lede")
    }
    report.add(Layers().figures())
    report.add(EncoderSpeed().figures())
    let bytes = Format.grid.render(report.table, RenderOptions())
    write(STDOUT_FILENO, bytes, bytes.count)
  }
}

/// One line of the report.
struct Figure {
  /// What was measured.
  var name: String
  /// The measure, with its unit.
  var value: String
  /// What it was measured beside, in the same run.
  var beside = ""
  /// This measure divided by the other.
  var ratio = ""
  /// The largest resident memory, in MiB.
  var memory: Double?
}

extension Figure {
  /// The figure of a run, by its time where nothing else is said; “failed” where there is none.
  init(
    _ name: String, _ run: Child?, measure: (Child) -> String = { written(seconds: $0.wall) }
  ) {
    self.init(name: name, value: run.map(measure) ?? "failed", memory: run?.memory)
  }

  /// The figure of a run beside that of another program, run in turn with it.
  init(_ name: String, _ run: Child?, beside other: Child?, named otherName: String) {
    self.init(name, run)
    beside = other.map { "\(otherName) \(written(seconds: $0.wall))" } ?? "no \(otherName)"
    if let run, let other { ratio = rounded(run.wall / other.wall) }
  }
}

/// The figures on their way to a table.
struct Report {
  private var figures: [Figure] = []
  private var notes: [String] = []

  mutating func add(_ more: [Figure]) { figures += more }
  mutating func note(_ words: String) { notes.append(words) }

  var table: Table {
    Table(
      columns: [
        Column("what"), Column("measure"), Column("beside"), Column("ratio"),
        Column("memory MiB", .real),
      ],
      rows: figures.map { figure in
        Row([
          .text(figure.name), .text(figure.value), .text(figure.beside), .text(figure.ratio),
          figure.memory.map { .real(($0 * 10).rounded() / 10) } ?? .empty,
        ])
      },
      notes: notes + [
        "medians; a ratio is that of two programs run in turn, memory is the largest resident set",
        "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) processors",
      ])
  }
}
