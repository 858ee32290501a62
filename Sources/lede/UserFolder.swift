/// The folders of the person who runs the program, by the XDG base directory specification.
enum UserFolder {
  /// Where history and unsaved cells are.
  static var state: String { folder("XDG_STATE_HOME", else: ".local/state") }

  /// Where the person's own first lines are.
  static var configuration: String { folder("XDG_CONFIG_HOME", else: ".config") }

  private static func folder(_ variable: String, else fallback: String) -> String {
    // A relative path is invalid by the specification and ignored.
    if let path = environment(variable), path.hasPrefix("/") { return path + "/lede" }
    return (environment("HOME") ?? "/tmp") + "/\(fallback)/lede"
  }
}
