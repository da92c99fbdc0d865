// KamScreen
