import KamRecord
import KamScreen
import KamWorkbench

/// Key and theme files of the user's own.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let document = Document(Fuzzed(data, size).bytes)
  let changes = document.records.compactMap { record in
    record["Command"].map { (command: $0, keys: record.all("Key")) }
  }
  _ = Keymap(changes: changes).problems
  for name in ["own", "dark"] {
    let shelf = ThemeShelf(own: [name: document])
    demand(shelf.theme(named: name) != nil, "a theme's file gives a theme")
  }
  return 0
}
