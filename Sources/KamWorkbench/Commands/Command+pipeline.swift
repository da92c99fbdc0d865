import KamDomain
import KamScreen

extension Command {
  /// The pipeline board (M4, X6).
  static let pipelineCommands: [Command] = [
    Command("screen.pipeline", "商机", "Pipeline", ["2"]) { $0.show(.pipeline) },
    Command("pipeline.turn", "换分法", "Turn the grouping", ["Tab"], in: .pipeline) { $0.turnPipeline() },
  ]
}
