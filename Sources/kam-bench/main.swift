import Glibc
import KamBench

guard let invocation = Invocation(Array(CommandLine.arguments.dropFirst())) else {
  exit(Invocation.explain())
}
exit(invocation.run())
