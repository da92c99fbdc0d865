import Glibc
import KamApp

let end = Kam.run(
  arguments: Array(CommandLine.arguments.dropFirst()), surroundings: .ofProcess(), console: ProcessConsole())
exit(end.rawValue)
