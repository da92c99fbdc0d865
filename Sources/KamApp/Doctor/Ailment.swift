import KamDomain
import KamStore

/// What may be wrong around kam: a fact with its code; `Ailment+words` says the cause and what to do.
enum Ailment: Sendable, Equatable {
  /// The locale's character set is not UTF-8.
  case charset(String)
  /// The named locale is not installed; C.UTF-8 stands in.
  case locale(String)
  case unknownTerminal(String)
  case dumbTerminal(String)
  case smallTerminal(width: Int, height: Int)
  case fewColours(Int)
  /// The settings name another width for ambiguous characters than the terminal has.
  case width(set: Int, real: Int)
  /// A sentence about settings.rec.
  case setting(String)
  /// A sentence about keys.rec.
  case key(String)
  case theme(String)
  /// There is no editor for long texts, or the named one is not there.
  case editor(String?)
  /// A directory of the user's own that cannot be written.
  case ownFolder(String)
  case store(StoreFault)
  /// kam.rec does not name the person.
  case stranger(String)
  case narrow([String])
  case openPersonalFacts
  case locked(Holder?)
  case lowSpace(bytes: Int)
  case clock(path: String, seconds: Int)
  case leftovers([String])
  /// Files that are kept beside the store to be faster, and are not what was written.
  case snapshot([String])
  case schema(Problem)
  /// Texts that sessions which ended did not finish.
  case drafts(Int)

  /// The stable name that scripts rely on.
  var code: String {
    switch self {
    case .charset: "locale.charset"
    case .locale: "locale.missing"
    case .unknownTerminal: "terminal.type"
    case .dumbTerminal: "terminal.dumb"
    case .smallTerminal: "terminal.size"
    case .fewColours: "terminal.colours"
    case .width: "terminal.width"
    case .setting: "settings.value"
    case .key: "keys.clash"
    case .theme: "settings.theme"
    case .editor: "editor.missing"
    case .ownFolder: "folder.rights"
    case .store(.newerFormat): "store.format"
    case .store(.permission), .store(.frozen): "store.rights"
    case .store: "store.open"
    case .stranger: "store.member"
    case .narrow: "store.group"
    case .openPersonalFacts: "store.personal"
    case .locked: "store.lock"
    case .lowSpace: "store.space"
    case .clock: "store.clock"
    case .leftovers: "store.leftovers"
    case .snapshot: "store.snapshot"
    case .schema: "store.schema"
    case .drafts: "drafts.left"
    }
  }

  /// Whether kam works worse by it; else it is only told.
  var isGrave: Bool {
    switch self {
    case .locale, .fewColours, .editor, .stranger, .locked, .drafts, .snapshot: false
    default: true
    }
  }

  /// Whether `--fix` mends it: what loses nothing and is the user's own to do.
  var isMendable: Bool {
    switch self {
    case .narrow, .openPersonalFacts, .leftovers, .snapshot: true
    case .schema(let problem): problem.reason == .missingSchema
    default: false
    }
  }
}
