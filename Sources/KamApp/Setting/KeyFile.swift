import KamRecord
import KamWorkbench

/// `keys.rec`: records of a command's id (`Command`) and all of its keys from now on (`Key`, as often as needed).
enum KeyFile {
  /// The shipped keys with the user's changes; clashes are among the keymap's problems, never fatal.
  static func read(_ surroundings: Surroundings) -> Keymap {
    guard let bytes = TextFile.read(surroundings.configuration + "/keys.rec") else { return Keymap() }
    let changes = Document(bytes).records.compactMap { record in
      record["Command"].map { (command: $0, keys: record.all("Key")) }
    }
    return Keymap(changes: changes)
  }
}
