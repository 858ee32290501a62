internal import CommandLanguage

extension Workspace {
  /// The line a person would type to load files that are named behind the program.
  package static func loadingLine(_ files: [String], date: String?) -> String {
    (["load"] + files.map { quoted($0) } + (date.map { ["--date", quoted($0)] } ?? []))
      .joined(separator: " ")
  }
}
