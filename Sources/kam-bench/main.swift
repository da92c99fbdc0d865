import Glibc

var setting = Setting()
var only: String?
var isJSON = false

var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--only": only = arguments.popFirst()
  case "--accounts": setting.accounts = arguments.popFirst().flatMap { Int($0) } ?? setting.accounts
  case "--stores": setting.folder = arguments.popFirst() ?? setting.folder
  case "--json": isJSON = true
  default:
    refuse("usage: kam-bench [--only LINE] [--accounts N] [--stores DIR] [--json]")
  }
}

var rows: [(line: Line, reading: Reading)] = []
for line in Line.all where only == nil || line.name == only {
  let reading = line.measure(setting)
  if !isJSON { print(Report.text(line, reading)) }
  rows.append((line, reading))
}
if rows.isEmpty { refuse("no such line; there are: " + Line.all.map(\.name).joined(separator: ", ")) }
let report = Report(rows)
if isJSON { print(report.json) }
exit(report.isPassed ? 0 : 1)

/// Ends with a sentence for the person at the keyboard.
func refuse(_ sentence: String) -> Never {
  let line = sentence + "\n"
  write(STDERR_FILENO, line, line.utf8.count)
  exit(2)
}
