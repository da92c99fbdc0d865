// KamApp
