import Glibc
import KamTorture

let words = Array(CommandLine.arguments.dropFirst())
if let role = Role(words) { exit(role.play()) }
guard let invocation = Invocation(words) else {
  exit(Invocation.explain())
}
exit(invocation.run())
