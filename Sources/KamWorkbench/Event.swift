import KamDomain
import KamRecord
import KamScreen

/// What happens to the workbench. Time, files and saves are events like keys are: `update` reads nothing itself.
public enum Event: Sendable {
  case input(Input)
  /// What the clock says; comes before the input of every wake-up.
  case clock(Moment, Timestamp)
  /// The rows of the list, as far as they are read; `of` is how many there will be.
  case catalog([Headline], of: Int)
  /// The rows as they were last read, for a first frame that lists no more of them than it shows.
  case glimpse(Columns)
  /// That frame stands: all of its rows are to be listed, before any key comes.
  case glimpsed(Columns)
  /// The text of the account that was asked for.
  case opened(Opened)
  /// The texts of the accounts that were asked for besides.
  case openedBeside([Opened])
  /// The personal facts of an account's contacts, as they are on disk.
  case personalOpened(Opened)
  /// The personal facts cannot be had: the sentence says why.
  case personalClosed(String)
  /// The personal facts of all accounts, for the agenda.
  case people([ID<Account>: [Person]])
  /// The vehicles of all accounts.
  case vehicles([Ageing])
  /// What changed of late, newest first.
  case feed([Happening])
  /// What changed with the customers of the review since the last one.
  case reviewRead(ReviewNews)
  /// What mentions a contact of the selected account.
  case mentioned(ID<Contact>, [Mention])
  /// What there is of a contact who may be removed outside of the account's file; nil if it cannot be read.
  case traced(ID<Contact>, Traces?)
  /// Files were changed outside this workbench.
  case changed(rows: [Headline], gone: [ID<Account>], opened: Opened?)
  /// Whose files it was that others changed: the user's own changes in another window are not among them.
  case changedByOthers([ID<Account>])
  /// The save under way is on disk, the directory synced.
  case saved(Stored)
  /// The save under way was refused; nothing was written.
  case refused(Refusal)
  /// The save under way, or an undo, failed; the sentence says why and what to do.
  case failed(String)
  /// An undo or redo was made.
  case undone(title: String, Stored)
  /// Personal facts were erased for good.
  case erased(title: String, Stored)
  /// The undo would take back something older than this session: shown first.
  case undoOffered(title: String, when: String)
  /// The text came back from the editor; nil if it was left as it was.
  case edited(String?)
  /// Problems met while reading the store, as sentences with file and line.
  case problems([String])
  /// A change of the user's own that does not stand: refused in an earlier session, or overwritten by another
  /// program. It waits for the user's decision.
  case conflict(Conflict, title: String)
  /// Texts that were being typed when other sessions ended. Their customer is selected only at the beginning: later
  /// the cursor belongs to the user.
  case drafts([Draft], isBeginning: Bool)
  /// Lines to read, as history: a title and the text.
  case reading(title: String, lines: [String])
  /// What it takes to move a person to another customer; nil if it cannot be read.
  case moveRead(MoveFiles?)
  /// How the reading for a merge goes.
  case mergeRead(MergeReading)
  /// The files of all events.
  case eventsRead([ID<Occasion>: Document])
  /// Where the words of a search stand in the texts of all accounts; the token tells which search it was.
  case textsFound([TextHit], token: Int)
}

/// How far the store is looked through for what mentions a customer that is to be merged, and what came of it.
public enum MergeReading: Sendable {
  case progress(Int, of: Int)
  case files(MergeFiles)
  /// The sentence of the failure.
  case failed(String)
}

/// What the files of a change hold once it is on disk.
public struct Stored: Sendable {
  /// The rows of the accounts that were written.
  public private(set) var rows: [Headline] = []
  public private(set) var texts: [Opened] = []
  /// The accounts whose files were removed.
  public private(set) var gone: [ID<Account>] = []
  /// The files of events; a document without records for one that was removed.
  public private(set) var events: [ID<Occasion>: Document] = [:]
  /// The personal facts of the accounts' contacts.
  public private(set) var personal: [Opened] = []

  public init(_ files: [FileName: Document], _ vocabulary: Vocabulary) {
    for (file, document) in files {
      switch file {
      case .account(let id): take(id, document, vocabulary)
      case .event(let id): events[id] = document
      case .personal(let id): personal.append(Opened(id: id, document: document))
      default: break
      }
    }
  }

  private mutating func take(_ id: ID<Account>, _ document: Document, _ vocabulary: Vocabulary) {
    guard let account = Account(document, named: id) else { return gone.append(id) }
    rows.append(Headline(account: account, vocabulary: vocabulary))
    texts.append(Opened(id: id, document: document))
  }
}

/// The text of one account as it is on disk.
public struct Opened: Sendable {
  public var id: ID<Account>
  public var document: Document

  public init(id: ID<Account>, document: Document) {
    self.id = id
    self.document = document
  }
}

/// What was being typed, and for what, when a session ended.
public struct Draft: Sendable, Equatable {
  public var account: ID<Account>?
  /// The key of the entry's purpose, as `Purpose.key`.
  public var purpose: String
  public var text: String

  public init(account: ID<Account>?, purpose: String, text: String) {
    self.account = account
    self.purpose = purpose
    self.text = text
  }

  /// Whether both wait for one key at one customer.
  public func isOfOnePlace(with other: Draft) -> Bool { account == other.account && purpose == other.purpose }
}

/// What `update` wants done outside; the run loop does it and answers with an event.
public enum Effect: Sendable, Equatable {
  /// Read an account's text.
  case open(ID<Account>)
  /// Read the texts of these accounts, too.
  case openBeside([ID<Account>])
  /// Read the personal facts of an account's contacts.
  case openPersonal(ID<Account>)
  /// Read the personal facts of all accounts, for the agenda.
  case readPeople
  /// Read the vehicles of all accounts.
  case readVehicles
  /// Read what changed of late.
  case readFeed
  /// Read what changed with these accounts since a point in time, and how much was known of them then.
  case readReview([ID<Account>], since: Timestamp)
  /// Look for what mentions a contact of an account.
  case findMentions(ID<Contact>, ID<Account>)
  /// Read what there is of a contact outside of the account's file.
  case readTraces(ID<Contact>, ID<Account>)
  /// Erase what is held of a contact as a person; it cannot be undone.
  case erase(ID<Contact>, ID<Account>)
  /// Save a change; one is under way at a time.
  case save(Change)
  /// Take back one's own last change; unconfirmed, an older one is offered first.
  case undo(confirmed: Bool)
  case redo
  /// Hand a long text to the user's editor.
  case edit(String)
  /// Read what a merge of the first account into the second one needs: all that mentions the first.
  case readForMerge(ID<Account>, into: ID<Account>)
  /// Read what it takes to move a person from one account to another.
  case readForMove(from: ID<Account>, to: ID<Account>)
  /// Read the files of all events.
  case readEvents
  /// Look for words in the texts of all accounts, and no longer for those of a former search.
  case searchTexts(FullText, token: Int)
  /// Look for no words any more.
  case endTextSearch
  /// Read what was changed on an account.
  case history(ID<Account>)
  /// Stop and give the terminal back to the shell, until continued.
  case suspend
  /// Paint everything anew.
  case repaint
  /// Use the shipped theme of this name.
  case theme(String)
  /// A conflict was decided against the user's own value: it is not offered again.
  case giveUp(Change)
  case quit
}
