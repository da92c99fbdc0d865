import KamDomain
import KamScreen

extension MapDrawing {
  /// The map in the language of Graphviz: a row a level, a box a person, an arrow a tie.
  var dot: String {
    let rows = (DecisionMap.levels.map(Optional.some) + [nil]).compactMap(row)
    let ties = map.relations.compactMap(arrow)
    let head = [
      "digraph map {", "  label=\(Self.quoted([title])); labelloc=t; rankdir=TB; newrank=true;",
      "  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\"];",
      "  edge [fontname=\"sans-serif\", fontsize=10];",
    ]
    return (head + rows + ties + ["}"]).joined(separator: "\n") + "\n"
  }

  private func row(_ level: Level?) -> String? {
    let people = map.people(at: level)
    guard !people.isEmpty else { return nil }
    let name = level?.word(language) ?? language.pick("未定席位", "not placed")
    let nodes = people.compactMap { person in
      place(of: person).map { place in
        let words = [function(of: person)] + lines(of: person)
        return "    p\(place) [label=\(Self.quoted(words)), fillcolor=\"\(person.stance.fill)\"];"
      }
    }
    let frame =
      "  subgraph cluster_\(level?.rawValue ?? "unplaced") {\n    label=\(Self.quoted([name])); rank=same;\n"
    return frame + nodes.joined(separator: "\n") + "\n  }"
  }

  private func function(of person: Occupant) -> String {
    person.function.map { vocabulary.word(.function, $0, language) } ?? ""
  }

  private func arrow(_ relation: Relation) -> String? {
    guard let from = place(of: relation.from), let to = place(of: relation.to) else { return nil }
    let style =
      switch relation.kind {
      case .conflictsWith: ", dir=both, style=dashed, color=\"#d94801\""
      case .knows: ", dir=none"
      case .influences: ", style=bold"
      case .reportsTo, .introduced: ""
      }
    return "  p\(from) -> p\(to) [label=\(Self.quoted([relation.kind.word(language)]))\(style)];"
  }

  /// Lines as one string of the language: quotes and backslashes escaped, what a terminal would obey made visible.
  static func quoted(_ lines: [String]) -> String {
    let escaped = lines.filter { !$0.isEmpty }.map { line in
      SafeText(line).string.map { $0 == "\"" || $0 == "\\" ? "\\" + String($0) : String($0) }.joined()
    }
    return "\"" + escaped.joined(separator: "\\n") + "\""
  }
}
