internal import CEditline
internal import Glibc

/// The keys beyond libedit's own, and the user's `.editrc` behind them.
enum KeyBindings {
  /// The character that stands for a text waiting to be inserted; no keyboard sends it.
  static let insertionKey: Unicode.Scalar = "\u{9E}"

  /// Adds our functions and keys to an editor, then reads `.editrc`.
  static func install(
    in editor: OpaquePointer, complete: EditFunction, insert: EditFunction, delete: EditFunction
  ) {
    editline_add_function(editor, completion, "Complete the word before the cursor", complete)
    editline_add_function(editor, insertion, "Insert the text that was pasted", insert)
    editline_add_function(editor, deletion, "Delete the character under the cursor", delete)
    editline_set_editor(editor, "emacs")
    bindKeys(in: editor)
    readUserFile(for: editor)
  }

  private static let completion = "lede-complete"
  private static let insertion = "lede-insert"
  // At the end of a line `ed-delete-next-char` takes the last character instead.
  private static let deletion = "lede-delete"

  /// Keys by libedit's spelling, and what they do in emacs' map.
  private static let emacs: [(key: String, function: String)] = [
    ("^I", completion),
    ("\\236", insertion),
    ("^R", "em-inc-search-prev"),
    ("\\e[1;5D", "ed-prev-word"), ("\\e[1;5C", "em-next-word"),
    ("\\e[1;2D", "ed-prev-char"), ("\\e[1;2C", "ed-next-char"),
    ("\\e[1;3D", "ed-prev-word"), ("\\e[1;3C", "em-next-word"),
    ("\\e[H", "ed-move-to-beg"), ("\\e[F", "ed-move-to-end"),
    ("\\e[1~", "ed-move-to-beg"), ("\\e[4~", "ed-move-to-end"),
    ("\\e[3~", deletion),
    ("\\e[5~", "ed-search-prev-history"), ("\\e[6~", "ed-search-next-history"),
  ]

  /// Keys without a meaning here; libedit would insert what it does not know of their sequences.
  private static let silent =
    ["[2~", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~"]
    + ["OP", "OQ", "OR", "OS"]

  private static let viInsert: [(key: String, function: String)] = [
    ("^I", completion), ("\\236", insertion), ("^R", "em-inc-search-prev"),
  ]

  /// Behind an escape or without: from vi's insert mode that has led here already.
  private static let viCommand: [(key: String, function: String)] = [
    ("[1;2D", "ed-prev-char"), ("[1;2C", "ed-next-char"),
    ("[1;5D", "vi-prev-word"), ("[1;5C", "vi-next-word"),
    ("[1;3D", "vi-prev-word"), ("[1;3C", "vi-next-word"),
    ("[1~", "ed-move-to-beg"), ("[4~", "ed-move-to-end"), ("[3~", deletion),
    ("[5~", "ed-search-prev-history"), ("[6~", "ed-search-next-history"),
  ]

  private static func bindKeys(in editor: OpaquePointer) {
    guard editline_editor_is_vi(editor) == 1 else {
      for (key, function) in emacs { editline_bind(editor, key, function) }
      for key in silent { editline_bind(editor, "\\e\(key)", "ed-unassigned") }
      return
    }
    for (key, function) in viInsert { editline_bind(editor, key, function) }
    editline_bind_in_command_mode(editor, "\\236", insertion)
    for (key, function) in viCommand + silent.map({ ($0, "ed-unassigned") }) {
      editline_bind_in_command_mode(editor, key, function)
      editline_bind_in_command_mode(editor, "\\e\(key)", function)
    }
  }

  /// Runs the lines of `$EDITRC`, else of `~/.editrc`.
  ///
  /// `el_source` would do but for `bind -v` and `bind -e`, which forget every key: ours come back
  /// right behind them, so that what the user binds next still has the last word.
  private static func readUserFile(for editor: OpaquePointer) {
    guard let path = userFile(), let file = fopen(path, "r") else { return }
    defer { fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, file) >= 0 {
      guard let line else { return }
      run(String(cString: line), in: editor)
    }
  }

  private static func userFile() -> String? {
    if let path = getenv("EDITRC") { return String(cString: path) }
    return getenv("HOME").map { "\(String(cString: $0))/.editrc" }
  }

  private static func run(_ line: String, in editor: OpaquePointer) {
    let words = line.drop { $0.isWhitespace }
    guard let first = words.first, first != "#", let tokenizer = tok_init(nil) else { return }
    defer { tok_end(tokenizer) }
    var count: Int32 = 0
    var values: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    guard tok_str(tokenizer, String(words), &count, &values) == 0, let values, count > 0 else {
      return
    }
    el_parse(editor, count, values)
    let arguments = (0..<Int(count)).compactMap { values[$0].map { String(cString: $0) } }
    guard let command = arguments.first else { return }
    if ["bind", "lede:bind"].contains(command), ["-v", "-e"].contains(arguments.dropFirst().first) {
      bindKeys(in: editor)
    }
  }
}
