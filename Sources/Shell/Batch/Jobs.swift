internal import Glibc

extension Parameter {
  /// How many articles are worked on at once.
  package static let jobs = Parameter(
    "jobs", .option, .count, letter: "j",
    "how many articles at once; as many as processors if not said")
}

extension Arguments {
  /// The number of jobs, one for each processor if not said.
  package var jobs: Int { min(256, number("jobs") ?? processorCount()) }
}

/// The number of processors that are there.
package func processorCount() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
