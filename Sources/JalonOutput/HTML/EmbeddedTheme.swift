enum EmbeddedTheme {}
