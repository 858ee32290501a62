/// The program's name and version, as session files and `--version` have it.
package let programVersion = "lede 0.1.0"
