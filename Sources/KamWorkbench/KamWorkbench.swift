// KamWorkbench
