import Glibc
import Shell

/// A folder of its own for one test, gone when the test lets go of it.
final class Scratch {
  let path: String

  init() {
    var template = Array("/tmp/lede-test-XXXXXX".utf8CString)
    path = String(cString: mkdtemp(&template))
  }

  deinit {
    _ = system("rm -rf '\(path)'")
  }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = "\(path)/\(name)"
    try AtomicFile.write(Array(text.utf8), to: file)
    return file
  }

  /// Makes a folder and gives its path.
  func folder(_ name: String) throws -> String {
    mkdir("\(path)/\(name)", 0o755)
    return "\(path)/\(name)"
  }

  /// Reads a file; empty where there is none.
  func read(_ name: String) -> String {
    guard let file = fopen("\(path)/\(name)", "r") else { return "" }
    defer { fclose(file) }
    var text = ""
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, 4096, file) != nil {
      text += String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    return text
  }

  /// The names of what is in the folder, sorted.
  var names: [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes a symbolic link.
  func link(_ name: String, to target: String) {
    symlink(target, "\(path)/\(name)")
  }

  /// A workspace whose paths start from the folder.
  var workspace: Workspace { Workspace(base: path) }
}

/// An invented article with a little of everything.
let mill = """
  Old mill burns in Karlow

  By Ida Brandt

  KARLOW, March 2, 2024 — A fire destroyed the old mill on Friday, fire chief Nora Vance said.

  “Nobody was hurt,” Vance said. “We were lucky.” She thanked the volunteers.

  According to the Karlow Courier, the mill was sold two years ago.

  Ida Brandt is a reporter at the Karlow Courier.

  """
