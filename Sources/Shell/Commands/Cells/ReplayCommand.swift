internal import CommandLanguage
internal import Tables

extension Command {
  /// `replay`: opens a session.
  static let replay = Command(
    "replay", "opens a session file and runs its cells",
    parameters: [
      Parameter("file", .word, .input, required: true, "the session file"),
      Parameter("accept-inputs", .flag, .text, "goes on where inputs are not those recorded"),
      Parameter("discard", .flag, .text, "drops cells that are not saved"),
    ],
    discussion: [
      "The session takes the place of what is there, since its cells refer to one another by "
        + "number. Each result is compared with the recorded one."
    ],
    examples: [
      Example(
        "save fire.lede\nreplay fire.lede",
        gives: [
          "cell\ttitle\tcommand\toutcome\trow\trecorded\tnow",
          "1\t\tload mill.txt late.txt\tas recorded\t\t\t",
          "1 of 1 recorded result as recorded",
        ]),
      Example(
        "quotes mill\nsave fire.lede\nreplay fire.lede | select cell outcome",
        gives: [
          "cell\toutcome",
          "1\tas recorded",
          "2\tas recorded",
          "2 of 2 recorded results as recorded",
        ]),
    ],
    recording: .nothing
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let file = arguments.first("file")!
    let lost = workspace.unsavedCount
    guard lost == 0 || arguments.has("discard") else {
      throw Problem(.unsavedCells(lost), at: file.range)
    }
    let replay = try Replay(path: workspace.path(file.text))
    var options = Replay.Options()
    options.acceptsInputs = arguments.has("accept-inputs")
    options.mayWrite = workspace.mayWrite
    options.isCancelled = workspace.isCancelled
    options.progress = workspace.progress
    options.openSessions = workspace.openSessions
    var check = Check(of: replay, options)
    do throws(Replay.Stop) {
      var remarks: [String] = []
      let replayed = try replay.run(options) { step in
        remarks += step.remarks
        check.add(step)
      }
      let openSessions = workspace.openSessions
      workspace = replayed.rebased(to: workspace.base)
      workspace.openSessions = openSessions
      workspace.remarks = remarks
      workspace.noteSaved(title: replay.file.header.title, to: replay.path)
    } catch {
      throw error.problem
    }
    return check.table
  }
}
