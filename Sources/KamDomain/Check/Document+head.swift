import KamRecord

extension Document {
  /// Why the text is not that of the file whose name it bears: the record that the file is there for is missing,
  /// or has another `Id` or none. Nil if all is well.
  public func headProblem(of file: FileName) -> Problem? {
    guard let head = file.head else { return nil }
    guard let first = records(of: head.type.rawValue).first else {
      return Problem(file.path, line: 0, .missingRecord(head.type))
    }
    guard first.id != head.id else { return nil }
    return Problem(
      file.path, line: first.line(of: "Id"), .idIsNotFileName(first.id))
  }

  /// The line to be mended before the file is written: the first that is no record text, else the `Id` that is
  /// not the file's name.
  func brokenLine(of file: FileName) -> Int? {
    if let error = errors.first { return error.line }
    guard let problem = headProblem(of: file), case .idIsNotFileName = problem.reason else { return nil }
    return problem.line
  }
}
