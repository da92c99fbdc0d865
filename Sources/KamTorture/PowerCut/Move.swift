/// One thing that a program did to the disk, as far as a power cut can undo it. Files go by numbers, because their
/// names move.
enum Move: Sendable, Equatable {
  /// A directory was made.
  case folder(String)
  /// A name stands for a file; a new name, or another one's place taken.
  case name(String, file: Int)
  /// A file has another name, in one step.
  case rename(String, to: String, file: Int)
  /// A name is gone.
  case remove(String)
  /// A file has this text.
  case write(file: Int, [UInt8])
  /// A file's text is on the disk.
  case sync(file: Int)
  /// The names in a directory are on the disk.
  case syncNames(String)
}
